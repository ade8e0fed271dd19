"""Blocks that do not stand everywhere: alerts, containers, and the buttons for feedback."""

import pytest

from bot.slack_rules import findings, slips
from tests.bot.slack_rules.parts import (
    Part,
    actions,
    alert,
    button,
    container,
    context_actions,
    feedback,
    message,
    modal,
    plain,
    section,
)

HOME = {"type": "home", "blocks": [container(section())]}


@pytest.mark.parametrize(
    "block",
    [
        context_actions(feedback()),
        container(section(), actions(button())),
        container(*[section()] * 10, is_collapsible=True, default_collapsed=True, width="full", subtitle=plain("Law")),
    ],
)
def test_in_a_message_slack_takes(block: Part) -> None:
    assert findings(message(block), "message") == []


def test_in_a_modal_slack_takes_an_alert() -> None:
    assert findings(modal(alert("x" * 200, level="warning")), "modal") == []


@pytest.mark.parametrize(
    ("block", "what"),
    [
        (alert(), "alert cannot stand in a message"),
        (context_actions(), "has 0 items"),
        (context_actions(*[feedback(action_id=str(number)) for number in range(6)]), "has 6 items"),
        (context_actions(button()), "button cannot stand here"),
        (actions(feedback()), "feedback_buttons cannot stand here"),
        (context_actions(feedback(positive_button={"text": plain("Helpful")})), "value: must be a text"),
        (context_actions(feedback(style="primary")), "has no property style"),
        (container(), "has 0 items"),
        (container(*[section()] * 11), "has 11 items"),
        (container(container(section())), "container cannot stand in a container"),
        (container(context_actions(feedback())), "context_actions cannot stand in a container"),
        (container(section("x" * 3_001)), "has 3001 characters"),
        (container(section(), title=plain("t" * 151)), "has 151 characters"),
        (container(section(), is_collapsible=True, has_header_divider=True), "has_header_divider cannot go"),
        (container(section(), width="huge"), "must be one of narrow"),
        ({"type": "container", "child_blocks": [section()]}, "needs title"),
    ],
)
def test_in_a_message_slack_refuses(block: Part, what: str) -> None:
    assert any(what in line for line in findings(message(block), "message"))


@pytest.mark.parametrize(
    ("block", "what"),
    [
        (container(section()), "container cannot stand in a modal"),
        (context_actions(feedback()), "context_actions cannot stand in a modal"),
        (alert("x" * 201), "has 201 characters"),
        (alert(level="grave"), "must be one of default"),
    ],
)
def test_in_a_modal_slack_refuses(block: Part, what: str) -> None:
    assert any(what in line for line in findings(modal(block), "modal"))


def test_in_the_home_tab_slack_refuses_a_container() -> None:
    assert findings(HOME, "home") == ["blocks[0]: container cannot stand in a home"]


def test_a_container_that_cannot_be_opened_again_is_no_container_that_is_closed() -> None:
    assert slips(message(container(section(), default_collapsed=True)), "message") != []
