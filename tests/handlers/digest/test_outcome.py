"""What is known after one attempt to post."""

import logging

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.faults import Fault, RateLimited, Refused, ReplyDropped, ServerError
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.digest import outcome
from handlers.digest.outcome import Outcome, Posted, Unknown, post_once, seconds_to_wait
from handlers.views.message import Message
from tests.bot.bot_process import free_port

MESSAGE = Message("Hello", [])
METHOD = "chat.postMessage"
logger = logging.getLogger("slack")


def posted(slack: SlackStandIn, fault: Fault | None = None) -> Outcome:
    if fault:
        slack.fail(METHOD, fault)
    return post_once(build_client(slack.bot_token, slack.api_url, logger), TEAM_CHAT.id, MESSAGE)


def test_a_message_that_slack_takes_is_known_by_its_ts(slack: SlackStandIn) -> None:
    assert posted(slack) == Posted(slack.messages_of_bot(TEAM_CHAT.id)[0].ts)


def test_too_many_is_surely_not_posted_and_says_how_long_to_wait(slack: SlackStandIn) -> None:
    assert posted(slack, RateLimited(7)) == outcome.RateLimited(7)


def test_a_refusal_is_surely_not_posted(slack: SlackStandIn) -> None:
    assert posted(slack, Refused("not_in_channel")) == outcome.Refused("not_in_channel")


@pytest.mark.parametrize("fault", [ReplyDropped(), ServerError(), Refused("fatal_error")], ids=str)
def test_after_anything_else_nobody_knows(slack: SlackStandIn, fault: Fault) -> None:
    assert isinstance(posted(slack, fault), Unknown)


def test_one_request_is_sent_whatever_comes_of_it(slack: SlackStandIn) -> None:
    slack.fail(METHOD, RateLimited(1), times=5)
    posted(slack)
    assert len(slack.calls_of(METHOD)) == 1


def test_where_there_is_no_connection_nothing_was_posted() -> None:
    client = WebClient("xoxb-1", base_url=f"http://127.0.0.1:{free_port()}/api/", timeout=1)
    assert post_once(client, TEAM_CHAT.id, MESSAGE) == outcome.Refused("unreachable")


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [({"Retry-After": "30"}, 30), ({"retry-after": "0"}, 1), ({"Retry-After": "soon"}, 1), ({}, 1)],
)
def test_how_long_slack_asks_to_wait(headers: dict[str, str], seconds: int) -> None:
    assert seconds_to_wait(headers) == seconds
