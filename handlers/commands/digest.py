"""`digest …`: see a channel's weekly digest, or post it now."""

from zoneinfo import ZoneInfo

from slack_bolt import Args

from handlers.digest_posting import digest_of, post_digest
from handlers.sending import can_share_from
from handlers.services import Services
from handlers.views.message import Message
from handlers.views.short_messages import gone_message


def digest_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return this week's digest of the channel for one person, or post it for all (`post`)."""
    channel = str(args.context.channel_id)
    week = services.clock().astimezone(ZoneInfo(services.config.settings.digest.zone)).date()
    if rest == "preview":
        return digest_of(services, channel, week)
    if rest == "post" and can_share_from(args):
        post_digest(args.client, services, channel, week)
        return gone_message()
    return None
