"""What is indexed: one entry a passage and practice example, with the words around it that help to find it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from knowledge.library.items import Passage, PassageKind
from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of


class Field(StrEnum):
    """A part of an entry that is indexed, and weighted, apart from the others."""

    TEXT = "text"
    """Its own words."""
    INTRODUCTION = "introduction"
    """The words above a bullet that introduce it; without them “small.” means nothing."""
    HEADING = "heading"
    """The heading of its section, and a title of its own."""
    PLACE = "place"
    """The headings around its section, its theme, and the place or date it names."""
    PEOPLE = "people"
    """Who spoke, and for which organisation."""
    TOPICS = "topics"
    """The titles of its topics."""
    ASKED_AS = "asked_as"
    """How practitioners ask for it: an editor's lines, which are no words of the library."""


WORDS_OF_THE_LIBRARY = tuple(field for field in Field if field is not Field.ASKED_AS)


@dataclass(frozen=True)
class Entry:
    """One thing that can be found. Fields that are empty are left out; `announces` tells that it only names another."""

    id: str
    fields: Mapping[Field, str]
    announces: bool = False


def library_entries(library: Library, topic_title: Callable[[str], str]) -> Iterator[Entry]:
    """Yield an entry for every passage and practice example of a library, in its order; none for a bare web address."""
    asking = frozenset(question.passage_id for question in library.questions)
    for passage in library.passages.values():
        if passage.is_bare_address:
            continue
        kind = _kind_in_words(passage, asking)
        yield _entry(library, topic_title, passage.id, passage.text, introduction_of(library, passage), kind)
    for example in library.examples.values():
        places = ("practice example", example.theme.value, example.place or "")
        title = "" if _words(example.title) <= _words(example.text) else example.title
        yield _entry(library, topic_title, example.id, example.text, "", *places, title=title)


def introduction_of(library: Library, passage: Passage) -> str:
    """Return the words of the passages that introduce a bullet, outermost first."""
    above: list[str] = []
    parent_id = passage.parent_id
    while parent_id is not None:
        parent = library.passages[parent_id]
        above.append(parent.text)
        parent_id = parent.parent_id
    return "\n".join(reversed(above))


def _words(text: str) -> frozenset[str]:
    return frozenset(token.word for token in tokens_of(text))


def _kind_in_words(passage: Passage, asking: frozenset[str]) -> str:
    """Return what the project calls a passage, for people who ask for it by that name; mostly nothing."""
    if passage.kind is PassageKind.EVENT:
        return "regional event"
    return "restorative question" if asking.intersection((passage.id, *passage.items)) else ""


def _entry(
    library: Library,
    topic_title: Callable[[str], str],
    item_id: str,
    text: str,
    introduction: str,
    *places: str,
    title: str = "",
) -> Entry:
    """Return the entry of an item; `title` is its own one where that is no part of its text."""
    section = library.section_of(item_id)
    talk = library.talk_of(item_id) or section
    headings = (section.subheading or "", *section.path[:-1])
    parts = {
        Field.TEXT: text,
        Field.INTRODUCTION: introduction,
        Field.HEADING: f"{section.heading}\n{title}".strip(),
        Field.PLACE: "\n".join((*headings, *places)),
        Field.PEOPLE: "\n".join((*talk.speakers, talk.organisation or "")),
        Field.TOPICS: "\n".join(topic_title(topic) for topic in library.topics_of(item_id)),
        Field.ASKED_AS: "\n".join(library.asked_as.get(item_id, ())),
    }
    passage = library.passages.get(item_id)
    announces = passage is not None and passage.announces
    return Entry(item_id, {field: words for field, words in parts.items() if words.strip()}, announces)
