"""A channel's next digest, shown to one person: when it comes, the digest as it is posted, and what can be done."""

from datetime import datetime

from handlers.models.digest_request import DigestAction
from handlers.views.block_kit.elements import actions, context
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import channel_mention, trusted
from handlers.views.digest.settings import digest_button, moment_in_words
from handlers.wording import digest_settings as wording


def preview_message(digest: Message, channel: str, reading: str, comes_at: datetime | None) -> Message:
    """Return a digest under a line that names the day on which it comes; `comes_at` is None where it comes only when
    somebody posts it. Between line and buttons stand the blocks that are posted.
    """
    buttons = [
        digest_button(DigestAction.POST, channel, wording.POST_THIS, reading),
        digest_button(DigestAction.ANOTHER, channel, wording.ANOTHER, reading),
        digest_button(DigestAction.SHOW, channel, wording.BACK),
    ]
    return Message([context(trusted(_when(channel_mention(channel), comes_at))), *digest.parts, *actions(buttons)])


def preview_line(channel: str, comes_at: datetime | None) -> str:
    """Return the line above a digest that is shown on the command line."""
    return _when(channel, comes_at)


def _when(channel: str, comes_at: datetime | None) -> str:
    if comes_at is None:
        return wording.PREVIEW_BY_HAND.format(channel=channel)
    return wording.PREVIEW.format(channel=channel, when=moment_in_words(comes_at))
