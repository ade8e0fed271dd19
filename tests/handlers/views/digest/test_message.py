"""The weekly digest, as a channel sees it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from config.catalogue import load_config
from handlers.views.digest.message import digest_message
from knowledge.digest.content import digest_for
from knowledge.library.loader import load_library
from tests.handlers.shown import buttons, problems, words

LIBRARY, CONFIG = load_library(), load_config()
WEEK = date(2026, 11, 23)
CONTENT = digest_for(LIBRARY, CONFIG, "C0TEAMCHAT", WEEK)
SHOWN = words(digest_message(CONTENT, None).blocks)


def test_it_holds_the_section_with_where_it_stands() -> None:
    assert CONTENT.title in SHOWN
    assert CONTENT.source in SHOWN


def test_it_holds_a_practice_example() -> None:
    assert CONTENT.example is not None
    assert CONTENT.example.title in SHOWN


def test_it_holds_one_question_and_asks_to_talk_about_it_in_the_thread() -> None:
    assert f"*A question to talk over*\n• {CONTENT.question}\nTalk about it in the thread." in SHOWN


def test_the_section_can_be_read() -> None:
    assert buttons(digest_message(CONTENT, None).blocks)["Read the section"]["value"] == CONTENT.section_id


def test_it_does_without_a_practice_example_where_there_is_none() -> None:
    assert "A practice example" not in words(digest_message(replace(CONTENT, example=None), None).blocks)


@pytest.mark.parametrize("week", [WEEK + timedelta(weeks=number) for number in range(30)], ids=str)
def test_slack_takes_it_in_every_week(week: date) -> None:
    content = digest_for(LIBRARY, CONFIG, "C0TEAMCHAT", week)
    assert problems(digest_message(content, "https://bot.example.org")) == []
