"""Spelling against the library's own words and the thesaurus; what is English, or written every day, is never wrong."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.search.analysis import STOP_WORDS
from knowledge.search.english import English
from knowledge.search.everyday_words import EVERYDAY_WORDS

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
    """Knows the words that queries are checked against.

    `counts` tells how often each word stands in the library, and 0 for other words that may be meant; `also_right` are
    words that are left alone and never what a misspelt one is mended to.
    """

    def __init__(self, counts: Mapping[str, int], english: English, also_right: Collection[str] = ()) -> None:
        self._counts = {word: count for word, count in counts.items() if len(word) >= SHORTEST and word.isalpha()}
        self._counts |= _other_numbers(self._counts, english)
        self._also_right = EVERYDAY_WORDS | STOP_WORDS | frozenset(also_right)
        self._by_length: dict[int, list[str]] = {}
        for known in self._counts:
            self._by_length.setdefault(len(known), []).append(known)
        self._english = english

    def corrected(self, word: str) -> str | None:
        """Return the library's word for a misspelt one; None where it is right or short, or no such word is nearest.

        The nearest by letters added, dropped, changed or swapped; among equals the one that stands most often.
        """
        if len(word) < SHORTEST or not word.isalpha() or self._is_known(word):
            return None
        edits = next(edits for least, edits in ALLOWED_EDITS if len(word) >= least)
        if len(word) == SHORTEST:
            return self._with_the_letter_left_out(word)
        near = self._within(word, edits + 1)
        ranked = ((_distance(word, known, wrong, edits), -self._counts[known], known) for known, wrong in near)
        best = min(ranked, default=None)
        if best is None or best[0] > edits or self._is_nearer_to_english(word, best[2], best[0]):
            return None
        return best[2]

    def _with_the_letter_left_out(self, word: str) -> str | None:
        """Return the word that a short one is but for a letter left out or two swapped; a changed one is too unsure."""
        likely = [known for known, _ in self._within(word, 1) if known[0] == word[0] and _keeps_letters(word, known)]
        return min(likely, key=lambda known: (-self._counts[known], known), default=None)

    def _within(self, word: str, edits: int) -> Iterator[tuple[str, float]]:
        """Yield the words that are so many edits away at most, with how many, in no order: none is longer by more."""
        for length in range(len(word) - edits, len(word) + edits + 1):
            words = self._by_length.get(length, ())
            found = process.extract(word, words, scorer=OSA.distance, score_cutoff=edits, limit=None)
            yield from ((known, wrong) for known, wrong, _ in found)

    def _is_nearer_to_english(self, word: str, known: str, distance: float) -> bool:
        return distance >= FAR and _letters_apart(word, known) > 1 and self._english.has_neighbour(word)

    def _is_known(self, word: str) -> bool:
        if word in self._counts or word in self._also_right:
            return True
        forms = (word, *(word.removesuffix(ending) for ending in ENDINGS))
        return any(form in self._counts or form in self._also_right or self._english.is_word(form) for form in forms)


def _other_numbers(counts: Mapping[str, int], english: English) -> Mapping[str, int]:
    """Return the singulars and plurals of words, where they are English and not among them."""
    others: dict[str, int] = {}
    for word, count in counts.items():
        other = word.removesuffix("s") if word.endswith("s") else f"{word}s"
        if len(other) >= SHORTEST and other not in counts and english.is_word(other):
            others[other] = count
    return others


def _keeps_letters(word: str, known: str) -> bool:
    return not Counter(word) - Counter(known)


def _distance(word: str, known: str, wrong: float, edits: int) -> float:
    if wrong > edits and len(word) >= LONG and _letters_apart(word, known) <= 1:
        wrong = edits
    return wrong + (WRONG_FIRST_LETTER if word[0] != known[0] else 0.0)


def _letters_apart(one: str, other: str) -> int:
    """Return how many letters of either word the other lacks, wherever they stand."""
    return max((Counter(one) - Counter(other)).total(), (Counter(other) - Counter(one)).total())
