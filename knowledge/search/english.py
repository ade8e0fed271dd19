"""What English says of a word: whether it is one, and how common it is everywhere.

The figures are those of pyspellchecker's English dictionary (counts over film and television subtitles; American
spelling), which is shipped with the package; nothing is fetched.
"""

import math
import re
from functools import lru_cache

from spellchecker import SpellChecker

COMMON = 4.0
"""log10 of the count from which a word is called common (about 10,000 in the dictionary's counts)."""
LOSS_BY_TENFOLD = 0.3
LEAST = 0.3
TO_AMERICAN = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"our", "or"),
        (r"is(e|ed|es|er|ers|ing|ation|ations)$", r"iz\1"),
        (r"ys(e|ed|es|ing)$", r"yz\1"),
        (r"tre(s?)$", r"ter\1"),
        (r"ence(s?)$", r"ense\1"),
        (r"ae", "e"),
        (r"ll(ed|ing|er|ers|or|ors)$", r"l\1"),
        (r"ogue(s?)$", r"og\1"),
        (r"mme(s?)$", r"m\1"),
        (r"^mum(s?)$", r"mom\1"),
    )
)
ENDINGS = ("s", "es", "d", "ed", "ing")
WORDS_KEPT = 65_536


class English:
    """The dictionary. Making one takes a fifth of a second and some 20 MB; `the_english` is shared."""

    def __init__(self) -> None:
        self._dictionary = SpellChecker(language="en")
        self.count = lru_cache(maxsize=WORDS_KEPT)(self._count)
        """Returns how often a word was counted, in either spelling; 0 for one that is not in the dictionary."""

    def is_word(self, word: str) -> bool:
        """Return whether a folded word is English, in British or American spelling."""
        return self.count(word) > 0

    def words(self, least: int) -> list[str]:
        """Return the words of more than two letters that were counted that often and more, in order."""
        return sorted(
            word
            for word, count in self._dictionary.word_frequency.items()
            if count >= least and len(word) > 2 and word.isalpha() and word.isascii()
        )

    def has_neighbour(self, word: str) -> bool:
        """Return whether an English word is one letter away: added, dropped, changed or swapped with the next."""
        return bool(self._dictionary.known(self._dictionary.edit_distance_1(word)))

    def _count(self, word: str) -> int:
        forms = {word, *(pattern.sub(american, word) for pattern, american in TO_AMERICAN)}
        return max(int(self._dictionary.word_frequency[form]) for form in forms)

    def specificity(self, word: str) -> float:
        """Return how much a word tells about a question: 1 for a rare word, down to 0.3 for one said all the time."""
        count = max(self.count(form) for form in _without_ending(word))
        if count == 0:
            return 1.0
        return min(1.0, max(LEAST, 1 - LOSS_BY_TENFOLD * (math.log10(count) - COMMON)))


@lru_cache(maxsize=1)
def the_english() -> English:
    """Return the one dictionary of this process; it may be used from many threads."""
    return English()


def _without_ending(word: str) -> set[str]:
    """Return the word and what is left without its ending: “builds” is as common as “build”."""
    return {word, *(word.removesuffix(ending) for ending in ENDINGS if len(word) > len(ending) + 2)}
