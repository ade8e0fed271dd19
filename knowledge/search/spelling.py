"""Spelling against the library's own words and the thesaurus; English words are never called wrong."""

from collections import Counter
from collections.abc import Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.search.english import English

SHORTEST = 4
"""Shorter words are left alone: too many real words lie one letter away."""
ALLOWED_EDITS = ((9, 3), (6, 2), (SHORTEST, 1))
"""Letters that may be wrong, by the least length of the word."""
LONG = 9
"""From here on one edit more is allowed when the letters are the same but for one (beaurocracy)."""
ENDINGS = ("s", "es", "d", "ed", "ing", "ly")
"""A word that is known without one of these is right, though the library has no such form of it."""
FAR = 2
"""From this distance on an English word that is one letter away is what was meant (sepration)."""
WRONG_FIRST_LETTER = 0.5
"""People rarely get the first letter wrong, so such a word counts as further away."""


class Spelling:
    """Knows the words that queries are checked against, with how often each stands in the library."""

    def __init__(self, counts: Mapping[str, int], english: English) -> None:
        self._counts = {word: count for word, count in counts.items() if len(word) >= SHORTEST and word.isalpha()}
        self._words = sorted(self._counts)
        self._english = english

    def corrected(self, word: str) -> str | None:
        """Return the library's word for a misspelt one; None where it is right or short, or no such word is nearest.

        The nearest by letters added, dropped, changed or swapped; among equals the one that stands most often.
        """
        if len(word) < SHORTEST or not word.isalpha() or self._is_known(word):
            return None
        edits = next(edits for least, edits in ALLOWED_EDITS if len(word) >= least)
        near = process.extract(word, self._words, scorer=OSA.distance, score_cutoff=edits + 1, limit=None)
        ranked = ((_distance(word, known, wrong, edits), -self._counts[known], known) for known, wrong, _ in near)
        best = min(ranked, default=None)
        if best is None or best[0] > edits or self._is_nearer_to_english(word, best[2], best[0]):
            return None
        return best[2]

    def _is_nearer_to_english(self, word: str, known: str, distance: float) -> bool:
        return distance >= FAR and _letters_apart(word, known) > 1 and self._english.has_neighbour(word)

    def _is_known(self, word: str) -> bool:
        forms = (word, *(word.removesuffix(ending) for ending in ENDINGS))
        return any(form in self._counts or self._english.is_word(form) for form in forms)


def _distance(word: str, known: str, wrong: float, edits: int) -> float:
    if wrong > edits and len(word) >= LONG and _letters_apart(word, known) <= 1:
        wrong = edits
    return wrong + (WRONG_FIRST_LETTER if word[0] != known[0] else 0.0)


def _letters_apart(one: str, other: str) -> int:
    """Return how many letters of either word the other lacks, wherever they stand."""
    return max((Counter(one) - Counter(other)).total(), (Counter(other) - Counter(one)).total())
