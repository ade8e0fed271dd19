"""A private answer that was shared."""

from handlers.views.answers.answer import shared_answer_message
from tests.handlers.answers_by_hand import ANSWER
from tests.handlers.shown import buttons, problems, words

SHARED = shared_answer_message(ANSWER, "U0SAM", None)


def test_it_says_who_shared_it() -> None:
    assert words(SHARED.blocks).startswith("<@U0SAM> shared this from the practice library")


def test_the_plain_text_says_who_shared_it_too() -> None:
    assert SHARED.text.startswith("<@U0SAM> shared this from the practice library\n")


def test_it_cannot_be_shared_again() -> None:
    assert "Share in channel" not in buttons(SHARED.blocks)


def test_slack_takes_it() -> None:
    assert problems(SHARED) == []
