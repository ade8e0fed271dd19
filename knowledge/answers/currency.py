"""Which currency notices go with results: those of their sections, of words that stand there, of their topics."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from config.catalogue import Config
from config.notices import CurrencyNotice
from knowledge.answers.answer import Notice, NoticeKind
from knowledge.answers.phrases import StemmedText
from knowledge.answers.topics import own_topics
from knowledge.library.library import Library

MOST_NOTICES = 2


class Call(IntEnum):
    """What calls for a notice, the most specific first."""

    SECTION = 1
    WORDS = 2
    SECTION_AROUND = 3
    TOPIC = 4


def currency_notices(config: Config, library: Library, item_ids: Sequence[str], query: str) -> tuple[Notice, ...]:
    """Return at most two currency notices, the most specific first, then in the order of the results and of the file.

    Without results there is none, nor for what a workspace shared itself: it is not of 2010. Raises KeyError where the
    library has no such item.
    """
    asked = StemmedText.of(query)
    found = [_Found.of(library, item_id, asked) for item_id in item_ids if not library.is_own(item_id)]
    called: list[tuple[Call, int, Notice]] = []
    for notice_id, entry in config.notices.by_id.items():
        calls = [(call, rank) for rank, item in enumerate(found) for call in item.calls_for(entry)]
        if calls:
            called.append((*min(calls), Notice(notice_id, NoticeKind.CURRENCY, entry.text, entry.source)))
    called.sort(key=lambda each: each[:2])
    return tuple(notice for _, _, notice in called[:MOST_NOTICES])


@dataclass(frozen=True)
class _Found:
    """What of a result, and of the query that found it, can call for a notice."""

    section: str
    sections_around: frozenset[str]
    topics: frozenset[str]
    words: tuple[StemmedText, ...]

    @classmethod
    def of(cls, library: Library, item_id: str, asked: StemmedText) -> "_Found":
        section, *around = library.ancestors(library.section_of(item_id))
        item = library.passages.get(item_id) or library.examples.get(item_id)
        return cls(
            section=section.id,
            sections_around=frozenset(outer.id for outer in around),
            topics=frozenset(own_topics(library, item_id)),
            words=(asked, StemmedText.of_library(item.text if item else "")),
        )

    def calls_for(self, entry: CurrencyNotice) -> Iterator[Call]:
        if self.section in entry.sections:
            yield Call.SECTION
        if any(words.holds(phrase) for words in self.words for phrase in entry.words):
            yield Call.WORDS
        if not self.sections_around.isdisjoint(entry.sections):
            yield Call.SECTION_AROUND
        if not self.topics.isdisjoint(entry.topics):
            yield Call.TOPIC
