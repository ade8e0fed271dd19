"""The opening of a section: its first words as they stand, cut at a sentence where it has to be cut."""

import re
from dataclasses import dataclass

from knowledge.library.library import Library, PassageKind, Section

OPENING_CHARACTERS = 700
SENTENCE_END = re.compile(r"[.!?]['’”\"]?(?=\s)")


@dataclass(frozen=True)
class OpeningLine:
    """A paragraph or bullet of the opening; `is_bullet` tells how it stands on the page."""

    text: str
    is_bullet: bool


@dataclass(frozen=True)
class Opening:
    """The first lines of a section, word for word. `is_whole` is False where the section goes on."""

    lines: tuple[OpeningLine, ...]
    is_whole: bool


def opening_of(library: Library, section: Section, limit: int = OPENING_CHARACTERS) -> Opening:
    """Return the lines of a section, in order, as many as fit into `limit` characters.

    Lines are kept whole. Only where the first does not fit is it cut, after its last whole sentence that does, or after
    its last whole word. Practice examples and sub-sections, which are shown in their own right, are no part of it.
    """
    lines = _lines_of(library, section)
    kept: list[OpeningLine] = []
    left = limit
    for line in lines:
        if len(line.text) > left:
            break
        kept.append(line)
        left -= len(line.text) + 1
    if not kept and lines:
        kept.append(OpeningLine(_cut(lines[0].text, limit), lines[0].is_bullet))
    if kept == lines:
        return Opening(tuple(lines), is_whole=True)
    return Opening(tuple(_without_dangling_introduction(kept)), is_whole=False)


def _lines_of(library: Library, section: Section) -> list[OpeningLine]:
    lines: list[OpeningLine] = []
    waiting = [item for item in reversed(section.contents) if item in library.passages]
    while waiting:
        passage = library.passages[waiting.pop()]
        if not passage.is_bare_address:
            lines.append(OpeningLine(passage.text, passage.kind is not PassageKind.PARAGRAPH))
        waiting.extend(reversed(passage.items))
    return lines


def _without_dangling_introduction(lines: list[OpeningLine]) -> list[OpeningLine]:
    """Leave out a last line that only announces a list (“Key messages are:”) when the list did not fit."""
    return lines[:-1] if len(lines) > 1 and lines[-1].text.endswith(":") else lines


def _cut(text: str, limit: int) -> str:
    ends = [match.end() for match in SENTENCE_END.finditer(text) if match.end() <= limit]
    if ends:
        return text[: ends[-1]]
    return text[: limit + 1].rsplit(maxsplit=1)[0]
