"""Old apps with the assistant view, which Slack ends in February 2027; and how it goes on without it."""

import logging
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.faults import Fault, Refused
from bot.playground.slack_api.records import BOT_USER_ID, Channel, ChannelKind, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind, Retry
from handlers.services import Services
from handlers.wording import agent_view as wording
from handlers.wording import answers, short_messages
from tests.slack.apps import OLD_APP
from tests.slack.recorded_bodies import payloads
from tests.slack.running_bot import RunningBot, run_bot
from tests.slack.slack_user import SlackUser

RECORDED = {payload.name: payload.body for payload in payloads()}
STARTED = RECORDED["assistant_thread_started/test_events_assistant__thread_started_event_body"]
ASKED = RECORDED["message.im/test_events_assistant__user_message_event_body_with_assistant_thread"]
RENAMED = RECORDED["message.im/test_events_assistant__message_changed_event_body"]
THREAD = "1726133698.626339"
"""The thread of the recorded bodies."""


@pytest.fixture
def old_slack(slack: SlackStandIn) -> SlackStandIn:
    """Slack with the old app, and with the direct message that the recorded bodies name."""
    slack.install(OLD_APP)
    slack.add_channel(Channel("D111", "direct", ChannelKind.DIRECT, frozenset({"W222", "U222", BOT_USER_ID})))
    return slack


@pytest.fixture
def february_2027(old_slack: SlackStandIn) -> SlackStandIn:
    """Slack when it has ended the assistant view: every method of it is refused."""

    def refuse(method: str, _: Mapping[str, Any]) -> Fault | None:
        return Refused("deprecated_endpoint") if method.startswith("assistant.threads.") else None

    old_slack.fail_by(refuse)
    return old_slack


@pytest.fixture
def person(either_bot: RunningBot) -> SlackUser:
    return either_bot.user(SAM)


def heard(bot: RunningBot, body: Mapping[str, Any]) -> list[Message]:
    """Send a recorded body, as an event of its own, and return what the bot has said in that conversation."""
    bot.delivery.deliver(Kind.EVENT, {**body, "event_id": f"Ev{uuid4().hex}"})
    bot.settle()
    return bot.link.slack.messages_of_bot("D111")


def test_a_thread_that_slack_begins_is_greeted(either_bot: RunningBot, old_slack: SlackStandIn) -> None:
    [greeting] = heard(either_bot, STARTED)
    assert greeting.shown == wording.GREETING
    assert greeting.thread_ts == THREAD
    assert old_slack.suggestions[("D111", THREAD)].prompts


def test_a_question_in_it_is_answered_there(either_bot: RunningBot, old_slack: SlackStandIn) -> None:
    [answer] = heard(either_bot, {**ASKED, "event": {**ASKED["event"], "text": "resilience"}})
    assert "NCB briefing, 2010" in answer.shown
    assert answer.thread_ts == THREAD


def test_that_slack_renames_its_thread_is_no_question(either_bot: RunningBot, old_slack: SlackStandIn) -> None:
    assert heard(either_bot, RENAMED) == []


def test_it_has_a_status_line_and_a_title_as_before(person: SlackUser, old_slack: SlackStandIn) -> None:
    top, _ = person.open_assistant()
    person.say("resilience", SAM_DIRECT, thread=top)
    [status] = old_slack.calls_of("assistant.threads.setStatus")
    session = old_slack.sessions[(SAM_DIRECT.id, top.ts)]
    assert status.arguments["status"] == wording.STATUS
    assert session.line == ""
    assert session.title == "Resilience and the interface between care, schools and communities"


def test_an_event_that_slack_sends_again_greets_once(bot: RunningBot, old_slack: SlackStandIn) -> None:
    thread = {"user_id": SAM.id, "context": {}, "channel_id": SAM_DIRECT.id, "thread_ts": "1700000000.000100"}
    body = event_body({"type": "assistant_thread_started", "assistant_thread": thread}, old_slack.clock())
    bot.delivery.deliver(Kind.EVENT, body)
    bot.delivery.deliver(Kind.EVENT, body, Retry(1))
    bot.settle()
    assert len(old_slack.messages_of_bot(SAM_DIRECT.id)) == 1


def test_the_log_tells_the_owner_by_when_to_change_it_once_a_start(
    old_slack: SlackStandIn, services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING), run_bot(old_slack, services, old_slack.clock) as started:
        started.user(SAM).open_assistant()
        started.user(SAM).open_assistant()
    assert caplog.text.count(wording.OLD_VIEW_ENDS) == 1


def test_in_february_2027_what_still_comes_of_it_is_answered(
    either_bot: RunningBot, february_2027: SlackStandIn
) -> None:
    heard(either_bot, STARTED)
    answer = heard(either_bot, {**ASKED, "event": {**ASKED["event"], "text": "resilience"}})[-1]
    assert "NCB briefing, 2010" in answer.shown


def test_in_february_2027_a_conversation_goes_on_and_nobody_is_told_of_a_failure(
    person: SlackUser, february_2027: SlackStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        person.open_messages()
        [answer] = person.say("resilience", SAM_DIRECT)
        [more] = person.say("more", SAM_DIRECT, thread=answer)
        [questions] = person.say("questions", SAM_DIRECT)
    said = "\n".join(message.shown for message in person.sees(SAM_DIRECT))
    assert "NCB briefing, 2010" in answer.shown
    assert more.shown.startswith("More")
    assert answers.NOTHING_TO_GO_ON not in questions.shown
    assert short_messages.APOLOGY not in said
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
