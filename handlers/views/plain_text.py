"""The `text` of a message: the same words as its blocks, line by line, for notifications and screen readers."""

from collections.abc import Iterable, Iterator, Sequence

from handlers.slack_limits import TEXT_OF_MESSAGE
from handlers.views.mrkdwn import fitted
from handlers.views.notices import notice_words
from handlers.wording import answer as wording
from knowledge.answer import Notice, RelatedExample, Result

TEXT_CHARACTERS = TEXT_OF_MESSAGE - 100
"""Leaves room for one line in front."""
BULLET = "•"


def one_line(text: str) -> str:
    """Return a text with its paragraphs and lists run together; bullets mean nothing within a line."""
    return " ".join(word for word in text.split() if word != BULLET)


def text_of(lines: Iterable[str]) -> str:
    """Return plain lines as the `text` of a message: escaped, and cut before Slack would cut it."""
    return fitted("\n".join(line for line in lines if line), TEXT_CHARACTERS)


def result_lines(results: Sequence[Result]) -> Iterator[str]:
    """Yield title, words and source of each result."""
    for result in results:
        yield from (result.title, result.text, result.source)


def example_lines(heading: str, examples: Sequence[RelatedExample]) -> Iterator[str]:
    """Yield the practice examples under their heading; nothing where there are none."""
    if examples:
        yield heading
    for example in examples:
        yield " · ".join(part for part in (example.title, example.theme, example.place) if part)
        yield from (example.text, example.reason)


def question_lines(heading: str, questions: Sequence[str]) -> Iterator[str]:
    """Yield the questions under their heading; nothing where there are none."""
    if questions:
        yield heading
    yield from questions


def notice_lines(notices: Sequence[Notice]) -> Iterator[str]:
    """Yield each notice with its source."""
    for notice in notices:
        yield f"{wording.NOTICE_LABELS[notice.kind]}: {notice_words(notice)}"
