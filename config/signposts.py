"""Who to turn to when a child may be at risk, and the words that speak of danger, read from signposts.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from config.topics import TopicId
from config.yaml_source import StrictModel, YamlFile, read_yaml

Words = Annotated[str, Field(min_length=1)]
Phrase = Annotated[str, Field(pattern=r"\w")]
CONFIRMED_FOR = timedelta(days=365)


class Signpost(StrictModel):
    """Someone to turn to: what to do, for whom it is, with which topics and dangers it is shown."""

    text: Words
    for_whom: Words
    topics: tuple[TopicId, ...] = ()
    dangers: tuple[Words, ...] = ()

    @model_validator(mode="after")
    def _is_called_for_by_something(self) -> "Signpost":
        if not (self.topics or self.dangers):
            raise ValueError("say when the signpost is shown: give it topics or dangers")
        return self


class SignpostsEntry(StrictModel):
    """The content of signposts.yaml."""

    confirmed: date
    dangers: Mapping[str, Annotated[tuple[Phrase, ...], Field(min_length=1)]]
    signposts: Mapping[str, Signpost]


@dataclass(frozen=True)
class Signposts:
    """The signposts by id, in the order in which they are shown."""

    file: YamlFile[SignpostsEntry]

    @property
    def by_id(self) -> Mapping[str, Signpost]:
        """Return every signpost under its id."""
        return self.file.content.signposts

    @property
    def danger_words(self) -> Mapping[str, tuple[str, ...]]:
        """Return the phrases of each danger under its name; “…” in a phrase stands for up to four other words."""
        return self.file.content.dangers

    @property
    def confirmed(self) -> date:
        """Return the day on which the owner last checked names and numbers."""
        return self.file.content.confirmed

    def need_confirming(self, today: date) -> bool:
        """Return whether the last check is more than a year ago."""
        return today - self.confirmed > CONFIRMED_FOR


def load_signposts(folder: Path) -> Signposts:
    """Read signposts.yaml.

    Raises:
        ContentError: the file breaks its model, or a signpost names a danger that the file does not list.
    """
    file = read_yaml(folder / "signposts.yaml", SignpostsEntry)
    for signpost_id, signpost in file.content.signposts.items():
        for place, danger in enumerate(signpost.dangers):
            if danger not in file.content.dangers:
                problem = f"there are no danger words “{danger}”; use a name that stands under `dangers`"
                raise file.error(("signposts", signpost_id, "dangers", place), problem)
    return Signposts(file)
