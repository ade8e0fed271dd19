"""What has changed since a document was written, read from notices.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, field_validator, model_validator

from config.topics import TopicId
from config.yaml_source import StrictModel, YamlFile, read_yaml

Words = Annotated[str, Field(min_length=1)]
Phrase = Annotated[str, Field(pattern=r"\w")]
ENDING = "Check the current position."


class CurrencyNotice(StrictModel):
    """A notice that policy has moved on, its source, and what calls for it: sections, words or topics."""

    text: Words
    source: Words
    sections: tuple[Words, ...] = ()
    words: tuple[Phrase, ...] = ()
    topics: tuple[TopicId, ...] = ()

    @field_validator("text")
    @classmethod
    def _asks_to_check(cls, text: str) -> str:
        if not text.endswith(ENDING):
            raise ValueError(f"end the text with “{ENDING}”")
        return text

    @model_validator(mode="after")
    def _is_called_for_by_something(self) -> "CurrencyNotice":
        if not (self.sections or self.words or self.topics):
            raise ValueError("say when the notice is shown: give it sections, words or topics")
        return self


class NoticesEntry(StrictModel):
    """The content of notices.yaml."""

    notices: Mapping[str, CurrencyNotice]


@dataclass(frozen=True)
class Notices:
    """The currency notices by id, in the order of the file."""

    file: YamlFile[NoticesEntry]

    @property
    def by_id(self) -> Mapping[str, CurrencyNotice]:
        """Return every notice under its id."""
        return self.file.content.notices


def load_notices(folder: Path) -> Notices:
    """Read notices.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return Notices(read_yaml(folder / "notices.yaml", NoticesEntry))
