"""The shorter answer in a thread."""

from dataclasses import replace

from handlers.views.answers.thread_answer import thread_answer_message
from tests.handlers.answers_by_hand import ANSWER, EXAMPLE, OTHER_RESULT, RESULT, THIRD_RESULT, URGENT
from tests.handlers.shown import buttons, problems, words

SHOWN = words(thread_answer_message(ANSWER, None).blocks)


def test_it_holds_the_best_passage_and_where_it_stands() -> None:
    assert "three factors promote *resilience*" in SHOWN
    assert RESULT.source in SHOWN


def test_two_more_results_are_named_by_title_and_first_words() -> None:
    assert f"*Also in the library*\n• *{OTHER_RESULT.title}* Research suggests that three factors" in SHOWN
    assert f"\n• *{THIRD_RESULT.title}* Research suggests" in SHOWN


def test_first_words_of_a_list_stand_in_one_line_without_bullets() -> None:
    listed = replace(OTHER_RESULT, text="The aims are:\n• Help early\n• Listen")
    shown = words(thread_answer_message(replace(ANSWER, results=(RESULT, listed)), None).blocks)
    assert "The aims are: Help early Listen" in shown


def test_it_holds_one_practice_example() -> None:
    answer = replace(ANSWER, examples=(EXAMPLE, replace(EXAMPLE, id="another", title="Another")))
    assert "Another" not in words(thread_answer_message(answer, None).blocks)


def test_it_holds_one_question() -> None:
    assert "What happened?" in SHOWN
    assert "Who has been affected?" not in SHOWN


def test_more_results_begins_with_those_named_by_title() -> None:
    more = buttons(thread_answer_message(ANSWER, None).blocks)["More results"]
    assert more["value"].split() == [OTHER_RESULT.id, THIRD_RESULT.id, *ANSWER.further]


def test_an_urgent_notice_stands_first() -> None:
    message = thread_answer_message(replace(ANSWER, notices=(URGENT,)), None)
    assert words(message.blocks).startswith("*Safeguarding:\u200b* In immediate danger call 999.")


def test_slack_takes_it() -> None:
    assert problems(thread_answer_message(ANSWER, "https://bot.example.org")) == []
