"""`/lac`: private answers, and the words that are commands."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import Refused, ServerError
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from handlers.wording import short_messages as wording
from tests.handlers.broken_answerer import BrokenAnswerer
from tests.handlers.shown import buttons
from tests.slack.running_bot import run_bot
from tests.slack.slack_user import SlackUser

Clock = Callable[[], datetime]


def test_an_answer_holds_passages_examples_and_questions(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    assert "*Resilien" in answer.shown
    assert "Practice example" in answer.shown
    assert "For you and your team" in answer.shown


def test_only_the_person_who_asked_sees_the_answer(sam: SlackUser, alex: SlackUser) -> None:
    sam.command("/lac resilience")
    assert alex.sees() == []


def test_a_misspelt_word_is_understood_and_said_so(sam: SlackUser) -> None:
    [answer] = sam.command("/lac restoritive justise")
    assert answer.shown.startswith("Showing results for *restorative justice*")


def test_words_that_nothing_comes_near_get_no_guess(sam: SlackUser) -> None:
    [answer] = sam.command("/lac bitcoin exchange rate")
    assert "Nothing in the library fits this." in answer.shown
    assert "ask for topics" in answer.shown
    assert [*buttons(answer.blocks)] == ["Tell the practice lead"]


def test_it_answers_in_a_channel_that_the_bot_is_not_in(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", WITHOUT_BOT)
    assert "*Resilien" in answer.shown


def test_in_a_channel_the_answer_can_be_shared(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", TEAM_CHAT)
    assert "Share" in buttons(answer.blocks)


def test_in_a_direct_message_there_is_nobody_to_share_with(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience", SAM_DIRECT)
    assert "Share" not in buttons(answer.blocks)


@pytest.mark.parametrize("line", ["/lac", "/lac help", "/lac HELP", "/lac search"])
def test_help_is_shown(sam: SlackUser, line: str) -> None:
    [answer] = sam.command(line)
    assert answer.shown.startswith("What I can do")


def test_topics_are_shown_as_buttons(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac topics")
    assert list(buttons(answer.blocks)) == [topic.title for topic in services.config.topics.by_id.values()]


def test_examples_are_offered_by_theme(sam: SlackUser) -> None:
    [answer] = sam.command("/lac examples")
    assert "Residential child care" in buttons(answer.blocks)


@pytest.mark.parametrize("theme", ["health", "Health", "heal"])
def test_examples_of_a_theme_are_listed(sam: SlackUser, theme: str) -> None:
    [answer] = sam.command(f"/lac examples {theme}")
    assert answer.shown.startswith("Practice examples: Health")


def test_privacy_is_told(sam: SlackUser) -> None:
    [answer] = sam.command("/lac privacy")
    assert "I do not keep your words or your name." in answer.shown


@pytest.mark.parametrize("line", ["/lac search health", "/lac examples of resilience", "/lac help with resilience"])
def test_words_after_a_command_that_takes_none_are_searched(sam: SlackUser, line: str) -> None:
    [answer] = sam.command(line)
    assert "NCB briefing" in answer.shown


def test_hostile_words_are_only_words(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.command("/lac <!channel> *resiliance* & `care` _this_ ~that~ <https://example.org|here>")
    assert slack.findings == []


def test_a_very_long_question_is_answered(sam: SlackUser) -> None:
    [answer] = sam.command("/lac " + "what helps resilience in young people " * 80)
    assert answer.shown


def test_when_the_response_url_fails_the_answer_comes_as_a_direct_message(sam: SlackUser, slack: SlackStandIn) -> None:
    slack.fail("response_url", ServerError())
    sam.command("/lac resilience")
    [answer] = slack.messages_of_bot(SAM_DIRECT.id)
    assert "*Resilien" in answer.shown


def test_a_failure_is_told_to_the_person_and_logged_without_their_words(
    slack: SlackStandIn, services: Services, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    broken = replace(services, answerer=BrokenAnswerer())
    with caplog.at_level(logging.INFO), run_bot(slack, broken, clock) as bot:
        [apology] = bot.user(SAM).command("/lac secret words")
    assert apology.shown == wording.APOLOGY
    assert apology.visible_to == SAM.id
    assert "answer_command failed: RuntimeError at " in caplog.text
    assert "secret" not in caplog.text


def test_when_even_the_apology_fails_the_log_says_so(
    slack: SlackStandIn, services: Services, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    slack.fail("response_url", ServerError())
    slack.fail("chat.postMessage", Refused("internal_error"))
    with run_bot(slack, replace(services, answerer=BrokenAnswerer()), clock) as bot:
        assert bot.user(SAM).command("/lac resilience") == []
    assert "the apology failed: chat.postMessage answered internal_error" in caplog.text
