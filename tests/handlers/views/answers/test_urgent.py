"""Danger now: where to turn, first and alone."""

from dataclasses import replace

from config.catalogue import Config
from config.signposts import UrgentKind
from handlers.views.answers.urgent import urgent_message
from handlers.wording import answers as wording
from knowledge.answers.answer import Notice, NoticeKind
from tests.handlers.answers_by_hand import ANSWER
from tests.handlers.shown import buttons, problems, words

SOURCE = Notice("life", NoticeKind.SAFEGUARDING, "Call.", "nhs.uk; not yet confirmed", is_urgent=True)
URGENT = replace(ANSWER, danger=UrgentKind.LIFE, notices=(SOURCE,))


def test_the_first_thing_to_do_stands_first_and_large(config: Config) -> None:
    shown = urgent_message(URGENT, config.signposts.urgent[UrgentKind.LIFE], is_in_channel=False)
    assert words(shown.blocks).startswith("*If a life is at risk now, call 999.")
    assert problems(shown) == []


def test_nothing_of_the_library_is_shown_beneath_but_one_button(config: Config) -> None:
    shown = urgent_message(URGENT, config.signposts.urgent[UrgentKind.LIFE], is_in_channel=False)
    assert list(buttons(shown.blocks)) == [wording.SEARCH_ANYWAY]
    assert ANSWER.results[0].title not in words(shown.blocks)


def test_its_source_is_one_line(config: Config) -> None:
    shown = urgent_message(URGENT, config.signposts.urgent[UrgentKind.LIFE], is_in_channel=False)
    assert [block["elements"][0]["text"] for block in shown.blocks if block["type"] == "context"] == [
        "Source: nhs.uk; not yet confirmed"
    ]


def test_in_a_channel_it_says_where_to_take_it(config: Config) -> None:
    shown = urgent_message(URGENT, config.signposts.urgent[UrgentKind.LIFE], is_in_channel=True)
    assert wording.NOT_IN_THE_CHANNEL in words(shown.blocks)


def test_where_the_library_has_nothing_there_is_no_button(config: Config) -> None:
    nothing = replace(URGENT, results=(), examples=())
    shown = urgent_message(nothing, config.signposts.urgent[UrgentKind.LIFE], is_in_channel=False)
    assert buttons(shown.blocks) == {}
