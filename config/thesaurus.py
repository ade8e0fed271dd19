"""The thesaurus: how people say things, and how the library says them (`thesaurus.yaml`).

This module checks the file by itself: no term repeated, no circle of wider and narrower terms. That every entry leads
to words of the library is checked where the library is known (`knowledge/search/thesaurus.py`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field

from config.yaml_source import ContentError, FieldPath, StrictModel, YamlFile, read_yaml

FILE_NAME = "thesaurus.yaml"
EVERYDAY_WEIGHT = 0.8
"""How much a match through an everyday word counts, against 1 for the word itself."""

Term = Annotated[str, Field(min_length=1, max_length=80)]
Terms = Annotated[tuple[Term, ...], Field(min_length=1)]


class AcronymEntry(StrictModel):
    """A short and a full form; `means` adds words of the library where it uses neither."""

    short: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9&]{1,7}$")]
    full: Term
    means: tuple[Term, ...] = ()


class EverydayEntry(StrictModel):
    """What people say, and the field's words for it. `weight` is lower where the everyday word is wider."""

    say: Terms
    means: Terms
    weight: Annotated[float, Field(gt=0, le=1)] = EVERYDAY_WEIGHT


class NarrowerEntry(StrictModel):
    """A wider term and the narrower ones under it."""

    term: Term
    narrower: Terms


class ThesaurusEntries(StrictModel):
    """The whole file."""

    acronyms: tuple[AcronymEntry, ...] = ()
    same: tuple[Annotated[tuple[Term, ...], Field(min_length=2)], ...] = ()
    everyday: tuple[EverydayEntry, ...] = ()
    narrower: tuple[NarrowerEntry, ...] = ()


@dataclass(frozen=True)
class Thesaurus:
    """A checked thesaurus, able to name the place of an error found later."""

    file: YamlFile[ThesaurusEntries]

    @property
    def entries(self) -> ThesaurusEntries:
        """What the file holds."""
        return self.file.content


def load_thesaurus(folder: Path) -> Thesaurus:
    """Read `thesaurus.yaml` in `folder`.

    Raises:
        ContentError: it cannot be read, breaks its model, repeats a term or holds a circle; file, line and field.
    """
    file = read_yaml(folder / FILE_NAME, ThesaurusEntries)
    for problem in (*_repeated_terms(file), *_circles(file)):
        raise problem
    return Thesaurus(file)


def _repeated_terms(file: YamlFile[ThesaurusEntries]) -> Iterator[ContentError]:
    for terms in _term_lists(file.content):
        seen: set[str] = set()
        for place, term in terms:
            if _key(term) in seen:
                yield file.error(place, f"“{term}” stands here twice in the same part; keep one of them")
            seen.add(_key(term))


def _term_lists(entries: ThesaurusEntries) -> Iterator[list[tuple[FieldPath, str]]]:
    """Yield the lists within which a term may stand once only, each term with its place in the file."""
    yield [(("acronyms", number, "short"), entry.short) for number, entry in enumerate(entries.acronyms)]
    yield [(("narrower", number, "term"), entry.term) for number, entry in enumerate(entries.narrower)]
    yield [
        (("same", number, position), term)
        for number, group in enumerate(entries.same)
        for position, term in enumerate(group)
    ]
    for number, everyday in enumerate(entries.everyday):
        yield [(("everyday", number, "say", position), term) for position, term in enumerate(everyday.say)]
        yield [(("everyday", number, "means", position), term) for position, term in enumerate(everyday.means)]
    for number, narrower in enumerate(entries.narrower):
        yield [(("narrower", number, "narrower", position), term) for position, term in enumerate(narrower.narrower)]


def _circles(file: YamlFile[ThesaurusEntries]) -> Iterator[ContentError]:
    below = {_key(entry.term): [_key(term) for term in entry.narrower] for entry in file.content.narrower}
    for number, entry in enumerate(file.content.narrower):
        if _key(entry.term) in _all_below(below, _key(entry.term)):
            yield file.error(
                ("narrower", number, "term"),
                f"“{entry.term}” is narrower than itself by way of its own narrower terms; take one link out",
            )


def _all_below(below: Mapping[str, list[str]], term: str) -> set[str]:
    found: set[str] = set()
    waiting = list(below.get(term, ()))
    while waiting:
        current = waiting.pop()
        if current not in found:
            found.add(current)
            waiting.extend(below.get(current, ()))
    return found


def _key(term: str) -> str:
    return " ".join(term.casefold().split())
