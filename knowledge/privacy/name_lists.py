"""How much a word looks like a first name or a surname: from lists of names (names/README.md) and from English."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache
from pathlib import Path

from knowledge.privacy.name_words import PARTICLES
from knowledge.search.english import English, the_english

LISTS = Path(__file__).resolve().parent / "names"
EVERYDAY = 5_000
"""Count in the English dictionary from which a word is everyday English, and no rare surname."""


class Likeness(Enum):
    """How much a word looks like a name."""

    NO = "an everyday word, a place or a word of the library"
    RARE_WORD = "a rare English word or a smaller town, in no list"
    UNKNOWN = "no English word, and in no list"
    ALSO_A_WORD = "a name that is also a word or a place"
    LISTED = "a name"


@dataclass(frozen=True, repr=False)
class NameLists:
    """The lists, all in small letters without accents."""

    first_names: frozenset[str]
    first_names_that_are_words: frozenset[str]
    first_names_with_another_sense: frozenset[str]
    """Children's names that are first of all names, and also a thing, a place or a system: “holly”, “lewis”."""
    nicknames: frozenset[str]
    """What children are called besides, mostly words: “smiler”, “tink”."""
    surnames: frozenset[str]
    surnames_that_are_words: frozenset[str]
    syllables: frozenset[str]
    """What Chinese and Vietnamese names are made of. Each alone may be anything; two in a row are a name."""
    places: frozenset[str]
    towns: frozenset[str]
    institutions: frozenset[str]
    """Clubs, hospitals, councils, sights, charities, laws, books and brands with a name in them; public figures."""
    peoples: frozenset[str]
    """Peoples, languages and religions: “Sorani”, “Welsh”."""
    titles: frozenset[str]
    """Films, books and plays that are called by one first name: “matilda”."""
    phrases: frozenset[str]
    """Everyday phrases with a word in them that is also a name: “jack of all trades”."""
    chinese_surnames: frozenset[str]
    vietnamese_surnames: frozenset[str]
    short_forms: frozenset[str]
    """What looks like initials and is a short form of the field, or of texting."""

    def as_first_name(self, word: str) -> Likeness:
        """Return how much a word looks like a first name; “ellie-mae” does when both parts do."""
        return self._likeness(word, self.first_names, self.first_names_that_are_words)

    def as_surname(self, word: str) -> Likeness:
        """Return how much a word looks like a surname; “price-jones” does when both parts do."""
        return self._likeness(word, self.surnames, self.surnames_that_are_words)

    def is_place(self, word: str) -> bool:
        """Return whether a word is a place in Britain, Ireland or the world."""
        return word in self.places or word in self.towns

    def is_only_a_place(self, word: str) -> bool:
        """Return whether a word is a place, and no child is called so."""
        is_name = word in self.first_names or word in self.first_names_that_are_words or word in self.nicknames
        return self.is_place(word) and not is_name

    def is_everyday(self, word: str) -> bool:
        """Return whether a word is everyday English."""
        return self.english.count(word) >= EVERYDAY

    def _likeness(self, word: str, names: frozenset[str], that_are_words: frozenset[str]) -> Likeness:
        if word in that_are_words:
            return Likeness.ALSO_A_WORD
        if word in names:
            return Likeness.LISTED
        parts = [part for part in word.split("-") if part not in PARTICLES]
        if parts and parts != [word]:
            return _of_parts([self._likeness(part, names, that_are_words) for part in parts])
        if word in self.places:
            return Likeness.NO
        return Likeness.RARE_WORD if word in self.towns else self._as_a_word(word)

    def _as_a_word(self, word: str) -> Likeness:
        count = self.english.count(word)
        if count == 0:
            return Likeness.UNKNOWN
        return Likeness.NO if count >= EVERYDAY else Likeness.RARE_WORD

    @cached_property
    def sizes_of_phrases(self) -> Mapping[str, int]:
        """How many words the longest phrase has that a word stands in."""
        sizes: dict[str, int] = {}
        for phrase in self.phrases:
            words = phrase.split()
            for word in words:
                sizes[word] = max(sizes.get(word, 0), len(words))
        return sizes

    @cached_property
    def english(self) -> English:
        """The English dictionary."""
        return the_english()


def _of_parts(parts: list[Likeness]) -> Likeness:
    if Likeness.NO in parts:
        return Likeness.NO
    is_a_name = Likeness.LISTED in parts or all(part is Likeness.ALSO_A_WORD for part in parts)
    return Likeness.LISTED if is_a_name else Likeness.UNKNOWN


@lru_cache(maxsize=1)
def load_name_lists() -> NameLists:
    """Return the lists; they are read once."""
    return NameLists(
        first_names=_lines("first_names.txt"),
        first_names_that_are_words=_lines("first_names_that_are_words.txt"),
        first_names_with_another_sense=_lines("first_names_with_another_sense.txt"),
        nicknames=_lines("nicknames.txt"),
        surnames=_lines("surnames.txt"),
        surnames_that_are_words=_lines("surnames_that_are_words.txt"),
        syllables=_lines("syllables.txt"),
        places=_lines("places.txt"),
        towns=_lines("towns.txt"),
        institutions=_lines("institutions.txt"),
        peoples=_lines("peoples.txt"),
        titles=_lines("titles.txt"),
        phrases=_lines("phrases.txt"),
        chinese_surnames=_lines("chinese_surnames.txt"),
        vietnamese_surnames=_lines("vietnamese_surnames.txt"),
        short_forms=_lines("short_forms.txt"),
    )


def _lines(file: str) -> frozenset[str]:
    return frozenset((LISTS / file).read_text(encoding="utf-8").split("\n")) - {""}
