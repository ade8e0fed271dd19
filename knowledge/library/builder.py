"""Turn the entries of a document's parts into the library's plain objects, and refuse what cannot stand on a shelf."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from config.yaml_source import Place, YamlFile
from knowledge.library.items import Passage, PassageKind, PracticeExample, RestorativeQuestion, Section
from knowledge.library.yaml_models import (
    BodyEntry,
    BulletsEntry,
    EventEntry,
    ExampleEntry,
    PartEntry,
    PassageEntry,
    SectionEntry,
)

SIC = "[sic]"
"""Behind a slip of the source: so it stands there."""
PAGES_OF_THE_READER = ("pack", "search", "style")
"""What stands under `/read/` beside the sections of a document: none of these may be the first part of an id."""
PARTS_OF_A_PAGE = "page-"
"""So begin the ids of what stands on each page of the reader."""


class Shelves:
    """The sections, passages, practice examples and questions of one document, by id and in the order of the page.

    `places` tells where each of them stands in its file.
    """

    def __init__(self, document_id: str) -> None:
        self.sections: dict[str, Section] = {}
        self.passages: dict[str, Passage] = {}
        self.examples: dict[str, PracticeExample] = {}
        self.questions: list[RestorativeQuestion] = []
        self.places: dict[str, Place] = {}
        self._document_id = document_id

    def add_part(self, file: YamlFile[PartEntry]) -> None:
        """Add every section of a part and all that stands in it.

        Raises:
            ContentError: an id or a topic stands twice, or an id is one that the reader keeps for itself.
        """
        for index, entry in enumerate(file.content.sections):
            place = Place(file, ("sections", index))
            if entry.id in PAGES_OF_THE_READER or entry.id.startswith(PARTS_OF_A_PAGE):
                raise place.inside("id").error(f"the reader keeps the id “{entry.id}” for itself; give another id")
            self._add_section(entry, None, place)

    def mark(self, item_id: str, words: str) -> bool:
        """Show [sic] behind words of a passage or practice example; return False where it does not hold them."""
        passage, example = self.passages.get(item_id), self.examples.get(item_id)
        if passage is not None and words in passage.text:
            self.passages[item_id] = replace(passage, text=passage.text.replace(words, f"{words} {SIC}", 1))
        elif example is not None and words in example.text:
            self.examples[item_id] = replace(example, text=example.text.replace(words, f"{words} {SIC}", 1))
        else:
            return False
        return True

    def _add_section(self, entry: SectionEntry, parent: Section | None, place: Place) -> None:
        section_id = f"{parent.id}/{entry.id}" if parent else entry.id
        self._claim(section_id, entry.topics, place)
        section = Section(
            id=section_id,
            document_id=self._document_id,
            parent_id=parent.id if parent else None,
            heading=entry.heading,
            subheading=entry.subheading,
            byline=entry.byline,
            path=(*(parent.path if parent else ()), entry.heading),
            speakers=entry.speakers,
            organisation=entry.organisation,
            is_talk=entry.talk,
            topics=entry.topics,
            contents=tuple(f"{section_id}/{slug}" for slug in _slugs(entry.body)),
            whose=entry.whose,
        )
        self.sections[section_id] = section
        for index, inner in enumerate(entry.body):
            self._add_body(inner, section, place.inside("body", index))

    def _add_body(self, entry: BodyEntry, section: Section, place: Place) -> None:
        match entry:
            case SectionEntry():
                self._add_section(entry, section, place)
            case ExampleEntry():
                self._add_example(entry, section, place)
            case EventEntry():
                self._add_event(entry, section, place)
            case BulletsEntry():
                for index, bullet in enumerate(entry.bullets):
                    self._add_passage(bullet, section, None, PassageKind.BULLET, place.inside("bullets", index))
            case PassageEntry():
                self._add_passage(entry, section, None, PassageKind.PARAGRAPH, place)

    def _add_passage(
        self, entry: PassageEntry, section: Section, parent_id: str | None, kind: PassageKind, place: Place
    ) -> None:
        passage_id = f"{parent_id or section.id}/{entry.id}"
        self._claim(passage_id, entry.topics, place)
        self.passages[passage_id] = Passage(
            id=passage_id,
            section_id=section.id,
            kind=kind,
            text=entry.text,
            parent_id=parent_id,
            items=tuple(f"{passage_id}/{item.id}" for item in entry.items),
            topics=entry.topics,
            announces=entry.announces,
        )
        self._add_questions(entry, section, passage_id, place)
        for index, item in enumerate(entry.items):
            self._add_passage(item, section, passage_id, PassageKind.BULLET, place.inside("items", index))

    def _add_questions(self, entry: PassageEntry, section: Section, passage_id: str, place: Place) -> None:
        for index, question in enumerate(entry.questions):
            question_id = f"{section.id}/{question.id}"
            self._claim(question_id, (), place.inside("questions", index))
            self.questions.append(RestorativeQuestion(question_id, question.text, question.use, passage_id))

    def _add_example(self, entry: ExampleEntry, section: Section, place: Place) -> None:
        example_id = f"{section.id}/{entry.id}"
        self._claim(example_id, entry.topics, place)
        self.examples[example_id] = PracticeExample(
            id=example_id,
            section_id=section.id,
            title=entry.title,
            text=entry.text,
            theme=entry.theme,
            place=entry.place,
            topics=entry.topics,
        )

    def _add_event(self, entry: EventEntry, section: Section, place: Place) -> None:
        event_id = f"{section.id}/{entry.id}"
        self._claim(event_id, (), place)
        self.passages[event_id] = Passage(
            id=event_id,
            section_id=section.id,
            kind=PassageKind.EVENT,
            text=f"{entry.place}, {entry.date}",
            parent_id=None,
            items=(),
            topics=(),
        )

    def _claim(self, item_id: str, topics: Sequence[str], place: Place) -> None:
        if item_id in self.places:
            raise place.inside("id").error(f"the id “{item_id}” stands twice; give one of the two another id")
        self.places[item_id] = place
        for index, topic in enumerate(topics):
            if topic in topics[:index]:
                raise place.inside("topics", index).error(f"the topic “{topic}” stands twice; keep one of them")


def _slugs(body: Sequence[BodyEntry]) -> Iterator[str]:
    for entry in body:
        if isinstance(entry, BulletsEntry):
            yield from (bullet.id for bullet in entry.bullets)
        else:
            yield entry.id
