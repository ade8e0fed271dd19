"""Whether a text holds a phrase: whole words in order, in any of their forms."""

import re
from dataclasses import dataclass
from functools import lru_cache

from knowledge.search.analysis import tokens_of

GAP = re.compile(r"…|\.\.\.")
WORDS_IN_A_GAP = 4


@dataclass(frozen=True)
class StemmedText:
    """The stems of a text's words in order, with a space around each."""

    stems: str

    @classmethod
    def of(cls, text: str) -> "StemmedText":
        """Return a text as its stems."""
        return cls(f" {_stems(text)} ")

    @classmethod
    def of_library(cls, text: str) -> "StemmedText":
        """Return a text of the library as its stems, kept: unlike a query, it is asked for again and is no secret."""
        return _kept(text)

    def holds(self, phrase: str) -> bool:
        """Return whether the words of `phrase` stand in the text one after another, in any of their forms.

        “…” in a phrase stands for up to four other words: “missing … since” is in “missing from home since Tuesday”.
        """
        return _pattern(phrase).search(self.stems) is not None


@lru_cache(maxsize=4_096)
def _kept(text: str) -> StemmedText:
    return StemmedText.of(text)


def _stems(text: str) -> str:
    by_position: dict[int, str] = {}
    for token in tokens_of(text):
        by_position.setdefault(token.position, token.stem)
    return " ".join(by_position.values())


@lru_cache(maxsize=1_024)
def _pattern(phrase: str) -> re.Pattern[str]:
    parts = (re.escape(_stems(part)) for part in GAP.split(phrase))
    return re.compile(" " + rf" (?:\S+ ){{0,{WORDS_IN_A_GAP}}}".join(parts) + " ")
