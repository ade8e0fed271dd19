"""A private answer that a person shared in the channel."""

from handlers.views.answer import answer_message
from handlers.views.blocks import context
from handlers.views.message import Message
from handlers.views.mrkdwn import escape, joined, mention
from handlers.wording import answer as wording
from knowledge.answer import Answer


def shared_answer_message(answer: Answer, sharer: str, public_url: str | None) -> Message:
    """Return the answer under a line that says who shared it; `sharer` is the person's id."""
    message = answer_message(answer, public_url, can_share=False)
    line = joined(" ", (mention(sharer), escape(wording.SHARED_BY)))
    return Message(f"{line}\n{message.text}", [context(line), *message.blocks])
