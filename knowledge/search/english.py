"""What English says of a word: whether it is one, and how common it is everywhere.

The figures are those of pyspellchecker's English dictionary (counts over film and television subtitles; American
spelling), which is shipped with the package; nothing is fetched.
"""

import gzip
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

DICTIONARY = files("spellchecker") / "resources" / "en.json.gz"
BEGINNING = 3
"""Letters that the words of one group have in common."""

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
    """The dictionary. Making one takes a fifth of a second; `the_english` is shared.

    It is kept as lines of text, “word count”, by the first letters of the words: an object a word takes 18 MB, this 4.
    """

    def __init__(self) -> None:
        counts: dict[str, int] = json.loads(gzip.decompress(DICTIONARY.read_bytes()))
        lines: defaultdict[str, list[str]] = defaultdict(list)
        for word, count in counts.items():
            lines[word[:BEGINNING]].append(f"\n{word} {count}")
        self._lines = {beginning: "".join([*those, "\n"]) for beginning, those in lines.items()}
        self._letters = "".join(sorted(set("".join(counts))))
        self.count = lru_cache(maxsize=WORDS_KEPT)(self._count)
        """Returns how often a word was counted, in either spelling; 0 for one that is not in the dictionary."""

    def is_word(self, word: str) -> bool:
        """Return whether a folded word is English, in British or American spelling."""
        return self.count(word) > 0

    def words(self, least: int) -> list[str]:
        """Return the words of more than two letters that were counted that often and more, in order."""
        counted = (line.rpartition(" ") for lines in self._lines.values() for line in lines.split("\n") if line)
        return sorted(
            word
            for word, _, count in counted
            if int(count) >= least and len(word) > 2 and word.isalpha() and word.isascii()
        )

    def has_neighbour(self, word: str) -> bool:
        """Return whether an English word is one letter away: added, dropped, changed or swapped with the next."""
        return any(map(self._counted, one_letter_away(word, self._letters)))

    def _count(self, word: str) -> int:
        forms = {word, *(pattern.sub(american, word) for pattern, american in TO_AMERICAN)}
        return max(map(self._counted, forms))

    def _counted(self, word: str) -> int:
        """Return how often a word was counted in this very spelling."""
        lines, start = self._lines.get(word[:BEGINNING], ""), f"\n{word} "
        at = lines.find(start)
        return int(lines[at + len(start) : lines.index("\n", at + 1)]) if at >= 0 else 0

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


def one_letter_away(word: str, letters: str) -> Iterator[str]:
    """Yield the words that are one letter of `letters` away from a word, and the word itself."""
    for place in range(len(word) + 1):
        before, rest = word[:place], word[place:]
        if rest:
            yield before + rest[1:]
            yield from (before + letter + rest[1:] for letter in letters)
        if len(rest) > 1:
            yield before + rest[1] + rest[0] + rest[2:]
        yield from (before + letter + rest for letter in letters)


def _without_ending(word: str) -> set[str]:
    """Return the word and what is left without its ending: “builds” is as common as “build”."""
    return {word, *(word.removesuffix(ending) for ending in ENDINGS if len(word) > len(ending) + 2)}
