"""A private answer that was shared."""

from handlers.views.answers.shared_answer import preview_message, shared_answer_message
from tests.handlers.answers_by_hand import ANSWER
from tests.handlers.shown import buttons, problems, words

SHARED = shared_answer_message(ANSWER, "U0SAM", None)


def test_it_says_who_shared_it() -> None:
    assert words(SHARED.blocks).startswith("<@U0SAM> shared this from the library")


def test_the_plain_text_says_who_shared_it_too() -> None:
    assert SHARED.text.startswith("<@U0SAM> shared this from the library\n")


def test_it_cannot_be_shared_again() -> None:
    assert "Share" not in buttons(SHARED.blocks)


def test_slack_takes_it() -> None:
    assert problems(SHARED) == []


def test_before_it_is_posted_its_sharer_sees_the_same() -> None:
    shared, preview = words(SHARED.blocks[:-2]), words(preview_message(ANSWER, "U0SAM", None).blocks)
    assert shared in preview


def test_its_button_to_take_it_back_holds_who_shared_it_and_asks_first() -> None:
    button = buttons(SHARED.blocks)["Take back"]
    assert (button["value"], "confirm" in button) == ("U0SAM", True)
