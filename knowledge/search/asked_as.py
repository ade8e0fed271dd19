"""How like a question is to the lines in which practitioners ask for an entry: the likest line, and the three likest.

The likeness is the cosine of the words, each weighed by how rare it is among the lines. Small words count a little:
they tell “who is it for” from “what is it”. Terms of the thesaurus that mean the same are one word here.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

from knowledge.search.analysis import STOP_WORDS, Token, TokensOf, tokens_of
from knowledge.search.ranking import Ranked
from knowledge.search.thesaurus import Stems, lengths_by_first

SMALL_WORD = 0.3
"""What a function word counts against any other word that is as rare."""
LINES_AVERAGED = 3
THE_SAME = 0.95
"""A line, or a heading, that is this like a question is that question itself, and needs no others beside it."""
TOLD_BY_RAREST = 0.75
"""Share of what a question tells that its rarest words tell together; a line that is like it shares one of these."""
SHARE_OF_LIKEST = 0.4
"""What the likest line adds to an entry's score, as a share of the best score."""
SHARE_OF_THREE = 0.4
"""What its three likest lines add on average: one alone may be like by chance."""


class Likeness(NamedTuple):
    """How like an entry's likest line is to a question, 0 to 1, and its three likest on average."""

    likest: float
    of_three: float


NOWHERE: frozenset[int] = frozenset()
UNLIKE = Likeness(0.0, 0.0)


class AskedAsLines:
    """The lines of every entry by its number, ready to be compared.

    `one_word` gives phrases of the thesaurus, by their stems, the word that stands for all that mean the same.
    """

    def __init__(
        self, lines: Mapping[int, Sequence[str]], one_word: Mapping[Stems, str], tokens: TokensOf = tokens_of
    ) -> None:
        self._one_word = one_word
        self._phrase_lengths = lengths_by_first(one_word)
        own = [(number, line) for number, those in lines.items() for line in those]
        self._entries = [number for number, _line in own]
        compared = [self._words(tokens(line)) for _number, line in own]
        places: dict[str, list[int]] = {}
        for place, words in enumerate(compared):
            for word in words:
                places.setdefault(word, []).append(place)
        self._places = {word: frozenset(those) for word, those in places.items()}
        self._weights = {word: self._weight_of(word, len(those)) for word, those in places.items()}
        self._lengths = [self._length(words) for words in compared]

    def likeness(self, tokens: Iterable[Token]) -> Mapping[int, Likeness]:
        """Return, by entry, how like its lines are to a question of these words; entries that share none are absent."""
        entries = self._entries
        likes: dict[int, list[float]] = {}
        for place, like in self._likes(tokens):
            number = entries[place]
            if number in likes:
                likes[number].append(like)
            else:
                likes[number] = [like]
        return {number: _likeness(those) for number, those in likes.items()}

    def likest(self, tokens: Iterable[Token], number: int) -> Sequence[float]:
        """Return how like the likest lines are, whosever they are: so many at most, the likest first."""
        return nlargest(number, (like for _place, like in self._likes(tokens)))

    def _likes(self, tokens: Iterable[Token]) -> Iterator[tuple[int, float]]:
        """Yield lines that share words with a question, by their place, and how like each is."""
        asked = self._words(tokens)
        own, lengths = self._length(asked), self._lengths
        for place, product in self._products(asked).items():
            yield place, product / (own * lengths[place])

    def _products(self, asked: frozenset[str]) -> Mapping[int, float]:
        """Return the inner product with each line that shares one of the rarest words, those that tell most of it.

        Of lines that share only the others none is very like the question; they are left out for speed.
        """
        products: dict[int, float] = {}
        weights = sorted(((self._weight(word) ** 2, word) for word in asked), reverse=True)
        told, whole = 0.0, sum(squared for squared, _word in weights)
        for squared, word in weights:
            places = self._places.get(word, NOWHERE)
            if products and told >= TOLD_BY_RAREST * whole:
                places &= products.keys()
            for place in places:
                products[place] = products.get(place, 0.0) + squared
            told += squared
        return products

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
        known = self._weights.get(word)
        return self._weight_of(word, 0) if known is None else known

    def _weight_of(self, word: str, lines: int) -> float:
        """Return how much a word tells that stands in so many lines: the rarer the more."""
        rarity = math.log(1 + len(self._entries) / (0.5 + lines))
        return SMALL_WORD * rarity if word in STOP_WORDS else rarity

    def _length(self, words: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight(word) ** 2 for word in words)) or 1.0


def _likeness(likes: Sequence[float]) -> Likeness:
    likest = max(likes)
    if likest >= THE_SAME:
        return Likeness(likest, likest)
    three = likes if len(likes) <= LINES_AVERAGED else sorted(likes, reverse=True)[:LINES_AVERAGED]
    return Likeness(likest, sum(three) / LINES_AVERAGED)


def with_likeness(
    scores: Sequence[float], ranked: Sequence[Ranked], likeness: Mapping[int, Likeness]
) -> Sequence[float]:
    """Return the new scores of the entries, those lifted that practitioners ask for in such words."""
    most = max(scores, default=0.0)
    lifts = {number: most * _lift(like) for number, like in likeness.items()}
    return [score + lifts.get(entry.number, 0.0) for score, entry in zip(scores, ranked, strict=True)]


def _lift(likeness: Likeness) -> float:
    return SHARE_OF_LIKEST * likeness.likest + SHARE_OF_THREE * likeness.of_three
