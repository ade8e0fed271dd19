"""Results: title, words with what matched in bold, a button to read on, and where they stand."""

from collections.abc import Sequence

from handlers.views.answers.notices import moved_on, since_2010
from handlers.views.block_kit.elements import Element, bullets, button, context, section
from handlers.views.block_kit.ids import READ, action_id
from handlers.views.block_kit.message import Block, Part
from handlers.views.block_kit.mrkdwn import NO_WORDS, Mrkdwn, bold, bold_link, fitted, italic, joined
from handlers.views.block_kit.newer import container
from handlers.wording import answers as wording
from knowledge.answers.answer import Notice, Prompt, PromptKind, RelatedExample, Result, ResultKind

TITLE_CHARACTERS = 150
TEXT_CHARACTERS = 1_000
"""A passage has 700 characters; bold marks and escapes come on top."""
SOURCE_CHARACTERS = 250


def result_blocks(
    results: Sequence[Result], notices: Sequence[Notice], public_url: str | None, *, is_brief: bool = False
) -> list[Part]:
    """Return the passages, each with what has moved on since, its button, and their sources.

    Where one comes after another of the same title and source, title and source stand once for both. `is_brief` says
    that there is little room: one line on what has moved on, and the button stands in the answer's own row.
    """
    blocks: list[Part] = []
    for before, result, after in zip([None, *results], results, [*results[1:], None], strict=False):
        has_title_above = before is not None and _place(before) == _place(result)
        title = NO_WORDS if has_title_above else _title(result, public_url)
        blocks.extend(_brief_passage(result, title, notices) if is_brief else _whole_passage(result, title, notices))
        if after is None or _place(after) != _place(result):
            source = result.source.removeprefix(f"{result.title} · ") if is_brief else result.source
            blocks.append(context(fitted(source, SOURCE_CHARACTERS)))
    return blocks


def title_of(title: str, url: str, public_url: str | None) -> Mrkdwn:
    """Return a title in bold, as a link to the reader where there is one.

    `url` is the path in the reader, empty for what the reader does not show.
    """
    if public_url and url:
        return bold_link(f"{public_url}{url}", title, TITLE_CHARACTERS)
    return bold(title, TITLE_CHARACTERS)


def _place(result: Result) -> tuple[str, str]:
    return result.title, result.source


def _title(result: Result, public_url: str | None) -> Mrkdwn:
    return title_of(result.title, result.url, public_url)


def read_button(result: Result) -> Element:
    """Return the button that opens the section or practice example in which a result stands."""
    words = wording.READ_EXAMPLE if result.kind is ResultKind.EXAMPLE else wording.READ_SECTION
    return button(words, action_id(READ, result.id), result.id, label=f"{words}: {result.title}")


def _brief_passage(result: Result, title: Mrkdwn, notices: Sequence[Notice]) -> list[Part]:
    return [_passage(result, [title, *moved_on(notices, result.id, is_brief=True)], None)]


def _whole_passage(result: Result, title: Mrkdwn, notices: Sequence[Notice]) -> list[Part]:
    """What a change means stands under the title; its details and source are folded, where Slack can do that."""
    read = read_button(result)
    plain = _passage(result, [title, *moved_on(notices, result.id)], read)
    means, in_full = since_2010(notices, result.id)
    return container(
        wording.SINCE_2010,
        [section(line) for line in in_full],
        [plain],
        is_closed=True,
        above=[_passage(result, [title, *means], read)],
    )


def _passage(result: Result, above: Sequence[Mrkdwn], read: Element | None) -> Block:
    text = fitted(result.text, TEXT_CHARACTERS, result.highlights)
    return section(joined("\n", (*above, text)), read)


PLACE_CHARACTERS = 160
EXAMPLE_CHARACTERS = 450
"""An excerpt has 300 characters; escapes come on top."""
REASON_CHARACTERS = 200


def example_blocks(
    heading: str, examples: Sequence[RelatedExample], public_url: str | None, notices: Sequence[Notice] = ()
) -> list[Block]:
    """Return a heading and one block an example; none where there are none."""
    if not examples:
        return []
    return [section(bold(heading)), *(example_block(example, public_url, notices) for example in examples)]


def example_block(example: RelatedExample, public_url: str | None, notices: Sequence[Notice] = ()) -> Block:
    """Return one example with its button."""
    place = " · ".join(part for part in (example.theme, example.place, example.own) if part)
    lines = (
        title_of(example.title, example.url, public_url),
        *moved_on(notices, example.id),
        fitted(place, PLACE_CHARACTERS),
        fitted(example.text, EXAMPLE_CHARACTERS),
        italic(example.reason, REASON_CHARACTERS) if example.reason else NO_WORDS,
    )
    return section(joined("\n", lines), _read_example(example))


def one_example_blocks(examples: Sequence[RelatedExample], public_url: str | None) -> list[Block]:
    """Return examples with why they fit, in as few lines as can be; none where there are none.

    What has changed about their words stands where those are read.
    """
    return [_one_example(example, public_url) for example in examples]


def _one_example(example: RelatedExample, public_url: str | None) -> Block:
    where = " · ".join(part for part in (example.place, example.own) if part)
    title = title_of(example.title, example.url, public_url)
    lines = (
        joined(" ", (bold(f"{wording.EXAMPLE}:"), title, fitted(f"({where})" if where else "", PLACE_CHARACTERS))),
        italic(example.reason, REASON_CHARACTERS) if example.reason else NO_WORDS,
    )
    return section(joined("\n", lines), _read_example(example, wording.READ_THE_EXAMPLE))


def _read_example(example: RelatedExample, words: str = wording.READ_EXAMPLE) -> Element:
    return button(words, action_id(READ, example.id), example.id, label=f"{words}: {example.title}")


QUESTION_CHARACTERS = 220
QUESTIONS_SHOWN = 8


def prompt_blocks(prompts: Sequence[Prompt]) -> list[Part]:
    """Return the questions under headings that say whom they are for; none where there are none.

    Each heading's questions can be folded away, where Slack can do that.
    """
    of_kind = {kind: [prompt.text for prompt in prompts if prompt.kind is kind] for kind in PromptKind}
    return [part for kind, texts in of_kind.items() for part in _foldable(wording.QUESTIONS[kind], texts)]


def _foldable(heading: str, questions: Sequence[str]) -> list[Part]:
    lines = _question_lines(questions)
    inside = [section(bullets(lines))] if lines else []
    return container(heading, inside, question_blocks(heading, questions), is_closed=False)


def one_prompt_blocks(prompts: Sequence[Prompt]) -> list[Block]:
    """Return the first question with whom it is for, in as few lines as can be; none where there is none."""
    return [
        section(joined(" ", (bold(f"{wording.QUESTIONS[first.kind]}:"), fitted(first.text, QUESTION_CHARACTERS))))
        for first in prompts[:1]
    ]


def question_blocks(heading: str, questions: Sequence[str]) -> list[Block]:
    """Return one block with the heading and the questions; none where there are none."""
    if not questions:
        return []
    return [section(joined("\n", (bold(heading), bullets(_question_lines(questions)))))]


def _question_lines(questions: Sequence[str]) -> list[Mrkdwn]:
    return [fitted(question, QUESTION_CHARACTERS) for question in questions[:QUESTIONS_SHOWN]]
