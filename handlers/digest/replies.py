"""What a person is shown for each thing that they can ask of the digest."""

from dataclasses import dataclass

from slack_sdk import WebClient

from handlers.digest.access import NOT_FOUND, refusal_in
from handlers.digest.coming import coming_digest, week_by_hand
from handlers.digest.deliverer import NeverKnown, Posted
from handlers.digest.posting_now import MayBePosted, PostedBefore, post_now
from handlers.digest.renderer import renderer_of
from handlers.digest.settings import (
    carry_out,
    digest_of_channel,
    digests_looked_after,
    may_change,
    schedule_in,
)
from handlers.models.channel_ref import ChannelRef
from handlers.models.digest_request import DigestAction, DigestRequest
from handlers.services import Services
from handlers.slack.asker import is_shared_channel
from handlers.slack.calls import Refused, SlackCallError, Unreachable
from handlers.slack.insiders import is_insider
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message
from handlers.views.digest import settings as views
from handlers.views.digest.preview import preview_message
from handlers.wording import digest_settings as wording

DONE = {
    DigestAction.ON: wording.SWITCHED_ON,
    DigestAction.OFF: wording.SWITCHED_OFF,
    DigestAction.PAUSE: wording.PAUSED_NOW,
    DigestAction.RESUME: wording.RESUMED,
    DigestAction.CHANGE: wording.CHANGED,
}


@dataclass(frozen=True)
class Asked:
    """Who asks, about which channel, and the client to act with."""

    client: WebClient
    person: Person
    channel_id: str

    @property
    def channel(self) -> ChannelRef:
        """The channel, of the person's workspace."""
        return ChannelRef(self.person.team_id, self.channel_id)


def reply_to(services: Services, asked: Asked, request: DigestRequest) -> Message:
    """Do what is asked for, if the person may, and return what to show them.

    Raises:
        SlackCallError: Slack did not say whether the person is in the channel.
        NothingToRead: the library has nothing for a digest.
    """
    if request.action is DigestAction.LIST:
        return views.list_message(digests_looked_after(services, asked.person))
    return refusal_of_outsider(services, asked) or _reply_to_insider(services, asked, request)


def _reply_to_insider(services: Services, asked: Asked, request: DigestRequest) -> Message:
    if request.action is DigestAction.SHOW:
        return settings_reply(services, asked.channel)
    if request.action in (DigestAction.PREVIEW, DigestAction.ANOTHER):
        return _preview(services, asked, instead_of=request.reading)
    if not may_change(services.config.settings, asked.person.id):
        return views.only_moderators_message(services.config.settings.moderators)
    if request.action is DigestAction.POST:
        return _post(services, asked, request.reading)
    return _change(services, asked, request)


def refusal_of_outsider(services: Services, asked: Asked) -> Message | None:
    """Return what someone is told who may not see or change this channel's digest; None where they may.

    Raises:
        SlackCallError: Slack did not say whether the person is in the channel.
    """
    try:
        if is_insider(services, asked.client, asked.person, asked.channel_id):
            return None
    except SlackCallError as error:
        if error.outcome != Refused(NOT_FOUND):
            raise
        return views.refused_message(asked.channel_id, NOT_FOUND)
    return views.only_members_message(asked.channel_id)


def settings_reply(services: Services, channel: ChannelRef, done: str = "") -> Message:
    """Return when the channel gets its digest, after a line on what was done."""
    digest = digest_of_channel(services, channel)
    if digest is None:
        return views.none_yet_message(channel.channel_id, schedule_in(services, channel))
    return views.settings_message(digest, done)


def changed_reply(services: Services, channel: ChannelRef, done: str, refusal: str | None) -> Message:
    """Return how the digest is now that it was changed; where it is on and the bot is not there, what to do."""
    digest = digest_of_channel(services, channel)
    advice = views.what_to_do(channel.channel_id, refusal) if refusal and digest and digest.is_on else ""
    return settings_reply(services, channel, " ".join(line for line in (done, advice) if line))


def _change(services: Services, asked: Asked, request: DigestRequest) -> Message:
    subscription = carry_out(services, asked.channel, asked.person.id, request)
    if subscription is None:
        return views.plain_message(wording.NOTHING_TO_CHANGE)
    refusal = refusal_in(asked.client, asked.channel_id) if subscription.is_on else None
    return changed_reply(services, asked.channel, DONE[request.action], refusal)


def _preview(services: Services, asked: Asked, instead_of: str | None) -> Message:
    schedule, digest = schedule_in(services, asked.channel), digest_of_channel(services, asked.channel)
    coming = coming_digest(
        services,
        renderer_of(services),
        asked.channel,
        week_by_hand(services, asked.channel, schedule),
        may_show_own=lambda: not is_shared_channel(asked.client, services.known_channels, asked.channel_id),
        instead_of=instead_of,
    )
    by_itself = digest.next_due if digest and instead_of is None else None
    return preview_message(coming.message, asked.channel_id, coming.reading, by_itself)


def _post(services: Services, asked: Asked, reading: str | None) -> Message:
    outcome = post_now(services, asked.client, asked.channel, reading)
    digest = digest_of_channel(services, asked.channel)
    if isinstance(outcome, Posted):
        return views.posted_message(asked.channel_id, digest)
    if isinstance(outcome, Refused | Unreachable):
        return views.refused_message(asked.channel_id, outcome.code)
    if isinstance(outcome, PostedBefore):
        return views.posted_already_message(asked.channel_id, digest)
    if isinstance(outcome, MayBePosted | NeverKnown):
        return views.never_known_message(asked.channel_id, digest)
    return views.posting_message(asked.channel_id)
