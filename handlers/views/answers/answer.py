"""The answer, so short that it fits one screen of a phone: to `/lac`, in threads, in direct messages, and shared."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from string import punctuation

from handlers.views.answers.buttons import more_button, rows_with_feedback, save_button, share_button
from handlers.views.answers.cards import one_example_blocks, one_prompt_blocks, read_button, result_blocks, title_of
from handlers.views.answers.notices import advice_blocks, closing_blocks
from handlers.views.answers.room import LEAST, WHOLE, room_beside
from handlers.views.answers.shown_ids import metadata_of
from handlers.views.block_kit.elements import Element, actions, bullets, context, header, section
from handlers.views.block_kit.message import Block, Message, Metadata, Part
from handlers.views.block_kit.mrkdwn import NO_WORDS, Mrkdwn, bold, escape, joined, shorten
from handlers.views.block_kit.plain_text import one_line
from handlers.views.reflect.invitation import reflect_on_button
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer, Notice, Result, ResultKind
from knowledge.answers.brief import brief, first_words
from knowledge.answers.currency import about_the_words
from knowledge.answers.further import is_worth_naming

RESULTS_SHOWN = 3
"""The best as a passage, the others by title; and so many at a time after “More results”."""
PLACE_CHARACTERS = 30
GOES_ON = re.compile(r"(?:: | [-–] ).*")
"""A heading that goes on behind these says first what it is about (“Social pedagogy - a fieldtrip …”)."""
FIRST_WORDS_CHARACTERS = 66
"""Two lines on a phone; three with where it stands."""
UNDERSTOOD_CHARACTERS = 150
ECHOED_WORDS = 4
"""A longer message is not told back to whoever wrote it."""


def answer_message(answer: Answer, public_url: str | None, *, can_share: bool, also: Sequence[Element] = ()) -> Message:
    """Return the best passage, the titles of up to two more, one practice example and one question.

    `can_share` adds the button that posts it in the channel; `also` are buttons that belong to this answer alone.
    """
    return Message(
        [
            *advice_blocks(answer.notices),
            *_understood_blocks(answer),
            *body_blocks(answer, public_url),
            *_rows(answer, can_share=can_share, also=also),
            *closing_blocks(answer.closing),
        ],
        answer_metadata(answer),
    )


@dataclass(frozen=True)
class _Layout:
    """What of an answer stands on the screen: the best passage in brief, and the further results that are named."""

    best: Result
    others: tuple[Result, ...]


def body_blocks(answer: Answer, public_url: str | None, *, is_shared: bool = False) -> list[Part]:
    """Return what the library says, without the row of buttons."""
    layout = _layout_of(answer, is_shared=is_shared)
    notices = about_the_words(answer.notices, layout.best)
    return [
        *result_blocks([layout.best], notices, public_url, is_brief=True),
        *_named_blocks(answer.results[0], layout.others, public_url),
        *one_example_blocks(answer.examples[:1], public_url),
        *one_prompt_blocks(answer.prompts),
    ]


def named_beside(answer: Answer) -> tuple[Result, ...]:
    """Return the results that are named under the best one: those that add something to it, and have room."""
    return _layout_of(answer).others


def _layout_of(answer: Answer, *, is_shared: bool = False) -> _Layout:
    """Return as many further results as leave the best passage the room that it needs, and that passage in brief."""
    best = answer.results[0]
    others = tuple(result for result in answer.results[1:RESULTS_SHOWN] if is_worth_naming(result, best))
    room = room_beside(_beside(answer, others), is_shared=is_shared)
    whole = min(len(best.text), WHOLE) if best.bullets or len(best.text) <= WHOLE else 0
    while others and room < (LEAST if len(others) == 1 else max(LEAST, whole)):
        others = others[:-1]
        room = room_beside(_beside(answer, others), is_shared=is_shared)
    short = brief(best, max(LEAST, room))
    more = f" · {wording.MORE_BULLETS.format(count=short.more_bullets)}" if short.more_bullets else ""
    return _Layout(replace(short.result, source=f"{best.source}{more}"), others)


def _beside(answer: Answer, others: Sequence[Result]) -> Iterator[str]:
    """Yield the lines that stand beside the words of the best passage."""
    best = answer.results[0]
    yield from (best.title, best.source)
    yield from [f"{notice.means} {notice.source}" for notice in answer.notices if notice.item_id == best.id][:1]
    if others:
        yield wording.ALSO_FOUND
    yield from (" ".join(_words_of(result, best)) for result in others)
    for example in answer.examples[:1]:
        yield from (
            f"{wording.EXAMPLE}: {example.title} {example.place or ''}",
            example.reason,
            wording.READ_THE_EXAMPLE,
        )
    yield from (f"{wording.QUESTIONS[prompt.kind]}: {prompt.text}" for prompt in answer.prompts[:1])


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


def _rows(answer: Answer, *, can_share: bool, also: Sequence[Element]) -> list[Part]:
    best, examples = [answer.results[0].id], [example.id for example in answer.examples[:1]]
    shown = [*best, *(result.id for result in named_beside(answer))]
    buttons = [
        read_button(answer.results[0]),
        *more_button(_further(answer)),
        *([share_button(shown, examples)] if can_share else ()),
        save_button(best),
        reflect_on_button(best),
    ]
    return rows_with_feedback(buttons, shown, examples, after=also)


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


def _named_blocks(best: Result, others: Sequence[Result], public_url: str | None) -> list[Block]:
    if not others:
        return []
    named = bullets([_named(one, best, public_url) for one in others])
    return [section(joined("\n", (bold(wording.ALSO_FOUND), named)))]


def _named(result: Result, best: Result, public_url: str | None) -> Mrkdwn:
    title, words = _words_of(result, best)
    link = title_of(title, result.url, public_url) if title else NO_WORDS
    kind = escape(f"{wording.EXAMPLE}:") if result.kind is ResultKind.EXAMPLE else NO_WORDS
    return joined(" ", (kind, link, escape(words)))


def _words_of(result: Result, best: Result) -> tuple[str, str]:
    """Return what a further result would add: where it stands in short, and its first words from what matched on.

    The title of a practice example says that already. Where it stands is left out where the best one stands there too.
    """
    if result.kind is ResultKind.EXAMPLE:
        return result.title, ""
    title = "" if result.title == best.title else shorten(GOES_ON.sub("", result.title), PLACE_CHARACTERS)
    return title, shorten(one_line(first_words(result)), FIRST_WORDS_CHARACTERS)
