"""Who has left the workspace is forgotten; Slack is asked about each once a week at most."""

from dataclasses import replace

import pytest
from slack_sdk import WebClient

from bot.playground.slack_api.example_workspace import ALEX, SAM
from bot.playground.slack_api.faults import RateLimited, Refused
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.scheduler.leavers import MOST_AT_ONCE, forget_leavers
from bot.slack_client import build_client
from bot.store.shared_examples import ExampleWords, Status
from bot.store.store import Store
from tests.bot.store.named import DAY, NOON, WEEK

WORDS = ExampleWords("A garden", "Fostering", "", "Young people planted it.")


@pytest.fixture
def client(slack: SlackStandIn) -> WebClient:
    return build_client(slack.bot_token, slack.api_url)


def let_leave(slack: SlackStandIn) -> None:
    slack.workspace.people[SAM.id] = replace(SAM, has_left=True)


def test_who_has_left_is_forgotten_and_what_they_published_stays(
    store: Store, slack: SlackStandIn, client: WebClient
) -> None:
    published, waiting = (store.examples.add(TEAM_ID, WORDS, SAM.id, NOON) for _ in range(2))
    store.examples.decide(TEAM_ID, published.id, Status.PUBLISHED, ALEX.id, NOON)
    for person in (SAM, ALEX):
        store.saved.save(TEAM_ID, person.id, "resilience", NOON)
    let_leave(slack)
    assert forget_leavers(store, client, TEAM_ID, NOON) == 1
    assert store.saved.list(TEAM_ID, SAM.id) == ()
    assert len(store.saved.list(TEAM_ID, ALEX.id)) == 1
    assert [example.id for example in store.examples.published(TEAM_ID)] == [published.id]
    assert store.examples.find(TEAM_ID, waiting.id) is None
    assert store.forget_user(TEAM_ID, SAM.id).is_nothing


def test_about_each_it_is_asked_once_a_week(store: Store, slack: SlackStandIn, client: WebClient) -> None:
    store.saved.save(TEAM_ID, SAM.id, "resilience", NOON)
    forget_leavers(store, client, TEAM_ID, NOON)
    forget_leavers(store, client, TEAM_ID, NOON + 6 * DAY)
    assert len(slack.calls_of("users.info")) == 1
    let_leave(slack)
    assert forget_leavers(store, client, TEAM_ID, NOON + WEEK) == 1


def test_where_slack_does_not_say_nobody_is_forgotten(store: Store, slack: SlackStandIn, client: WebClient) -> None:
    for person in ("U0ELSEWHERE", SAM.id):
        store.saved.save(TEAM_ID, person, "resilience", NOON)
    let_leave(slack)
    slack.fail("users.info", RateLimited(30))
    assert forget_leavers(store, client, TEAM_ID, NOON) == 0
    slack.fail("users.info", Refused("missing_scope"))
    assert forget_leavers(store, client, TEAM_ID, NOON) == 0
    assert forget_leavers(store, client, TEAM_ID, NOON) == 1
    assert len(store.saved.list(TEAM_ID, "U0ELSEWHERE")) == 1


def test_a_round_asks_about_a_bounded_number(store: Store, slack: SlackStandIn, client: WebClient) -> None:
    for number in range(MOST_AT_ONCE + 5):
        store.saved.save(TEAM_ID, f"U{number:04d}", "resilience", NOON)
    forget_leavers(store, client, TEAM_ID, NOON)
    assert len(slack.calls_of("users.info")) == MOST_AT_ONCE
    forget_leavers(store, client, TEAM_ID, NOON)
    assert len(slack.calls_of("users.info")) == MOST_AT_ONCE + 5
