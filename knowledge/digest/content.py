"""What one digest holds: a reading of the library, why, its question, and what goes with it. A pure function."""

from collections.abc import Iterator
from dataclasses import dataclass

from config.catalogue import Config
from knowledge.answers.answer import Notice, RelatedExample
from knowledge.answers.currency import currency_notice, currency_notices
from knowledge.answers.examples import related_example
from knowledge.library.items import Passage, PassageKind, Reading
from knowledge.library.library import Library


@dataclass(frozen=True)
class ReadingLine:
    """A paragraph or bullet; `is_bullet` tells how it stands on the page."""

    text: str
    is_bullet: bool


@dataclass(frozen=True)
class DigestContent:
    """One thing to read and one question to talk over.

    `lines` are the item's own words, after those that introduce it on its page. `source` says where it stands, `url` is
    its path in the reader. `example` is None where none was written for this item. `notices` stand with the item and
    with the example. `fact` is what has changed on the topic since the briefing, told once a month.
    """

    reading: Reading
    lines: tuple[ReadingLine, ...]
    source: str
    url: str
    example: RelatedExample | None
    notices: tuple[Notice, ...]
    fact: Notice | None = None


def digest_with(library: Library, config: Config, reading: Reading, fact_id: str | None = None) -> DigestContent:
    """Return the digest with a reading, and with the notice that is told as the month's fact, where there is one.

    Raises:
        KeyError: the library does not have the item, or its example; there is no such notice.
    """
    item_ids = (reading.item_id, *_bullets(library, reading.item_id))
    example = library.examples[reading.example_id] if reading.example_id else None
    notices = currency_notices(config, library, [item_ids, *([(example.id,)] if example else [])])
    is_told_already = any(notice.id == fact_id for notice in notices)
    return DigestContent(
        reading=reading,
        lines=_lines(library, reading.item_id),
        source=library.source_line(reading.item_id),
        url=library.read_path(reading.item_id),
        example=related_example(library, example, reading.reason or "") if example else None,
        notices=notices,
        fact=currency_notice(config, fact_id) if fact_id and not is_told_already else None,
    )


def _bullets(library: Library, item_id: str) -> tuple[str, ...]:
    return library.passages[item_id].items if item_id in library.passages else ()


def _lines(library: Library, item_id: str) -> tuple[ReadingLine, ...]:
    """Return the item's words; a bullet after the words that introduce its list, or the heading above it."""
    passage = library.passages.get(item_id)
    if passage is None:
        return (ReadingLine(library.examples[item_id].text, is_bullet=False),)
    own = tuple(_of_passage(library, passage))
    if not own[0].is_bullet:
        return own
    above = library.passages[passage.parent_id].text if passage.parent_id else library.section_of(item_id).heading
    return (ReadingLine(above, is_bullet=False), *own)


def _of_passage(library: Library, passage: Passage) -> Iterator[ReadingLine]:
    yield ReadingLine(passage.text, passage.kind is not PassageKind.PARAGRAPH)
    for item_id in passage.items:
        yield from _of_passage(library, library.passages[item_id])
