"""The private answer, as a person sees it."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handlers.views.answers.answer import answer_message
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, Notice, Prompt, PromptKind, RelatedExample, Result, ResultKind
from knowledge.library.span import Span
from tests.handlers.answers_by_hand import ANSWER, CURRENCY, EXAMPLE, OTHER_RESULT, RESULT, THIRD_RESULT, URGENT
from tests.handlers.shown import buttons, problems, words
from tests.handlers.views.block_kit.slack_text import hostile_text

PUBLIC_URL = "https://bot.example.org"


def shown(answer: Answer, public_url: str | None = None) -> str:
    return words(answer_message(answer, public_url, can_share=True).blocks)


def test_it_says_which_words_were_searched() -> None:
    assert shown(ANSWER).startswith("Showing results for *resilience*")


def test_of_a_whole_message_it_says_only_the_words_that_were_mended() -> None:
    message = "we talked for an hour about {} and how the school sees it"
    answer = replace(ANSWER, query=message.format("resiliance"), understood_as=message.format("resilience"))
    assert shown(answer).startswith("Showing results for *resilience*\n")
    assert "talked" not in shown(answer)


def test_it_says_nothing_of_words_that_were_not_changed() -> None:
    assert "Showing results for" not in shown(replace(ANSWER, understood_as=None))


def test_words_that_matched_are_bold() -> None:
    assert "three factors promote *resilience* in young people" in shown(ANSWER)


def test_a_result_says_where_it_stands() -> None:
    assert RESULT.source in shown(ANSWER)


def test_a_passage_of_the_same_section_is_named_by_its_first_words() -> None:
    also = replace(RESULT, id="resilience/what-it-is", text="Resilience is an inclusive concept.")
    assert "*Also in the library*\n• Resilience is an inclusive concept" in shown(
        replace(ANSWER, results=(RESULT, also))
    )


def test_further_results_are_named_with_their_first_words() -> None:
    assert f"*Also in the library*\n• *{OTHER_RESULT.title}* Research suggests" in shown(ANSWER)


def test_two_of_one_section_are_told_apart_by_their_first_words() -> None:
    twin = replace(OTHER_RESULT, id="social-pedagogy/what-it-is", text="Social pedagogy educates the whole person.")
    named = shown(replace(ANSWER, results=(RESULT, OTHER_RESULT, twin)))
    assert f"• *{OTHER_RESULT.title}* Research suggests" in named
    assert f"• *{OTHER_RESULT.title}* Social pedagogy educates" in named


def test_a_practice_example_among_those_named_says_that_it_is_one() -> None:
    example = replace(OTHER_RESULT, kind=ResultKind.EXAMPLE, title="Activity holidays")
    assert "• Practice example: *Activity holidays*" in shown(replace(ANSWER, results=(RESULT, example)))


def test_a_result_that_adds_nothing_is_not_named() -> None:
    far = replace(THIRD_RESULT, score=0.2)
    assert far.title not in shown(replace(ANSWER, results=(RESULT, far)))


def test_it_holds_one_practice_example() -> None:
    assert "Another" not in shown(replace(ANSWER, examples=(EXAMPLE, replace(EXAMPLE, id="another", title="Another"))))


def test_titles_are_bold_and_no_links_without_a_public_address() -> None:
    assert f"*{RESULT.title}*\n" in shown(ANSWER)


def test_titles_link_to_the_reader_with_a_public_address() -> None:
    assert f"*<{PUBLIC_URL}{RESULT.url}|{RESULT.title}>*" in shown(ANSWER, PUBLIC_URL)


def test_a_practice_example_says_its_place_and_why_it_is_there() -> None:
    assert f"*D Card* (Norfolk)\n_{EXAMPLE.reason[:-1]}" in shown(ANSWER)


def test_it_holds_one_question_and_says_whom_it_is_for() -> None:
    assert "*To ask the young person:\u200b* What happened?" in shown(ANSWER)
    assert "Who has been affected?" not in shown(ANSWER)


def test_a_question_for_the_team_says_so() -> None:
    prompt = Prompt("What do we expect?", PromptKind.TEAM)
    assert "*For you and your team:\u200b* What do we expect?" in shown(replace(ANSWER, prompts=(prompt,)))


def test_what_has_moved_on_is_told_in_a_sentence_with_its_source() -> None:
    assert "NG205 replaced PH28. (NICE guideline NG205)" in shown(ANSWER)


def test_where_more_has_moved_on_it_says_where_to_see_it() -> None:
    told = shown(replace(ANSWER, notices=(CURRENCY, replace(CURRENCY, text="Another law."))))
    assert wording.MORE_HAS_CHANGED[:-1] in told
    assert "Another law." not in told


def test_an_urgent_notice_stands_first() -> None:
    assert shown(replace(ANSWER, notices=(CURRENCY, URGENT))).startswith(
        "*Safeguarding:\u200b* In immediate danger call 999."
    )


def test_read_names_what_it_reads() -> None:
    assert buttons(answer_message(ANSWER, None, can_share=True).blocks)["Read"]["value"] == RESULT.id


def test_more_results_holds_the_next_ids() -> None:
    more = buttons(answer_message(ANSWER, None, can_share=True).blocks)["More"]
    assert more["value"].split() == [OTHER_RESULT.id, THIRD_RESULT.id, *ANSWER.further]


def test_there_is_no_button_for_more_where_there_is_no_more() -> None:
    alone = replace(ANSWER, results=(RESULT,), further=())
    assert "More" not in buttons(answer_message(alone, None, can_share=True).blocks)


def test_there_is_no_button_to_share_where_nobody_else_is() -> None:
    assert "Share" not in buttons(answer_message(ANSWER, None, can_share=False).blocks)


def test_no_button_holds_the_words_of_the_question() -> None:
    pressed = buttons(answer_message(ANSWER, None, can_share=True).blocks).values()
    assert [button for button in pressed if ANSWER.query in str(button)] == []


def test_the_plain_text_holds_every_part() -> None:
    text = answer_message(ANSWER, None, can_share=True).text
    parts = [RESULT.title, RESULT.text, RESULT.source, EXAMPLE.reason, ANSWER.prompts[0].text, CURRENCY.text]
    assert [part for part in parts if part not in text] == []


def test_slack_takes_it() -> None:
    assert problems(answer_message(ANSWER, PUBLIC_URL, can_share=True)) == []


def test_slack_takes_it_when_every_character_is_escaped() -> None:
    longest = "& " * 350
    result = replace(RESULT, title=longest, text=longest, source=longest)
    example = replace(EXAMPLE, title=longest, place=longest, text=longest, reason=longest)
    answer = replace(
        ANSWER,
        understood_as=longest,
        results=tuple(replace(result, id=f"r{number}") for number in range(3)),
        examples=tuple(replace(example, id=f"e{number}") for number in range(3)),
        notices=(replace(CURRENCY, text=longest),) * 12,
        prompts=(Prompt(longest, PromptKind.TEAM),) * 12,
    )
    assert problems(answer_message(answer, PUBLIC_URL, can_share=True)) == []


long_hostile_text = hostile_text.map(lambda text: (f"x{text} " * 60)[:700])
results = st.builds(
    lambda number, title, text, start: replace(
        RESULT, id=f"r{number}", title=title, text=text, source=text, highlights=(Span(start, start + 30),)
    ),
    st.integers(0, 10**9),
    long_hostile_text,
    long_hostile_text,
    st.integers(0, 600),
)
examples = st.builds(
    lambda number, text: replace(EXAMPLE, id=f"e{number}", title=text, place=text, text=text, reason=text),
    st.integers(0, 10**9),
    long_hostile_text,
)
notices = st.builds(
    lambda text, urgent: replace(CURRENCY, text=text, is_urgent=urgent), long_hostile_text, st.booleans()
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(results, min_size=1, max_size=5, unique_by=lambda result: result.id),
    st.lists(examples, max_size=5, unique_by=lambda example: example.id),
    st.lists(notices, max_size=12),
    st.lists(long_hostile_text, max_size=12),
)
def test_slack_takes_it_whatever_stands_in_it(
    found: list[Result], beside: list[RelatedExample], told: list[Notice], asked: list[str]
) -> None:
    answer = replace(
        ANSWER,
        understood_as=asked[0] if asked else None,
        results=tuple(found),
        examples=tuple(beside),
        notices=tuple(told),
        prompts=tuple(Prompt(text, PromptKind.TEAM) for text in asked),
        further=tuple(f"section/passage-{number}" for number in range(200)),
    )
    assert problems(answer_message(answer, PUBLIC_URL, can_share=True)) == []


def test_a_practice_example_among_the_results_has_a_button_of_its_own_words() -> None:
    found = replace(ANSWER, results=(replace(RESULT, kind=ResultKind.EXAMPLE),), examples=())
    assert "Read" in buttons(answer_message(found, None, can_share=True).blocks)
