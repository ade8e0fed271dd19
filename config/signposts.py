"""Where to turn when someone may be in danger, read from signposts.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from config.yaml_source import StrictModel, YamlFile, read_yaml

Words = Annotated[str, Field(min_length=1, max_length=300)]
CONFIRMED_FOR = timedelta(days=365)


class UrgentKind(StrEnum):
    """The kinds of danger that have a signpost of their own; docs/safeguarding.md says what belongs to each."""

    CHILD = "child"
    MISSING = "missing"
    LIFE = "life"
    ALLEGATION = "allegation"
    FORCED = "forced"


class Signpost(StrictModel):
    """What to do in one kind of danger: first, and then; and where that was looked up."""

    first: Words
    then: Annotated[tuple[Words, ...], Field(min_length=1, max_length=5)]
    source: Words

    @property
    def text(self) -> str:
        """All of it as one paragraph."""
        return " ".join((self.first, *self.then))


class SignpostsEntry(StrictModel):
    """The content of signposts.yaml."""

    confirmed: date | None
    always: Words
    urgent: Mapping[UrgentKind, Signpost]
    worry: Words

    @model_validator(mode="after")
    def _has_every_kind(self) -> "SignpostsEntry":
        missing = [kind.value for kind in UrgentKind if kind not in self.urgent]
        if missing:
            raise ValueError(f"say where to turn in every kind of danger; there is none for: {', '.join(missing)}")
        return self


@dataclass(frozen=True)
class Signposts:
    """Where to turn, by kind of danger."""

    file: YamlFile[SignpostsEntry]

    @property
    def urgent(self) -> Mapping[UrgentKind, Signpost]:
        """What stands first, alone, by the kind of danger."""
        return self.file.content.urgent

    @property
    def always(self) -> str:
        """The line that ends every answer."""
        return self.file.content.always

    @property
    def worry(self) -> str:
        """The line that ends the answer to a worry about a child that is not urgent."""
        return self.file.content.worry

    @property
    def confirmed(self) -> date | None:
        """The day on which the owner last confirmed names and numbers, None where nobody has."""
        return self.file.content.confirmed

    def need_confirming(self, today: date) -> bool:
        """Return whether nobody has confirmed them, or not for a year."""
        return self.confirmed is None or today - self.confirmed > CONFIRMED_FOR


def load_signposts(folder: Path) -> Signposts:
    """Read signposts.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return Signposts(read_yaml(folder / "signposts.yaml", SignpostsEntry))
