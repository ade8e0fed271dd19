"""Full names: a first name and a surname, which no speaker, place or organisation of the library has."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.privacy.known_names import KnownNames
from knowledge.privacy.name_hints import Hint, hint_before, hint_behind
from knowledge.privacy.name_lists import Likeness, NameLists
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.word_kinds import SMALL_WORDS

LONGEST = 5
"""Words of the longest name: “Abdul Wahid bin Ahmad Stanekzai”."""
NAMES_A_THING = frozenset(
    "abbey academy act approach arena arms association ave avenue award bill board bureau campus books castle "
    "cathedral centre charity church clinic close coach college committee consultation cottage council county court "
    "crescent ctr cycle department drive estate fc fellowship festival forum foundation framework fund gardens glen "
    "group hall helpline home homes hosp hospice hospital hotel house hub infirmary inquiry institute island isle "
    "judgment law laws library line loch lodge marathon market model museum network nursery office park partnership "
    "pier place practice primary priory profile programme project protocol rd regulations reservoir report review "
    "river road room rooms rovers rule rules scale scheme school secondary service services shelter society sq square "
    "stadium station stn street suite surgery synagogue syndrome team temple terrace test theatre theory toolkit "
    "tower trust uni unit united university ward way wing wish zoo".split()
)
"""Behind a name: “Anna Freud Centre”, “Carter Report”."""


SURE_THINGS = frozenset(
    "abbey academy arena campus castle cathedral clinic ctr fc hosp hospice hospital hotel infirmary island isle loch "
    "marathon museum primary pier rd reservoir rovers sq stadium stn theatre trust uni university utd zoo".split()
)
"""Things that nobody is called after: in small letters, too."""
QUARTERS = frozenset("north south east west".split())
WITHIN = (Likeness.LISTED, Likeness.UNKNOWN)
"""How a word looks that may stand between the first and the last of a name."""


@dataclass(frozen=True)
class NameRules:
    """Tells names from other words by lists of names and by what the library knows."""

    lists: NameLists
    known: KnownNames

    def full_names(self, text: str, words: Sequence[NameWord]) -> Iterator[tuple[int, int]]:
        """Yield each full name in a plain text: the first of its words, and the one behind its last."""
        return _NamesOfText(text, words, self).places()


class _NamesOfText:
    """Looks for names in one text, and remembers how its words look as long as it looks, no longer."""

    def __init__(self, text: str, words: Sequence[NameWord], rules: NameRules) -> None:
        self._text = text
        self._words = words
        self._known = rules.known
        self._as_first_name = cache(rules.lists.as_first_name)
        self._as_surname = cache(rules.lists.as_surname)

    def places(self) -> Iterator[tuple[int, int]]:
        start = 0
        while start < len(self._words):
            end = self._end_of_name(start)
            if end is not None:
                yield start, end
            start = start + 1 if end is None else end

    def _end_of_name(self, start: int) -> int | None:
        """Return the index behind the last word of the name that begins at `start`, None where none begins."""
        if self._words[start].folded in SMALL_WORDS:
            return None
        ends = self._ends(start)
        if not ends or any(self._is_known(start, end) for end in ends):
            return None
        before = hint_before(self._text, self._words[start].start)
        fitting = [end for end in ends if self._is_name(self._words[start:end], max(before, self._hint_behind(end)))]
        if not fitting or (before < Hint.NAMING and _names_a_thing(self._words, fitting[0])):
            return None
        return fitting[-1]

    def _hint_behind(self, end: int) -> Hint:
        return hint_behind(self._text, self._words[end - 1].end)

    def _is_known(self, start: int, end: int) -> bool:
        return tuple(word.folded for word in self._words[start:end]) in self._known.phrases

    def _ends(self, start: int) -> list[int]:
        """Return where a name may end: its words are joined, and those within may stand within a name."""
        ends: list[int] = []
        for place in range(start + 1, min(start + LONGEST, len(self._words))):
            word = self._words[place]
            if not word.is_joined:
                break
            if not (word.is_initial or word.is_particle):
                ends.append(place + 1)
            if not (word.is_initial or word.is_particle or self._first(word) in WITHIN):
                break
        return ends

    def _is_name(self, words: Sequence[NameWord], hint: Hint) -> bool:
        first, last = words[0], words[-1]
        if first.is_initial:
            return last.has_capital and self._is_initial_and_surname(first, last, hint)
        likeness = (self._first(first), self._last(last))
        if first.has_capital and last.has_capital:
            return _fits_in_capitals(*likeness, hint)
        return _fits_in_small_letters(*likeness, hint)

    def _is_initial_and_surname(self, first: NameWord, last: NameWord, hint: Hint) -> bool:
        surname = self._last(last)
        has_stop = last.start - first.end > 1
        return surname is not Likeness.NO if hint is Hint.NAMING else surname is Likeness.LISTED and has_stop

    def _first(self, word: NameWord) -> Likeness:
        return self._unless_known(word, self._as_first_name(word.folded))

    def _last(self, word: NameWord) -> Likeness:
        return self._unless_known(word, self._as_surname(word.folded))

    def _unless_known(self, word: NameWord, likeness: Likeness) -> Likeness:
        is_listed = likeness in {Likeness.LISTED, Likeness.ALSO_A_WORD}
        return Likeness.NO if word.folded in self._known.words and not is_listed else likeness


def _names_a_thing(words: Sequence[NameWord], end: int) -> bool:
    """Return whether the name is that of a thing: its last word says so, or one of the two behind it."""
    behind = words[end : end + 2]
    joined = behind[: next((count for count, word in enumerate(behind) if not word.is_joined), len(behind))]
    last = words[end - 1]
    if last.folded in SURE_THINGS or last.folded in QUARTERS:
        return True
    return any(word.folded in NAMES_A_THING and word.has_capital for word in (last, *joined))


def _fits_in_capitals(first: Likeness, last: Likeness, hint: Hint) -> bool:
    if last is Likeness.NO:
        return False
    if first is Likeness.LISTED or hint is Hint.NAMING:
        return first is not Likeness.NO or last is Likeness.LISTED
    if first is Likeness.ALSO_A_WORD:
        return last is Likeness.LISTED or hint is Hint.PERSON
    return first is Likeness.UNKNOWN and (last in {Likeness.LISTED, Likeness.UNKNOWN} or hint is Hint.PERSON)


def _fits_in_small_letters(first: Likeness, last: Likeness, hint: Hint) -> bool:
    """Words without capitals, or with nothing else, are names only where both are listed or a hint says so."""
    listed = [first, last].count(Likeness.LISTED)
    named = listed + [first, last].count(Likeness.ALSO_A_WORD)
    if hint is Hint.NAMING:
        return Likeness.NO not in (first, last) and Likeness.RARE_WORD not in (first, last)
    if hint is Hint.PERSON:
        return named == 2 or (listed == 1 and Likeness.UNKNOWN in (first, last))
    return listed == 2
