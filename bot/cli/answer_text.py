"""An answer as plain text for a terminal."""

import textwrap
from collections.abc import Iterator, Sequence
from itertools import chain

from knowledge.answers.answer import Answer, Notice, NoticeKind, PromptKind, RelatedExample, Result
from knowledge.answers.brief import first_words

WIDTH = 88
INDENT = "   "
NEAREST_CHARACTERS = 120
QUESTIONS = (
    ("Questions for you and your team", PromptKind.TEAM),
    ("Questions to ask the young person", PromptKind.YOUNG_PERSON),
)
ALL_THE_SAME = "To see what the library says all the same, add --all-the-same."


def answer_text(answer: Answer, *, all_the_same: bool = False) -> str:
    """Return an answer as lines of at most 88 characters (a single longer word aside), without colour.

    Where the words speak of danger now, it is where to turn, alone; `all_the_same` adds what the library says.
    """
    is_alone = answer.danger is not None and not all_the_same
    lines = chain(_first(answer), (ALL_THE_SAME,) if is_alone else _lines(answer))
    return "\n".join(lines).rstrip()


def _first(answer: Answer) -> Iterator[str]:
    """Yield what stands before all results: where to turn in danger, advice that was asked for."""
    for notice in answer.notices:
        if notice.kind is not NoticeKind.CURRENCY:
            yield _wrapped(notice.text, "", "")
            yield _wrapped(f"[{notice.source}]", INDENT, INDENT)
            yield ""


def _lines(answer: Answer) -> Iterator[str]:
    if answer.understood_as is not None:
        yield f"Searched for: {answer.understood_as}"
        yield ""
    if not answer.results:
        yield f"Nothing in the library answers “{answer.query}”."
        yield ""
        yield from _list("Nearest", [f"{near.title}: {_short(first_words(near))}" for near in answer.nearest])
    for place, result in enumerate(answer.results, start=1):
        yield from _result(place, result, answer.notices)
    yield from _list("Practice examples", [_example(example) for example in answer.examples])
    for heading, kind in QUESTIONS:
        yield from _list(heading, [prompt.text for prompt in answer.prompts if prompt.kind is kind])
    yield from _list("Topics to look at", [topic.title for topic in answer.topics])
    if answer.danger is None:
        yield _wrapped(answer.closing, "", "")


def _result(place: int, result: Result, notices: Sequence[Notice]) -> Iterator[str]:
    yield f"{place}. {result.title}"
    for notice in notices:
        if notice.item_id == result.id:
            yield _wrapped(f"2010 → now: {notice.text} ({notice.source})", INDENT, INDENT)
    for paragraph in result.text.splitlines():
        yield _wrapped(paragraph, INDENT, INDENT)
    yield _wrapped(f"[{result.source}]", INDENT, INDENT)
    yield ""


def _example(example: RelatedExample) -> str:
    return f"{example.title} ({', '.join(part for part in (example.theme, example.place) if part)}): {example.reason}"


def _short(text: str) -> str:
    return textwrap.shorten(text, NEAREST_CHARACTERS, placeholder="…")


def _list(heading: str, points: list[str] | tuple[str, ...]) -> Iterator[str]:
    if points:
        yield f"{heading}:"
        for point in points:
            yield _wrapped(point, " - ", INDENT)
        yield ""


def _wrapped(text: str, first: str, following: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=following)
