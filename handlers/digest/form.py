"""The form in which a channel's digest is set up or changed: opened, read, saved."""

from dataclasses import dataclass
from datetime import date

from slack_sdk import WebClient

from config.bot_settings import Weekday
from handlers.digest.access import refusal_in
from handlers.digest.parse_request import LONGEST_PAUSE
from handlers.digest.parse_schedule import zone_named
from handlers.digest.replies import changed_reply
from handlers.digest.settings import digest_of_channel, may_change, save_digest, schedule_in, today_in
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.behind import NOTHING, Behind
from handlers.slack.form_values import FormValues
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message, View
from handlers.views.digest.form import DAY, IS_ON, ON, PAUSE, TIME, ZONE, digest_form
from handlers.views.digest.settings import only_moderators_message
from handlers.wording import digest_settings as wording
from knowledge.digest.schedule import Schedule

BETWEEN = " "
"""Between the parts of what the form carries; none of them holds it."""


@dataclass(frozen=True)
class Carried:
    """What the form carries: the channel; Slack's error where the bot could not post there when the form opened; and
    what shows the channel's settings behind the form.
    """

    channel: ChannelRef
    refusal: str | None
    behind: Behind

    @classmethod
    def of(cls, person: Person, form: FormValues) -> "Carried":
        """Return what a submitted form carries."""
        channel_id, refusal, behind, *_ = [*form.metadata.split(BETWEEN), "", ""]
        return cls(ChannelRef(person.team_id, channel_id), refusal or None, Behind.of(behind))

    @property
    def as_text(self) -> str:
        """What `of` reads."""
        return BETWEEN.join([self.channel.channel_id, self.refusal or "", self.behind.as_text])


def form_for(services: Services, channel: ChannelRef, behind: Behind = NOTHING, refusal: str | None = None) -> View:
    """Return the form, filled in with how things stand; `refusal` is told when it is sent."""
    carried = Carried(channel, refusal, behind)
    return digest_form(
        channel.channel_id, schedule_in(services, channel), digest_of_channel(services, channel), carried.as_text
    )


def form_with_access(services: Services, client: WebClient, channel: ChannelRef, behind: Behind) -> View | None:
    """Ask Slack whether the bot can post in the channel; return the form that carries what it said, None where it can.

    It is asked while the form is open: its submission leaves no time to ask anything.
    """
    refusal = refusal_in(client, channel.channel_id)
    return form_for(services, channel, behind, refusal) if refusal else None


def errors_in_form(services: Services, person: Person, form: FormValues) -> dict[str, str]:
    """Return what is wrong, in words, by the field's name."""
    until, today = form.day(PAUSE), today_in(services, Carried.of(person, form).channel)
    home = services.config.settings.digest.zone
    return {
        **({ZONE: wording.ZONE_UNKNOWN} if zone_named(form.line(ZONE), home) is None else {}),
        **({PAUSE: wording.PAUSE_WRONG} if until is not None and not _is_in_range(until, today) else {}),
    }


def save_form(services: Services, person: Person, form: FormValues) -> Message:
    """Keep what was filled in, if the person may, and return what to show them. The form has no errors."""
    if not may_change(services.config.settings, person.id):
        return only_moderators_message(services.config.settings.moderators)
    carried = Carried.of(person, form)
    is_on = form.choice(IS_ON) == ON
    save_digest(services, carried.channel, person.id, _schedule_in(services, form), is_on=is_on, until=form.day(PAUSE))
    return changed_reply(services, carried.channel, wording.CHANGED, carried.refusal)


def _schedule_in(services: Services, form: FormValues) -> Schedule:
    home = services.config.settings.digest.zone
    day, at, zone = form.choice(DAY), form.time(TIME), zone_named(form.line(ZONE), home)
    if day is None or at is None or zone is None:
        raise ValueError("Slack lets nobody send the form without a day, a time and a zone")
    return Schedule(Weekday(day), at, zone)


def _is_in_range(until: date, today: date) -> bool:
    return today < until <= today + LONGEST_PAUSE
