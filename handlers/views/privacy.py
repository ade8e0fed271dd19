"""What the bot keeps, what it does not, and a button to delete what is kept about a person."""

from handlers.action_ids import DELETE_KEPT
from handlers.views.blocks import Element, actions, bullets, button, confirmed, context, header, section
from handlers.views.message import Block, Message
from handlers.views.mrkdwn import bold, escape, joined
from handlers.views.plain_text import text_of
from handlers.wording import privacy as wording


def privacy_message() -> Message:
    """Return it as a list."""
    lines = [escape(line) for line in wording.LINES]
    blocks = [header(wording.TITLE), section(bullets(lines)), *kept_blocks(), *actions([delete_button()])]
    text = [wording.TITLE, *wording.LINES, wording.KEPT_TITLE, *wording.KEPT, wording.NOT_ABOUT_YOU]
    return Message(text_of(text), blocks)


def kept_blocks() -> list[Block]:
    """Return what is kept about a person, as a list."""
    lines = bullets([escape(line) for line in wording.KEPT])
    return [section(joined("\n", (bold(wording.KEPT_TITLE), lines))), context(escape(wording.NOT_ABOUT_YOU))]


def delete_button() -> Element:
    """Return the button that deletes it, after asking."""
    delete = button(wording.DELETE, DELETE_KEPT, "everything")
    return confirmed(delete, wording.DELETE_TITLE, wording.DELETE_TEXT, wording.DELETE_YES, wording.DELETE_NO)


def deleted_message(*, saved: int, shared: int, mentions: int) -> Message:
    """Return how many saved items, shared examples and mentions of the person were deleted."""
    is_something = saved or shared or mentions
    line = wording.DELETED.format(saved=saved, shared=shared, mentions=mentions)
    text = line if is_something else wording.NOTHING_KEPT
    return Message(text, [section(escape(text))])
