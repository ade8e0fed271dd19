"""Talking with the bot as people do, over HTTP and over a WebSocket."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import BOT_USER_ID, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind
from handlers.wording import short_messages as wording
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

MENTION = f"<@{BOT_USER_ID}>"
RUNAWAYS = "what helps a child who runs away?"
PREVIEW = {"title": "Bitcoin today", "text": "All about bitcoin", "from_url": "https://example.org"}


@pytest.fixture
def person(either_bot: RunningBot) -> SlackUser:
    return either_bot.user(SAM)


def forwarded(text: str, **more: Any) -> dict[str, Any]:
    return {"is_share": True, "is_msg_unfurl": True, "text": text, "author_name": "Alex Byrne", **more}


def rich_text(words: str) -> list[Mapping[str, Any]]:
    line = {
        "type": "rich_text_section",
        "elements": [{"type": "text", "text": words}, {"type": "emoji", "name": "wave"}],
    }
    return [{"type": "rich_text", "elements": [line]}]


def new_ts(bot: RunningBot) -> str:
    return bot.link.slack.workspace.new_ts(bot.link.slack.clock())


def tell(bot: RunningBot, **changes: Any) -> list[Message]:
    """Send a message event of Sam's direct message and return all that the bot has said."""
    event = {"type": "message", "user": SAM.id, "text": "", "channel": SAM_DIRECT.id, "channel_type": "im"}
    return _send(bot, event | changes)


def mention(bot: RunningBot, **changes: Any) -> list[Message]:
    """Send a mention by Sam in #team-chat and return all that the bot has said."""
    event = {"type": "app_mention", "user": SAM.id, "text": MENTION, "channel": TEAM_CHAT.id}
    return _send(bot, event | changes)


def _send(bot: RunningBot, event: Mapping[str, Any]) -> list[Message]:
    ts = event.get("ts") or new_ts(bot)
    bot.delivery.deliver(Kind.EVENT, event_body({**event, "ts": ts, "event_ts": ts}, bot.link.slack.clock()))
    bot.settle()
    return bot.link.slack.messages_of_bot()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("what can you do?", wording.WHAT_CAN_YOU_DO),
        ("who are you", wording.WHO_ARE_YOU),
        ("are you a robot?", wording.ROBOT),
        ("is this up to date?", wording.UP_TO_DATE),
        ("how are you?", wording.HOW_ARE_YOU),
        ("cheers mate, that's brilliant", wording.THANKS),
    ],
)
def test_a_question_about_the_bot_gets_a_short_word(person: SlackUser, words: str, said: str) -> None:
    [direct] = person.say(words, SAM_DIRECT)
    [in_channel] = person.say(f"@bot {words}")
    [private] = person.command(f"/lac {words}")
    assert [answer.shown for answer in (direct, in_channel, private)] == [said] * 3


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("@bot: help", "What I can do"),
        ("@bot help?", "What I can do"),
        ("@bot `topics`", "Topics"),
        ("@bot please help", "What I can do"),
        ("@bot *examples* please", "Practice examples"),
        ("@bot /lac topics", "Topics"),
        ("@bot ?", "What I can do"),
        ("@bot :wave:", "What I can do"),
        ("@bot \N{WAVING HAND SIGN}", "What I can do"),
    ],
)
def test_a_command_in_any_dress_is_answered_to_its_writer_alone(person: SlackUser, line: str, begins: str) -> None:
    [answer] = person.say(line)
    assert answer.shown.startswith(begins)
    assert answer.visible_to == SAM.id


@pytest.mark.parametrize(
    ("line", "begins"),
    [("help?", "What I can do"), ("`topics`", "Topics"), ("“topics”", "Topics"), ("?", "What I can do")],
)
def test_a_command_in_any_dress_is_one_in_a_direct_message(person: SlackUser, line: str, begins: str) -> None:
    [answer] = person.say(line, SAM_DIRECT)
    assert answer.shown.startswith(begins)


def test_a_command_in_marks_is_one_after_the_slash_too(person: SlackUser) -> None:
    [answer] = person.command("/lac “topics”, please")
    assert answer.shown.startswith("Topics")


def test_a_slash_command_that_was_sent_as_a_message_is_answered(either_bot: RunningBot) -> None:
    [answer] = tell(either_bot, text="/lac resilience")
    assert "NCB briefing, 2010" in answer.shown


def test_tell_me_more_about_the_first_one_goes_on_from_it(person: SlackUser) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    [more] = person.say("tell me more about the first one", SAM_DIRECT)
    assert more.shown.startswith("More about this")
    first = next(str(one["value"]) for one in answer.buttons if one["text"]["text"] == "Read")
    assert first in [one["value"] for one in more.buttons]


def test_the_second_one_is_the_one_that_was_named_second(person: SlackUser) -> None:
    person.say("resilience", SAM_DIRECT)
    [first] = person.say("the first one", SAM_DIRECT)
    [second] = person.say("and the second one?", SAM_DIRECT)
    assert second.shown.startswith("More about this")
    assert second.shown != first.shown


def test_what_someone_does_with_me_counts(either_bot: RunningBot) -> None:
    [answer] = tell(either_bot, subtype="me_message", text="wonders what builds resilience")
    assert "NCB briefing, 2010" in answer.shown


def test_a_mention_that_an_edit_adds_is_answered_once(either_bot: RunningBot) -> None:
    ts = new_ts(either_bot)
    edits = [{"user": SAM.id, "ts": f"{float(ts) + seconds:.6f}"} for seconds in (20, 40)]
    for edited in edits:
        said = mention(either_bot, text=f"{MENTION} resilience", ts=ts, edited=edited)
    assert len(said) == 1


def test_an_answer_whose_mention_is_gone_is_not_left_in_the_channel(
    either_bot: RunningBot, person: SlackUser, slack: SlackStandIn
) -> None:
    person.say("resilience")
    [question] = person.sees()
    slack.workspace.remove(question)
    assert mention(either_bot, text=f"{MENTION} resilience", ts=question.ts) == []
    assert len(slack.calls_of("chat.delete")) == 1


@pytest.mark.parametrize("code", ["restricted_action", "restricted_action_read_only_channel", "is_archived"])
def test_where_the_bot_may_not_post_the_writer_gets_the_answer_alone(
    person: SlackUser, slack: SlackStandIn, code: str
) -> None:
    slack.fail("chat.postMessage", Refused(code))
    [answer] = person.say("@bot resilience")
    assert answer.visible_to == SAM.id
    assert answer.shown.startswith(wording.NOT_POSTED_THERE)
    assert "NCB briefing, 2010" in answer.shown


def test_where_nothing_can_be_shown_it_comes_as_a_direct_message(person: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("chat.postMessage", Refused("restricted_action"))
    slack.fail("chat.postEphemeral", Refused("restricted_action"))
    assert person.say("@bot resilience") == []
    [answer] = [message for message in person.sees(SAM_DIRECT) if message.is_from_app]
    assert answer.shown.startswith(wording.NOT_SHOWN_THERE)
    assert "NCB briefing, 2010" in answer.shown


def test_a_command_where_nothing_can_be_shown_comes_as_a_direct_message(person: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("chat.postEphemeral", Refused("restricted_action"))
    assert person.say("@bot topics") == []
    [answer] = [message for message in person.sees(SAM_DIRECT) if message.is_from_app]
    assert answer.shown.startswith(f"{wording.NOT_SHOWN_THERE}\nTopics")


def test_a_forwarded_message_has_the_words_of_what_it_forwards(either_bot: RunningBot) -> None:
    [answer] = tell(either_bot, attachments=[forwarded(RUNAWAYS)])
    assert "NCB briefing, 2010" in answer.shown


def test_a_forwarded_message_of_blocks_has_their_words(either_bot: RunningBot) -> None:
    held = [{"message": {"blocks": rich_text(RUNAWAYS)}}]
    [answer] = tell(either_bot, attachments=[forwarded("", message_blocks=held)])
    assert "NCB briefing, 2010" in answer.shown


def test_a_message_of_blocks_has_their_words(either_bot: RunningBot) -> None:
    [answer] = tell(either_bot, blocks=rich_text(RUNAWAYS))
    assert "NCB briefing, 2010" in answer.shown


def test_the_preview_of_a_link_has_none(either_bot: RunningBot) -> None:
    [answer] = tell(either_bot, text="resilience", attachments=[PREVIEW])
    [alone] = tell(either_bot, text="", attachments=[PREVIEW])[1:]
    assert "NCB briefing, 2010" in answer.shown
    assert alone.shown.startswith("What I can do")


def test_danger_in_a_forwarded_message_is_answered_to_the_writer_alone(either_bot: RunningBot) -> None:
    [answer] = mention(either_bot, attachments=[forwarded("she has taken an overdose and won't wake up")])
    assert answer.visible_to == SAM.id
    assert "If a life is at risk now, call 999." in answer.shown
