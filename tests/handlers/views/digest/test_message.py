"""The weekly digest, as a channel sees it."""

import pytest

from config.catalogue import load_config
from handlers.views.digest.message import digest_message
from knowledge.digest.content import DigestContent, digest_with
from knowledge.library.items import Reading
from knowledge.library.loader import load_library
from tests.handlers.shown import buttons, problems, words

LIBRARY, CONFIG = load_library(), load_config()
READINGS = {reading.item_id: reading for reading in LIBRARY.readings}


def digest(item_id: str, fact: str | None = None) -> DigestContent:
    return digest_with(LIBRARY, CONFIG, READINGS[item_id], fact)


CONTENT = digest("resilience/across-all-settings")
SHOWN = words(digest_message(CONTENT, None).blocks)


def test_it_holds_the_passage_with_whose_it_is_and_where_it_stands() -> None:
    assert "Support in all settings and across all settings (Jonathan Stanley, talk)" in SHOWN
    assert "On joint working, from the talk on resilience: working towards the same tasks with the child." in SHOWN
    assert CONTENT.lines[0].text in SHOWN
    assert CONTENT.source in SHOWN


def test_it_holds_one_question_for_the_thread() -> None:
    assert f"*A question for the thread*\n{CONTENT.reading.question}\n" in SHOWN


def test_it_holds_the_example_that_goes_with_the_passage() -> None:
    assert "*A practice example*\n*Integrated services for looked after children*" in SHOWN


def test_it_does_without_where_there_is_none() -> None:
    without = digest_message(digest("resilience/three-factors"), None)
    assert "A practice example" not in words(without.blocks)


def test_a_list_is_shown_as_one() -> None:
    shown = words(digest_message(digest("restorative-justice/questions"), None).blocks)
    assert "• What happened?\n• What were you thinking?" in shown


def test_the_fact_of_the_month_stands_with_its_source() -> None:
    shown = words(digest_message(digest("multi-systemic-therapy/how/supervision", "mst-trial"), None).blocks)
    assert "*Since 2010*\nA trial of MST in England later found no clear difference" in shown
    assert "Source: Lancet Psychiatry 2018 and 2020" in shown


def test_the_passage_can_be_read_where_it_stands() -> None:
    assert buttons(digest_message(CONTENT, None).blocks)["Read on"]["value"] == CONTENT.reading.item_id


@pytest.mark.parametrize("reading", LIBRARY.readings, ids=READINGS)
def test_slack_takes_it_with_every_reading_and_loses_no_word(reading: Reading) -> None:
    content = digest(reading.item_id, "mst-trial")
    message = digest_message(content, "https://bot.example.org")
    assert problems(message) == []
    assert "…" not in words(message.blocks[:3])
