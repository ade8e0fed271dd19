"""Notices: what has moved on under its title, advice before the results, where to turn at the end."""

from dataclasses import replace

from handlers.views.answers.answer import answer_message
from handlers.views.answers.notices import advice_blocks, closing_blocks, moved_on
from handlers.views.block_kit.newer import plain
from knowledge.answers.answer import Notice, NoticeKind
from tests.handlers.answers_by_hand import ANSWER, CURRENCY
from tests.handlers.shown import words

ABOUT_THE_FIRST = replace(CURRENCY, item_id=ANSWER.results[0].id)
PRIVACY = Notice("privacy", NoticeKind.PRIVACY, "Take the name out.", source="", is_urgent=True)


def test_what_has_moved_on_stands_under_the_title_of_what_it_is_about() -> None:
    answer = replace(ANSWER, understood_as=None, notices=(ABOUT_THE_FIRST,))
    title, notice, *_ = words(answer_message(answer, None, can_share=False).blocks[:1]).split("\n")
    assert title == f"*{ANSWER.results[0].title}*"
    assert notice.startswith("*2010 → now:")


def test_what_another_result_has_stands_elsewhere() -> None:
    assert moved_on([ABOUT_THE_FIRST], "another") == []


def test_what_to_know_of_ones_words_stands_before_the_results() -> None:
    assert words(plain(advice_blocks([ABOUT_THE_FIRST, PRIVACY]))) == "*Privacy:\u200b* Take the name out."


def test_where_to_turn_ends_the_answer() -> None:
    shown = answer_message(replace(ANSWER, closing="Call 999."), None, can_share=False)
    assert words(shown.blocks).endswith("Call 999.")
    assert closing_blocks("") == []
