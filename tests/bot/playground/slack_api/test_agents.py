"""What an app with an agent view can do, and one without it cannot."""

from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.records import InstalledApp, Session
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_rules.limits import SESSION_TITLE
from tests.bot.playground.conftest import Api
from tests.slack.apps import AGENT_APP, OLD_APP, PLAIN_APP

STATUS, RENAME = "agents.sessions.setStatus", "agents.sessions.rename"
PROMPTS = "assistant.threads.setSuggestedPrompts"
THREAD = {"channel_id": SAM_DIRECT.id, "thread_ts": "1.1"}
QUESTIONS = [{"title": "Resilience", "message": "What builds resilience?"}]


def test_a_status_begins_a_session_and_a_title_names_it(api: Api, stand_in: SlackStandIn) -> None:
    api(STATUS, status="processing", **THREAD)
    assert api(RENAME, title="Resilience", **THREAD)["title"] == "Resilience"
    assert stand_in.sessions[(SAM_DIRECT.id, "1.1")] == Session(status="processing", title="Resilience")


def test_words_are_no_status(api: Api) -> None:
    assert api.refusal(STATUS, status="is looking in the library…", **THREAD) == "invalid_arguments"


def test_there_is_no_session_to_name_before_it_begins(api: Api) -> None:
    assert api.refusal(RENAME, title="Resilience", **THREAD) == "session_not_found"


def test_a_title_has_a_longest_length(api: Api) -> None:
    api(STATUS, status="active", **THREAD)
    assert api.refusal(RENAME, title="x" * (SESSION_TITLE + 1), **THREAD) == "invalid_arguments"


@pytest.mark.parametrize("app", [PLAIN_APP, OLD_APP], ids=["plain", "old"])
def test_an_app_without_an_agent_view_has_no_sessions(api: Api, stand_in: SlackStandIn, app: InstalledApp) -> None:
    stand_in.install(app)
    assert api.refusal(STATUS, status="active", **THREAD) == "not_authorized"


def test_an_app_that_does_not_hear_the_stop_button_is_warned(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.install(replace(AGENT_APP, events=()))
    warning = api(STATUS, status="processing", **THREAD)["warning"]
    assert warning == "missing_agent_session_stopped_event_subscription"


def test_prompts_stand_in_the_conversation_until_something_is_said(api: Api, stand_in: SlackStandIn) -> None:
    api("chat.postMessage", channel=SAM_DIRECT.id, text="Ask me")
    api(PROMPTS, channel_id=SAM_DIRECT.id, prompts=QUESTIONS)
    assert stand_in.suggestions[(SAM_DIRECT.id, "")].after == stand_in.newest_ts(SAM_DIRECT.id)


def test_in_an_agent_view_prompts_for_a_thread_do_nothing_and_no_error_says_so(
    api: Api, stand_in: SlackStandIn
) -> None:
    assert api(PROMPTS, prompts=QUESTIONS, **THREAD)["ok"]
    assert stand_in.suggestions == {}


def test_in_the_old_view_they_stand_in_the_thread(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.install(OLD_APP)
    api(PROMPTS, prompts=QUESTIONS, **THREAD)
    assert stand_in.suggestions[(SAM_DIRECT.id, "1.1")].prompts == tuple(QUESTIONS)


def test_a_plain_app_has_no_scope_for_prompts(api: Api, stand_in: SlackStandIn) -> None:
    stand_in.install(PLAIN_APP)
    assert api.refusal(PROMPTS, channel_id=SAM_DIRECT.id, prompts=QUESTIONS) == "missing_scope"
