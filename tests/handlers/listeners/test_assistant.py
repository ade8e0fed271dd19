"""The assistant pane: a greeting, what to ask, a title and a status line."""

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind, Retry
from bot.slack_rules.limits import SUGGESTED_PROMPTS
from handlers.wording import assistant as wording
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser


@pytest.fixture
def new_chat(sam: SlackUser) -> Message:
    """The top of a new thread in the pane."""
    return sam.open_assistant()[0]


def title(slack: SlackStandIn, thread: Message) -> str | None:
    return slack.pane_titles.get((SAM_DIRECT.id, thread.ts))


def test_a_new_thread_begins_with_a_greeting(sam: SlackUser) -> None:
    top, greeting = sam.open_assistant()
    assert greeting.shown == wording.GREETING
    assert greeting.thread_ts == top.ts


def test_questions_to_begin_with_are_suggested(slack: SlackStandIn, new_chat: Message) -> None:
    prompts = slack.pane_prompts[(SAM_DIRECT.id, new_chat.ts)]
    assert [prompt["title"] for prompt in prompts] == [title for title, _ in wording.PROMPTS]
    assert len(prompts) <= SUGGESTED_PROMPTS


@pytest.mark.parametrize("question", [message for _, message in wording.PROMPTS])
def test_every_suggested_question_has_an_answer(sam: SlackUser, new_chat: Message, question: str) -> None:
    [answer] = sam.say(question, SAM_DIRECT, thread=new_chat)
    assert "NCB briefing, 2010" in answer.shown
    assert answer.thread_ts == new_chat.ts


def test_the_thread_is_named_in_the_librarys_words(sam: SlackUser, slack: SlackStandIn, new_chat: Message) -> None:
    sam.say("what builds resilience in our Jamie Example?", SAM_DIRECT, thread=new_chat)
    assert title(slack, new_chat) == "Resilience and the interface between care, schools and communities"


def test_a_practice_example_names_the_thread_by_its_title(
    sam: SlackUser, slack: SlackStandIn, new_chat: Message
) -> None:
    sam.say("D Card dentists", SAM_DIRECT, thread=new_chat)
    assert title(slack, new_chat) == "D Card to access dentists"


@pytest.mark.parametrize("words", ["hello", "help", "bitcoin exchange rate"])
def test_what_is_no_answer_gives_no_name(sam: SlackUser, slack: SlackStandIn, new_chat: Message, words: str) -> None:
    sam.say(words, SAM_DIRECT, thread=new_chat)
    assert title(slack, new_chat) is None


def test_a_status_is_shown_until_the_answer_is_there(sam: SlackUser, slack: SlackStandIn, new_chat: Message) -> None:
    sam.say("resilience", SAM_DIRECT, thread=new_chat)
    [status] = slack.calls_of("assistant.threads.setStatus")
    assert status.arguments["status"] == wording.STATUS
    assert slack.pane_statuses == {}


def test_without_the_pane_the_answer_comes_all_the_same(sam: SlackUser, slack: SlackStandIn, new_chat: Message) -> None:
    slack.fail("assistant.threads.setStatus", Refused("method_not_supported_for_channel_type"))
    slack.fail("assistant.threads.setTitle", Refused("invalid_thread_ts"))
    [answer] = sam.say("resilience", SAM_DIRECT, thread=new_chat)
    assert "*Resilien" in answer.shown


def test_outside_a_thread_there_is_no_status_and_no_title(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.say("resilience", SAM_DIRECT)
    assert slack.calls_of("assistant.threads.setStatus") == []
    assert slack.calls_of("assistant.threads.setTitle") == []


def test_an_event_that_slack_sends_again_greets_once(bot: RunningBot, slack: SlackStandIn) -> None:
    thread = {"user_id": SAM.id, "context": {}, "channel_id": SAM_DIRECT.id, "thread_ts": "1700000000.000100"}
    body = event_body({"type": "assistant_thread_started", "assistant_thread": thread}, slack.clock())
    bot.delivery.deliver(Kind.EVENT, body)
    bot.delivery.deliver(Kind.EVENT, body, Retry(1))
    bot.settle()
    assert len(slack.messages_of_bot(SAM_DIRECT.id)) == 1
