"""The names that tell of no child: speakers, places, organisations and headings of the library, and the owner's own."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from config.privacy import Privacy
from config.thesaurus import Thesaurus
from config.topics import Topics
from knowledge.library.library import Library
from knowledge.privacy.folded_text import FoldedText
from knowledge.privacy.name_lists import load_name_lists
from knowledge.privacy.name_words import PARTICLES, NameWord, name_words

LONGEST = 4
"""Words of the longest part of a known name that is looked up."""
NO_INITIALS = 4
"""Letters from which on an acronym of the field is one however it is written (“CiCC”); shorter ones may be initials."""
SHORT_FORM = re.compile(r"\b[A-Z]{2,3}\b")
Words = tuple[str, ...]


@dataclass(frozen=True, repr=False)
class KnownNames:
    """`phrases` are runs of two to four words in small letters, `words` everyday words of the library and the owner's
    words that are no names, `short_forms` what looks like initials and is none, `surnames` the last words of people who
    may be named, `never` the owner's words that are no names, the library's own (“Jacaranda”) and acronyms.
    """

    phrases: frozenset[Words]
    words: frozenset[str]
    short_forms: frozenset[str]
    surnames: frozenset[str]
    never: frozenset[str]

    def is_of_public_life(self, word: str) -> bool:
        """Return whether a word is the surname of someone who may be named, or one of the owner's that is no name."""
        return word in self.surnames or word in self.never

    def holds(self, words: Sequence[str]) -> bool:
        """Return whether two or more of the words in a row are a phrase that is known."""
        return any(
            tuple(words[start:end]) in self.phrases
            for start in range(len(words) - 1)
            for end in range(start + 2, len(words) + 1)
        )


def known_names(library: Library, privacy: Privacy, topics: Topics, thesaurus: Thesaurus) -> KnownNames:
    """Return the known names of one workspace.

    The texts of practice examples are left out: teams share them, and a name in one must not hide itself.
    """
    texts = [FoldedText.of(text).plain for text in _texts(library, topics)]
    words = [name_words(text) for text in texts]
    owners = [FoldedText.of(person).plain.lower().split() for person in privacy.entries.people]
    lists = load_name_lists()
    places = [_folded(place) for place in (*lists.places, *lists.institutions) if " " in place]
    terms = [term.lower().split() for term in _terms(thesaurus)]
    runs = chain(chain.from_iterable(map(_capitalised_runs, words)), owners, places, terms)
    never = frozenset(FoldedText.of(word).plain.lower() for word in privacy.entries.not_names)
    names = lists.first_names | lists.first_names_that_are_words | lists.surnames | lists.surnames_that_are_words
    capitals = {word.folded for word in chain.from_iterable(words) if word.has_capital} - names
    acronyms = tuple(entry.short.upper() for entry in thesaurus.entries.acronyms)
    long_acronyms = {acronym.lower() for acronym in acronyms if len(acronym) >= NO_INITIALS} - names
    return KnownNames(
        phrases=frozenset(chain.from_iterable(map(_parts, runs))),
        words=never.union(word.folded for word in chain.from_iterable(words) if word.written.islower()),
        short_forms=frozenset(
            chain(acronyms, privacy.entries.not_initials, chain.from_iterable(map(SHORT_FORM.findall, texts)))
        ),
        surnames=frozenset(words[-1] for words in owners),
        never=never | capitals | long_acronyms,
    )


def _folded(phrase: str) -> list[str]:
    return [word.folded for word in name_words(phrase)]


def _texts(library: Library, topics: Topics) -> Iterator[str]:
    yield from (topic.title for topic in topics.by_id.values())
    for document in library.documents.values():
        yield from (document.title, document.publisher, document.citation)
    for section in library.sections.values():
        yield from (section.heading, section.subheading or "", section.byline or "", section.organisation or "")
        yield from section.speakers
    yield from (passage.text for passage in library.passages.values())
    yield from (example.place for example in library.examples.values() if example.place)


def _terms(thesaurus: Thesaurus) -> Iterator[str]:
    entries = thesaurus.entries
    for acronym in entries.acronyms:
        yield from (acronym.full, *acronym.means)
    yield from chain.from_iterable(entries.same)
    for everyday in entries.everyday:
        yield from (*everyday.say, *everyday.means)
    for wider in entries.narrower:
        yield from (wider.term, *wider.narrower)


def _capitalised_runs(words: Sequence[NameWord]) -> Iterator[list[str]]:
    run: list[str] = []
    for word in words:
        if not word.is_joined or not (word.has_capital or word.is_particle):
            yield run
            run = []
        if word.has_capital or (run and word.is_particle):
            run.append(word.folded)
    yield run


def _parts(run: Iterable[str]) -> Iterator[Words]:
    words = tuple(run)
    for size in range(2, LONGEST + 1):
        for start in range(len(words) - size + 1):
            if words[start + size - 1] not in PARTICLES:
                yield words[start : start + size]
