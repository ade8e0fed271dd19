"""Results: title, words with what matched in bold, a button to read on, and where they stand."""

from collections.abc import Sequence

from handlers.action_ids import READ, action_id
from handlers.views.blocks import button, context, section
from handlers.views.message import Block
from handlers.views.mrkdwn import Mrkdwn, bold, bold_link, fitted, joined
from handlers.wording import answer as wording
from knowledge.answer import Result, ResultKind

TITLE_CHARACTERS = 150
TEXT_CHARACTERS = 1_000
"""A passage has 700 characters; bold marks and escapes come on top."""
SOURCE_CHARACTERS = 250


def result_blocks(results: Sequence[Result], public_url: str | None) -> list[Block]:
    """Return the passages, each with its button, and their sources.

    Where one comes after another of the same title and source, title and source stand once for both.
    """
    blocks: list[Block] = []
    for before, result, after in zip([None, *results], results, [*results[1:], None], strict=False):
        has_title_above = before is not None and _place(before) == _place(result)
        blocks.append(_passage(result, Mrkdwn("") if has_title_above else _title(result, public_url)))
        if after is None or _place(after) != _place(result):
            blocks.append(context(fitted(result.source, SOURCE_CHARACTERS)))
    return blocks


def title_of(title: str, url: str, public_url: str | None) -> Mrkdwn:
    """Return a title in bold, as a link to the reader where there is one.

    `url` is the path in the reader, empty for what the reader does not show.
    """
    if public_url and url:
        return bold_link(f"{public_url}{url}", title, TITLE_CHARACTERS)
    return bold(title, TITLE_CHARACTERS)


def _place(result: Result) -> tuple[str, str]:
    return result.title, result.source


def _title(result: Result, public_url: str | None) -> Mrkdwn:
    return title_of(result.title, result.url, public_url)


def _passage(result: Result, title: Mrkdwn) -> Block:
    text = fitted(result.text, TEXT_CHARACTERS, result.highlights)
    words = wording.READ_EXAMPLE if result.kind is ResultKind.EXAMPLE else wording.READ_SECTION
    read = button(words, action_id(READ, result.id), result.id, label=f"{words}: {result.title}")
    return section(joined("\n", (title, text)), read)
