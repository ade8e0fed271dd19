"""How like a question is to the lines in which practitioners ask for an entry: the best single line decides.

The likeness is the cosine of the words, each weighed by how rare it is among the lines. Small words count a little:
they tell “who is it for” from “what is it”. Terms of the thesaurus that mean the same are one word here.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence

from knowledge.search.analysis import STOP_WORDS, Token, tokens_of
from knowledge.search.ranking import Ranked
from knowledge.search.thesaurus import Stems, lengths_by_first

SMALL_WORD = 0.3
"""What a function word counts against any other word that is as rare."""
SHARE_OF_LIKENESS = 0.5
"""What the likest line adds to an entry's score, as a share of the best score."""


class AskedAsLines:
    """The lines of every entry by its number, ready to be compared.

    `one_word` gives phrases of the thesaurus, by their stems, the word that stands for all that mean the same.
    """

    def __init__(self, lines: Mapping[int, Sequence[str]], one_word: Mapping[Stems, str]) -> None:
        self._one_word = one_word
        self._phrase_lengths = lengths_by_first(one_word)
        entries: dict[str, list[int]] = {}
        for number, own in lines.items():
            for line in own:
                entries.setdefault(line, []).append(number)
        self._entries = list(entries.values())
        compared = [self._words(tokens_of(line)) for line in entries]
        self._places: dict[str, list[int]] = {}
        for place, words in enumerate(compared):
            for word in words:
                self._places.setdefault(word, []).append(place)
        self._lengths = [self._length(words) for words in compared]

    def likeness(self, tokens: Iterable[Token]) -> Mapping[int, float]:
        """Return, by entry, how like its likest line is to a question of these words: 0 to 1, none at 0."""
        asked = self._words(tokens)
        shared: dict[int, float] = {}
        for word in asked:
            squared = self._weight(word) ** 2
            for place in self._places.get(word, ()):
                shared[place] = shared.get(place, 0.0) + squared
        own = self._length(asked)
        best: dict[int, float] = {}
        for place, product in shared.items():
            like = product / (own * self._lengths[place])
            for number in self._entries[place]:
                if like > best.get(number, 0.0):
                    best[number] = like
        return best

    def _words(self, tokens: Iterable[Token]) -> frozenset[str]:
        return frozenset(self._in_one_word([token for token in tokens if not token.is_compound]))

    def _in_one_word(self, tokens: Sequence[Token]) -> Iterator[str]:
        place = 0
        while place < len(tokens):
            lengths = self._phrase_lengths.get(tokens[place].stem, ())
            phrases = (tuple(token.stem for token in tokens[place : place + length]) for length in reversed(lengths))
            phrase = next((phrase for phrase in phrases if phrase in self._one_word), None)
            if phrase is None:
                yield tokens[place].word if tokens[place].is_stop_word else tokens[place].stem
                place += 1
            else:
                yield self._one_word[phrase]
                place += len(phrase)

    def _weight(self, word: str) -> float:
        rarity = math.log(1 + len(self._entries) / (0.5 + len(self._places.get(word, ()))))
        return SMALL_WORD * rarity if word in STOP_WORDS else rarity

    def _length(self, words: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight(word) ** 2 for word in words)) or 1.0


def with_likeness(ranked: Sequence[Ranked], likeness: Mapping[int, float]) -> list[Ranked]:
    """Return the entries in their new order, those lifted that practitioners ask for in such words."""
    if not ranked:
        return []
    most = SHARE_OF_LIKENESS * max(entry.score for entry in ranked)
    lifted = [entry._replace(score=entry.score + most * likeness.get(entry.number, 0.0)) for entry in ranked]
    return sorted(lifted, key=lambda entry: (-entry.score, entry.number))
