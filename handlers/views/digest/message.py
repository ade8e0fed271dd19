"""The weekly digest: one thing to read, one question to talk over, and what goes with them."""

from collections.abc import Sequence

from handlers.views.answers.cards import (
    EXAMPLE_CHARACTERS,
    SOURCE_CHARACTERS,
    TEXT_CHARACTERS,
    example_blocks,
    title_of,
)
from handlers.views.answers.notices import NOTICE_CHARACTERS, moved_on
from handlers.views.block_kit.elements import button, context, header, section
from handlers.views.block_kit.ids import READ, action_id
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, escape, fitted, italic, joined
from handlers.wording import answers as answers_wording
from handlers.wording import digest as wording
from knowledge.answers.answer import Notice, RelatedExample
from knowledge.digest.content import DigestContent, ReadingLine

OWN_SHOWN = 3
"""The newest ones; the others are in the library."""


def digest_message(content: DigestContent, public_url: str | None, own: Sequence[RelatedExample] = ()) -> Message:
    """Return a channel's digest; `own` are practice examples that its workspace published since the last one."""
    shown, examples = own[-OWN_SHOWN:], [content.example] if content.example else []
    blocks = [
        header(wording.TITLE),
        *_reading_blocks(content, public_url),
        section(joined("\n", (bold(wording.QUESTION), fitted(content.reading.question, EXAMPLE_CHARACTERS)))),
        *example_blocks(wording.EXAMPLE, examples, public_url, content.notices),
        *example_blocks(wording.OWN, shown, public_url),
        *([section(_fact(content.fact))] if content.fact else []),
        context(escape(wording.CLOSING)),
    ]
    return Message(blocks)


def _reading_blocks(content: DigestContent, public_url: str | None) -> list[Block]:
    reading = content.reading
    parts: list[Mrkdwn] = [
        title_of(reading.title, content.url, public_url),
        italic(reading.why, SOURCE_CHARACTERS),
        *moved_on(content.notices, reading.item_id),
        fitted("\n".join(_line(line) for line in content.lines), TEXT_CHARACTERS),
    ]
    label = f"{wording.READ_ON}: {reading.title}"
    read = button(wording.READ_ON, action_id(READ, reading.item_id), reading.item_id, label=label)
    return [section(joined("\n", parts), read), context(fitted(content.source, SOURCE_CHARACTERS))]


def _line(line: ReadingLine) -> str:
    return f"• {line.text}" if line.is_bullet else line.text


def _fact(fact: Notice) -> Mrkdwn:
    words = f"{fact.text} {answers_wording.SOURCE}: {fact.source}"
    return joined("\n", (bold(wording.FACT), fitted(words, NOTICE_CHARACTERS)))
