"""What is known after one attempt to post."""

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.faults import Fault, RateLimited, Refused, ReplyDropped, ServerError, Unreadable
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.slack import calls
from handlers.slack.calls import Outcome, SlackCallError, Unknown, call_once, seconds_to_wait
from tests.bot.bot_process import free_port

METHOD = "chat.postMessage"
UNREADABLE = [Unreadable(body) for body in ("<html>blocked</html>", "", '{"ok": tr', "null", "[1]", '{"ok": false}')]


def posted(slack: SlackStandIn, fault: Fault) -> Outcome:
    slack.fail(METHOD, fault)
    return outcome(build_client(slack.bot_token, slack.api_url))


def outcome(client: WebClient) -> Outcome:
    """Return what is known after a call that does not succeed."""
    with pytest.raises(SlackCallError) as caught:
        call_once(client, METHOD, channel=TEAM_CHAT.id, text="Hello")
    return caught.value.outcome


def test_too_many_is_surely_not_posted_and_says_how_long_to_wait(slack: SlackStandIn) -> None:
    assert posted(slack, RateLimited(7)) == calls.RateLimited(7)


def test_a_refusal_is_surely_not_posted(slack: SlackStandIn) -> None:
    assert posted(slack, Refused("not_in_channel")) == calls.Refused("not_in_channel")


@pytest.mark.parametrize("fault", [ReplyDropped(), ServerError(), Refused("fatal_error"), *UNREADABLE], ids=str)
def test_after_anything_else_nobody_knows(slack: SlackStandIn, fault: Fault) -> None:
    assert isinstance(posted(slack, fault), Unknown)


def test_one_request_is_sent_whatever_comes_of_it(slack: SlackStandIn) -> None:
    slack.fail(METHOD, RateLimited(1), times=4)
    posted(slack, RateLimited(1))
    assert len(slack.calls_of(METHOD)) == 1


def test_where_there_is_no_connection_nothing_was_posted() -> None:
    client = WebClient("xoxb-1", base_url=f"http://127.0.0.1:{free_port()}/api/", timeout=1)
    assert outcome(client) == calls.Unreachable()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [({"Retry-After": "30"}, 30), ({"retry-after": "0"}, 1), ({"Retry-After": "soon"}, 1), ({}, 1)],
)
def test_how_long_slack_asks_to_wait(headers: dict[str, str], seconds: int) -> None:
    assert seconds_to_wait(headers) == seconds
