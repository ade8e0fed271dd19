"""The search box of the home tab."""

import pytest

from handlers.views.block_kit.ids import SEARCH_BOX
from tests.handlers.shown import words
from tests.slack.slack_user import SlackUser


def test_the_answer_opens_in_a_modal(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home(SEARCH_BOX, "restoritive justise")
    assert words(sam.modal.payload["blocks"]).startswith("Showing results for *restorative justice*")


def test_a_word_that_is_also_a_command_is_searched(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home(SEARCH_BOX, "health")
    assert "NCB briefing" in words(sam.modal.payload["blocks"])


def test_what_fits_nothing_gets_topics(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home(SEARCH_BOX, "how do I adopt my stepson")
    sam.press_in_modal("Fostering and adoption")
    assert "NCB briefing" in words(sam.modal.payload["blocks"])


@pytest.mark.parametrize("typed", [None, "   "])
def test_enter_in_an_empty_box_opens_nothing(sam: SlackUser, typed: str | None) -> None:
    sam.open_home()
    sam.press_in_home(SEARCH_BOX, typed)
    assert not sam.has_modal
