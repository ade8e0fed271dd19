"""A mention is answered in its thread, once."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.records import BOT_ID, BOT_USER_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind, Retry
from handlers.wording import short_messages as wording
from tests.handlers.shown import buttons
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

QUESTION = f"<@{BOT_USER_ID}> what builds resilience in young people?"


def mention(bot: RunningBot, **changes: Any) -> Mapping[str, Any]:
    """Return the body of a mention by Sam in #team-chat, with changes to the event."""
    ts = bot.link.slack.workspace.new_ts(bot.link.slack.clock())
    event = {
        "type": "app_mention",
        "user": SAM.id,
        "text": QUESTION,
        "ts": ts,
        "channel": TEAM_CHAT.id,
        "event_ts": ts,
    }
    return event_body(event | changes, bot.link.slack.clock())


def edit_of(bot: RunningBot, body: Mapping[str, Any], seconds: float) -> Mapping[str, Any]:
    """Return the body that Slack sends, as another event, so long after a message was posted and then edited."""
    event = body["event"]
    edited = {"user": SAM.id, "ts": f"{float(event['ts']) + seconds:.6f}"}
    return event_body({**event, "edited": edited}, bot.link.slack.clock())


def deliver(bot: RunningBot, body: Mapping[str, Any], retry: Retry | None = None) -> list[Message]:
    """Send an event and return all that the bot has said."""
    bot.delivery.deliver(Kind.EVENT, body, retry)
    bot.settle()
    return bot.link.slack.messages_of_bot()


def test_a_mention_is_answered_in_a_thread_under_it(sam: SlackUser) -> None:
    [answer] = sam.say("@bot resilience")
    [question] = [message for message in sam.sees() if message.user == SAM.id]
    assert answer.thread_ts == question.ts
    assert "*Resilience*" in answer.shown or "*Resilient*" in answer.shown


def test_everyone_in_the_channel_sees_the_answer(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.say("@bot what builds resilience in young people?")
    assert answer in alex.sees()


def test_a_mention_in_a_thread_is_answered_in_that_thread(sam: SlackUser, alex: SlackUser) -> None:
    sam.say("We talked about resilience today.")
    [first] = sam.sees()
    [answer] = alex.say("@bot what builds resilience?", thread=first)
    assert answer.thread_ts == first.ts


def test_the_answer_is_short(sam: SlackUser) -> None:
    [answer] = sam.say("@bot resilience")
    assert answer.shown.count("Practice example") == 1
    assert "For you and your team" in answer.shown


def test_an_event_that_slack_sends_again_is_answered_once(bot: RunningBot) -> None:
    body = mention(bot)
    deliver(bot, body)
    assert len(deliver(bot, body, Retry(1))) == 1


def test_an_edited_message_is_not_answered_again(bot: RunningBot) -> None:
    body = mention(bot)
    deliver(bot, body)
    assert len(deliver(bot, edit_of(bot, body, seconds=1))) == 1


def test_a_mention_that_an_edit_adds_is_answered_once(bot: RunningBot) -> None:
    body = mention(bot)
    assert len(deliver(bot, edit_of(bot, body, seconds=1))) == 1
    assert len(deliver(bot, edit_of(bot, body, seconds=9))) == 1


def test_a_mention_that_an_edit_adds_to_an_old_message_is_not_answered(bot: RunningBot) -> None:
    assert deliver(bot, edit_of(bot, mention(bot), seconds=90_000)) == []


def test_another_bot_is_not_answered(bot: RunningBot) -> None:
    assert deliver(bot, mention(bot, bot_id="B0OTHER", subtype="bot_message")) == []


def test_the_bot_does_not_answer_itself(bot: RunningBot) -> None:
    assert deliver(bot, mention(bot, user=BOT_USER_ID, bot_id=BOT_ID)) == []


def test_a_mention_in_a_direct_message_is_left_to_the_direct_message(bot: RunningBot) -> None:
    assert deliver(bot, mention(bot, channel=SAM_DIRECT.id)) == []


@pytest.mark.parametrize(("line", "word"), [("@bot thanks!", wording.THANKS), ("hello @bot", wording.GREETING)])
def test_small_talk_gets_a_short_word_in_the_thread(sam: SlackUser, line: str, word: str) -> None:
    [answer] = sam.say(line)
    assert answer.shown == word
    assert answer.is_reply


def test_a_mention_without_words_explains_itself_to_its_writer_only(sam: SlackUser) -> None:
    [answer] = sam.say("@bot")
    assert answer.shown.startswith("What I can do")
    assert answer.visible_to == SAM.id


def test_a_command_in_a_mention_is_answered_privately(sam: SlackUser) -> None:
    [answer] = sam.say("@bot topics")
    assert answer.visible_to == SAM.id


def test_a_private_explanation_in_a_thread_stands_in_that_thread(sam: SlackUser) -> None:
    sam.say("We talked about resilience today.")
    [first] = sam.sees()
    [answer] = sam.say("@bot", thread=first)
    assert answer.thread_ts == first.ts


def test_a_question_that_fits_nothing_gets_topics(sam: SlackUser) -> None:
    [answer] = sam.say("@bot how do I adopt my stepson")
    assert "Nothing in the library fits this." in answer.shown
    assert "Fostering and adoption" in buttons(answer.blocks)


def test_a_message_without_a_mention_is_not_answered(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.say("What builds resilience?")
    assert slack.messages_of_bot() == []
