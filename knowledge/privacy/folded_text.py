"""A text made plain for looking at: no accents, no invisible characters, digits and dashes of one form."""

import unicodedata
from dataclasses import dataclass

from knowledge.library.span import Span

ONE_FORM = str.maketrans({
    "‘": "'", "’": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i",
})  # fmt: skip
UNSEEN = frozenset({"Mn", "Me", "Cf", "Cc"})
"""Categories of Unicode: marks on letters, and characters that show nothing."""


@dataclass(frozen=True)
class FoldedText:
    """The plain text. `places[i]` is where its character `i` stands in the text as it was written."""

    plain: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "FoldedText":
        """Return a text made plain. Line breaks and tabs become spaces."""
        characters: list[str] = []
        places: list[int] = []
        for place, written in enumerate(text):
            plain = written if written.isascii() and written.isprintable() else _plain(written)
            characters += plain
            places += [place] * len(plain)
        return cls("".join(characters).translate(ONE_FORM), tuple(places))

    def written(self, span: Span) -> Span:
        """Return where a span of the plain text, which must not be empty, stands in the text as it was written."""
        return Span(self.places[span.start], self.places[span.end - 1] + 1)


def _plain(character: str) -> str:
    if character.isspace():
        return " "
    parts = unicodedata.normalize("NFKD", character)
    return "".join(part for part in parts if unicodedata.category(part) not in UNSEEN)
