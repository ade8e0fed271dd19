"""The modal in which a channel's digest is set up or changed."""

from config.bot_settings import Weekday
from handlers.models.channel_digest import ChannelDigest
from handlers.views.block_kit.elements import section
from handlers.views.block_kit.ids import CHANGE_DIGEST
from handlers.views.block_kit.inputs import Choice, choice_input, date_input, select_input, text_input, time_input
from handlers.views.block_kit.message import View
from handlers.views.block_kit.mrkdwn import channel_mention, trusted
from handlers.views.digest.settings import digest_words
from handlers.wording import digest_settings as wording
from knowledge.digest.schedule import Schedule

IS_ON, DAY, TIME, ZONE, PAUSE = "digest_is_on", "digest_day", "digest_time", "digest_zone", "digest_pause"
"""The block_id and action_id of each field."""
ON, OFF = "on", "off"
LONGEST_ZONE = 60


def digest_form(channel: str, schedule: Schedule, digest: ChannelDigest | None, metadata: str) -> View:
    """Return the form for a channel, filled in with how things stand; `digest` is None where nothing is set up yet.

    `metadata` comes back when it is sent.
    """
    is_on = digest is None or digest.is_on
    words = digest_words(digest) if digest else trusted(wording.NONE_YET.format(channel=channel_mention(channel)))
    choices = [Choice(ON, *wording.CHOICE_ON), Choice(OFF, *wording.CHOICE_OFF)]
    zone = text_input(ZONE, wording.FIELD_ZONE, written=schedule.zone, hint=wording.ZONE_HINT, longest=LONGEST_ZONE)
    return View.form(
        wording.MODAL_TITLE,
        [
            section(words),
            choice_input(IS_ON, wording.FIELD_IS_ON, choices, ON if is_on else OFF),
            select_input(DAY, wording.FIELD_DAY, {day: day.capitalize() for day in Weekday}, chosen=schedule.day),
            time_input(TIME, wording.FIELD_TIME, schedule.time),
            zone,
            date_input(PAUSE, wording.FIELD_PAUSE, digest.paused_until if digest else None, hint=wording.PAUSE_HINT),
        ],
        callback_id=CHANGE_DIGEST,
        submit=wording.SAVE,
        private_metadata=metadata,
    )
