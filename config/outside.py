"""Subjects that no library of practice answers (outside.yaml), and how people ask for such (outside_lines.yaml)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from config.yaml_source import StrictModel, YamlFile, read_yaml

Phrase = Annotated[str, Field(min_length=2, max_length=60)]
Line = Annotated[str, Field(min_length=2, max_length=300)]


class OutsideSubject(StrictModel):
    """A group of phrases with a title that tells an editor what belongs there."""

    title: Annotated[str, Field(min_length=1, max_length=80)]
    phrases: Annotated[tuple[Phrase, ...], Field(min_length=1)]


class OutsideEntries(StrictModel):
    """The whole file."""

    subjects: tuple[OutsideSubject, ...] = ()
    asks_for: tuple[Phrase, ...] = ()


class OutsideLines(StrictModel):
    """The file of whole lines that people type and that no library of practice answers."""

    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Outside:
    """The phrases that mark a question as one about something else, and `lines`: such questions as people type them."""

    file: YamlFile[OutsideEntries]
    lines: tuple[str, ...] = ()

    @property
    def phrases(self) -> tuple[str, ...]:
        """Return every phrase, in the order of the file."""
        return tuple(phrase for subject in self.file.content.subjects for phrase in subject.phrases)

    @property
    def asks_for(self) -> tuple[str, ...]:
        """Return what people want to be handed that no library of practice holds."""
        return self.file.content.asks_for


def load_outside(folder: Path) -> Outside:
    """Read outside.yaml and outside_lines.yaml in `folder`.

    Raises:
        ContentError: a file breaks its model, or a phrase or line stands in it twice.
    """
    file = read_yaml(folder / "outside.yaml", OutsideEntries)
    seen: set[str] = set()
    for number, subject in enumerate(file.content.subjects):
        for place, phrase in enumerate(subject.phrases):
            if phrase.casefold() in seen:
                raise file.error(("subjects", number, "phrases", place), f"“{phrase}” stands in this file twice")
            seen.add(phrase.casefold())
    return Outside(file, _lines(folder / "outside_lines.yaml"))


def _lines(path: Path) -> tuple[str, ...]:
    file = read_yaml(path, OutsideLines)
    seen: set[str] = set()
    for place, line in enumerate(file.content.lines):
        if line.casefold() in seen:
            raise file.error(("lines", place), f"“{line}” stands in this file twice")
        seen.add(line.casefold())
    return file.content.lines
