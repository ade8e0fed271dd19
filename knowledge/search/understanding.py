"""From what a person typed to the ideas that are searched: spelling mended, thesaurus added, padding weighed down."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from knowledge.search import padding
from knowledge.search.analysis import Token, fold, stem, tokens_of
from knowledge.search.english import English
from knowledge.search.expansion import Alternative, Expansions
from knowledge.search.outside_phrases import OutsidePhrases
from knowledge.search.spelling import Spelling
from knowledge.search.term_index import TermIndex

LONGEST_QUERY = 4_000
"""Characters that are read; a message in Slack is about as long at most."""
MOST_IDEAS = 24
LONGEST_ACRONYM = 5
"""Letters. A short word in capitals is a name of its own (LADO), however near it is to a word of the library."""
PART_WEIGHT = 0.3
"""How much one word of a phrase counts on its own, against 1 for the phrase."""
NOWHERE = ("",)
FIRST_PARTS = frozenset({"after", "off", "on", "over", "per", "under", "up"})
"""Small words that begin compounds (on line); with others a false one arises (“you the” is not “youth”)."""
OUTSIDE_FACTOR = 4.0
"""How much more a subject that the library is not about weighs than any other word that it does not have."""


@dataclass(frozen=True, slots=True)
class Idea:
    """One thing that the query asks for: a word, or a phrase that the thesaurus has.

    `alternatives` are all the ways in which it may stand in the library, the person's own first; empty where the
    library has none. `weight` is how much it tells: how rare it is in the library and in English. Padding has less
    `emphasis` than 1.
    """

    words: tuple[str, ...]
    alternatives: tuple[Alternative, ...]
    weight: float
    is_padding: bool = False
    emphasis: float = 1.0

    @property
    def strongest(self) -> float:
        """The weight of its best alternative; 0 where the library has none."""
        return max((alternative.weight for alternative in self.alternatives), default=0.0)


@dataclass(frozen=True)
class Understanding:
    """A query understood. `corrected` is the whole query with its spelling mended, None where nothing was changed."""

    query: str
    corrected: str | None
    ideas: tuple[Idea, ...]


class Reader:
    """Understands queries against one library and thesaurus."""

    def __init__(
        self,
        terms: TermIndex,
        expansions: Expansions,
        outside: OutsidePhrases,
        spelling: Spelling,
        english: English,
    ) -> None:
        self._terms = terms
        self._expansions = expansions
        self._outside = outside
        self._spelling = spelling
        self._english = english

    def understand(self, query: str) -> Understanding:
        """Return the query's ideas, each once, in the order in which they stand."""
        read = query[:LONGEST_QUERY]
        tokens, corrected = self._spell([token for token in tokens_of(read) if not token.is_compound], read)
        ideas: dict[tuple[str, ...], Idea] = {}
        for part in self._parts(tokens):
            idea = self._idea(part)
            if idea is not None:
                ideas.setdefault(tuple(stem(word) for word in idea.words), idea)
        return Understanding(query, corrected, _without_padding(list(ideas.values()))[:MOST_IDEAS])

    def _spell(self, tokens: Sequence[Token], query: str) -> tuple[list[Token], str | None]:
        mended: list[Token] = []
        text = query
        for token in reversed(tokens):
            is_acronym = query[token.start : token.end].isupper() and len(token.word) <= LONGEST_ACRONYM
            better = None if is_acronym else self._spelling.corrected(token.word)
            if better is None:
                mended.append(token)
            else:
                mended.append(token._replace(word=better, stem=stem(better)))
                text = text[: token.start] + better + text[token.end :]
        return mended[::-1], (text if text != query else None)

    def _parts(self, tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
        """Yield the longest phrases that the thesaurus has, and single words between them."""
        place = 0
        while place < len(tokens):
            length = self._phrase_length(tokens, place)
            yield tokens[place : place + length]
            place += length

    def _phrase_length(self, tokens: Sequence[Token], place: int) -> int:
        longest = max(self._expansions.longest, self._outside.longest)
        for length in range(min(longest, len(tokens) - place), 1, -1):
            key = tuple(token.stem for token in tokens[place : place + length])
            if key in self._outside or self._expansions.of(key):
                return length
        return 2 if self._is_compound(tokens[place : place + 2]) else 1

    def _is_compound(self, pair: Sequence[Token]) -> bool:
        """Return whether two words stand in the library as one (on line → online)."""
        if len(pair) != 2 or pair[1].is_stop_word:
            return False
        may_begin = not pair[0].is_stop_word or pair[0].word in FIRST_PARTS
        return may_begin and self._joined(pair) in self._terms

    @staticmethod
    def _joined(tokens: Sequence[Token]) -> str:
        return stem(fold("".join(token.word for token in tokens)))

    def _idea(self, part: Sequence[Token]) -> Idea | None:
        searched = [token for token in part if not token.is_stop_word]
        if tuple(token.stem for token in part) in self._outside:
            words = tuple(token.word for token in searched)
            return Idea(words, (), OUTSIDE_FACTOR * self._terms.rarity(NOWHERE))
        also = self._expansions.of(tuple(token.stem for token in part))
        if not searched and not also:
            return None
        alternatives: dict[tuple[str, ...], Alternative] = {}
        for alternative in (*self._own(part, searched), *also, *self._single_words(searched)):
            if all(term in self._terms for term in alternative.stems):
                alternatives.setdefault(alternative.stems, alternative)
        words = tuple(token.word for token in searched or part)
        is_padding = len(part) == 1 and part[0].word in padding.PADDING
        telling = 1.0 if len(part) > 1 else self._english.tellingness(part[0].word)
        return Idea(words, tuple(alternatives.values()), telling * self._rarity(alternatives.values()), is_padding)

    def _own(self, part: Sequence[Token], searched: Sequence[Token]) -> Iterator[Alternative]:
        said = " ".join(token.word for token in part)
        if searched:
            yield Alternative(tuple(token.stem for token in searched), 1.0, said)
        if len(part) > 1:
            yield Alternative((self._joined(part),), 1.0, said)

    @staticmethod
    def _single_words(searched: Sequence[Token]) -> Iterator[Alternative]:
        if len(searched) > 1:
            for token in searched:
                yield Alternative((token.stem,), PART_WEIGHT, token.word)

    def _rarity(self, alternatives: Collection[Alternative]) -> float:
        """Return how rare the best alternative is in the library; highest where there is none."""
        strongest = max((alternative.weight for alternative in alternatives), default=1.0)
        rarities = (self._terms.rarity(a.stems) for a in alternatives if a.weight == strongest)
        return strongest * max(rarities, default=self._terms.rarity(NOWHERE))


def _without_padding(ideas: Sequence[Idea]) -> tuple[Idea, ...]:
    """Return the ideas with padding weighed down, or left out where the library lacks it."""
    if all(idea.is_padding for idea in ideas):
        return tuple(ideas)
    return tuple(
        replace(idea, weight=padding.FACTOR * idea.weight, emphasis=padding.FACTOR) if idea.is_padding else idea
        for idea in ideas
        if idea.alternatives or not idea.is_padding
    )
