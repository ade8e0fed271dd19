"""Modals: submitted, closed, and what the bot's answer does."""

import pytest

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.views import close, submit
from bot.playground.slack_api.example_workspace import ALEX, SAM
from bot.playground.slack_api.records import View
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery
from tests.bot.slack_rules.parts import field, modal, section

FILLED_IN = {"example": {"words": {"type": "plain_text_input", "value": "We meet each week"}}}


@pytest.fixture
def view(link: BotLink) -> View:
    return link.slack.shelf.open(SAM.id, modal(field(max_length=20), notify_on_close=True))


def errors(link: BotLink) -> dict[str, str]:
    top = link.slack.shelf.top(SAM.id)
    assert top is not None
    return dict(link.slack.view_errors.get(top.hash, {}))


def test_a_bare_acknowledgement_closes_the_modal(link: BotLink, delivery: RecordingDelivery, view: View) -> None:
    submit(link, SAM.id, view.id, FILLED_IN)
    assert link.slack.shelf.top(SAM.id) is None
    assert delivery.bodies[0]["view"]["state"]["values"] == FILLED_IN


@pytest.mark.parametrize(
    ("value", "problem"), [(None, "Please complete this required field."), ("x" * 21, "Please enter at most 20")]
)
def test_slack_itself_looks_at_the_fields_first(
    link: BotLink, delivery: RecordingDelivery, view: View, value: str | None, problem: str
) -> None:
    submit(link, SAM.id, view.id, {"example": {"words": {"type": "plain_text_input", "value": value}}})
    assert errors(link)["example"].startswith(problem)
    assert delivery.sent == []


def test_errors_are_shown_beside_their_fields(link: BotLink, delivery: RecordingDelivery, view: View) -> None:
    delivery.answer = {"response_action": "errors", "errors": {"example": "Leave out names"}}
    submit(link, SAM.id, view.id, FILLED_IN)
    assert errors(link) == {"example": "Leave out names"}


def test_an_update_shows_something_else_in_its_place(link: BotLink, delivery: RecordingDelivery, view: View) -> None:
    delivery.answer = {"response_action": "update", "view": modal(section("Thank you"))}
    submit(link, SAM.id, view.id, FILLED_IN)
    top = link.slack.shelf.top(SAM.id)
    assert top is not None
    assert top.id == view.id
    assert "Thank you" in top.shown


def test_a_push_lays_another_on_top_and_clear_closes_all(
    link: BotLink, delivery: RecordingDelivery, view: View
) -> None:
    delivery.answer = {"response_action": "push", "view": modal(field())}
    submit(link, SAM.id, view.id, FILLED_IN)
    assert len(link.slack.shelf.stacks[SAM.id]) == 2
    top = link.slack.shelf.top(SAM.id)
    assert top is not None
    delivery.answer = {"response_action": "clear"}
    submit(link, SAM.id, top.id, FILLED_IN)
    assert link.slack.shelf.top(SAM.id) is None


@pytest.mark.parametrize(
    "answer",
    [
        {"response_action": "vanish"},
        {"response_action": "errors", "errors": {"elsewhere": "No such field"}},
        {"response_action": "update", "view": {"type": "modal"}},
        {"response_action": "update"},
    ],
)
def test_an_answer_that_slack_cannot_use_is_told_and_the_modal_stays(
    link: BotLink, delivery: RecordingDelivery, view: View, answer: dict[str, object]
) -> None:
    delivery.answer = answer
    with pytest.raises(Problem, match="trouble connecting"):
        submit(link, SAM.id, view.id, FILLED_IN)
    assert link.slack.shelf.top(SAM.id) is not None


def test_closing_is_told_to_a_bot_that_wants_to_know(link: BotLink, delivery: RecordingDelivery, view: View) -> None:
    close(link, SAM.id, view.id)
    assert [body["type"] for body in delivery.bodies] == ["view_closed"]


def test_nobody_submits_anothers_modal(link: BotLink, view: View) -> None:
    with pytest.raises(Problem, match="no longer there"):
        submit(link, ALEX.id, view.id, FILLED_IN)
