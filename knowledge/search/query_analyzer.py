"""From what a person typed to the terms that are searched: spelling mended, thesaurus added, filler weighed down."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from knowledge.search import filler_words
from knowledge.search.analysis import Token, fold, stem, tokens_of
from knowledge.search.english import English
from knowledge.search.out_of_scope import OutsidePhrases
from knowledge.search.query_analysis import NamesIn, QueryAnalysis, QueryTerm, no_names
from knowledge.search.spelling import Spelling
from knowledge.search.term_index import NOWHERE, TermIndex
from knowledge.search.thesaurus import Alternative, Expansions, Stems

LONGEST_QUERY = 4_000
"""Characters that are read; a message in Slack is about as long at most."""
MOST_QUERY_TERMS = 24
LONGEST_ACRONYM = 5
"""Letters. A short word in capitals is a name of its own (LADO), however near it is to a word of the library."""
APOSTROPHES = frozenset("'’")
"""A word with one is a contraction (we've) or a possessive."""
PART_WEIGHT = 0.3
"""How much one word of a phrase counts on its own, against 1 for the phrase."""
SMALL_WORD_FIRST = 0.5
"""What a phrase loses, in words, when it begins with a small word."""
FIRST_PARTS = frozenset({"after", "off", "on", "over", "per", "under", "up"})
"""Small words that begin compounds (on line); with others a false one arises (“you the” is not “youth”)."""
LONG_QUERY = 6
"""Words, from which on a number is padding: the age or the hour in a story, not what is asked for."""
MOST_KEPT = 4_096
"""Terms of questions that are kept ready, under a kilobyte each; people ask with the same few hundred words."""
OUTSIDE_FACTOR = 4.0
"""How much more a subject that the library is not about weighs than any other word that it does not have."""


class QueryAnalyzer:
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
        self._kept: dict[tuple[str, ...], QueryTerm] = {}
        self._lengths = {
            first: {*expansions.lengths.get(first, ()), *outside.lengths.get(first, ())}
            for first in (*expansions.lengths, *outside.lengths)
        }

    def analyze(self, query: str, names_in: NamesIn = no_names) -> QueryAnalysis:
        """Return the query's terms, each once, in the order in which they stand.

        `names_in` is asked only where a word would be mended: the spelling of a name never is, and a query that has one
        is not repeated (`corrected` is None).
        """
        read = query[:LONGEST_QUERY]
        tokens, corrected = self._spell([token for token in tokens_of(read) if not token.is_compound], read, names_in)
        parts: dict[tuple[str, ...], Sequence[Token]] = {}
        for part in self._parts(tokens):
            parts.setdefault(tuple(token.stem for token in part), part)
        query_terms = [query_term for part in parts.values() if (query_term := self._term(part)) is not None]
        if len(tokens) >= LONG_QUERY:
            query_terms = [replace(term, is_filler=True) if _is_number(term) else term for term in query_terms]
        terms = _without_filler(query_terms)[:MOST_QUERY_TERMS]
        return QueryAnalysis(query, corrected, terms, tuple(tokens), self._outside.is_asked_for_in(tokens))

    def _spell(self, tokens: Sequence[Token], query: str, names_in: NamesIn) -> tuple[list[Token], str | None]:
        better_words = [self._better(token, query) for token in tokens]
        if not any(better_words):
            return list(tokens), None
        names = names_in(query)
        named = {place for name in names for place in range(name.start, min(name.end, len(query)))}
        mended: list[Token] = []
        text = query
        for token, better in zip(reversed(tokens), reversed(better_words), strict=True):
            if better is None or not named.isdisjoint(range(token.start, token.end)):
                mended.append(token)
            else:
                mended.append(token._replace(word=better, stem=stem(better)))
                text = text[: token.start] + better + text[token.end :]
        return mended[::-1], (text if text != query and not names else None)

    def _better(self, token: Token, query: str) -> str | None:
        typed = query[token.start : token.end]
        is_acronym = typed.isupper() and len(token.word) <= LONGEST_ACRONYM
        is_short_form = not APOSTROPHES.isdisjoint(typed)
        return None if is_acronym or is_short_form else self._spelling.corrected(token.word)

    def _parts(self, tokens: Sequence[Token]) -> list[Sequence[Token]]:
        """Return the tokens in phrases that the thesaurus has, and single words between them.

        Of all ways to divide them the one whose phrases hold most words is taken; a phrase that begins with a small
        word gives way to one that begins with the word after it (“who runs away” holds “runs away”, not “who runs”).
        """
        stems = tuple(token.stem for token in tokens)
        best: list[tuple[float, int]] = [(0.0, 0)] * (len(tokens) + 1)
        for place in reversed(range(len(tokens))):
            ends = self._ends(tokens, stems, place)
            best[place] = max((self._held(tokens, place, end) + best[end][0], end) for end in ends)
        parts: list[Sequence[Token]] = []
        place = 0
        while place < len(tokens):
            end = best[place][1]
            parts.append(tokens[place:end])
            place = end
        return parts

    def _ends(self, tokens: Sequence[Token], stems: Stems, place: int) -> Iterator[int]:
        """Yield where a part that begins here may end: after one word, or after a phrase that is known."""
        yield place + 1
        for length in self._lengths.get(stems[place], ()):
            key = stems[place : place + length]
            if 1 < length == len(key) and (key in self._outside or self._expansions.of(key)):
                yield place + length
        if self._is_compound(tokens[place : place + 2]):
            yield place + 2

    @staticmethod
    def _held(tokens: Sequence[Token], place: int, end: int) -> float:
        if end == place + 1:
            return 0.0
        return end - place - (SMALL_WORD_FIRST if tokens[place].is_stop_word else 0.0)

    def _is_compound(self, pair: Sequence[Token]) -> bool:
        """Return whether two words stand in the library as one (on line → online)."""
        if len(pair) != 2 or pair[1].is_stop_word:
            return False
        may_begin = not pair[0].is_stop_word or pair[0].word in FIRST_PARTS
        return may_begin and self._joined(pair) in self._terms

    @staticmethod
    def _joined(tokens: Sequence[Token]) -> str:
        return stem(fold("".join(token.word for token in tokens)))

    def _term(self, part: Sequence[Token]) -> QueryTerm | None:
        """Return the term that a part asks for; what the library has is kept, words that it lacks are not."""
        key = tuple(token.word for token in part)
        found = self._kept.get(key)
        if found is None:
            found = self._idea(part)
            if found is not None and found.alternatives and len(self._kept) < MOST_KEPT:
                self._kept[key] = found
        return found

    def _idea(self, part: Sequence[Token]) -> QueryTerm | None:
        searched = [token for token in part if not token.is_stop_word]
        if tuple(token.stem for token in part) in self._outside:
            words = tuple(token.word for token in searched)
            return QueryTerm(words, (), OUTSIDE_FACTOR * self._terms.rarity(NOWHERE))
        also = self._expansions.of(tuple(token.stem for token in part))
        if not searched and not also:
            return None
        alternatives: dict[tuple[str, ...], Alternative] = {}
        for alternative in (*self._own(part, searched), *also, *self._single_words(searched)):
            if all(term in self._terms for term in alternative.stems):
                alternatives.setdefault(alternative.stems, alternative)
        words = tuple(token.word for token in searched or part)
        is_filler = filler_words.FILLER_WORDS.issuperset(words)
        telling = 1.0 if len(part) > 1 and not is_filler else max(map(self._english.specificity, words))
        return QueryTerm(words, tuple(alternatives.values()), telling * self._rarity(alternatives.values()), is_filler)

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


def _is_number(query_term: QueryTerm) -> bool:
    return all(any(letter.isdigit() for letter in word) for word in query_term.words)


@lru_cache(maxsize=256)
def _weighed_down(query_term: QueryTerm) -> QueryTerm:
    return replace(query_term, weight=filler_words.FACTOR * query_term.weight, emphasis=filler_words.FACTOR)


def _without_filler(query_terms: Sequence[QueryTerm]) -> tuple[QueryTerm, ...]:
    """Return the query terms with filler words weighed down, or left out where the library lacks it."""
    if all(query_term.is_filler for query_term in query_terms):
        return tuple(query_terms)
    return tuple(
        _weighed_down(query_term) if query_term.is_filler else query_term
        for query_term in query_terms
        if query_term.alternatives or not query_term.is_filler
    )
