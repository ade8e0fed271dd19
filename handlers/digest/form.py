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
from handlers.slack.form_values import FormValues
from handlers.slack.request import Person
from handlers.views.block_kit.ids import join_ids, split_ids
from handlers.views.block_kit.message import Message, View
from handlers.views.digest.form import DAY, IS_ON, ON, PAUSE, TIME, ZONE, digest_form
from handlers.views.digest.settings import only_moderators_message
from handlers.wording import digest_settings as wording
from knowledge.digest.schedule import Schedule


@dataclass(frozen=True)
class CarriedIds:
    """What the form carries: the channel, and Slack's error where the bot was not in it when the form opened."""

    channel: ChannelRef
    refusal: str | None

    @classmethod
    def of(cls, person: Person, form: FormValues) -> "CarriedIds":
        """Return what a submitted form carries."""
        channel_id, *refusal = split_ids(form.metadata)
        return cls(ChannelRef(person.team_id, channel_id), next(iter(refusal), None))


def form_for(services: Services, channel: ChannelRef, refusal: str | None = None) -> View:
    """Return the form, filled in with how things stand; `refusal` is told when it is sent."""
    carried = join_ids([channel.channel_id, *([refusal] if refusal else [])])
    return digest_form(
        channel.channel_id, schedule_in(services, channel), digest_of_channel(services, channel), carried
    )


def form_with_access(services: Services, client: WebClient, channel: ChannelRef) -> View | None:
    """Ask Slack whether the bot is in the channel; return the form that carries what it said, None where it is there.

    It is asked while the form is open: its submission leaves no time to ask anything.
    """
    refusal = refusal_in(client, channel.channel_id)
    return form_for(services, channel, refusal) if refusal else None


def errors_in_form(services: Services, person: Person, form: FormValues) -> dict[str, str]:
    """Return what is wrong, in words, by the field's name."""
    until, today = form.day(PAUSE), today_in(services, CarriedIds.of(person, form).channel)
    home = services.config.settings.digest.zone
    return {
        **({ZONE: wording.ZONE_UNKNOWN} if zone_named(form.line(ZONE), home) is None else {}),
        **({PAUSE: wording.PAUSE_WRONG} if until is not None and not _is_in_range(until, today) else {}),
    }


def save_form(services: Services, person: Person, form: FormValues) -> Message:
    """Keep what was filled in, if the person may, and return what to show them. The form has no errors."""
    if not may_change(services.config.settings, person.id):
        return only_moderators_message(services.config.settings.moderators)
    carried = CarriedIds.of(person, form)
    is_on = form.choice(IS_ON) == ON
    save_digest(services, carried.channel, person.id, _schedule_in(services, form), is_on=is_on, until=form.day(PAUSE))
    return changed_reply(services, carried.channel, wording.CHANGED, carried.refusal)


def _schedule_in(services: Services, form: FormValues) -> Schedule:
    config = services.config
    day, at, zone = form.choice(DAY), form.time(TIME), zone_named(form.line(ZONE), config.settings.digest.zone)
    if day is None or at is None or zone is None:
        raise ValueError("Slack lets nobody send the form without a day, a time and a zone")
    return Schedule(Weekday(day), at, zone, config.holidays.in_zone(zone))


def _is_in_range(until: date, today: date) -> bool:
    return today < until <= today + LONGEST_PAUSE
