"""What is acknowledged, and when: an event when it has been answered, and nothing later than Slack waits."""

import threading
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from bot.playground.slack_api.faults import Delayed, RateLimited
from bot.playground.slack_api.records import BOT_USER_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry
from handlers.services import Services
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser

POST = "chat.postMessage"


@pytest.fixture
def own_bot(slack: SlackStandIn, services: Services, clock: MovingClock) -> Iterator[RunningBot]:
    """A bot of the test's own, which is drained at its end: what waits does not keep the others waiting."""
    with run_bot(slack, services, clock) as bot:
        yield bot


def mention(slack: SlackStandIn, user: str = SAM.id) -> Mapping[str, Any]:
    ts = slack.workspace.new_ts(slack.clock())
    words = {"type": "app_mention", "channel": TEAM_CHAT.id, "text": f"<@{BOT_USER_ID}> resilience", "user": user}
    return event_body(words | {"ts": ts, "event_ts": ts}, slack.clock())


def answers(slack: SlackStandIn) -> int:
    return len(slack.messages_of_bot(TEAM_CHAT.id))


def test_when_an_event_is_acknowledged_its_answer_stands(own_bot: RunningBot, slack: SlackStandIn) -> None:
    own_bot.link.delivery.deliver(Kind.EVENT, mention(slack))
    assert answers(slack) == 1


def test_an_event_that_takes_too_long_is_not_acknowledged(own_bot: RunningBot, slack: SlackStandIn) -> None:
    slack.fail(POST, Delayed(4))
    with pytest.raises(NotAcknowledgedError):
        own_bot.link.delivery.deliver(Kind.EVENT, mention(slack))


def test_sent_again_it_is_acknowledged_and_not_answered_again(own_bot: RunningBot, slack: SlackStandIn) -> None:
    body = mention(slack)
    slack.fail(POST, Delayed(4))
    with pytest.raises(NotAcknowledgedError):
        own_bot.link.delivery.deliver(Kind.EVENT, body)
    own_bot.link.delivery.deliver(Kind.EVENT, body, Retry(1, "http_timeout"))
    assert answers(slack) == 1


def test_a_command_that_takes_too_long_is_acknowledged_and_answered(own_bot: RunningBot, slack: SlackStandIn) -> None:
    slack.fail("response_url", Delayed(4))
    [answer] = own_bot.user(SAM).command("/lac help")
    assert answer.visible_to == SAM.id


def test_while_many_mentions_wait_for_slack_a_command_is_answered(own_bot: RunningBot, slack: SlackStandIn) -> None:
    slack.fail(POST, RateLimited(30), times=40)
    bodies = [mention(slack, f"U{number}") for number in range(40)]
    senders = [threading.Thread(target=_send, args=(own_bot, body)) for body in bodies]
    for sender in senders:
        sender.start()
    assert slack.wait_for(lambda: len(slack.calls_of(POST)) == 40)
    SlackUser(own_bot.link, ALEX, lambda: None).command("/lac help")
    for sender in senders:
        sender.join()
    assert [message.visible_to for message in slack.messages_of_bot()] == [ALEX.id]


def test_what_slack_would_not_take_is_answered_when_it_comes_again(own_bot: RunningBot, slack: SlackStandIn) -> None:
    body = mention(slack)
    slack.fail(POST, RateLimited(600))
    with pytest.raises(NotAcknowledgedError):
        own_bot.link.delivery.deliver(Kind.EVENT, body)
    own_bot.link.delivery.deliver(Kind.EVENT, body, Retry(1, "http_error"))
    assert answers(slack) == 1


def _send(bot: RunningBot, body: Mapping[str, Any]) -> None:
    try:
        bot.delivery.deliver(Kind.EVENT, body)
    except NotAcknowledgedError:
        return
