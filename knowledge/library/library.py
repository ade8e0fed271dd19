"""The library: every document of a workspace as plain, frozen objects that search, answers and views share."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain

from config.yaml_source import Place
from knowledge.library.items import (
    Document,
    DocumentKind,
    Link,
    Passage,
    PracticeExample,
    Reading,
    RestorativeQuestion,
    Section,
)
from knowledge.library.lists import PassageList, lists_by_passage


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
    def lists(self) -> Mapping[str, PassageList]:
        """The list that each passage introduces or stands in, by its id; a paragraph alone has none."""
        return lists_by_passage(self.sections, self.passages)

    @cached_property
    def _section_links(self) -> dict[str, tuple[Link, ...]]:
        by_section: dict[str, tuple[Link, ...]] = {}
        for link in self.links:
            by_section[link.section_id] = (*by_section.get(link.section_id, ()), link)
        return by_section
