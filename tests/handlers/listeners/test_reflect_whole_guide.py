"""The reflect guide from its first view to the summary, and back."""

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import product
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import SAM
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.store import open_store
from handlers.services import Services
from knowledge.answers.reflect_guide import GuideKind, Wording, choose_guide
from tests.handlers.listeners.reflect_walking import (
    answer,
    answer_all,
    current,
    is_at_the_start,
    question,
    start,
    submit_button,
    written,
)
from tests.handlers.shown import buttons, words
from tests.slack.running_bot import run_bot
from tests.slack.slack_user import SlackUser

EVERY_VARIANT = list(product(GuideKind, Wording))
HOSTILE = (
    "*bold* _it_ ~no~ `code` <!channel> <@U0SAM> <https://example.org|here> &amp; @here",
    "\u202eright to left\u202c שלום عليكم \u200b\u2066zero width\u2069",
    "😀👩‍👧" * 100,
    "long " * 180,
    "one\n\ntwo\n> three\n```four```",
)


def labels(services: Services, kind: GuideKind, wording: Wording) -> list[str]:
    steps = choose_guide(services.config, services.library, kind, wording).steps
    return [f"{step.heading} {step.question}" if step.heading else step.question for step in steps]


@pytest.mark.parametrize(("kind", "wording"), EVERY_VARIANT)
def test_every_variant_is_walked_to_a_summary_of_all_answers(
    sam: SlackUser, services: Services, kind: GuideKind, wording: Wording
) -> None:
    asked = labels(services, kind, wording)
    start(sam, kind, wording)
    for number, label in enumerate(asked):
        assert question(sam) == label
        answer(sam, f"Answer {number}")
    [summary] = written(sam).values()
    assert [line for line in summary.splitlines() if line][1:] == [
        line for number, label in enumerate(asked) for line in (label, f"Answer {number}")
    ]


@pytest.mark.parametrize(("kind", "wording"), EVERY_VARIANT)
def test_every_variant_is_walked_back_with_all_answers_still_there(
    sam: SlackUser, services: Services, kind: GuideKind, wording: Wording
) -> None:
    asked = labels(services, kind, wording)
    start(sam, kind, wording)
    answer_all(sam, [f"Answer {number}" for number in range(len(asked) - 1)])
    for label in reversed(asked[1:]):
        assert question(sam) == label
        sam.press_in_modal("Back")
    sam.press_in_modal("Back")
    assert is_at_the_start(sam)
    assert written(sam) == {**{label: f"Answer {number}" for number, label in enumerate(asked)}, asked[-1]: ""}


@pytest.mark.parametrize(("kind", "wording"), EVERY_VARIANT)
def test_hostile_answers_come_out_as_they_were_typed(sam: SlackUser, kind: GuideKind, wording: Wording) -> None:
    start(sam, kind, wording)
    answer_all(sam, HOSTILE[: 5 if kind.is_restorative else 3])
    summary = "\n".join(written(sam).values())
    assert [text for text in HOSTILE[:3] if text not in summary] == []


def test_what_is_typed_in_a_step_is_kept_when_going_back(sam: SlackUser) -> None:
    start(sam, GuideKind.DID_HARM)
    answer(sam, "A broken window")
    field = current(sam)["block_id"]
    sam.press_in_modal("Back", filled_in={field: "I was angry"})
    assert written(sam) == {"What happened?": "A broken window", "What were you thinking?": "I was angry"}


def test_an_earlier_answer_can_be_changed_from_a_later_step(sam: SlackUser) -> None:
    start(sam, GuideKind.DID_HARM)
    answer(sam, "A broken window")
    sam.submit({"restorative-justice/what-happened": "A window and a lamp"})
    assert written(sam)["What happened?"] == "A window and a lamp"


def test_an_answer_that_is_emptied_stays_empty(sam: SlackUser) -> None:
    start(sam, GuideKind.DID_HARM)
    answer(sam, "A broken window")
    sam.submit({"restorative-justice/what-happened": None})
    assert written(sam)["What happened?"] == ""


def test_other_wording_keeps_the_answers(sam: SlackUser) -> None:
    start(sam, GuideKind.DID_HARM)
    sam.press_in_modal("Back", filled_in={current(sam)["block_id"]: "A broken window"})
    sam.submit({"reflect_wording": Wording.PLAINER})
    assert written(sam) == {"Can you tell me what happened?": "A broken window"}


def test_other_questions_begin_anew(sam: SlackUser) -> None:
    start(sam, GuideKind.DID_HARM)
    sam.press_in_modal("Back", filled_in={current(sam)["block_id"]: "A broken window"})
    assert "not carried over" in words(sam.modal.payload["blocks"])
    sam.submit({"reflect_kind": GuideKind.OWN_PRACTICE})
    assert written(sam) == {"What? What happened, and what did you do?": ""}


def test_steps_can_be_left_blank(sam: SlackUser) -> None:
    start(sam, GuideKind.OWN_PRACTICE)
    answer_all(sam, ["", "", "Ring the school"])
    [summary] = written(sam).values()
    assert summary.count("(nothing written)") == 2
    assert summary.endswith("Ring the school")


def test_the_summary_leads_back_to_the_last_step(sam: SlackUser) -> None:
    start(sam, GuideKind.OWN_PRACTICE)
    answer_all(sam, ["One", "Two", "Three"])
    sam.close()
    assert question(sam).startswith("Now what?")
    assert submit_button(sam) == "Finish"


def test_done_closes_everything(sam: SlackUser) -> None:
    start(sam, GuideKind.OWN_PRACTICE)
    answer_all(sam, ["One", "Two", "Three"])
    assert "Copy this now" in words(sam.modal.payload["blocks"])
    sam.submit()
    assert not sam.has_modal


def test_the_summary_of_very_long_answers_comes_in_parts(sam: SlackUser) -> None:
    start(sam, GuideKind.GROUP)
    answer_all(sam, ["a" * 900] * 5)
    assert list(written(sam)) == ["Summary, part 1 of 2", "Summary, part 2 of 2"]
    assert "".join(written(sam).values()).count("a" * 900) == 5


def test_near_the_limit_the_person_is_told(sam: SlackUser) -> None:
    start(sam, GuideKind.DID_HARM)
    assert current(sam)["hint"]["text"] == "900 characters at most."
    sam.press_in_modal("Back", filled_in={current(sam)["block_id"]: "a" * 850})
    sam.submit()
    assert current(sam)["hint"]["text"] == "Nearly full: 50 characters left."


def test_each_step_says_where_one_is(sam: SlackUser) -> None:
    start(sam, GuideKind.GROUP, Wording.PLAINER)
    answer(sam, "One")
    assert words(sam.modal.payload["blocks"]).startswith("Step 2 of 5 · A conversation with a group · In plainer words")


def test_only_the_last_step_finishes(sam: SlackUser) -> None:
    start(sam, GuideKind.OWN_PRACTICE)
    answer(sam, "One")
    assert submit_button(sam) == "Next"
    answer(sam, "Two")
    assert submit_button(sam) == "Finish"


def test_the_cursor_stands_in_the_field_of_the_step(sam: SlackUser) -> None:
    start(sam, GuideKind.OWN_PRACTICE)
    answer(sam, "One")
    assert current(sam)["element"]["focus_on_load"]
    assert list(buttons(sam.modal.payload["blocks"])) == ["Back"]


def test_nothing_that_is_typed_is_logged(sam: SlackUser, caplog: pytest.LogCaptureFixture) -> None:
    """Slack's own libraries log bodies at DEBUG; `bot/log.py` keeps them at INFO."""
    with caplog.at_level(logging.INFO), caplog.at_level(logging.DEBUG, logger="handlers"):
        start(sam, GuideKind.OWN_PRACTICE)
        answer(sam, "xylophone one")
        sam.press_in_modal("Back", filled_in={current(sam)["block_id"]: "xylophone two"})
        answer_all(sam, ["xylophone three", "xylophone four", "xylophone five"])
        sam.submit()
    assert "xylophone" not in caplog.text


def test_nothing_that_is_typed_is_stored(
    slack: SlackStandIn, services: Services, clock: Callable[[], datetime], tmp_path: Path
) -> None:
    with closing(open_store(None, tmp_path)) as store, run_bot(slack, replace(services, store=store), clock) as bot:
        sam = bot.user(SAM)
        start(sam, GuideKind.OWN_PRACTICE)
        answer_all(sam, ["xylophone one", "xylophone two", "xylophone three"])
        sam.submit()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert [path.name for path in files if b"xylophone" in path.read_bytes()] == []
