"""The models that the YAML of a document is checked against.

Words of the source stand in `heading`, `subheading`, `byline`, `text`, `place` and `date` (of an event) and nowhere
else, in the order of the source. Everything else (ids, topics, speakers, titles) is about those words.
"""

import re
from typing import Annotated, Any

from pydantic import Discriminator, Field, Tag, model_validator

from config.yaml_source import StrictModel
from knowledge.library.items import QuestionUse, Theme

Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Words = Annotated[str, Field(min_length=1)]
WORD = re.compile(r"\w+")


class QuestionEntry(StrictModel):
    """A question that stands word for word in its passage."""

    id: Slug
    text: Words
    use: QuestionUse


class PassageEntry(StrictModel):
    """A paragraph or a bullet; `items` are the bullets that it introduces.

    `announces` tells that it only names what the document tells elsewhere, as a programme names its talks.
    """

    id: Slug
    text: Words
    topics: tuple[Slug, ...] = ()
    announces: bool = False
    questions: tuple[QuestionEntry, ...] = ()
    items: tuple["PassageEntry", ...] = ()

    @model_validator(mode="after")
    def _questions_stand_in_the_text(self) -> "PassageEntry":
        for question in self.questions:
            if question.text not in self.text:
                raise ValueError(f"the question “{question.text}” does not stand in this passage word for word")
        return self


class BulletsEntry(StrictModel):
    """A list that stands right under a heading, with no passage to introduce it."""

    bullets: tuple[PassageEntry, ...] = Field(min_length=1)


class EventEntry(StrictModel):
    """One regional event: where and when."""

    id: Slug
    place: Words
    date: Words


class ExampleEntry(StrictModel):
    """A practice example. `place` stands in its text, and so does every word of its title."""

    id: Slug
    theme: Theme
    title: Annotated[str, Field(min_length=3, max_length=80)]
    place: str | None = None
    topics: tuple[Slug, ...] = ()
    text: Words

    @model_validator(mode="after")
    def _title_and_place_stand_in_the_text(self) -> "ExampleEntry":
        if self.place is not None and self.place.lower() not in self.text.lower():
            raise ValueError(f"the place “{self.place}” does not stand in the example's text word for word")
        if not set(WORD.findall(self.title.lower())) <= set(WORD.findall(self.text.lower())):
            raise ValueError(f"the title “{self.title}” has words that do not stand in the example's text")
        return self


class SectionEntry(StrictModel):
    """A heading and what stands under it, in order; a section may hold sections.

    `whose` is put before a heading that does not say by itself what it is about (“Services provided”).
    """

    id: Slug
    heading: Words
    subheading: Words | None = None
    byline: Words | None = None
    speakers: tuple[Words, ...] = ()
    organisation: Words | None = None
    talk: bool = False
    whose: Words | None = None
    topics: tuple[Slug, ...] = ()
    body: tuple["BodyEntry", ...]


def _entry_kind(entry: Any) -> str:
    keys = entry if isinstance(entry, dict) else getattr(type(entry), "model_fields", {})
    if "heading" in keys:
        return "section"
    if "theme" in keys:
        return "example"
    if "date" in keys:
        return "event"
    if "bullets" in keys:
        return "bullets"
    return "passage"


BodyEntry = Annotated[
    Annotated[SectionEntry, Tag("section")]
    | Annotated[ExampleEntry, Tag("example")]
    | Annotated[EventEntry, Tag("event")]
    | Annotated[BulletsEntry, Tag("bullets")]
    | Annotated[PassageEntry, Tag("passage")],
    Discriminator(_entry_kind),
]


class Correction(StrictModel):
    """A defect of the conversion to text that the YAML mends: what the source has, what the YAML has, and why."""

    source: Words
    corrected: Words
    reason: Words


class Slip(StrictModel):
    """Words in which the source itself has slipped, by the id of the passage or example that holds them."""

    item: Words
    words: Words


class DocumentEntry(StrictModel):
    """The title page of a document: what it is, whose words it holds, and its parts in order (file names)."""

    id: Slug
    title: Words
    publisher: Words
    year: int
    citation: Words
    rights: Words
    source: Words
    corrections: tuple[Correction, ...] = ()
    slips: tuple[Slip, ...] = ()
    parts: tuple[Words, ...] = Field(min_length=1)


class PartEntry(StrictModel):
    """One file of a document: its sections, in order."""

    sections: tuple[SectionEntry, ...] = Field(min_length=1)


class LinkEntry(StrictModel):
    """A reasoned link from a section to a practice example (both by full id)."""

    section: Words
    example: Words
    reason: Annotated[str, Field(min_length=10, max_length=160)]


class LinksEntry(StrictModel):
    """The file of links between talks and practice examples."""

    links: tuple[LinkEntry, ...]


class ReadingEntry(StrictModel):
    """An item (by full id) that is good reading for a week, and what the digest says of it."""

    item: Words
    title: Annotated[str, Field(min_length=3, max_length=80)]
    why: Annotated[str, Field(min_length=10, max_length=110)]
    topic: Slug
    question: Annotated[str, Field(min_length=10, max_length=140, pattern=r"\?$")]
    example: Words | None = None
    reason: Annotated[str, Field(min_length=10, max_length=160)] | None = None

    @model_validator(mode="after")
    def _an_example_has_a_reason(self) -> "ReadingEntry":
        if (self.example is None) != (self.reason is None):
            raise ValueError("an example needs a reason, and a reason an example; give both or none")
        return self


class ReadingsEntry(StrictModel):
    """The file of what is good reading for a weekly digest."""

    readings: tuple[ReadingEntry, ...]


AskedAsLine = Annotated[str, Field(min_length=2, max_length=200)]


class AskedAsEntry(StrictModel):
    """The file of asked-as lines: how practitioners ask for a passage or practice example (by full id)."""

    asked_as: dict[Words, tuple[AskedAsLine, ...]]
