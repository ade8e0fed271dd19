"""Subjects that no library of practice answers (outside.yaml), and how people ask for such (outside_lines.yaml)."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field

from config.yaml_source import FieldPath, StrictModel, YamlFile, read_yaml

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
    _refuse_repeated(
        file,
        (
            (("subjects", number, "phrases", place), phrase)
            for number, subject in enumerate(file.content.subjects)
            for place, phrase in enumerate(subject.phrases)
        ),
    )
    lines = read_yaml(folder / "outside_lines.yaml", OutsideLines)
    _refuse_repeated(lines, ((("lines", place), line) for place, line in enumerate(lines.content.lines)))
    return Outside(file, lines.content.lines)


def _refuse_repeated(file: YamlFile[Any], texts: Iterable[tuple[FieldPath, str]]) -> None:
    seen: set[str] = set()
    for place, text in texts:
        if text.casefold() in seen:
            raise file.error(place, f"“{text}” stands in this file twice")
        seen.add(text.casefold())
