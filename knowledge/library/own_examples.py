"""The practice examples that a workspace's own practitioners share, and the library in which they stand."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import groupby

from knowledge.library.items import Document, DocumentKind, PracticeExample, Section, Theme
from knowledge.library.library import Library

SHELF = "shared"
"""The ids of what a workspace shared begin with it; no section of a published document has this id."""
HEADING = "Practice examples"
"""As the briefing's own: a heading is searched, and this one adds no word that the library did not have."""
TITLE = "Practice examples from your organisation"
PUBLISHER = "Your organisation"
CITATION = "Shared by your organisation, {month}"
RIGHTS = "Shared within your organisation, for its own use."


@dataclass(frozen=True)
class OwnExample:
    """A practice example as a practitioner shared it, without their name. `topics` are ids, most fitting first."""

    id: str
    title: str
    text: str
    theme: Theme
    place: str | None
    topics: tuple[str, ...]
    shared_at: datetime


def library_id(example_id: str) -> str:
    """Return the id that a shared example has in the library, by the id that it has in the store."""
    return f"{SHELF}/{example_id}"


def stored_id_of(item_id: str) -> str | None:
    """Return the id, in the store, of an item of the library; None for one that nobody of the workspace shared."""
    shelf, _, example_id = item_id.partition("/")
    return example_id.partition("/")[0] if shelf == SHELF and example_id else None


def with_own_examples(library: Library, examples: Iterable[OwnExample]) -> Library:
    """Return the library with a workspace's own practice examples before all others, newest first.

    Those of a month are a document of their own, so that each says when it was shared.
    """
    newest_first = sorted(examples, key=lambda example: (example.shared_at, example.id), reverse=True)
    documents, sections = dict(library.documents), dict(library.sections)
    own: dict[str, PracticeExample] = {}
    for month, group in groupby(newest_first, key=lambda example: f"{example.shared_at:%Y-%m}"):
        of_month = list(group)
        document = _document(month, of_month[0].shared_at)
        documents[document.id] = document
        sections[document.id] = _section(document, of_month)
        own.update((example.id, _on_shelf(example, document.id)) for example in of_month)
    return replace(
        library,
        documents=documents,
        sections=sections,
        examples={**own, **library.examples},
        fingerprint=_fingerprint(library, newest_first),
    )


def _document(month: str, day: datetime) -> Document:
    citation = CITATION.format(month=f"{day:%B %Y}")
    return Document(f"{SHELF}/{month}", TITLE, PUBLISHER, day.year, citation, RIGHTS, DocumentKind.WORKSPACE)


def _section(document: Document, examples: Sequence[OwnExample]) -> Section:
    return Section(
        id=document.id,
        document_id=document.id,
        parent_id=None,
        heading=HEADING,
        subheading=None,
        byline=None,
        path=(HEADING,),
        speakers=(),
        organisation=None,
        is_talk=False,
        topics=(),
        contents=tuple(example.id for example in examples),
    )


def _on_shelf(example: OwnExample, section_id: str) -> PracticeExample:
    return PracticeExample(
        id=example.id,
        section_id=section_id,
        title=example.title,
        text=example.text,
        theme=example.theme,
        place=example.place,
        topics=example.topics,
    )


def _fingerprint(library: Library, examples: Iterable[OwnExample]) -> str:
    words = [
        [one.id, one.title, one.text, one.theme.value, one.place, one.topics, one.shared_at.isoformat()]
        for one in examples
    ]
    return sha256(json.dumps([library.fingerprint, words]).encode()).hexdigest()
