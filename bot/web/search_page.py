"""What the search of the reader shows: where to turn where there is danger, then what was found and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from handlers.answers.privacy_guard import guarded
from handlers.services import Services
from handlers.wording import answers as wording
from handlers.wording.privacy_guard import WrittenIn
from knowledge.answers.answer import Answer, Notice, NoticeKind, RelatedExample, Result
from knowledge.answers.currency import about_the_words
from knowledge.library.span import Span

RESULTS_SHOWN = 10
MOST_CHARACTERS = 300
"""Of a query; a question of a few sentences. The rest is not read."""


@dataclass(frozen=True)
class Piece:
    """Words of a result, and whether they are among those that matched."""

    text: str
    matched: bool


@dataclass(frozen=True)
class Found:
    """A result as it stands on the page: its words in pieces, and what has moved on about it."""

    result: Result
    pieces: tuple[Piece, ...]
    notices: tuple[Notice, ...]


def search_shown(services: Services, query: str) -> dict[str, object]:
    """Return what `search.html` shows for a query; with an empty one nothing is searched.

    Nothing of the query is kept or logged. Where it seems to identify someone, the page says so first, searches without
    that, and does not repeat it.
    """
    if not query:
        return {"answer": None, "wording": wording}
    safe = guarded(services, query, WrittenIn.READER)
    answer = _answer(services, query)
    if safe.notice is not None:
        without = _answer(services, safe.words)
        answer = replace(
            without,
            understood_as=None,
            danger=answer.danger,
            closing=answer.closing,
            notices=(
                *(notice for notice in answer.notices if notice.kind is NoticeKind.SAFEGUARDING),
                *(notice for notice in without.notices if notice.kind is NoticeKind.CURRENCY),
            ),
        )
    sections = services.library.sections
    return {
        "answer": answer,
        "wording": wording,
        "privacy": [safe.notice] if safe.notice is not None else [],
        "query": "" if safe.notice is not None else query,
        "found": [_found(answer, result) for result in answer.results],
        "examples": [(example, _beside(answer, example)) for example in answer.examples],
        "advice": [notice for notice in answer.notices if _is_advice(notice)],
        "near": [sections[near] for near in answer.related_sections],
        "signpost": services.config.signposts.urgent[answer.danger] if answer.danger is not None else None,
        "signpost_source": next((notice.source for notice in answer.notices if notice.is_urgent), ""),
    }


def _answer(services: Services, words: str) -> Answer:
    names_in = services.privacy_guard.names_to_leave_alone
    return services.answerer.answer(words, limit=RESULTS_SHOWN, names_in=names_in)


def _is_advice(notice: Notice) -> bool:
    return notice.kind is not NoticeKind.CURRENCY and not notice.is_urgent


def _found(answer: Answer, result: Result) -> Found:
    notices = tuple(notice for notice in answer.notices if notice.item_id == result.id)
    return Found(result, tuple(_pieces(result.text, result.highlights)), about_the_words(notices, result))


def _beside(answer: Answer, example: RelatedExample) -> list[Notice]:
    return [notice for notice in answer.notices if notice.item_id == example.id]


def _pieces(text: str, matched: Sequence[Span]) -> Iterator[Piece]:
    """Yield the whole text, cut where matching words begin and end."""
    place = 0
    for span in matched:
        yield Piece(text[place : span.start], matched=False)
        yield Piece(text[span.start : span.end], matched=True)
        place = span.end
    yield Piece(text[place:], matched=False)
