"""What people change and delete of their own, and what the bot gets of it."""

import pytest

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.own_messages import DELETED, delete, edit
from bot.playground.keyboard.typing import say
from bot.playground.slack_api.example_workspace import ALEX, SAM, SAM_DIRECT, SLACKBOT, TEAM_CHAT
from bot.playground.slack_api.records import BOT_USER_ID
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery


@pytest.fixture
def said(link: BotLink, delivery: RecordingDelivery) -> str:
    """The `ts` of what Sam has said in #team-chat."""
    say(link, SAM.id, TEAM_CHAT.id, "Morning")
    return link.slack.messages(TEAM_CHAT.id)[0].ts


@pytest.fixture
def asked(link: BotLink, delivery: RecordingDelivery) -> str:
    """The `ts` of what Sam has asked the bot directly, of which it was told."""
    say(link, SAM.id, SAM_DIRECT.id, "resilience")
    delivery.sent.clear()
    return link.slack.messages(SAM_DIRECT.id)[0].ts


def test_a_changed_message_has_the_new_words_and_says_so(link: BotLink, said: str) -> None:
    edit(link, SAM.id, TEAM_CHAT.id, said, "Good morning & welcome")
    [message] = link.slack.messages(TEAM_CHAT.id)
    assert (message.text, message.is_edited, message.ts) == ("Good morning &amp; welcome", True, said)


def test_a_mention_that_a_change_adds_is_told(link: BotLink, delivery: RecordingDelivery, said: str) -> None:
    edit(link, SAM.id, TEAM_CHAT.id, said, "@bot what helps?")
    [event] = delivery.events
    assert (event["type"], event["ts"], event["edited"]["user"]) == ("app_mention", said, SAM.id)
    assert event["text"] == f"<@{BOT_USER_ID}> what helps?"


def test_of_a_direct_message_it_is_told_what_it_was_before(
    link: BotLink, delivery: RecordingDelivery, asked: str
) -> None:
    edit(link, SAM.id, SAM_DIRECT.id, asked, "parents")
    [event] = delivery.events
    assert (event["subtype"], event["hidden"], event["channel_type"]) == ("message_changed", True, "im")
    assert (event["previous_message"]["text"], event["message"]["text"]) == ("resilience", "parents")


def test_the_same_words_are_no_change(link: BotLink, delivery: RecordingDelivery, asked: str) -> None:
    edit(link, SAM.id, SAM_DIRECT.id, asked, "resilience")
    assert delivery.sent == []
    assert not link.slack.messages(SAM_DIRECT.id)[0].is_edited


def test_a_deleted_message_is_gone_and_the_bot_is_told(link: BotLink, delivery: RecordingDelivery, asked: str) -> None:
    delete(link, SAM.id, SAM_DIRECT.id, asked)
    [event] = delivery.events
    assert (event["subtype"], event["deleted_ts"]) == ("message_deleted", asked)
    assert link.slack.messages(SAM_DIRECT.id) == []


def test_above_answers_stands_that_the_message_was_deleted(link: BotLink, said: str) -> None:
    say(link, ALEX.id, TEAM_CHAT.id, "Morning Sam", thread_ts=said)
    delete(link, SAM.id, TEAM_CHAT.id, said)
    top, answer = link.slack.messages(TEAM_CHAT.id)
    assert (top.user, top.text) == (SLACKBOT.id, DELETED)
    assert answer.text == "Morning Sam"


def test_nothing_of_another_persons_can_be_changed_or_deleted(link: BotLink, said: str) -> None:
    with pytest.raises(Problem, match="only what you have written yourself"):
        edit(link, ALEX.id, TEAM_CHAT.id, said, "Evening")
    with pytest.raises(Problem, match="only what you have written yourself"):
        delete(link, ALEX.id, TEAM_CHAT.id, said)


def test_what_is_gone_cannot_be_deleted_again(link: BotLink, said: str) -> None:
    delete(link, SAM.id, TEAM_CHAT.id, said)
    with pytest.raises(Problem, match="no longer there"):
        delete(link, SAM.id, TEAM_CHAT.id, said)


def test_a_message_cannot_be_changed_to_nothing(link: BotLink, said: str) -> None:
    with pytest.raises(Problem, match="or delete the message"):
        edit(link, SAM.id, TEAM_CHAT.id, said, "  ")
