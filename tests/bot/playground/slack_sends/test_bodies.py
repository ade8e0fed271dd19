"""The bodies have every field of those that Slack sends."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT
from bot.playground.slack_api.records import Message, View
from bot.playground.slack_sends import bodies
from tests.bot.slack_rules.parts import field, modal
from tests.slack.recorded_bodies import payloads

RECORDED = {payload.name: payload.body for payload in payloads()}
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MESSAGE = Message("1.1", TEAM_CHAT.id, SAM.id, "Resilience")
VIEW = View("V1", "1.hash", SAM.id, modal(field()), "V1")
ACTION = {"type": "button", "action_id": "read", "block_id": "b"}
ONLY_ORGANISATIONS = {"enterprise_id", "enterprise_name"}
"""Sent for workspaces that belong to an organisation; the playground's does not."""

WHERE: dict[str, Any] = {
    "channel": TEAM_CHAT,
    "person": SAM,
    "trigger_id": "1.2.a",
    "response_url": "http://127.0.0.1/response/1",
}
MADE = {
    "slash_command/test_slash_command__slash_command_body": bodies.command_body(command="/lac", text="care", **WHERE),
    "block_actions/test_block_actions__body": bodies.actions_on_message_body(message=MESSAGE, action=ACTION, **WHERE),
    "message_action/test_shortcut__message_shortcut_body": bodies.message_shortcut_body(
        callback_id="find", message=MESSAGE, now=NOW, **WHERE
    ),
    "shortcut/test_shortcut__global_shortcut_body": bodies.shortcut_body(
        callback_id="reflect", person=SAM, trigger_id="1.2.a", now=NOW
    ),
    "view_submission/test_view_submission__body": bodies.submission_body(
        view=VIEW, person=SAM, values={}, trigger_id="1.2.a"
    ),
    "view_closed/test_view_closed__body": bodies.closed_body(view=VIEW, person=SAM, is_cleared=False),
    "message.im/test_events_assistant__user_message_event_body": bodies.event_body(
        bodies.message_event(MESSAGE, TEAM_CHAT, "message"), NOW
    ),
}
NOT_SENT_BY_EACH_CLIENT = {"user_team", "source_team", "user_profile", "thread_ts", "parent_user_id", "response_urls"}


@pytest.mark.parametrize("name", MADE)
def test_a_body_has_the_fields_of_slacks_own(name: str) -> None:
    assert missing(RECORDED[name], MADE[name]) == set()


def test_every_event_has_an_id_of_its_own() -> None:
    assert bodies.event_body({}, NOW)["event_id"] != bodies.event_body({}, NOW)["event_id"]


def missing(recorded: Mapping[str, Any], made: Mapping[str, Any]) -> set[str]:
    own = set(recorded) - set(made) - ONLY_ORGANISATIONS - NOT_SENT_BY_EACH_CLIENT
    nested = [name for name in ("event", "container", "team", "user", "channel") if isinstance(made.get(name), dict)]
    return own.union(*(missing(recorded[name], made[name]) for name in nested if isinstance(recorded.get(name), dict)))
