"""A signpost is shown once in a conversation; one for danger now always, and first."""

import pytest

from bot.playground.slack_api.example_workspace import SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.faults import Fault, RateLimited, Refused, ServerError
from bot.playground.slack_api.records import Channel, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.slack.moving_clock import MovingClock
from tests.slack.slack_user import SlackUser

EXPLOITATION = "@bot child sexual exploitation"
MISSING = "@bot missing from care"
MISSING_NOW = "@bot she is missing since last night"
LEAD = "Speak to your safeguarding lead"
NSPCC = "NSPCC helpline"
MISSING_PEOPLE = "Missing People:"
EMERGENCY = "If a child is in immediate danger, call 999."
SAFEGUARDING = "*Safeguarding:"


def ask(sam: SlackUser, words: str, channel: Channel, thread: Message | None = None) -> str:
    """Return what the answer shows, in a thread or outside."""
    [answer] = sam.say(words, channel, thread)
    return answer.shown


def begin(sam: SlackUser, channel: Channel) -> Message:
    """Write something, and return that message."""
    sam.say("Hello, all", channel)
    return [message for message in sam.sees(channel) if message.user == sam.id][-1]


@pytest.fixture(params=[TEAM_CHAT, SAM_DIRECT], ids=lambda channel: channel.name)
def channel(request: pytest.FixtureRequest) -> Channel:
    """Where a thread is: a channel, then a direct message."""
    found: Channel = request.param
    return found


@pytest.fixture
def start(sam: SlackUser, channel: Channel) -> Message:
    """A message of Sam's under which a thread can be begun."""
    return begin(sam, channel)


@pytest.fixture
def thread(sam: SlackUser, channel: Channel, start: Message) -> Message:
    """A thread in which exploitation was asked about: its answer shows the signposts for that."""
    [answer] = sam.say(EXPLOITATION, channel, start)
    assert LEAD in answer.shown
    assert NSPCC in answer.shown
    return answer


def test_a_signpost_is_shown_once_in_a_thread(sam: SlackUser, channel: Channel, thread: Message) -> None:
    assert SAFEGUARDING not in ask(sam, EXPLOITATION, channel, thread)


def test_another_notice_is_shown_again(sam: SlackUser, channel: Channel, thread: Message) -> None:
    assert "*Since 2010:" in ask(sam, EXPLOITATION, channel, thread)


def test_one_that_was_not_shown_yet_is_shown(sam: SlackUser, channel: Channel, thread: Message) -> None:
    answer = ask(sam, MISSING, channel, thread)
    assert MISSING_PEOPLE in answer
    assert LEAD not in answer


def test_words_of_danger_bring_their_signposts_each_time(sam: SlackUser, channel: Channel, thread: Message) -> None:
    for _ in range(2):
        answer = ask(sam, MISSING_NOW, channel, thread)
        assert answer.startswith(SAFEGUARDING)
        assert EMERGENCY in answer
        assert LEAD in answer


def test_what_was_shown_for_danger_is_not_shown_again_for_the_topic(
    sam: SlackUser, channel: Channel, thread: Message
) -> None:
    ask(sam, MISSING_NOW, channel, thread)
    assert SAFEGUARDING not in ask(sam, MISSING, channel, thread)


def test_another_thread_shows_it_again(sam: SlackUser, channel: Channel, thread: Message) -> None:
    assert LEAD in ask(sam, EXPLOITATION, channel, begin(sam, channel))


def test_an_answer_that_could_not_be_posted_has_shown_nothing(
    sam: SlackUser, slack: SlackStandIn, channel: Channel, start: Message
) -> None:
    slack.fail("chat.postMessage", Refused("internal_error"))
    sam.say(EXPLOITATION, channel, start)
    assert LEAD in ask(sam, EXPLOITATION, channel, start)


def test_in_the_assistant_pane_it_is_shown_once_in_a_thread(sam: SlackUser) -> None:
    top, _ = sam.open_assistant()
    assert LEAD in ask(sam, EXPLOITATION, SAM_DIRECT, top)
    assert SAFEGUARDING not in ask(sam, EXPLOITATION, SAM_DIRECT, top)


def test_outside_threads_a_direct_message_shows_it_once_a_day(sam: SlackUser, clock: MovingClock) -> None:
    assert LEAD in ask(sam, EXPLOITATION, SAM_DIRECT)
    clock.advance(hours=23)
    assert SAFEGUARDING not in ask(sam, EXPLOITATION, SAM_DIRECT)
    clock.advance(hours=2)
    assert LEAD in ask(sam, EXPLOITATION, SAM_DIRECT)


def test_outside_threads_it_is_shown_again_when_fifteen_messages_stand_between(sam: SlackUser) -> None:
    ask(sam, EXPLOITATION, SAM_DIRECT)
    for _ in range(8):
        sam.say("thanks", SAM_DIRECT)
    assert LEAD in ask(sam, EXPLOITATION, SAM_DIRECT)


@pytest.mark.parametrize("fault", [Refused("missing_scope"), RateLimited(60), ServerError()])
def test_where_slack_does_not_let_the_bot_read_it_is_shown_at_once(
    sam: SlackUser, slack: SlackStandIn, fault: Fault
) -> None:
    ask(sam, EXPLOITATION, SAM_DIRECT)
    slack.fail("conversations.history", fault)
    assert LEAD in ask(sam, EXPLOITATION, SAM_DIRECT)


def test_a_direct_message_is_read_only_where_there_is_a_signpost_to_leave_out(
    sam: SlackUser, slack: SlackStandIn
) -> None:
    ask(sam, "resilience", SAM_DIRECT)
    assert slack.calls_of("conversations.history") == []


def test_no_channel_is_read(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.say(EXPLOITATION)
    ask(sam, EXPLOITATION, TEAM_CHAT, answer)
    assert [*slack.calls_of("conversations.replies"), *slack.calls_of("conversations.history")] == []


def test_each_answer_to_the_command_shows_it(sam: SlackUser) -> None:
    for _ in range(2):
        [answer] = sam.command("/lac child sexual exploitation")
        assert LEAD in answer.shown
