"""Settings, lists and forms of the digest fit into Slack whatever there is to show."""

from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st

from config.bot_settings import Weekday
from handlers.models.channel_digest import ChannelDigest
from handlers.views.block_kit.message import Message, View
from handlers.views.digest.form import digest_form
from handlers.views.digest.settings import failing_message, list_message, none_yet_message, settings_message
from handlers.views.home import home_view
from knowledge.digest.schedule import Schedule
from tests.handlers.shown import problems

CHANNELS = st.integers(0, 10**9).map(lambda number: f"C{number:010d}")
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
SCHEDULES = st.builds(Schedule, st.sampled_from(Weekday), TIMES, st.just("Europe/London"))
DIGESTS = st.builds(
    ChannelDigest,
    CHANNELS,
    SCHEDULES,
    st.booleans(),
    st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC)),
)


@given(DIGESTS, SCHEDULES)
def test_slack_takes_every_message_and_form(digest: ChannelDigest, schedule: Schedule) -> None:
    shown: list[Message | View] = [
        settings_message(digest, "Done."),
        none_yet_message(digest.channel, schedule),
        digest_form(digest.channel, schedule, digest, digest.channel),
        digest_form(digest.channel, schedule, None, digest.channel),
    ]
    assert [problems(one) for one in shown] == [[]] * len(shown)


@given(st.lists(DIGESTS, max_size=60, unique_by=lambda digest: digest.channel))
def test_slack_takes_however_many_there_are(digests: list[ChannelDigest]) -> None:
    assert problems(list_message(digests)) == []
    assert problems(home_view([], [], digests)) == []


@given(CHANNELS, st.sampled_from(["not_in_channel", "is_archived", "restricted_action", "some_new_error"]))
def test_a_failure_says_what_to_do(channel: str, code: str) -> None:
    message = failing_message(channel, code)
    assert problems(message) == []
    assert f"<#{channel}>" in message.text
