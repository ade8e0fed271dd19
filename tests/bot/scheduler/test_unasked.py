"""A process was killed after it kept an example, and before it asked anyone to check it: the author is told, once."""

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.faults import ServerError
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from bot.store.example_posts import ExamplePost, PostKind
from bot.store.shared_examples import ExampleWords, Status
from bot.store.store import Store
from handlers.sharing.unasked import ASKED_WITHIN, TOLD_WITHIN, tell_authors
from tests.bot.store.named import ALEX, HOUR, NOON

WORDS = ExampleWords("A garden", "Fostering", "", "Young people planted it.")
LATER = NOON + ASKED_WITHIN


@pytest.fixture
def client(slack: SlackStandIn) -> WebClient:
    return build_client(slack.bot_token, slack.api_url)


@pytest.fixture
def example(store: Store) -> str:
    return store.examples.add(TEAM_ID, WORDS, SAM.id, NOON).id


def told(slack: SlackStandIn) -> int:
    return len(slack.messages_of_bot(SAM_DIRECT.id))


def test_the_author_is_told_with_a_button_to_send_it_again(
    store: Store, slack: SlackStandIn, client: WebClient, example: str
) -> None:
    tell_authors(store, client, TEAM_ID, LATER)
    [message] = slack.messages_of_bot(SAM_DIRECT.id)
    assert "“A garden”" in message.text
    assert example in str(message.blocks)


def test_once(store: Store, slack: SlackStandIn, client: WebClient, example: str) -> None:
    tell_authors(store, client, TEAM_ID, LATER)
    tell_authors(store, client, TEAM_ID, LATER + HOUR)
    assert told(slack) == 1


def test_not_while_somebody_may_still_be_asked(
    store: Store, slack: SlackStandIn, client: WebClient, example: str
) -> None:
    tell_authors(store, client, TEAM_ID, NOON + ASKED_WITHIN / 2)
    assert told(slack) == 0


def test_not_where_somebody_was_asked(store: Store, slack: SlackStandIn, client: WebClient, example: str) -> None:
    store.posts.add(TEAM_ID, ExamplePost(example, "D0ALEX", "1.2", PostKind.CARD))
    tell_authors(store, client, TEAM_ID, LATER)
    assert told(slack) == 0


def test_not_where_it_was_decided(store: Store, slack: SlackStandIn, client: WebClient, example: str) -> None:
    store.examples.decide(TEAM_ID, example, Status.PUBLISHED, ALEX, NOON)
    tell_authors(store, client, TEAM_ID, LATER)
    assert told(slack) == 0


def test_not_of_what_was_shared_long_ago(store: Store, slack: SlackStandIn, client: WebClient, example: str) -> None:
    tell_authors(store, client, TEAM_ID, NOON + TOLD_WITHIN + HOUR)
    assert told(slack) == 0


def test_where_slack_fails_the_next_round_tells_it(
    store: Store, slack: SlackStandIn, client: WebClient, example: str
) -> None:
    slack.fail("chat.postMessage", ServerError())
    tell_authors(store, client, TEAM_ID, LATER)
    tell_authors(store, client, TEAM_ID, LATER + HOUR)
    assert told(slack) == 1
