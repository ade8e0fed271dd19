"""Read a document's folder of YAML into a `Library`."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from pydantic import BaseModel

from config.yaml_source import ContentError, YamlFile, read_yaml
from knowledge.library.builder import Shelves
from knowledge.library.items import Document, Link
from knowledge.library.library import Library
from knowledge.library.readings import readings_in
from knowledge.library.yaml_models import AskedAsEntry, DocumentEntry, LinksEntry, PartEntry, ReadingsEntry

BRIEFING_FOLDER = Path(__file__).parents[1] / "briefing"
ASKED_AS = "asked_as.yaml"
"""A document may be without it."""


def load_library(folder: Path = BRIEFING_FOLDER) -> Library:
    """Return the library that a folder holds: its document, parts, links, asked-as lines and readings.

    Raises:
        ContentError: a file is missing or breaks its model, an id or a topic stands twice, or a link, a reading or an
            asked-as line leads nowhere. The error names file, line and field.
    """
    document_file = read_yaml(folder / "document.yaml", DocumentEntry)
    part_files = _read_parts(folder, document_file)
    links_file = read_yaml(folder / "links.yaml", LinksEntry)
    readings_file = read_yaml(folder / "reading.yaml", ReadingsEntry)
    document = _document(document_file.content)
    shelves = Shelves(document.id)
    for part_file in part_files:
        shelves.add_part(part_file)
    _mark_slips(document_file, shelves)
    asked_as_file = read_yaml(folder / ASKED_AS, AskedAsEntry) if (folder / ASKED_AS).is_file() else None
    asked_as = _asked_as(asked_as_file, shelves) if asked_as_file is not None else {}
    notes = [file.content for file in (links_file, asked_as_file) if file is not None]
    return Library(
        documents={document.id: document},
        sections=shelves.sections,
        passages=shelves.passages,
        examples=shelves.examples,
        questions=tuple(shelves.questions),
        links=_links(links_file, shelves),
        readings=readings_in(readings_file, shelves),
        places=shelves.places,
        fingerprint=_fingerprint(document_file.content, *(part.content for part in part_files), *notes),
        asked_as=asked_as,
    )


def _read_parts(folder: Path, document_file: YamlFile[DocumentEntry]) -> list[YamlFile[PartEntry]]:
    for index, name in enumerate(document_file.content.parts):
        if not (folder / name).is_file():
            raise document_file.error(("parts", index), f"there is no file {name}; add it, or take it out of the parts")
    return [read_yaml(folder / name, PartEntry) for name in document_file.content.parts]


def _mark_slips(file: YamlFile[DocumentEntry], shelves: Shelves) -> None:
    for index, slip in enumerate(file.content.slips):
        if not shelves.mark(slip.item, slip.words):
            problem = f"no passage or example “{slip.item}” holds “{slip.words}”; copy the words as they stand there"
            raise file.error(("slips", index, "words"), problem)


def _document(entry: DocumentEntry) -> Document:
    return Document(
        id=entry.id,
        title=entry.title,
        publisher=entry.publisher,
        year=entry.year,
        citation=entry.citation,
        rights=entry.rights,
    )


def _links(file: YamlFile[LinksEntry], shelves: Shelves) -> tuple[Link, ...]:
    links: dict[tuple[str, str], Link] = {}
    for index, entry in enumerate(file.content.links):
        if entry.section not in shelves.sections:
            raise _nowhere(file, index, "section", entry.section)
        if entry.example not in shelves.examples:
            raise _nowhere(file, index, "example", entry.example)
        if (entry.section, entry.example) in links:
            raise file.error(("links", index, "example"), "this section is linked to this example twice; keep one link")
        links[entry.section, entry.example] = Link(entry.section, entry.example, entry.reason)
    return tuple(links.values())


def _asked_as(file: YamlFile[AskedAsEntry], shelves: Shelves) -> Mapping[str, tuple[str, ...]]:
    for item_id, lines in file.content.asked_as.items():
        if item_id not in shelves.passages and item_id not in shelves.examples:
            problem = f"no passage or practice example has the id “{item_id}”; give its full id"
            raise file.error(("asked_as", item_id), problem)
        for index, line in enumerate(lines):
            if line in lines[:index]:
                raise file.error(("asked_as", item_id, index), f"the line “{line}” stands twice; keep one of them")
    return file.content.asked_as


def _nowhere(file: YamlFile[LinksEntry], index: int, end: str, item_id: str) -> ContentError:
    problem = f"no {end} has the id “{item_id}”; give its full id, with the ids of the sections around it"
    return file.error(("links", index, end), problem)


def _fingerprint(*contents: BaseModel) -> str:
    """Return a hash of every word and id, the same on every machine; comments and line breaks do not change it."""
    plain = [content.model_dump(mode="json") for content in contents]
    return sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()
