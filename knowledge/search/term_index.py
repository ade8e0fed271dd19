"""Where a term stands: the postings of the index, with the fields weighted together, kept once read.

The weighting is BM25F: counts are weighted by field and length before they saturate, so a word in the heading counts
more but does not count twice (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6).
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from knowledge.search.entries import WORDS_OF_THE_LIBRARY, Field
from knowledge.search.whoosh_index import IndexReader


@dataclass(frozen=True, slots=True)
class FieldWeight:
    """How much a field counts, and how much of its length is held against it (0 none, 1 all)."""

    weight: float
    length: float


FIELD_WEIGHTS: Mapping[Field, FieldWeight] = {
    Field.TEXT: FieldWeight(1.0, 0.5),
    Field.INTRODUCTION: FieldWeight(0.45, 0.3),
    Field.HEADING: FieldWeight(0.7, 0.3),
    Field.PLACE: FieldWeight(0.4, 0.3),
    Field.PEOPLE: FieldWeight(0.6, 0.3),
    Field.TOPICS: FieldWeight(0.2, 0.3),
    Field.ASKED_AS: FieldWeight(0.35, 0.3),
}
SATURATION = 1.8
"""BM25's k1: how soon a further occurrence adds little."""
SHORTEST_SHARE = 0.5
"""Entries shorter than this share of the average count as this long, so that bullets of one word do not win."""
NOWHERE = ("",)
"""A term that no entry holds."""
NEAR = 2
"""Words that may stand between the words of a phrase."""
FIELD_DISTANCE = 1_000_000
"""Positions of one field are this far from those of the next, so words of two fields are never near."""
LIBRARY_ENDS = list(FIELD_WEIGHTS).index(Field.ASKED_AS) * FIELD_DISTANCE
"""Positions before this are of the library's own words."""
APART = 0.5
"""What the words of a phrase count when they stand in one entry but not near one another."""


@dataclass(frozen=True, slots=True)
class Posting:
    """A term in one entry: its saturated weight, 0 to 1, its positions in all fields, in order, and whether some are in
    the library's own words."""

    weight: float
    positions: tuple[int, ...]
    is_in_library: bool


class TermIndex:
    """Reads postings of one index, which does not change. Safe to use from many threads."""

    def __init__(self, reader: IndexReader) -> None:
        self._reader = reader
        self._postings: dict[str, Mapping[int, Posting]] = {}
        self._phrases: dict[tuple[str, ...], Mapping[int, Posting]] = {}
        self._rarities: dict[tuple[str, ...], float] = {}
        self._own_terms: dict[int, Mapping[str, float]] = {}
        self._terms_by_field = {field: frozenset(reader.terms(field.value)) for field in Field}
        self.ids: tuple[str, ...] = reader.ids
        self._worths = {field: [*self._worths_in(field, weight)] for field, weight in FIELD_WEIGHTS.items()}
        """What one occurrence in each field counts, by the number of the entry: the longer the field, the less."""

    def __contains__(self, term: object) -> bool:
        return term in self.vocabulary

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All terms of all fields."""
        return frozenset().union(*self._terms_by_field.values())

    @cached_property
    def library_vocabulary(self) -> frozenset[str]:
        """All terms of the library's own words."""
        return frozenset().union(*(self._terms_by_field[field] for field in WORDS_OF_THE_LIBRARY))

    def postings(self, term: str) -> Mapping[int, Posting]:
        """Return where a term stands, by the number of the entry; empty where nowhere."""
        found = self._postings.get(term)
        if found is None:
            found = self._postings[term] = self._read(term)
        return found

    def own_terms(self, number: int) -> Mapping[str, float]:
        """Return the terms of an entry's own text with their counts; empty where it has none."""
        found = self._own_terms.get(number)
        if found is None:
            found = self._own_terms[number] = self._reader.counts(number, Field.TEXT.value)
        return found

    def phrase(self, terms: tuple[str, ...]) -> Mapping[int, Posting]:
        """Return where all terms stand in one entry: whole where they are near one another in its text, else less."""
        if len(terms) == 1:
            return self.postings(terms[0])
        found = self._phrases.get(terms)
        if found is None:
            found = self._phrases[terms] = self._find_phrase(terms)
        return found

    def stands(self, terms: tuple[str, ...]) -> bool:
        """Return whether the terms stand word beside word somewhere in the library's own words."""
        first, *others = (self.postings(term) for term in terms)
        return any(
            all(number in other and place + step in other[number].positions for step, other in enumerate(others, 1))
            for number, posting in first.items()
            for place in posting.positions
            if place < LIBRARY_ENDS
        )

    def rarity(self, terms: tuple[str, ...]) -> float:
        """Return the inverse document frequency, as BM25 counts it, of a term or phrase; highest for one not found."""
        found = self._rarities.get(terms)
        if found is None:
            found = self._rarities[terms] = inverse_frequency(len(self.phrase(terms)), len(self.ids))
        return found

    def _find_phrase(self, terms: tuple[str, ...]) -> Mapping[int, Posting]:
        each = [self.postings(term) for term in terms]
        shared = set(each[0]).intersection(*each[1:])
        return {number: _together([postings[number] for postings in each]) for number in sorted(shared)}

    def _read(self, term: str) -> Mapping[int, Posting]:
        counts: dict[int, float] = {}
        places: dict[int, tuple[int, ...]] = {}
        for place, field in enumerate(FIELD_WEIGHTS):
            if term not in self._terms_by_field[field]:
                continue
            worths = self._worths[field]
            for number, count, positions in self._occurrences(field, term, place * FIELD_DISTANCE):
                counts[number] = counts.get(number, 0.0) + worths[number] * count
                places[number] = places.get(number, ()) + positions
        return {
            number: Posting(count / (SATURATION + count), places[number], places[number][0] < LIBRARY_ENDS)
            for number, count in counts.items()
        }

    def _occurrences(self, field: Field, term: str, offset: int) -> Iterator[tuple[int, float, tuple[int, ...]]]:
        for number, count, positions in self._reader.postings(field.value, term):
            yield number, count, tuple(offset + position for position in positions)

    def _worths_in(self, field: Field, weight: FieldWeight) -> Iterator[float]:
        average = max(1.0, self._reader.length(field.value) / max(1, len(self.ids)))
        for number in range(len(self.ids)):
            own = max(self._reader.length_of(number, field.value), SHORTEST_SHARE * average)
            yield weight.weight / (1 - weight.length + weight.length * own / average)


def _together(postings: Sequence[Posting]) -> Posting:
    """Return one posting for several terms in one entry; `positions` are those of the first where all are near."""
    near = tuple(place for place in postings[0].positions if _all_near(place, postings))
    average = sum(posting.weight for posting in postings) / len(postings)
    is_in_library = all(posting.is_in_library for posting in postings)
    return Posting(average if near else average * APART, near, is_in_library)


def _all_near(place: int, postings: Sequence[Posting]) -> bool:
    reach = len(postings) + NEAR
    return all(any(abs(other - place) <= reach for other in posting.positions) for posting in postings)


def inverse_frequency(containing: int, entries: int) -> float:
    """Return BM25's inverse document frequency of a term that `containing` of `entries` hold."""
    return math.log(1 + (entries - containing + 0.5) / (containing + 0.5))
