"""The bot's Messages tab: a greeting, what to ask, a session for each thread, and the button that stops it."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT
from bot.playground.slack_api.faults import RateLimited, Refused, ReplyDropped
from bot.playground.slack_api.records import Session
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind, Retry
from bot.slack_rules.limits import SESSION_TITLE
from handlers.services import Services
from handlers.wording import agent_view as wording
from handlers.wording import short_messages
from tests.slack.apps import PLAIN_APP
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

PROMPTS = (SAM_DIRECT.id, "")
OF_A_VIEW = ("agents.", "assistant.")


@pytest.fixture
def person(either_bot: RunningBot) -> SlackUser:
    """Sam, who uses the bot over HTTP and over a WebSocket."""
    return either_bot.user(SAM)


@pytest.fixture
def plain_slack(slack: SlackStandIn) -> SlackStandIn:
    """Slack with the plain app."""
    slack.install(PLAIN_APP)
    return slack


def calls_of_a_view(slack: SlackStandIn) -> list[str]:
    return [call.method for call in slack.calls if call.method.startswith(OF_A_VIEW)]


def session(slack: SlackStandIn, ts: str | None) -> Session:
    return slack.sessions[(SAM_DIRECT.id, str(ts))]


def test_opening_it_greets_and_suggests_what_to_ask(person: SlackUser, slack: SlackStandIn) -> None:
    [greeting] = person.open_messages()
    assert greeting.shown == wording.GREETING
    assert not greeting.is_reply
    assert [prompt["title"] for prompt in slack.suggestions[PROMPTS].prompts] == [title for title, _ in wording.PROMPTS]


def test_prompts_are_suggested_for_the_conversation_and_not_for_a_thread(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.open_messages()
    [call] = slack.calls_of("assistant.threads.setSuggestedPrompts")
    assert "thread_ts" not in call.arguments


def test_it_greets_once_and_suggests_each_time(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.open_messages()
    assert sam.open_messages() == []
    assert len(slack.calls_of("assistant.threads.setSuggestedPrompts")) == 2


def test_who_has_talked_with_the_bot_is_not_greeted(sam: SlackUser) -> None:
    sam.say("resilience", SAM_DIRECT)
    assert sam.open_messages() == []


def test_an_event_that_slack_sends_again_greets_once(bot: RunningBot, slack: SlackStandIn) -> None:
    event = {"type": "app_home_opened", "user": SAM.id, "channel": SAM_DIRECT.id, "tab": "messages"}
    body = event_body(event, slack.clock())
    bot.delivery.deliver(Kind.EVENT, body)
    bot.delivery.deliver(Kind.EVENT, body, Retry(1))
    bot.settle()
    assert len(slack.messages_of_bot(SAM_DIRECT.id)) == 1


def test_where_slack_does_not_show_the_conversation_nobody_is_greeted_twice(
    sam: SlackUser, slack: SlackStandIn
) -> None:
    slack.fail("conversations.history", RateLimited(20))
    assert sam.open_messages() == []
    assert slack.suggestions[PROMPTS].prompts


@pytest.mark.parametrize("question", [message for _, message in wording.PROMPTS])
def test_every_suggested_question_has_an_answer(sam: SlackUser, question: str) -> None:
    [answer] = sam.say(question, SAM_DIRECT)
    assert "NCB briefing, 2010" in answer.shown


def test_a_question_is_answered_in_a_thread_of_its_own(person: SlackUser) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    [question] = [message for message in person.sees(SAM_DIRECT) if message.user == SAM.id]
    assert answer.thread_ts == question.ts


def test_the_session_is_named_in_the_librarys_words(person: SlackUser, slack: SlackStandIn) -> None:
    [answer] = person.say("what builds resilience in our Jamie Example?", SAM_DIRECT)
    title = "Resilience and the interface between care, schools and communities"
    assert session(slack, answer.thread_ts).title == title


def test_a_practice_example_names_the_session_by_its_title(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.say("D Card dentists", SAM_DIRECT)
    assert session(slack, answer.thread_ts).title == "D Card to access dentists"


@pytest.mark.parametrize("words", ["hello", "help", "bitcoin exchange rate"])
def test_what_is_no_answer_gives_no_name(sam: SlackUser, slack: SlackStandIn, words: str) -> None:
    sam.say(words, SAM_DIRECT)
    assert slack.calls_of("agents.sessions.rename") == []


def test_no_title_of_the_library_is_too_long_for_a_session(services: Services) -> None:
    library = services.library
    sections = [section.title for section in library.sections.values()]
    examples = [example.title for example in library.examples.values()]
    assert max(map(len, [*sections, *examples])) <= SESSION_TITLE


def test_it_is_at_work_until_the_answer_is_there(person: SlackUser, slack: SlackStandIn) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    statuses = [call.arguments["status"] for call in slack.calls_of("agents.sessions.setStatus")]
    assert statuses == ["processing", "active"]
    assert session(slack, answer.thread_ts).status == "active"


def test_what_fails_leaves_it_at_work_no_longer_and_is_told_in_the_thread(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("chat.postMessage", Refused("msg_too_long"))
    [apology] = sam.say("resilience", SAM_DIRECT)
    assert apology.shown == short_messages.APOLOGY
    assert session(slack, apology.thread_ts).status == "active"


def test_the_button_that_stops_it_is_heard(person: SlackUser, slack: SlackStandIn) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    slack.sessions[(SAM_DIRECT.id, str(answer.thread_ts))] = Session(status="processing")
    assert person.stop(answer) == []
    assert session(slack, answer.thread_ts).status == "active"


@pytest.mark.parametrize("fault", [Refused("not_authorized"), RateLimited(20), ReplyDropped()], ids=str)
def test_whatever_slack_does_with_what_decorates_the_answer_comes_and_no_apology(
    sam: SlackUser, slack: SlackStandIn, fault: Any
) -> None:
    def refuse(method: str, _: Mapping[str, Any]) -> Any:
        return fault if method.startswith(OF_A_VIEW) else None

    slack.fail_by(refuse)
    sam.open_messages()
    [answer] = sam.say("resilience", SAM_DIRECT)
    assert "NCB briefing, 2010" in answer.shown
    assert short_messages.APOLOGY not in "".join(message.shown for message in sam.sees(SAM_DIRECT))


def test_a_plain_app_greets_once_with_what_could_be_asked(person: SlackUser, plain_slack: SlackStandIn) -> None:
    [greeting] = person.open_messages()
    assert greeting.shown.startswith(wording.GREETING)
    assert all(question in greeting.shown for _, question in wording.PROMPTS)
    assert person.open_messages() == []


def test_a_plain_app_answers_in_the_thread_of_the_message(person: SlackUser, plain_slack: SlackStandIn) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    assert answer.is_reply
    assert "NCB briefing, 2010" in answer.shown


def test_a_plain_app_goes_on_from_an_answer_inside_its_thread_and_outside(
    person: SlackUser, plain_slack: SlackStandIn
) -> None:
    [answer] = person.say("resilience", SAM_DIRECT)
    [inside] = person.say("more", SAM_DIRECT, thread=answer)
    [outside] = person.say("questions", SAM_DIRECT)
    assert inside.shown.startswith("More")
    assert "Where does this young person feel connection and belonging" in outside.shown


def test_of_a_plain_app_nothing_is_called_that_only_a_view_has(person: SlackUser, plain_slack: SlackStandIn) -> None:
    person.open_messages()
    person.say("resilience", SAM_DIRECT)
    person.say("@bot resilience")
    assert calls_of_a_view(plain_slack) == []


def test_what_the_app_may_do_is_asked_seldom(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.say("resilience", SAM_DIRECT)
    asked = len(slack.calls_of("auth.test"))
    sam.say("missing from care", SAM_DIRECT)
    assert len(slack.calls_of("auth.test")) == asked
