"""The end: all questions and answers in one text to copy, in as few fields as hold it."""

from collections.abc import Iterable, Mapping, Sequence

from bot.slack_rules.limits import INPUT_LENGTH
from handlers.views.block_kit.elements import context, section
from handlers.views.block_kit.ids import REFLECT_SUMMARY
from handlers.views.block_kit.inputs import paragraph_input
from handlers.views.block_kit.message import Block, View
from handlers.views.block_kit.mrkdwn import bold, escape, length, shorten
from handlers.views.reflect.written_fields import ANSWER_CHARACTERS, question_of
from handlers.wording import reflect as wording
from knowledge.answers.reflect_guide import Guide

BETWEEN = "\n\n"


def summary_view(guide: Guide, written: Mapping[str, str]) -> View:
    """Return it as a view to lay on top of the last step: closing it leads back to the answers."""
    parts = summary_parts(guide, written)
    blocks = [section(bold(wording.COPY_NOW)), *_fields(parts), context(escape(wording.SUMMARY_ADVICE))]
    return View.form(
        wording.SUMMARY_TITLE, blocks, callback_id=REFLECT_SUMMARY, submit=wording.DONE, close=wording.BACK
    )


def summary_parts(guide: Guide, written: Mapping[str, str]) -> list[str]:
    """Return the summary, in parts that each fit into a field and break between two answers."""
    answers = [
        f"{question_of(step)}\n{shorten(written.get(step.id, wording.NOTHING_WRITTEN), ANSWER_CHARACTERS)}"
        for step in guide.steps
    ]
    return _packed([f"{wording.TITLE}: {wording.KINDS[guide.kind][0].lower()}", *answers])


def _packed(texts: Iterable[str]) -> list[str]:
    parts: list[str] = []
    for text in texts:
        longer = f"{parts[-1]}{BETWEEN}{text}" if parts else text
        if parts and length(longer) <= INPUT_LENGTH:
            parts[-1] = longer
        else:
            parts.append(text)
    return parts


def _fields(parts: Sequence[str]) -> list[Block]:
    numbered = [
        wording.SUMMARY_PART_LABEL.format(number=number, count=len(parts)) for number in range(1, len(parts) + 1)
    ]
    labels = numbered if len(parts) > 1 else [wording.SUMMARY_LABEL]
    return [
        paragraph_input(f"summary/{number}", label, written=part, optional=True)
        for number, (label, part) in enumerate(zip(labels, parts, strict=True))
    ]
