"""What a person is shown for each thing that they can ask of the digest."""

from dataclasses import dataclass

from slack_sdk import WebClient

from handlers.digest.channel_access import refusal_in
from handlers.digest.content import press_of
from handlers.digest.looked_after import digest_of_channel, digests_looked_after
from handlers.digest.outcome import Posted, Refused
from handlers.digest.posting_now import post_now
from handlers.digest.settings import carry_out, may_change, schedule_in
from handlers.digest.weeks import coming_week
from handlers.digest.wishes import Deed, Wish
from handlers.services import Services
from handlers.views import digest_settings as views
from handlers.views.digest import preview_message
from handlers.views.message import Message
from handlers.wording import digest_settings as wording

DONE = {
    Deed.ON: wording.SWITCHED_ON,
    Deed.OFF: wording.SWITCHED_OFF,
    Deed.PAUSE: wording.PAUSED_NOW,
    Deed.RESUME: wording.RESUMED,
    Deed.CHANGE: wording.CHANGED,
}


@dataclass(frozen=True)
class Asked:
    """Who asks, about which channel, and the client to act with."""

    client: WebClient
    team_id: str
    person: str
    channel: str


def reply_to(services: Services, asked: Asked, wish: Wish) -> Message:
    """Do what is wished for, if the person may, and return what to show them.

    Raises:
        NothingToRead: the library has nothing for a digest.
    """
    if wish.deed is Deed.SHOW:
        return settings_reply(services, asked)
    if wish.deed is Deed.LIST:
        return views.list_message(digests_looked_after(services, asked.team_id, asked.person))
    if wish.deed is Deed.PREVIEW:
        return _preview(services, asked)
    if not may_change(services.config.settings, asked.person):
        return views.only_moderators_message(services.config.settings.moderators)
    if wish.deed is Deed.POST:
        return _post(services, asked)
    return _change(services, asked, wish)


def settings_reply(services: Services, asked: Asked, done: str = "") -> Message:
    """Return when the channel gets its digest, after a line on what was done."""
    digest = digest_of_channel(services, asked.team_id, asked.channel)
    if digest is None:
        return views.none_yet_message(asked.channel, schedule_in(services, asked.team_id, asked.channel))
    return views.settings_message(digest, done)


def access_line(asked: Asked) -> str:
    """Return what to do so that the bot can post in the channel, nothing where it can as far as can be seen."""
    code = refusal_in(asked.client, asked.channel)
    return views.what_to_do(asked.channel, code) if code else ""


def _change(services: Services, asked: Asked, wish: Wish) -> Message:
    subscription = carry_out(services, asked.team_id, asked.channel, asked.person, wish)
    if subscription is None:
        return views.plain_message(wording.NOTHING_TO_CHANGE)
    advice = access_line(asked) if subscription.is_on else ""
    return settings_reply(services, asked, " ".join(line for line in (DONE[wish.deed], advice) if line))


def _preview(services: Services, asked: Asked) -> Message:
    week = coming_week(services, asked.team_id, asked.channel)
    digest = press_of(services).message(asked.team_id, asked.channel, week, services.clock())
    return preview_message(digest, asked.channel, week)


def _post(services: Services, asked: Asked) -> Message:
    outcome = post_now(services, asked.client, asked.team_id, asked.channel)
    if isinstance(outcome, Posted):
        return views.posted_message(asked.channel)
    if isinstance(outcome, Refused):
        return views.refused_message(asked.channel, outcome.code)
    if outcome is None:
        return views.posted_already_message(asked.channel, digest_of_channel(services, asked.team_id, asked.channel))
    return views.posting_message(asked.channel)
