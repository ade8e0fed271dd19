"""The weekly digests that a person looks after, and a way to any other."""

from collections.abc import Sequence

from handlers.action_ids import DIGEST_CHANNEL
from handlers.digest.channel_digest import ChannelDigest
from handlers.digest.wishes import Deed
from handlers.views.blocks import Element, actions, context, section
from handlers.views.digest_settings import digest_button, digest_lines
from handlers.views.message import Block
from handlers.views.mrkdwn import Mrkdwn, bold, escape, joined
from handlers.wording import digest_settings as wording

MOST_SHOWN = 10


def digests_section(digests: Sequence[ChannelDigest]) -> list[Block]:
    """Return the part: a line and a button a digest, then a menu of channels."""
    rows = [
        section(Mrkdwn(" ".join(digest_lines(one))), digest_button(Deed.CHANGE, one.channel, wording.CHANGE))
        for one in digests[:MOST_SHOWN]
    ]
    more = len(digests) - MOST_SHOWN
    rest = [context(escape(wording.HOME_MORE.format(count=more)))] if more > 0 else []
    title = joined("\n", (bold(wording.HOME_TITLE), escape(wording.HOME_ADVICE)))
    return [section(title), *rows, *rest, *actions([_channel_menu()])]


def _channel_menu() -> Element:
    return {
        "type": "conversations_select",
        "action_id": DIGEST_CHANNEL,
        "placeholder": {"type": "plain_text", "text": wording.CHOOSE_CHANNEL, "emoji": False},
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
