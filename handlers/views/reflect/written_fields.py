"""The fields in which a person answers. All that were shown stay in every view, so that Slack keeps what is in them.

The bot keeps nothing: a field is given what the request said was in it, and its block_id is the same in every view.
"""

from collections.abc import Iterable, Mapping

from handlers.views.block_kit.elements import context, divider, section
from handlers.views.block_kit.inputs import paragraph_input
from handlers.views.block_kit.message import Block
from handlers.views.block_kit.mrkdwn import bold, escape, length
from handlers.wording import reflect as wording
from knowledge.answers.reflect_guide import GuideStep

ANSWER_CHARACTERS = 900
"""About 150 words. Three answers then fit into one field of the summary, five into two."""
NEARLY_FULL_CHARACTERS = 100


def question_of(step: GuideStep) -> str:
    """Return what a step asks, with the cycle's name for it in front."""
    return f"{step.heading} {step.question}" if step.heading else step.question


def current_field(step: GuideStep, written: Mapping[str, str]) -> Block:
    """Return the field of the step that is shown; the cursor stands in it."""
    field = _field(step, written)
    field["element"]["focus_on_load"] = True
    return field


def other_fields(steps: Iterable[GuideStep], written: Mapping[str, str], advice: str) -> list[Block]:
    """Return the fields of the other steps under a heading; nothing where there are none."""
    fields = [_field(step, written) for step in steps]
    return [divider(), section(bold(wording.WRITTEN)), context(escape(advice)), *fields] if fields else []


def _field(step: GuideStep, written: Mapping[str, str]) -> Block:
    answer = written.get(step.id, "")
    return paragraph_input(
        step.id,
        question_of(step),
        written=answer,
        hint=_hint(answer),
        longest=ANSWER_CHARACTERS,
        optional=True,
    )


def _hint(answer: str) -> str:
    left = max(0, ANSWER_CHARACTERS - length(answer))
    if left < NEARLY_FULL_CHARACTERS:
        return wording.NEARLY_FULL.format(left=left)
    return wording.HINT.format(most=ANSWER_CHARACTERS)
