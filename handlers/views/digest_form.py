"""The modal in which a channel's digest is set up or changed."""

from config.bot_settings import Weekday
from handlers.callback_ids import CHANGE_DIGEST
from handlers.digest.channel_digest import ChannelDigest
from handlers.views.blocks import section
from handlers.views.day_inputs import date_input, menu_input, time_input
from handlers.views.digest_settings import digest_lines, mention
from handlers.views.inputs import Choice, choice_input, text_input
from handlers.views.message import View
from handlers.views.mrkdwn import Mrkdwn
from handlers.wording import digest_settings as wording
from knowledge.digest_schedule import Schedule

IS_ON, DAY, TIME, ZONE, PAUSE = "digest_is_on", "digest_day", "digest_time", "digest_zone", "digest_pause"
"""The block_id and action_id of each field."""
ON, OFF = "on", "off"
LONGEST_ZONE = 60


def digest_form(channel: str, schedule: Schedule, digest: ChannelDigest | None) -> View:
    """Return the form for a channel, filled in with how things stand; `digest` is None where nothing is set up yet."""
    is_on = digest is None or digest.is_on
    lines = digest_lines(digest) if digest else [wording.NONE_YET.format(channel=mention(channel))]
    choices = [Choice(ON, *wording.CHOICE_ON), Choice(OFF, *wording.CHOICE_OFF)]
    zone = text_input(ZONE, wording.FIELD_ZONE, hint=wording.ZONE_HINT, longest=LONGEST_ZONE)
    zone["element"]["initial_value"] = schedule.zone
    return View.form(
        wording.MODAL_TITLE,
        [
            section(Mrkdwn(" ".join(lines))),
            choice_input(IS_ON, wording.FIELD_IS_ON, choices, ON if is_on else OFF),
            menu_input(DAY, wording.FIELD_DAY, [(day.value, day.value.capitalize()) for day in Weekday], schedule.day),
            time_input(TIME, wording.FIELD_TIME, schedule.time),
            zone,
            date_input(PAUSE, wording.FIELD_PAUSE, digest.paused_until if digest else None, hint=wording.PAUSE_HINT),
        ],
        callback_id=CHANGE_DIGEST,
        submit=wording.SAVE,
        private_metadata=channel,
    )
