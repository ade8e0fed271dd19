"""`digest …`: a channel's weekly digest: see it, change it, post it."""

from slack_bolt import Args

from handlers.digest.reading_wishes import NotUnderstoodError, read_wish
from handlers.digest.replies import Asked, reply_to
from handlers.digest.settings import today_in
from handlers.digest.wishes import Deed
from handlers.person import person_of
from handlers.sending import can_share_from
from handlers.services import Services
from handlers.views.digest_settings import plain_message
from handlers.views.message import Message
from handlers.wording import digest_settings as wording


def digest_reply(services: Services, args: Args, rest: str) -> Message:
    """Return what the words after `digest` ask for about the channel that they were typed in."""
    person, channel = person_of(args), str(args.context.channel_id)
    try:
        wish = read_wish(rest, today_in(services, person.team_id, channel))
    except NotUnderstoodError as refusal:
        return plain_message(str(refusal))
    if not can_share_from(args) and wish.deed is not Deed.LIST:
        return plain_message(wording.ONLY_IN_CHANNELS)
    return reply_to(services, Asked(args.client, person.team_id, person.id, channel), wish)
