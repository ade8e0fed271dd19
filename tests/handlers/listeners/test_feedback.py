"""“Helpful” and “Not helpful”."""

import pytest

from bot.playground.slack_api.records import TEAM_ID
from handlers.services import Services
from handlers.views.feedback import REASON
from handlers.wording import feedback as wording
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser


def counted(services: Services) -> dict[str, tuple[int, int]]:
    return {count.item_id: (count.helpful, count.not_helpful) for count in services.store.feedback.counts(TEAM_ID)}


def test_helpful_is_counted_for_everything_that_the_answer_showed(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    [thanks] = sam.press(answer, "Helpful")
    assert thanks.shown == wording.THANKS
    assert thanks.visible_to == sam.id
    assert counted(services) == {"resilience/what-it-is": (1, 0), "practice-examples/other/flourish": (1, 0)}


def test_pressing_helpful_twice_counts_once(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Helpful")
    sam.press(answer, "Helpful")
    assert set(counted(services).values()) == {(1, 0)}


def test_two_people_count_twice(sam: SlackUser, alex: SlackUser, services: Services) -> None:
    [answer] = sam.say("@bot what builds resilience?")
    sam.press(answer, "Helpful")
    alex.press(answer, "Helpful")
    assert set(counted(services).values()) == {(2, 0)}


@pytest.mark.parametrize(("written", "kept"), [("  It is about schools.  ", ["It is about schools."]), (None, [])])
def test_not_helpful_asks_why_and_counts(
    sam: SlackUser, services: Services, written: str | None, kept: list[str]
) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Not helpful")
    assert wording.ASK in words(sam.modal.payload["blocks"])
    sam.submit({REASON: written})
    assert words(sam.modal.payload["blocks"]) == wording.THANKS
    assert set(counted(services).values()) == {(0, 1)}
    assert [reason.reason for reason in services.store.feedback.reasons(TEAM_ID)] == kept


def test_a_reason_that_seems_to_identify_a_child_is_not_kept(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Not helpful")
    sam.submit({REASON: "Nothing on Jamie Thornbury, born 3 May 2012"})
    assert "a date of birth" in sam.errors[REASON]
    assert counted(services) == {}


def test_not_helpful_counts_nothing_when_the_modal_is_closed(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Not helpful")
    sam.close()
    assert counted(services) == {}


def test_in_a_modal_of_results_the_button_itself_says_thank_you(sam: SlackUser, services: Services) -> None:
    sam.open_home()
    sam.press_in_home("Resilience")
    sam.press_in_modal("Helpful")
    assert wording.THANKS_PRESSED in buttons(sam.modal.payload["blocks"])
    assert set(counted(services).values()) == {(1, 0)}


def test_over_a_modal_of_results_the_question_lies_on_top(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("Resilience")
    results = sam.modal
    sam.press_in_modal("Not helpful")
    sam.submit()
    sam.close()
    assert sam.modal.id == results.id
