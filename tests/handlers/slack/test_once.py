"""Two processes of the bot on one database: what Slack sends to both is answered once."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.faults import Refused, ServerError
from bot.playground.slack_api.records import BOT_USER_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry
from bot.store.address import FILE_NAME
from bot.store.store import open_store
from handlers.services import Services
from tests.slack.running_bot import RunningBot, run_bot

MENTION = {"type": "app_mention", "channel": TEAM_CHAT.id, "text": f"<@{BOT_USER_ID}> resilience"}
DIRECT = {"type": "message", "channel": SAM_DIRECT.id, "channel_type": "im", "text": "resilience"}
EVENTS = [MENTION, DIRECT]


@pytest.fixture
def two_bots(
    slack: SlackStandIn, services: Services, clock: Callable[[], datetime], tmp_path: Path
) -> Iterator[tuple[RunningBot, RunningBot]]:
    """Two bots that, as two processes do, share nothing but the file of the database."""
    with (
        closing(open_store(None, tmp_path)) as one,
        closing(open_store(None, tmp_path)) as other,
        run_bot(slack, replace(services, store=one), clock) as one_bot,
        run_bot(slack, replace(services, store=other), clock) as other_bot,
    ):
        yield one_bot, other_bot


def asked(slack: SlackStandIn, event: dict[str, str]) -> dict[str, Any]:
    """Put Sam's message where it was written, and return the event that tells of it."""
    with slack.lock:
        ts = slack.workspace.new_ts(slack.clock())
        slack.workspace.add(Message(ts, event["channel"], SAM.id, event["text"]))
    return dict(event_body(event | {"user": SAM.id, "ts": ts}, slack.clock()))


def answers(slack: SlackStandIn, *bots: RunningBot) -> int:
    for bot in bots:
        bot.settle()
    return len(slack.messages_of_bot())


@pytest.mark.parametrize("event", EVENTS, ids=["mention", "direct message"])
def test_an_event_sent_again_to_another_process_is_answered_once(
    two_bots: tuple[RunningBot, RunningBot], slack: SlackStandIn, event: dict[str, str]
) -> None:
    one, other = two_bots
    body = event_body(event | {"user": SAM.id, "ts": "1700000000.000100"}, slack.clock())
    one.delivery.deliver(Kind.EVENT, body)
    other.delivery.deliver(Kind.EVENT, body, Retry(1, "http_timeout"))
    assert answers(slack, one, other) == 1


@pytest.mark.parametrize("event", EVENTS, ids=["mention", "direct message"])
def test_an_edit_that_reaches_another_process_is_not_answered(
    two_bots: tuple[RunningBot, RunningBot], slack: SlackStandIn, event: dict[str, str]
) -> None:
    one, other = two_bots
    written: dict[str, Any] = event | {"user": SAM.id, "ts": "1700000000.000100"}
    edited = written | {"edited": {"user": SAM.id, "ts": "1700000009.000100"}}
    one.delivery.deliver(Kind.EVENT, event_body(written, slack.clock()))
    other.delivery.deliver(Kind.EVENT, event_body(edited, slack.clock()))
    assert answers(slack, one, other) == 1


@pytest.mark.parametrize("event", EVENTS, ids=["mention", "direct message"])
def test_what_one_process_answered_and_could_not_note_no_other_answers_again(
    two_bots: tuple[RunningBot, RunningBot], slack: SlackStandIn, event: dict[str, str], tmp_path: Path
) -> None:
    one, other = two_bots
    body = asked(slack, event)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as locking:
        locking.execute("BEGIN IMMEDIATE")
        one.delivery.deliver(Kind.EVENT, body)
        other.delivery.deliver(Kind.EVENT, body, Retry(1, "http_timeout"))
        locking.execute("ROLLBACK")
    assert answers(slack, one, other) == 1


@pytest.mark.parametrize("event", EVENTS, ids=["mention", "direct message"])
def test_what_comes_again_and_nobody_has_had_is_answered_where_the_bot_may_not_look_either(
    bot: RunningBot, slack: SlackStandIn, event: dict[str, str]
) -> None:
    slack.fail("conversations.replies", Refused("missing_scope"))
    bot.delivery.deliver(Kind.EVENT, asked(slack, event), Retry(1, "connection_failed"))
    assert answers(slack, bot) == 1


def test_where_slack_does_not_tell_whether_an_answer_stands_the_event_is_to_come_again(
    bot: RunningBot, slack: SlackStandIn
) -> None:
    slack.fail("conversations.replies", ServerError())
    body = asked(slack, MENTION)
    with pytest.raises(NotAcknowledgedError):
        bot.link.delivery.deliver(Kind.EVENT, body, Retry(1, "connection_failed"))
    assert answers(slack, bot) == 0
    bot.delivery.deliver(Kind.EVENT, body, Retry(2, "http_error"))
    assert answers(slack, bot) == 1


def test_the_same_event_id_in_another_workspace_is_another_event(bot: RunningBot, slack: SlackStandIn) -> None:
    body = event_body(DIRECT | {"user": SAM.id, "ts": "1700000000.000100"}, slack.clock())
    bot.delivery.deliver(Kind.EVENT, body)
    bot.delivery.deliver(Kind.EVENT, body | {"team_id": "T0OTHER"})
    assert answers(slack, bot) == 2
