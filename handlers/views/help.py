"""The help."""

from handlers.views.blocks import bullets, context, header, section
from handlers.views.message import Block, Message
from handlers.views.mrkdwn import bold, escape, joined
from handlers.views.plain_text import text_of
from handlers.wording import help as wording


def help_message() -> Message:
    """Return what the bot is, what to type, and where."""
    blocks = [header(wording.TITLE), section(escape(wording.WHAT_I_AM)), *try_blocks()]
    lines = [wording.TITLE, wording.WHAT_I_AM, wording.TRY]
    lines += [f"{command}: {what}" for command, what in wording.COMMANDS]
    return Message(text_of([*lines, wording.WHERE, wording.PRIVATE]), blocks)


def try_blocks() -> list[Block]:
    """Return the commands as a list, and where to use them."""
    commands = [joined(": ", (bold(command), escape(what))) for command, what in wording.COMMANDS]
    return [
        section(joined("\n", (bold(wording.TRY), bullets(commands)))),
        section(escape(wording.WHERE)),
        context(escape(wording.PRIVATE)),
    ]
