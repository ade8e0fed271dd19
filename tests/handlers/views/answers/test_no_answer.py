"""What a person sees when nothing fits."""

from dataclasses import replace

from handlers.views.answers.no_answer import no_answer_message
from knowledge.library.loader import load_library
from tests.handlers.answers_by_hand import NO_ANSWER, URGENT
from tests.handlers.shown import buttons, problems, words

RESILIENCE = load_library().sections["resilience"]


def test_it_says_so_and_what_to_do() -> None:
    shown = words(no_answer_message(NO_ANSWER, []).blocks)
    assert shown.startswith("*Nothing in the library fits this.\u200b*\nTry other words, or fewer.")


def test_it_offers_topics_to_browse() -> None:
    assert {"Resilience", "Health"} <= set(buttons(no_answer_message(NO_ANSWER, []).blocks))


def test_it_offers_the_nearest_sections_to_read() -> None:
    found = buttons(no_answer_message(NO_ANSWER, [RESILIENCE]).blocks)
    assert found[RESILIENCE.heading]["value"] == "resilience"


def test_signposts_still_stand_first() -> None:
    message = no_answer_message(replace(NO_ANSWER, notices=(URGENT,)), [])
    assert message.text.startswith("Safeguarding: In immediate danger call 999.")
    assert words(message.blocks).startswith("*Safeguarding:\u200b* In immediate danger call 999.")


def test_slack_takes_it() -> None:
    assert problems(no_answer_message(NO_ANSWER, [RESILIENCE])) == []
