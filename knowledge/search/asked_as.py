"""How like a question is to the lines in which practitioners ask for an entry: the likest line, and the three likest.

The likeness is the cosine of the words, each weighed by how rare it is among the lines. Small words count a little:
they tell “who is it for” from “what is it”. Terms of the thesaurus that mean the same are one word here.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

from knowledge.search.analysis import STOP_WORDS, Token, TokensOf, quickly_made, tokens_of
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


class ComparedWords:
    """Reads texts as the words by which they are compared.

    `one_word` gives phrases of the thesaurus, by their stems, the word that stands for all that mean the same.
    """

    def __init__(self, one_word: Mapping[Stems, str]) -> None:
        self._one_word = one_word
        self._phrase_lengths = lengths_by_first(one_word)

    def of(self, tokens: Iterable[Token]) -> frozenset[str]:
        """Return the words of a text, each once: stems, and small words as they are written."""
        return frozenset(self._in_one_word([token for token in tokens if not token.is_compound]))

    def _in_one_word(self, tokens: Sequence[Token]) -> Iterator[str]:
        stems = tuple(token.stem for token in tokens)
        place = 0
        while place < len(tokens):
            lengths = self._phrase_lengths.get(stems[place], ())
            phrases = (stems[place : place + length] for length in reversed(lengths))
            phrase = next((phrase for phrase in phrases if phrase in self._one_word), None)
            if phrase is None:
                yield tokens[place].word if tokens[place].is_stop_word else stems[place]
                place += 1
            else:
                yield self._one_word[phrase]
                place += len(phrase)


class AskedAsLines:
    """The lines of every entry by its number, ready to be compared."""

    def __init__(
        self, lines: Mapping[int, Sequence[str]], words_of: ComparedWords, tokens: TokensOf = tokens_of
    ) -> None:
        own = [(number, line) for number, those in lines.items() for line in those]
        self._entries = [number for number, _line in own]
        compared = [words_of.of(tokens(line)) for _number, line in own]
        places: dict[str, list[int]] = {}
        for place, words in enumerate(compared):
            for word in words:
                places.setdefault(word, []).append(place)
        self._places = {word: frozenset(those) for word, those in places.items()}
        self._weights = {word: self._weight_of(word, len(those)) for word, those in places.items()}
        self._lengths = [self._length(words) for words in compared]

    def likeness(self, asked: Iterable[str]) -> Mapping[int, Likeness]:
        """Return, by entry, how like its lines are to a question of these words; entries that share none are absent."""
        entries = self._entries
        likes: defaultdict[int, list[float]] = defaultdict(list)
        for place, like in self._likes(asked).items():
            likes[entries[place]].append(like)
        return {number: _likeness(those) for number, those in likes.items()}

    def likest(self, asked: Iterable[str], number: int) -> Sequence[float]:
        """Return how like the likest lines are, whosever they are: so many at most, the likest first."""
        return nlargest(number, self._likes(asked).values())

    def _likes(self, asked: Iterable[str]) -> Mapping[int, float]:
        """Return how like lines are, by their place, that share one of the rarest words, those that tell most of it.

        Of lines that share only the others none is very like the question; they are left out for speed.
        """
        weights = sorted(((self._weight(word) ** 2, word) for word in asked), reverse=True)
        told, whole = 0.0, sum(squared for squared, _word in weights)
        products = [0.0] * len(self._lengths)
        like: set[int] = set()
        for squared, word in weights:
            places = self._places.get(word, NOWHERE)
            if told < TOLD_BY_RAREST * whole or not like:
                like |= places
            for place in places & like:
                products[place] += squared
            told += squared
        own, lengths = math.sqrt(whole), self._lengths
        return {place: products[place] / (own * lengths[place]) for place in like}

    def _weight(self, word: str) -> float:
        known = self._weights.get(word)
        return self._weight_of(word, 0) if known is None else known

    def _weight_of(self, word: str, lines: int) -> float:
        """Return how much a word tells that stands in so many lines: the rarer the more."""
        rarity = math.log(1 + len(self._entries) / (0.5 + lines))
        return SMALL_WORD * rarity if word in STOP_WORDS else rarity

    def _length(self, words: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight(word) ** 2 for word in words)) or 1.0


def _likeness(likes: list[float]) -> Likeness:
    likes.sort(reverse=True)
    likest = likes[0]
    of_three = likest if likest >= THE_SAME else sum(likes[:LINES_AVERAGED]) / LINES_AVERAGED
    return quickly_made(Likeness, (likest, of_three))


def with_likeness(
    scores: Sequence[float], ranked: Sequence[Ranked], likeness: Mapping[int, Likeness]
) -> Sequence[float]:
    """Return the new scores of the entries, those lifted that practitioners ask for in such words."""
    most = max(scores, default=0.0)
    lifts = {
        number: most * (SHARE_OF_LIKEST * likest + SHARE_OF_THREE * of_three)
        for number, (likest, of_three) in likeness.items()
    }
    return [score + lifts.get(entry.number, 0.0) for score, entry in zip(scores, ranked, strict=True)]
