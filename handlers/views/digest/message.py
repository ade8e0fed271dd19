"""The weekly digest: one thing to read, one practice example, one question to talk over."""

from collections.abc import Sequence
from datetime import date

from handlers.views.answers.cards import SOURCE_CHARACTERS, TEXT_CHARACTERS, example_blocks, question_blocks, title_of
from handlers.views.answers.notices import moved_on
from handlers.views.block_kit.elements import button, context, divider, header, section
from handlers.views.block_kit.ids import READ, action_id
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, bold, channel_mention, escape, fitted, joined, trusted
from handlers.views.digest.settings import day_in_words
from handlers.wording import digest as wording
from knowledge.answers.answer import RelatedExample
from knowledge.digest.content import DigestContent
from knowledge.library.opening import OpeningLine

OWN_SHOWN = 3
"""The newest ones; the others are in the library."""


def digest_message(content: DigestContent, public_url: str | None, own: Sequence[RelatedExample] = ()) -> Message:
    """Return the digest of a week for a channel; `own` are practice examples that its workspace shared lately."""
    shown, examples = own[-OWN_SHOWN:], [content.example] if content.example else []
    blocks = [
        header(wording.TITLE),
        *_section_blocks(content, public_url),
        divider(),
        *example_blocks(wording.EXAMPLE, examples, public_url, content.notices),
        *example_blocks(wording.OWN, shown, public_url),
        *question_blocks(wording.QUESTION, [content.question]),
        section(escape(wording.INVITATION)),
        context(escape(wording.HOW_TO_CHANGE)),
    ]
    return Message(blocks)


def preview_message(digest: Message, channel: str, week: date) -> Message:
    """Return a channel's digest for one person, under a line that says what it is."""
    told = trusted(wording.PREVIEW.format(channel=channel_mention(channel), week=day_in_words(week)))
    return Message([context(told), *digest.blocks])


def _section_blocks(content: DigestContent, public_url: str | None) -> list[Block]:
    lines = fitted("\n".join(_line(line) for line in content.opening.lines), TEXT_CHARACTERS)
    read = button(wording.READ_ON, action_id(READ, content.section_id), content.section_id)
    parts: list[Mrkdwn] = [
        bold(wording.SECTION),
        title_of(content.title, content.url, public_url),
        *moved_on(content.notices, content.section_id),
        lines,
    ]
    return [section(joined("\n", parts), read), context(fitted(content.source, SOURCE_CHARACTERS))]


def _line(line: OpeningLine) -> str:
    return f"• {line.text}" if line.is_bullet else line.text
