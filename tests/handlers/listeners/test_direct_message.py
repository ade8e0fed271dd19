"""A direct message: the same words as `/lac`, without it."""

from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.records import BOT_ID, BOT_USER_ID, Message
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind
from handlers.wording import short_messages as wording
from tests.handlers.shown import buttons
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser


def deliver(bot: RunningBot, times: int = 1, **changes: Any) -> list[Message]:
    """Send a message event of Sam's direct message and return all that the bot has said."""
    event = {
        "type": "message",
        "user": SAM.id,
        "text": "resilience",
        "ts": "1700000000.000100",
        "channel": SAM_DIRECT.id,
        "channel_type": "im",
    }
    body = event_body(event | changes, bot.link.slack.clock())
    for _ in range(times):
        bot.delivery.deliver(Kind.EVENT, body)
    bot.settle()
    return bot.link.slack.messages_of_bot()


def test_a_question_gets_the_whole_answer(sam: SlackUser) -> None:
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "*Resilien" in answer.shown
    assert "For you and your team" in answer.shown
    assert answer.is_reply


def test_nothing_can_be_shared_from_there(sam: SlackUser) -> None:
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "Share" not in buttons(answer.blocks)


def test_a_question_in_a_thread_is_answered_there(sam: SlackUser) -> None:
    [first] = sam.say("resilience", SAM_DIRECT)
    [answer] = sam.say("restorative questions", SAM_DIRECT, thread=first)
    assert answer.thread_ts == first.thread_ts


@pytest.mark.parametrize(
    ("words", "answer_begins"),
    [
        ("help", "What I can do"),
        ("topics", "Topics"),
        ("examples health", "Practice examples: Health"),
        ("privacy", "Privacy"),
        ("good morning", wording.GREETING),
        ("thanks a lot", wording.THANKS),
    ],
)
def test_commands_and_small_talk_work_without_a_slash(sam: SlackUser, words: str, answer_begins: str) -> None:
    [answer] = sam.say(words, SAM_DIRECT)
    assert answer.shown.startswith(answer_begins)


def test_an_event_that_slack_sends_again_is_answered_once(bot: RunningBot) -> None:
    assert len(deliver(bot, times=2)) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"subtype": "message_changed", "message": {"text": "resilience", "user": SAM.id}},
        {"subtype": "message_deleted"},
        {"subtype": "bot_message", "bot_id": "B0OTHER", "user": None},
        {"user": BOT_USER_ID, "bot_id": BOT_ID},
        {"edited": {"user": SAM.id, "ts": "1700000001.000000"}},
        {"channel_type": "channel"},
    ],
)
def test_changes_bots_and_the_bot_itself_are_not_answered(bot: RunningBot, changes: dict[str, Any]) -> None:
    assert deliver(bot, **changes) == []


def test_a_file_with_a_question_is_answered(bot: RunningBot) -> None:
    assert len(deliver(bot, subtype="file_share", files=[])) == 1
