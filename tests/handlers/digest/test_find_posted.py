"""Finding a digest in its channel by what its message carries."""

from datetime import timedelta

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import RateLimited, ReplyDropped, ServerError
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.digest.find_posted import CannotTell, Found, NotThere, Sight, look_for
from handlers.slack import calls as outcome
from handlers.slack.posting import post
from handlers.views.block_kit.elements import line_message
from handlers.views.block_kit.message import Message, Metadata

NAME = "T1/C1/2026-11-23"
LOOK = "conversations.history"


@pytest.fixture
def client(slack: SlackStandIn) -> WebClient:
    return build_client(slack.bot_token, slack.api_url)


def carrying(name: str, event_type: str = "digest") -> Message:
    return Message(line_message("A digest").blocks, Metadata(event_type, {"delivery": name}))


def look(client: WebClient, slack: SlackStandIn) -> Sight:
    return look_for(client, TEAM_CHAT.id, NAME, slack.clock() - timedelta(minutes=5))


def test_it_is_found_by_its_name(client: WebClient, slack: SlackStandIn) -> None:
    ts = post(client, TEAM_CHAT.id, carrying(NAME))
    assert look(client, slack) == Found(ts)


def test_it_is_found_among_many_messages(client: WebClient, slack: SlackStandIn) -> None:
    ts = post(client, TEAM_CHAT.id, carrying(NAME))
    for _ in range(150):
        post(client, TEAM_CHAT.id, line_message("Something else"))
    assert look(client, slack) == Found(ts)
    assert len(slack.calls_of(LOOK)) == 2


@pytest.mark.parametrize("other", [carrying("T1/C1/2026-11-16"), carrying(NAME, "answer_shown"), line_message("Hello")])
def test_other_messages_are_not_taken_for_it(client: WebClient, slack: SlackStandIn, other: Message) -> None:
    post(client, TEAM_CHAT.id, other)
    assert look(client, slack) == NotThere()


def test_a_channel_that_cannot_be_read_says_nothing(client: WebClient, slack: SlackStandIn) -> None:
    assert look_for(client, WITHOUT_BOT.id, NAME, slack.clock()) == CannotTell("not_in_channel")


def test_when_slack_asks_to_wait_it_is_told(client: WebClient, slack: SlackStandIn) -> None:
    slack.fail(LOOK, RateLimited(9))
    assert look(client, slack) == outcome.RateLimited(9)


@pytest.mark.parametrize("fault", [ReplyDropped(), ServerError()], ids=str)
def test_when_slack_fails_it_is_looked_for_another_time(
    client: WebClient, slack: SlackStandIn, fault: ReplyDropped | ServerError
) -> None:
    slack.fail(LOOK, fault)
    assert isinstance(look(client, slack), outcome.Unknown)
