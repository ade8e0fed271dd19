"""Notices: urgent ones first, together where there are several of a kind."""

from dataclasses import replace

from handlers.views.answers.notices import urgent_blocks
from knowledge.answers.answer import Notice, NoticeKind
from tests.handlers.answers_by_hand import CURRENCY, URGENT
from tests.handlers.shown import words

HELPLINE = replace(URGENT, id="helpline", text="Call the helpline.", source="adults")
PRIVACY = Notice("privacy", NoticeKind.PRIVACY, "Take the name out.", source="", is_urgent=True)


def test_several_of_a_kind_stand_in_one_list() -> None:
    first, *_ = urgent_blocks([URGENT, HELPLINE])
    assert words([first]) == "*Safeguarding:\u200b*\n• In immediate danger call 999.\n• Call the helpline."


def test_their_sources_stand_under_the_list() -> None:
    assert words(urgent_blocks([URGENT, HELPLINE])[1:]) == "Source: everyone; adults"


def test_a_source_that_they_share_is_named_once() -> None:
    assert words(urgent_blocks([URGENT, replace(HELPLINE, source=URGENT.source)])[1:]) == "Source: everyone"


def test_another_kind_stands_by_itself() -> None:
    assert words(urgent_blocks([URGENT, HELPLINE, PRIVACY])[2:]) == "*Privacy:\u200b* Take the name out."


def test_what_is_not_urgent_is_not_among_them() -> None:
    assert urgent_blocks([CURRENCY]) == []
