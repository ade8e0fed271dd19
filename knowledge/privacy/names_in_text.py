"""Names of private people in a text: rules tell where one stands for sure, and the model weighs every other unit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from knowledge.library.span import Span
from knowledge.privacy.finding import Finding, IdentifierKind
from knowledge.privacy.folded_text import in_small_letters
from knowledge.privacy.full_name import NameRules
from knowledge.privacy.name_features import Features, NameSense, TextFeatures
from knowledge.privacy.name_model import NameModel
from knowledge.privacy.name_units import NameUnit, name_units
from knowledge.privacy.name_words import NameWord, name_words
from knowledge.privacy.no_name_here import is_no_name_here
from knowledge.privacy.private_life import is_of_private_life
from knowledge.privacy.stands_as_a_name import standing_names
from knowledge.privacy.word_looks import FIRST, FIRST_OR_WORD, OF_INITIALS, WITH_S, WORD_WITH_S

MOST_UNITS = 300
"""Units that are weighed in one text: half as many again as 4,000 characters of prose hold."""


@dataclass(frozen=True)
class WeighedUnit:
    """A unit, where it stands in the plain text, what the model weighs, and whether it is a name by rule."""

    unit: NameUnit
    span: Span
    features: Features
    is_name_by_rule: bool


@dataclass(frozen=True)
class NamesRead:
    """What is read of a text: full names by rule, units for the model, and from where on no units were read."""

    full_names: Sequence[Span]
    units: Sequence[WeighedUnit]
    unread_from: int | None


@dataclass(frozen=True)
class NameFinder:
    """Finds names; it keeps nothing of a text."""

    rules: NameRules
    sense: NameSense

    def read(self, text: str) -> NamesRead:
        """Return what a plain text holds that may be a name, with what the model weighs; at most `MOST_UNITS`."""
        known, lists = self.sense.known, self.sense.lists
        words: Sequence[NameWord] = name_words(text)
        units = [unit for unit in name_units(words, text, lists) if not self._is_never_one(text, words, unit)]
        unread = None
        if len(units) > MOST_UNITS:
            unread = words[units[MOST_UNITS].first].start
            words, units = words[: units[MOST_UNITS].first], units[:MOST_UNITS]
        ruled = list(self.rules.full_names(text, words))
        standing = standing_names(in_small_letters(text), words, units, known, lists)
        features = TextFeatures(text, words, frozenset(place for name in ruled for place in range(*name)), self.sense)
        return NamesRead(
            full_names=[_span(words, *name) for name in ruled if is_of_private_life(words, *name, known)],
            units=[
                WeighedUnit(unit, _span(words, unit.first, unit.behind), features.of(unit), number in standing)
                for number, unit in enumerate(units)
            ],
            unread_from=unread,
        )

    def names(self, text: str, model: NameModel) -> Iterator[Finding]:
        """Yield each name of a private person in a plain text, and the part in which no more names were looked for."""
        read = self.read(text)
        for span in read.full_names:
            yield Finding(IdentifierKind.NAME, span)
        for weighed in read.units:
            is_name = weighed.is_name_by_rule or model.is_name(weighed.features)
            if is_name and not any(_meet(weighed.span, span) for span in read.full_names):
                yield Finding(kind_of(weighed.unit), weighed.span)
        if read.unread_from is not None:
            yield Finding(IdentifierKind.UNREAD, Span(read.unread_from, len(text)))

    def _is_never_one(self, text: str, words: Sequence[NameWord], unit: NameUnit) -> bool:
        is_told = unit.behind - unit.first == 1 and words[unit.first].folded in self.sense.known.never
        is_told = is_told or tuple(word.folded for word in words[unit.first : unit.behind]) in self.sense.known.phrases
        return is_told or is_no_name_here(text, words, unit, self.sense.lists)


def kind_of(unit: NameUnit) -> IdentifierKind:
    """Return what a unit that is a name is called."""
    if unit.looks[0] in OF_INITIALS:
        return IdentifierKind.INITIALS
    if unit.behind - unit.first > 1:
        return IdentifierKind.NAME
    is_first_name = unit.looks in (FIRST, FIRST_OR_WORD, WITH_S, WORD_WITH_S)
    return IdentifierKind.FIRST_NAME if is_first_name else IdentifierKind.NICKNAME


def _span(words: Sequence[NameWord], first: int, behind: int) -> Span:
    return Span(words[first].start, words[behind - 1].end)


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
