"""One step of the guide: its question, the way back, and what was answered at the other steps."""

from collections.abc import Mapping

from handlers.models.guide_place import Place
from handlers.views.answers.cards import question_blocks
from handlers.views.block_kit.elements import actions, button, context
from handlers.views.block_kit.ids import REFLECT_BACK, REFLECT_STEP
from handlers.views.block_kit.message import View
from handlers.views.block_kit.mrkdwn import Mrkdwn, escape
from handlers.views.reflect.written_fields import current_field, other_fields
from handlers.wording import reflect as wording
from knowledge.answers.reflect_guide import Guide, GuideKind, Wording


def step_view(guide: Guide, place: Place, written: Mapping[str, str]) -> View:
    """Return the view of the place's step."""
    current = guide.steps[place.step]
    others = [step for step in guide.steps[: place.seen] if step is not current]
    is_last = place.step + 1 == len(guide.steps)
    blocks = [
        context(_where(guide, place)),
        *question_blocks(wording.TO_THINK_WITH, guide.to_think_with),
        current_field(current, written),
        *actions([button(wording.BACK, REFLECT_BACK, current.id)]),
        *other_fields(others, written, wording.WRITTEN_ADVICE),
        context(source_line(guide, place.wording)),
        context(escape(wording.PRIVACY)),
    ]
    return View.form(
        wording.TITLE,
        blocks,
        callback_id=REFLECT_STEP,
        submit=wording.FINISH if is_last else wording.NEXT,
        close=wording.CLOSE,
        private_metadata=place.as_metadata,
        notify_on_close=True,
    )


def _where(guide: Guide, place: Place) -> Mrkdwn:
    """Return “Step 2 of 5 · A conversation with a group · In plainer words”; the cycle has one wording."""
    parts = [
        wording.STEP.format(number=place.step + 1, count=len(guide.steps)),
        wording.KINDS[guide.kind][0],
        *([] if guide.kind is GuideKind.OWN_PRACTICE else [wording.WORDINGS[place.wording][0]]),
    ]
    return escape(" · ".join(parts))


def source_line(guide: Guide, chosen: Wording) -> Mrkdwn:
    """Return the source; where the questions are not its own words, the line says so."""
    is_verbatim = guide.kind is GuideKind.DID_HARM and chosen is Wording.FULL
    line = wording.VERBATIM_SOURCE if is_verbatim else wording.REWORDED_SOURCE
    return escape(line.format(source=guide.source))
