"""Moderators read what people said of answers; nobody else does."""

from datetime import timedelta

import pytest

from bot.playground.slack_api.example_workspace import ALEX, SAM
from bot.playground.slack_api.records import TEAM_ID
from handlers.services import Services
from handlers.views.feedback import REASON
from handlers.wording import feedback as feedback_wording
from handlers.wording import practice_lead as wording
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser

REASON_GIVEN = "It is about schools, not about homes."


@pytest.fixture
def said(jo: SlackUser) -> None:
    """Jo found one answer helpful and another not, and said why."""
    [answer] = jo.command("/lac resilience")
    jo.press(answer, "Helpful")
    [answer] = jo.command("/lac what helps with exams")
    jo.press(answer, "Not helpful")
    jo.submit({REASON: REASON_GIVEN})


def test_a_moderator_sees_counts_by_week_and_passage_and_the_reason(said: None, lead: SlackUser) -> None:
    [shown] = lead.command("/lac feedback")
    assert shown.visible_to == lead.id
    assert "helpful 1, not helpful 1" in shown.shown
    assert "Resilience" in shown.shown
    assert f"“{REASON_GIVEN}” (Not helpful, on" in shown.shown


def test_neither_the_person_nor_the_question_is_in_it(said: None, lead: SlackUser, jo: SlackUser) -> None:
    [shown] = lead.command("/lac feedback")
    assert jo.id not in shown.shown
    assert "exams" not in shown.shown.split(REASON_GIVEN)[1]


def test_the_same_stands_in_home_behind_a_button(said: None, lead: SlackUser) -> None:
    home = lead.open_home()
    assert "helpful 1, not helpful 1, reasons written 1." in words(home.payload["blocks"])
    lead.press_in_home(wording.FEEDBACK_BUTTON)
    assert REASON_GIVEN in words(lead.modal.payload["blocks"])


def test_home_sums_up_a_month_and_the_list_has_all(lead: SlackUser, services: Services) -> None:
    long_ago = services.clock() - timedelta(weeks=4)
    services.store.feedback.add(TEAM_ID, ["resilience/three-factors"], long_ago, is_helpful=True)
    assert "helpful 0, not helpful 0" in words(lead.open_home().payload["blocks"])
    [shown] = lead.command("/lac feedback")
    assert "helpful 1, not helpful 0" in shown.shown


def test_others_are_told_in_one_sentence_who_may(said: None, jo: SlackUser) -> None:
    [shown] = jo.command("/lac feedback")
    assert shown.shown == wording.ONLY_LEADS.format(moderators=f"<@{SAM.id}>, <@{ALEX.id}>")
    assert wording.FEEDBACK_BUTTON not in buttons(jo.open_home().payload["blocks"])


def test_where_no_moderators_are_named_the_sentence_says_how_to_name_them(sam: SlackUser) -> None:
    [shown] = sam.command("/lac feedback")
    assert shown.shown == wording.NO_LEAD


def test_before_anything_was_said_it_says_so(lead: SlackUser) -> None:
    [shown] = lead.command("/lac feedback")
    assert wording.NO_FEEDBACK in shown.shown


def test_a_question_that_begins_with_the_word_is_searched(lead: SlackUser) -> None:
    [shown] = lead.command("/lac feedback from foster carers")
    assert wording.FEEDBACK_ABOUT not in shown.shown


def test_a_passage_that_is_gone_is_still_counted(lead: SlackUser, services: Services) -> None:
    services.store.feedback.add(TEAM_ID, ["no/longer/there"], services.clock(), is_helpful=False)
    [shown] = lead.command("/lac feedback")
    assert f"{wording.GONE}: helpful 0, not helpful 1" in shown.shown


def test_what_does_not_fit_is_counted(lead: SlackUser, services: Services) -> None:
    for number in range(8):
        at = services.clock() - timedelta(weeks=number)
        for _ in range(7):
            services.store.feedback.add(TEAM_ID, ["resilience/three-factors"], at, is_helpful=False, reason="A" * 150)
    [shown] = lead.command("/lac feedback")
    assert wording.MORE_REASONS.format(count=3) in shown.shown
    assert wording.MORE_WEEKS.format(count=4) in shown.shown


def test_the_form_says_who_reads_the_reason(jo: SlackUser) -> None:
    [answer] = jo.command("/lac resilience")
    jo.press(answer, "Not helpful")
    shown = words(jo.modal.payload["blocks"])
    assert f"{feedback_wording.READ_BY} <@{SAM.id}>, <@{ALEX.id}>: {feedback_wording.WHAT_IS_READ}" in shown


def test_without_moderators_it_names_whoever_runs_the_bot(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Not helpful")
    shown = words(sam.modal.payload["blocks"])
    assert f"{feedback_wording.READ_BY_OWNER}: {feedback_wording.WHAT_IS_READ}" in shown
