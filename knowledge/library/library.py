"""The library: every document of a workspace as plain, frozen objects that search, answers and views share.

Ids are paths: a section is `resilience`, a passage of it `resilience/what-it-is`, a bullet of that passage
`resilience/what-it-is/coherence`. They are stable: buttons on old messages carry them.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import chain

from config.yaml_source import Place
from knowledge.library.yaml_models import QuestionUse, Theme

__all__ = [
    "Document",
    "DocumentKind",
    "Library",
    "Link",
    "Passage",
    "PassageKind",
    "PracticeExample",
    "QuestionUse",
    "Reading",
    "RestorativeQuestion",
    "Section",
    "Theme",
]


BARE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


class PassageKind(StrEnum):
    """What a passage is on the page: a paragraph (which may introduce a list), a bullet, or an event."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    EVENT = "event"


class DocumentKind(StrEnum):
    """Whose a document is: published, for everyone; or a workspace's own, which no other workspace sees."""

    PUBLISHED = "published"
    WORKSPACE = "workspace"


@dataclass(frozen=True)
class Document:
    """A document of the library. `citation` is how an answer names it, for example “NCB briefing, 2010”."""

    id: str
    title: str
    publisher: str
    year: int
    citation: str
    rights: str
    kind: DocumentKind = DocumentKind.PUBLISHED


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it.

    `path` holds the headings from the top down to this section's own. `contents` holds, in the order of the page, the
    ids of what stands directly in it: top-level passages, practice examples and sub-sections. `whose` is a word of the
    editors, for a heading that does not say by itself what it is about.
    """

    id: str
    document_id: str
    parent_id: str | None
    heading: str
    subheading: str | None
    byline: str | None
    path: tuple[str, ...]
    speakers: tuple[str, ...]
    organisation: str | None
    is_talk: bool
    topics: tuple[str, ...]
    contents: tuple[str, ...]
    whose: str | None = None

    @property
    def title(self) -> str:
        """Its heading as it stands away from its page: after whose it is, where the heading does not say that."""
        if self.whose is None:
            return self.heading
        is_acronym = self.heading[1:2].isupper()
        return f"{self.whose}: {self.heading if is_acronym else self.heading[0].lower() + self.heading[1:]}"


@dataclass(frozen=True)
class Passage:
    """A paragraph or one bullet.

    `parent_id` is the passage that introduces a bullet; `items` the bullets that it introduces. `announces` tells that
    it only names what the document tells elsewhere.
    """

    id: str
    section_id: str
    kind: PassageKind
    text: str
    parent_id: str | None
    items: tuple[str, ...]
    topics: tuple[str, ...]
    announces: bool = False

    @property
    def is_bare_address(self) -> bool:
        """Whether it is nothing but a web address, which says nothing by itself."""
        return BARE_ADDRESS.fullmatch(self.text) is not None


@dataclass(frozen=True)
class PracticeExample:
    """What one organisation does, as it was shared. `place` is None where the source names none."""

    id: str
    section_id: str
    title: str
    text: str
    theme: Theme
    place: str | None
    topics: tuple[str, ...]


@dataclass(frozen=True)
class RestorativeQuestion:
    """A question that the library gives word for word, and the passage it stands in."""

    id: str
    text: str
    use: QuestionUse
    passage_id: str


@dataclass(frozen=True)
class Link:
    """Why a practice example belongs to a section, in one line made by reading."""

    section_id: str
    example_id: str
    reason: str


@dataclass(frozen=True)
class Reading:
    """A passage or practice example that an editor marked as good reading for a week.

    `title` says what it is and whose it is; `why` names its `topic` and where it is from; `question` is for a thread
    and stands on this item. `example_id` is a practice example that goes with it for `reason`; both are None without
    one.
    """

    item_id: str
    title: str
    why: str
    topic: str
    question: str
    example_id: str | None = None
    reason: str | None = None
    place: Place | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Library:
    """All documents of a workspace.

    `asked_as` holds, by id, how practitioners ask for a passage or practice example: an editor's lines, which are
    searched and never shown. `readings` are editors' marks. `fingerprint` changes when any word or id of the content
    changes. `places` tells where an item stands in its file, for what is read from files.
    """

    documents: Mapping[str, Document]
    sections: Mapping[str, Section]
    passages: Mapping[str, Passage]
    examples: Mapping[str, PracticeExample]
    questions: tuple[RestorativeQuestion, ...]
    links: tuple[Link, ...]
    fingerprint: str
    readings: tuple[Reading, ...] = ()
    asked_as: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    places: Mapping[str, Place] = field(default_factory=dict, repr=False, compare=False)

    def section_of(self, item_id: str) -> Section:
        """Return the section that a section, passage or practice example is or stands in.

        Raises:
            KeyError: nothing in the library has this id.
        """
        if item_id in self.sections:
            return self.sections[item_id]
        if item_id in self.passages:
            return self.sections[self.passages[item_id].section_id]
        return self.sections[self.examples[item_id].section_id]

    def text_of(self, item_id: str) -> str:
        """Return the words of a passage or practice example. Raises KeyError where the library has neither."""
        passage = self.passages.get(item_id)
        return passage.text if passage is not None else self.examples[item_id].text

    def document_of(self, item_id: str) -> Document:
        """Return the document that an item stands in. Raises KeyError as `section_of` does."""
        return self.documents[self.section_of(item_id).document_id]

    def ancestors(self, section: Section) -> Iterator[Section]:
        """Yield the section itself, then the section around it, up to the top."""
        current: Section | None = section
        while current is not None:
            yield current
            current = self.sections[current.parent_id] if current.parent_id else None

    def talk_of(self, item_id: str) -> Section | None:
        """Return the talk that an item belongs to, None where there is none. Raises KeyError as `section_of` does."""
        return next((section for section in self.ancestors(self.section_of(item_id)) if section.is_talk), None)

    def topics_of(self, item_id: str) -> tuple[str, ...]:
        """Return the topic ids of an item and of the sections around it, nearest first, each once."""
        own: tuple[str, ...] = ()
        if item_id in self.passages:
            own = self.passages[item_id].topics
        elif item_id in self.examples:
            own = self.examples[item_id].topics
        around = (section.topics for section in self.ancestors(self.section_of(item_id)))
        return tuple(dict.fromkeys(chain(own, *around)))

    def links_from(self, item_id: str) -> tuple[Link, ...]:
        """Return the links of the item's section and of the sections around it, nearest first."""
        around = self.ancestors(self.section_of(item_id))
        return tuple(chain.from_iterable(self._section_links.get(section.id, ()) for section in around))

    def source_line(self, item_id: str) -> str:
        """Return where an item stands, in words: talk or section, speakers, organisation, document.

        An organisation that the heading names already is not named again.
        """
        section = self.section_of(item_id)
        talk = self.talk_of(item_id) or section
        people = ", ".join(talk.speakers)
        organisation = None if (talk.organisation or "") in talk.heading else talk.organisation
        parts: Iterable[str | None] = (talk.heading, people, organisation, self.document_of(item_id).citation)
        return " · ".join(part for part in parts if part)

    def is_own(self, item_id: str) -> bool:
        """Return whether an item is the workspace's own. Raises KeyError as `section_of` does."""
        return self.document_of(item_id).kind is DocumentKind.WORKSPACE

    def own_citation(self, item_id: str) -> str | None:
        """Return how the document of what is the workspace's own is named, None for what was published."""
        return self.document_of(item_id).citation if self.is_own(item_id) else None

    def read_path(self, item_id: str) -> str:
        """Return the path of an item in the reader, for example `/read/resilience#resilience/what-it-is`.

        It is empty for what is the workspace's own: anyone may open the reader.
        """
        section = self.section_of(item_id)
        if self.is_own(item_id):
            return ""
        return f"/read/{section.id}" if item_id == section.id else f"/read/{section.id}#{item_id}"

    @cached_property
    def _section_links(self) -> dict[str, tuple[Link, ...]]:
        by_section: dict[str, tuple[Link, ...]] = {}
        for link in self.links:
            by_section[link.section_id] = (*by_section.get(link.section_id, ()), link)
        return by_section
