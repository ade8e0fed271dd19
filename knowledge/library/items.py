"""What a library is made of: documents, sections, passages, practice examples, and what editors add to them.

Ids are paths: a section is `resilience`, a passage of it `resilience/what-it-is`, a bullet of that passage
`resilience/what-it-is/coherence`. They are stable: buttons on old messages carry them.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from config.yaml_source import Place

BARE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")


class Theme(StrEnum):
    """The themes under which practice examples are shared."""

    EDUCATION = "Education"
    HEALTH = "Health"
    PARTICIPATION = "Participation"
    RESIDENTIAL_CHILD_CARE = "Residential child care"
    FOSTERING = "Fostering"
    JOINT_WORKING = "Joint working"
    OTHER = "Other"


class QuestionUse(StrEnum):
    """When a restorative question is asked: in a restorative conversation, or in an everyday chat."""

    RESTORATIVE = "restorative"
    EVERYDAY = "everyday"


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
