"""The two steps for Workflow Builder, driven by the requests that Slack sends when a workflow comes to them."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import ALEX, GOOD_PRACTICE, SAM, TEAM_CHAT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import APP_ID, TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import Body, event_body
from bot.playground.slack_sends.delivery import Kind
from bot.store.shared_examples import ExampleWords, Status
from handlers.services import Services
from handlers.slack.workflow_steps import FIND_PRACTICE, POST_DIGEST
from handlers.wording import workflow_steps as wording
from tests.handlers.broken_answerer import BrokenAnswerer
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot, run_bot

EXECUTION = "Fx1234567O9L"


def executed(slack: SlackStandIn, step: str, **inputs: Any) -> Body:
    """A body as in https://docs.slack.dev/reference/events/function_executed"""
    event = {
        "type": "function_executed",
        "function": {
            "id": "Fn123456789O",
            "callback_id": step,
            "title": "A step",
            "description": "A step",
            "type": "app",
            "input_parameters": [],
            "output_parameters": [],
            "app_id": APP_ID,
            "date_created": 1694727597,
            "date_updated": 1698947481,
            "date_deleted": 0,
        },
        "inputs": inputs,
        "function_execution_id": EXECUTION,
        "workflow_execution_id": "WxABC123DEF0",
        "event_ts": "1698958075.998738",
        "bot_access_token": slack.bot_token,
    }
    return event_body(event, slack.clock())


def run(bot: RunningBot, slack: SlackStandIn, step: str, **inputs: Any) -> None:
    bot.delivery.deliver(Kind.EVENT, executed(slack, step, **inputs))
    bot.settle()


def outputs(slack: SlackStandIn) -> Any:
    [call] = slack.calls_of("functions.completeSuccess")
    assert call.arguments["function_execution_id"] == EXECUTION
    return json.loads(call.arguments["outputs"])


def error(slack: SlackStandIn) -> str:
    [call] = slack.calls_of("functions.completeError")
    assert call.arguments["function_execution_id"] == EXECUTION
    return str(call.arguments["error"])


def test_find_practice_gives_the_words_of_an_answer(either_bot: RunningBot, slack: SlackStandIn) -> None:
    run(either_bot, slack, FIND_PRACTICE, question="what helps a child who runs away?")
    given = outputs(slack)
    assert given["found"]
    assert "call 999" in given["answer"]
    assert "[Read]" not in given["answer"]


def test_where_nothing_fits_it_says_so(bot: RunningBot, slack: SlackStandIn) -> None:
    run(bot, slack, FIND_PRACTICE, question="how do I reset my password")
    assert not outputs(slack)["found"]


def test_in_danger_it_says_where_to_turn_and_nothing_else(bot: RunningBot, slack: SlackStandIn) -> None:
    run(bot, slack, FIND_PRACTICE, question="child missing since yesterday")
    given = outputs(slack)
    assert given["answer"].startswith("If a child is missing now, report it to the police: call 101, or 999")
    assert not given["found"]
    assert "NCB briefing" not in given["answer"]


def test_in_danger_nothing_of_the_words_comes_back(bot: RunningBot, slack: SlackStandIn) -> None:
    run(bot, slack, FIND_PRACTICE, question="Jayden Smith, child missing since yesterday")
    given = outputs(slack)
    assert "call 101, or 999" in given["answer"]
    assert "Jayden" not in given["answer"]


def test_words_that_seem_to_identify_a_child_are_not_looked_up(bot: RunningBot, slack: SlackStandIn) -> None:
    run(bot, slack, FIND_PRACTICE, question="Jayden Smith, born 12/03/2012, and restorative approaches")
    assert error(slack) == wording.IDENTIFIES.format(what="a full name and a date of birth")


@pytest.mark.parametrize("inputs", [{}, {"question": ""}, {"question": None}])
def test_without_a_question_the_step_fails(bot: RunningBot, slack: SlackStandIn, inputs: dict[str, Any]) -> None:
    run(bot, slack, FIND_PRACTICE, **inputs)
    assert error(slack) == wording.NO_QUESTION


def test_what_a_workspace_shared_itself_does_not_go_into_a_workflow(
    bot: RunningBot, slack: SlackStandIn, services: Services
) -> None:
    words = ExampleWords("The walled garden club", "Education", "North team", "Young people plant and weed.")
    kept = services.store.examples.add(TEAM_ID, words, SAM.id, services.clock())
    services.store.examples.decide(TEAM_ID, kept.id, Status.PUBLISHED, ALEX.id, services.clock())
    services.workspaces.refresh(TEAM_ID)
    run(bot, slack, FIND_PRACTICE, question="walled garden club")
    assert "walled garden" not in str(outputs(slack))


def test_a_request_that_comes_twice_is_done_once(bot: RunningBot, slack: SlackStandIn) -> None:
    body = executed(slack, POST_DIGEST, channel=TEAM_CHAT.id)
    bot.delivery.deliver(Kind.EVENT, body)
    bot.delivery.deliver(Kind.EVENT, body)
    bot.settle()
    assert len(slack.calls_of("functions.completeSuccess")) == 1


def test_post_digest_posts_it_in_the_channel(either_bot: RunningBot, slack: SlackStandIn, services: Services) -> None:
    services.store.forget(TEAM_ID)
    run(either_bot, slack, POST_DIGEST, channel=TEAM_CHAT.id)
    assert outputs(slack) == {"outcome": wording.POSTED}
    [digest] = slack.messages_of_bot(TEAM_CHAT.id)
    assert digest.shown.startswith("This week from the practice exchange")


def test_it_is_not_posted_a_second_time_in_a_week(bot: RunningBot, slack: SlackStandIn) -> None:
    run(bot, slack, POST_DIGEST, channel=TEAM_CHAT.id)
    run(bot, slack, POST_DIGEST, channel=TEAM_CHAT.id)
    first, second = slack.calls_of("functions.completeSuccess")
    assert json.loads(first.arguments["outputs"]) == {"outcome": wording.POSTED}
    assert json.loads(second.arguments["outputs"]) == {"outcome": wording.POSTED_ALREADY}
    assert len(slack.messages_of_bot(TEAM_CHAT.id)) == 1


def test_where_the_bot_may_not_post_the_step_fails_with_what_to_do(bot: RunningBot, slack: SlackStandIn) -> None:
    slack.fail("chat.postMessage", Refused("not_in_channel"), channel=GOOD_PRACTICE.id)
    run(bot, slack, POST_DIGEST, channel=GOOD_PRACTICE.id)
    assert error(slack) == wording.NOT_POSTED.format(code="not_in_channel")


def test_what_fails_in_the_bot_ends_the_step_too(slack: SlackStandIn, services: Services, clock: MovingClock) -> None:
    with run_bot(slack, replace(services, answerer=BrokenAnswerer()), clock) as bot:
        run(bot, slack, FIND_PRACTICE, question="resilience")
    assert error(slack) == wording.FAILED
