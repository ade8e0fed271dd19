"""Case numbers, in the forms that the owner set in config/privacy.yaml."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from config.privacy import LETTERS, NUMBER
from knowledge.library.span import Span

BETWEEN = r"[ .:#-]{0,3}"
PLACEHOLDERS = {NUMBER: r"\d(?:[/-]?\d){3,13}", LETTERS: r"[a-z]{1,4}"}
PARTS = re.compile(r"(\{\w+\}|\s+)")


def case_numbers(text: str, forms: Iterable[str]) -> Iterator[Span]:
    """Yield the place of each, the words before the number included; `forms` are those of `CaseNumberForm`."""
    for match in _pattern(tuple(forms)).finditer(text):
        yield Span(*match.span())


@lru_cache(maxsize=8)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    either = "|".join(_expression(form) for form in forms) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.ASCII | re.IGNORECASE)


def _expression(form: str) -> str:
    return "".join(
        BETWEEN if part.isspace() else PLACEHOLDERS.get(part) or re.escape(part) for part in PARTS.split(form)
    )
