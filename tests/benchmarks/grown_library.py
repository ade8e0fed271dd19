"""A library grown to any size with public text: the sentences of Cranfield's abstracts, put together anew."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from knowledge.evaluation.judged_collection import JudgedCollection
from knowledge.library.items import Document, Passage, PassageKind, Section
from knowledge.library.library import Library

DOCUMENT = Document(
    id="cranfield",
    title="Abstracts on aerodynamics",
    publisher="Cranfield",
    year=1962,
    citation="Cranfield collection",
    rights="See tests/evaluation/cranfield",
)
PASSAGES_IN_A_SECTION = 25
SENTENCES_IN_A_PASSAGE = 3
STEP = 7919
"""A prime, so that the sentences of one passage come from different abstracts."""
_SENTENCE_END = re.compile(r"\s\.(?:\s|$)")


def grown_library(library: Library, collection: JudgedCollection, size: int) -> Library:
    """Return `library` grown to `size` passages and practice examples, in sections of 25; the same every time."""
    sentences = list(_sentences(collection))
    missing = size - len(library.passages) - len(library.examples)
    passages = {passage.id: passage for passage in (_passage(number, sentences) for number in range(missing))}
    by_section: dict[str, list[str]] = {}
    for passage in passages.values():
        by_section.setdefault(passage.section_id, []).append(passage.id)
    sections = {section_id: _section(section_id, ids) for section_id, ids in by_section.items()}
    return replace(
        library,
        documents={**library.documents, DOCUMENT.id: DOCUMENT},
        sections={**library.sections, **sections},
        passages={**library.passages, **passages},
        fingerprint=f"{library.fingerprint}, grown to {size}",
    )


def _sentences(collection: JudgedCollection) -> Iterator[str]:
    for text in collection.texts.values():
        yield from (sentence.strip() for sentence in _SENTENCE_END.split(text) if sentence.strip())


def _passage(number: int, sentences: Sequence[str]) -> Passage:
    """Return passage `number`: sentence `number`, and others taken at growing steps."""
    round_, first = divmod(number, len(sentences))
    places = (first + place * STEP * (round_ + 1) for place in range(SENTENCES_IN_A_PASSAGE))
    section_id = f"part-{number // PASSAGES_IN_A_SECTION}"
    text = ". ".join(sentences[place % len(sentences)].capitalize() for place in places)
    return Passage(
        id=f"{section_id}/passage-{number}",
        section_id=section_id,
        kind=PassageKind.PARAGRAPH,
        text=f"{text}.",
        parent_id=None,
        items=(),
        topics=(),
    )


def _section(section_id: str, passage_ids: Sequence[str]) -> Section:
    heading = section_id.replace("-", " ").capitalize()
    return Section(
        id=section_id,
        document_id=DOCUMENT.id,
        parent_id=None,
        heading=heading,
        subheading=None,
        byline=None,
        path=(heading,),
        speakers=(),
        organisation=None,
        is_talk=False,
        topics=(),
        contents=tuple(passage_ids),
    )
