"""The weekly digest: one thing to read, one practice example, one question to talk over."""

from collections.abc import Sequence
from datetime import date

from handlers.action_ids import READ, action_id
from handlers.slack_limits import TEXT_OF_MESSAGE
from handlers.views.blocks import button, context, divider, header, section
from handlers.views.digest_settings import day_in_words, mention
from handlers.views.example_card import example_blocks
from handlers.views.message import Block, Message
from handlers.views.mrkdwn import Mrkdwn, bold, escape, fitted, joined
from handlers.views.notices import notice_blocks
from handlers.views.plain_text import example_lines, notice_lines, question_lines, text_of
from handlers.views.questions import question_blocks
from handlers.views.result_card import SOURCE_CHARACTERS, TEXT_CHARACTERS, title_of
from handlers.wording import digest as wording
from knowledge.answer import RelatedExample
from knowledge.digest_content import DigestContent
from knowledge.section_opening import OpeningLine

OWN_SHOWN = 3
"""The newest ones; the others are in the library."""


def digest_message(content: DigestContent, public_url: str | None, own: Sequence[RelatedExample] = ()) -> Message:
    """Return the digest of a week for a channel; `own` are practice examples that its workspace shared lately."""
    shown, examples = own[-OWN_SHOWN:], [content.example] if content.example else []
    blocks = [
        header(wording.TITLE),
        *_section_blocks(content, public_url),
        divider(),
        *example_blocks(wording.EXAMPLE, examples, public_url),
        *example_blocks(wording.OWN, shown, public_url),
        *question_blocks(wording.QUESTION, [content.question]),
        section(escape(wording.INVITATION)),
        *notice_blocks(content.notices),
        context(escape(wording.HOW_TO_CHANGE)),
    ]
    lines = [
        wording.TITLE,
        content.title,
        *(line.text for line in content.opening.lines),
        content.source,
        *example_lines(wording.EXAMPLE, examples),
        *example_lines(wording.OWN, shown),
        *question_lines(wording.QUESTION, [content.question]),
        wording.INVITATION,
        *notice_lines(content.notices),
        wording.HOW_TO_CHANGE,
    ]
    return Message(text_of(lines), blocks)


def preview_message(digest: Message, channel: str, week: date) -> Message:
    """Return a channel's digest for one person, under a line that says what it is."""
    told = wording.PREVIEW.format(channel=mention(channel), week=day_in_words(week))
    return Message(f"{told}\n{digest.text}"[:TEXT_OF_MESSAGE], [context(Mrkdwn(told)), *digest.blocks])


def _section_blocks(content: DigestContent, public_url: str | None) -> list[Block]:
    lines = fitted("\n".join(_line(line) for line in content.opening.lines), TEXT_CHARACTERS)
    read = button(wording.READ_ON, action_id(READ, content.section_id), content.section_id)
    parts: list[Mrkdwn] = [bold(wording.SECTION), title_of(content.title, content.url, public_url), lines]
    return [section(joined("\n", parts), read), context(fitted(content.source, SOURCE_CHARACTERS))]


def _line(line: OpeningLine) -> str:
    return f"• {line.text}" if line.is_bullet else line.text
