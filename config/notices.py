"""What has changed since a document was written, read from notices.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from config.yaml_source import StrictModel, YamlFile, read_yaml

LONGEST_MEANING = 140
LONGEST_LAW = 240


class CurrencyNotice(StrictModel):
    """What has changed: what that means for the reader, then the law or study, its source, and what it goes with.

    `passages` are ids of passages and practice examples, `sections` of sections with all that stands in them, `pages`
    of sections under whose heading alone it stands. `about` are the words, as they stand there, that it is about.
    `digest` are the topics with which a digest may tell it by itself: its words make sense without what it goes with.
    """

    means: Annotated[str, Field(min_length=1, max_length=LONGEST_MEANING)]
    law: Annotated[str, Field(min_length=1, max_length=LONGEST_LAW)]
    source: Annotated[str, Field(min_length=1)]
    url: str | None = None
    passages: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    digest: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it means, then the law."""
        return f"{self.means} {self.law}"

    @model_validator(mode="after")
    def _goes_with_something(self) -> "CurrencyNotice":
        if not (self.passages or self.sections or self.pages):
            raise ValueError("say what the notice goes with: give it passages, sections or pages")
        return self


class NoticesEntry(StrictModel):
    """The content of notices.yaml. `documents` holds a line for the front page of a document, by its id."""

    documents: Mapping[str, Annotated[str, Field(min_length=1)]]
    notices: Mapping[str, CurrencyNotice]


@dataclass(frozen=True)
class Notices:
    """The currency notices by id, in the order of the file, and the lines of front pages."""

    file: YamlFile[NoticesEntry]

    @property
    def by_id(self) -> Mapping[str, CurrencyNotice]:
        """Return every notice under its id."""
        return self.file.content.notices

    @property
    def of_document(self) -> Mapping[str, str]:
        """Return the line that stands once, on a document's front page, by the document's id."""
        return self.file.content.documents


def load_notices(folder: Path) -> Notices:
    """Read notices.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return Notices(read_yaml(folder / "notices.yaml", NoticesEntry))
