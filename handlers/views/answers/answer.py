"""The answer, so short that it fits one screen of a phone: to `/lac`, in threads, in direct messages, and shared."""

from collections.abc import Sequence
from string import punctuation

from handlers.views.answers.buttons import more_button, rows_with_feedback, save_button, share_button
from handlers.views.answers.cards import one_example_blocks, one_prompt_blocks, read_button, result_blocks, title_of
from handlers.views.answers.notices import advice_blocks, closing_blocks
from handlers.views.answers.shown_ids import metadata_of
from handlers.views.block_kit.elements import actions, bullets, context, header, section
from handlers.views.block_kit.message import Block, Message, Metadata, Part
from handlers.views.block_kit.mrkdwn import NO_WORDS, Mrkdwn, bold, escape, fitted, joined
from handlers.views.block_kit.plain_text import one_line
from handlers.views.reflect.invitation import reflect_on_button
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, Notice, Result, ResultKind
from knowledge.answers.brief import brief

RESULTS_SHOWN = 3
"""The best as a passage, the others by title; and so many at a time after “More results”."""
ADDS_SOMETHING = 0.5
"""A result whose score is below this share of the best one's is not named; “More results” shows it."""
EXAMPLE_ADDS = 0.3
FIRST_WORDS_CHARACTERS = 36
UNDERSTOOD_CHARACTERS = 150
ECHOED_WORDS = 4
"""A longer message is not told back to whoever wrote it."""


def answer_message(answer: Answer, public_url: str | None, *, can_share: bool) -> Message:
    """Return the best passage, the titles of up to two more, one practice example and one question.

    `can_share` adds the button that posts it in the channel.
    """
    return Message(
        [
            *advice_blocks(answer.notices),
            *_understood_blocks(answer),
            *body_blocks(answer, public_url),
            *_rows(answer, can_share=can_share),
            *closing_blocks(answer.closing),
        ],
        answer_metadata(answer),
    )


def body_blocks(answer: Answer, public_url: str | None) -> list[Part]:
    """Return what the library says, without the row of buttons."""
    best = [brief(result) for result in answer.results[:1]]
    return [
        *result_blocks(best, answer.notices, public_url, is_brief=True),
        *_title_blocks(answer.results[0], named_beside(answer), public_url),
        *one_example_blocks(answer.examples[:1], public_url, answer.notices),
        *one_prompt_blocks(answer.prompts),
    ]


def named_beside(answer: Answer) -> tuple[Result, ...]:
    """Return the results that are named under the best one: those that add something to it.

    A practice example adds more than another passage does.
    """
    return tuple(
        result
        for result in answer.results[1:RESULTS_SHOWN]
        if result.score >= (EXAMPLE_ADDS if result.kind is ResultKind.EXAMPLE else ADDS_SOMETHING)
    )


def answer_metadata(answer: Answer) -> Metadata:
    """Return what a follow-up such as “more” goes on from."""
    best, examples = answer.results[:1], answer.examples[:1]
    return metadata_of((result.id for result in best), (example.id for example in examples), _further(answer))


def further_results_message(
    results: Sequence[Result],
    notices: Sequence[Notice],
    further: Sequence[str],
    public_url: str | None,
    *,
    heading: str = wording.FURTHER,
) -> Message:
    """Return the results, and a button for those after them: `further` are their ids."""
    blocks: list[Part] = [
        header(heading),
        *result_blocks(results, notices, public_url),
        *actions([*more_button(further), save_button([result.id for result in results])]),
    ]
    return Message(blocks)


def _rows(answer: Answer, *, can_share: bool) -> list[Part]:
    best, examples = [answer.results[0].id], [example.id for example in answer.examples[:1]]
    shown = [*best, *(result.id for result in named_beside(answer))]
    buttons = [
        read_button(answer.results[0]),
        *more_button(_further(answer)),
        *([share_button(shown, examples)] if can_share else ()),
        save_button(best),
        reflect_on_button(best),
    ]
    return rows_with_feedback(buttons, shown, examples)


def _further(answer: Answer) -> list[str]:
    """Return the ids of what is not shown in its own words, those that are named first."""
    return [*(result.id for result in answer.results[1:]), *answer.further]


def _understood_blocks(answer: Answer) -> list[Block]:
    """Return the line that tells which words were searched, where they are not those that were typed."""
    if answer.understood_as is None:
        return []
    words = bold(_understood_words(answer.query, answer.understood_as), UNDERSTOOD_CHARACTERS)
    return [context(joined(" ", (escape(wording.UNDERSTOOD_AS), words)))]


def _understood_words(typed: str, understood: str) -> str:
    """Return a few words as they were searched; of a whole message only those that were mended."""
    words = understood.split()
    if len(words) <= ECHOED_WORDS:
        return understood
    mended = [word.strip(punctuation) for word in words if word not in typed.split()]
    return ", ".join(dict.fromkeys(mended[:ECHOED_WORDS])) or understood


def _title_blocks(best: Result, others: Sequence[Result], public_url: str | None) -> list[Block]:
    if not others:
        return []
    titles = [best.title, *(result.title for result in others)]
    lines = [
        _named(result, public_url, has_title=result.title != best.title, is_alone=titles.count(result.title) == 1)
        for result in others
    ]
    return [section(joined("\n", (bold(wording.ALSO_FOUND), bullets(lines))))]


def _named(result: Result, public_url: str | None, *, has_title: bool, is_alone: bool) -> Mrkdwn:
    """Return a result in a line: its title, and its first words where the title does not tell it from others."""
    parts = (
        escape(f"{wording.EXAMPLE}:") if result.kind is ResultKind.EXAMPLE else NO_WORDS,
        title_of(result.title, result.url, public_url) if has_title else NO_WORDS,
        NO_WORDS if is_alone else fitted(one_line(result.own_words), FIRST_WORDS_CHARACTERS),
    )
    return joined(" ", parts)
