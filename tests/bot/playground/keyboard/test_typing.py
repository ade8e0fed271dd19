"""What people type, and what the bot gets of it."""

import pytest

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.typing import say
from bot.playground.slack_api.example_workspace import ALEX_DIRECT, SAM, SAM_DIRECT, SLACKBOT, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.records import BOT_USER_ID
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery


def test_a_message_in_a_channel_is_not_told_to_the_bot(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, TEAM_CHAT.id, "Morning all")
    assert [message.text for message in link.slack.messages(TEAM_CHAT.id)] == ["Morning all"]
    assert delivery.sent == []


@pytest.mark.parametrize("name", ["@bot", "@Practice exchange", "@practice_exchange"])
def test_a_mention_is(link: BotLink, delivery: RecordingDelivery, name: str) -> None:
    say(link, SAM.id, TEAM_CHAT.id, f"{name} what helps?")
    [event] = delivery.events
    assert (event["type"], event["text"]) == ("app_mention", f"<@{BOT_USER_ID}> what helps?")


def test_a_mention_in_a_thread_says_in_which(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, TEAM_CHAT.id, "@bot what helps?", thread_ts="1.1")
    assert delivery.events[0]["thread_ts"] == "1.1"


def test_a_direct_message_is_a_message_and_no_mention(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, SAM_DIRECT.id, "@bot resilience")
    [event] = delivery.events
    assert (event["type"], event["channel_type"]) == ("message", "im")


def test_signs_are_escaped_as_slack_does(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, SAM_DIRECT.id, "Tom & <Jerry>")
    assert delivery.events[0]["text"] == "Tom &amp; &lt;Jerry&gt;"


def test_where_the_bot_is_not_slackbot_says_so_to_the_person_alone(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, WITHOUT_BOT.id, "@bot hello")
    answer = link.slack.messages(WITHOUT_BOT.id)[-1]
    assert (answer.user, answer.visible_to) == (SLACKBOT.id, SAM.id)
    assert delivery.sent == []


def test_the_bot_can_be_invited(link: BotLink) -> None:
    say(link, SAM.id, WITHOUT_BOT.id, "/invite @bot")
    assert BOT_USER_ID in link.slack.workspace.channels[WITHOUT_BOT.id].members


def test_a_command_works_where_the_bot_is_not(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, WITHOUT_BOT.id, "/lac  resilience ")
    [body] = delivery.bodies
    assert (body["command"], body["text"], body["channel_id"]) == ("/lac", "resilience", WITHOUT_BOT.id)


def test_an_answer_in_the_acknowledgement_is_shown_to_the_person_alone(
    link: BotLink, delivery: RecordingDelivery
) -> None:
    delivery.answer = {"text": "Hello"}
    say(link, SAM.id, TEAM_CHAT.id, "/lac help")
    assert [(one.text, one.visible_to) for one in link.slack.messages(TEAM_CHAT.id)] == [("Hello", SAM.id)]


@pytest.mark.parametrize("code", ["operation_timeout", "dispatch_failed"])
def test_a_command_that_is_not_taken_fails_in_slacks_words(
    link: BotLink, delivery: RecordingDelivery, code: str
) -> None:
    delivery.failures = [code]
    with pytest.raises(Problem, match=f'/lac failed with the error "{code}"'):
        say(link, SAM.id, TEAM_CHAT.id, "/lac help")


def test_an_event_that_is_not_taken_is_sent_once_more(link: BotLink, delivery: RecordingDelivery) -> None:
    delivery.failures = ["operation_timeout"]
    say(link, SAM.id, TEAM_CHAT.id, "@bot hello")
    [(_, first, none), (_, second, retry)] = delivery.sent
    assert none is None
    assert retry is not None
    assert (retry.number, retry.reason) == (1, "http_timeout")
    assert first["event_id"] == second["event_id"]


@pytest.mark.parametrize(
    ("text", "thread_ts", "problem"),
    [
        ("/lac help", "1.1", "not supported in threads"),
        ("/other", None, "is not a valid command"),
        ("/invite @alex", None, "type /invite @bot"),
        (" ", None, "Write something first"),
    ],
)
def test_what_slack_would_not_do_is_told(link: BotLink, text: str, thread_ts: str | None, problem: str) -> None:
    with pytest.raises(Problem, match=problem):
        say(link, SAM.id, TEAM_CHAT.id, text, thread_ts)


@pytest.mark.parametrize(("user", "channel"), [(SAM.id, ALEX_DIRECT.id), ("U0NOBODY", TEAM_CHAT.id), (SAM.id, "C0")])
def test_nobody_writes_where_they_are_not(link: BotLink, user: str, channel: str) -> None:
    with pytest.raises(Problem):
        say(link, user, channel, "Hello")
