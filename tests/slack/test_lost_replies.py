"""Slack's reply to a message is lost: the answer stands once, and nobody is told “Sorry”."""

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.faults import Fault, Refused, ReplyDropped, ServerError, Unreadable
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.wording import short_messages as wording
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

POST = "chat.postMessage"
LOST = [ReplyDropped(), Unreadable("<html>a proxy's page</html>"), Unreadable('{"ok": true, "cha')]
FAULTS = pytest.mark.parametrize("fault", [*LOST, ServerError()], ids=str)


@pytest.fixture
def person(bot: RunningBot) -> SlackUser:
    return bot.user(SAM)


@FAULTS
def test_a_mention_has_its_answer_once(person: SlackUser, slack: SlackStandIn, fault: Fault) -> None:
    slack.fail(POST, fault)
    [answer] = person.say("@bot resilience")
    assert "NCB briefing, 2010" in answer.shown


@FAULTS
def test_a_direct_message_has_its_answer_once(person: SlackUser, slack: SlackStandIn, fault: Fault) -> None:
    slack.fail(POST, fault)
    [answer] = person.say("resilience", SAM_DIRECT)
    assert "NCB briefing, 2010" in answer.shown


def test_where_the_bot_may_not_look_the_person_is_told_so(person: SlackUser, slack: SlackStandIn) -> None:
    slack.fail(POST, ReplyDropped())
    slack.fail("conversations.replies", Refused("missing_scope"))
    answer, told = person.say("@bot resilience")
    assert "NCB briefing, 2010" in answer.shown
    assert (told.shown, told.visible_to) == (wording.UNSURE, SAM.id)


def test_what_only_one_person_sees_cannot_be_looked_for_and_that_is_said(
    person: SlackUser, slack: SlackStandIn
) -> None:
    slack.fail("response_url", ReplyDropped())
    answer, told = person.command("/lac resilience")
    assert "NCB briefing, 2010" in answer.shown
    assert told.shown == wording.UNSURE
