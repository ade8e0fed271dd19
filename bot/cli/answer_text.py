"""An answer as plain text for a terminal."""

import textwrap
from collections.abc import Iterator

from knowledge.answers.answer import Answer, RelatedExample, Result

WIDTH = 88
INDENT = "   "


def answer_text(answer: Answer) -> str:
    """Return an answer as lines of at most 88 characters (a single longer word aside), without colour."""
    return "\n".join(_lines(answer)).rstrip()


def _lines(answer: Answer) -> Iterator[str]:
    if answer.understood_as is not None:
        yield f"Searched for: {answer.understood_as}"
        yield ""
    if not answer.results:
        yield f"Nothing in the library answers “{answer.query}”."
        yield ""
    for place, result in enumerate(answer.results, start=1):
        yield from _result(place, result)
    yield from _list("Practice examples", [_example(example) for example in answer.examples])
    yield from _list("Questions to reflect on", answer.prompts)
    yield from _list("Please note", [f"{notice.text} ({notice.source})" for notice in answer.notices])
    yield from _list("Topics to look at", [topic.title for topic in answer.topics])


def _result(place: int, result: Result) -> Iterator[str]:
    yield f"{place}. {result.title}"
    for paragraph in result.text.splitlines():
        yield _wrapped(paragraph, INDENT, INDENT)
    yield _wrapped(f"[{result.source}]", INDENT, INDENT)
    yield ""


def _example(example: RelatedExample) -> str:
    return f"{example.title} ({', '.join(part for part in (example.theme, example.place) if part)}): {example.reason}"


def _list(heading: str, points: list[str] | tuple[str, ...]) -> Iterator[str]:
    if points:
        yield f"{heading}:"
        for point in points:
            yield _wrapped(point, " - ", INDENT)
        yield ""


def _wrapped(text: str, first: str, following: str) -> str:
    return textwrap.fill(text, WIDTH, initial_indent=first, subsequent_indent=following)
