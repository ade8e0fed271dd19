"""The first view: when not to hold a restorative conversation, what to do instead, and what to reflect on."""

from collections.abc import Mapping, Sequence

from config.catalogue import Config
from handlers.models.guide_place import Place
from handlers.views.block_kit.elements import bullets, context, divider, section
from handlers.views.block_kit.ids import REFLECT_START
from handlers.views.block_kit.inputs import Choice, choice_input
from handlers.views.block_kit.message import Block, View
from handlers.views.block_kit.mrkdwn import bold, escape, joined
from handlers.views.reflect.written_fields import other_fields
from handlers.wording import reflect as wording
from knowledge.answers.reflect_guide import GuideKind, GuideStep, Wording

KIND = "reflect_kind"
WORDING = "reflect_wording"


def start_view(
    config: Config,
    place: Place,
    *,
    seen: Sequence[GuideStep] = (),
    written: Mapping[str, str] | None = None,
    is_topic_gone: bool = False,
) -> View:
    """Return it. For a person who came back, the steps they have seen stand under the choice with what they wrote."""
    blocks = [
        *_not_when(config),
        divider(),
        *_topic_line(config, place, is_topic_gone=is_topic_gone),
        choice_input(KIND, wording.KIND_LABEL, _kinds(), place.kind or _kind_for_topic(config, place)),
        choice_input(WORDING, wording.WORDING_LABEL, _wordings(), place.wording),
        *other_fields(seen, written or {}, wording.KINDS_DIFFER),
        context(escape(wording.PRIVACY)),
    ]
    return View.form(
        wording.TITLE,
        blocks,
        callback_id=REFLECT_START,
        submit=wording.START,
        close=wording.CLOSE,
        private_metadata=place.as_metadata,
    )


def _not_when(config: Config) -> list[Block]:
    advice = config.prompts.not_restorative
    instead = (advice.instead, config.signposts.always)
    return [
        section(joined("\n", (bold(wording.NOT_WHEN), bullets([escape(when) for when in advice.when])))),
        section(joined("\n", (bold(wording.INSTEAD), bullets([escape(line) for line in instead])))),
    ]


def _topic_line(config: Config, place: Place, *, is_topic_gone: bool) -> list[Block]:
    if is_topic_gone:
        return [context(escape(wording.TOPIC_GONE))]
    topic = config.topics.by_id.get(place.topic_id or "")
    return [context(escape(wording.TOPIC.format(topic=topic.title)))] if topic else []


def _kind_for_topic(config: Config, place: Place) -> GuideKind | None:
    """Return what is chosen already: a topic's questions go with the cycle, save where it is restorative work."""
    topic = config.prompts.by_topic.get(place.topic_id or "")
    return GuideKind.OWN_PRACTICE if topic and not topic.restorative_first else None


def _kinds() -> list[Choice]:
    return [Choice(kind, *wording.KINDS[kind]) for kind in GuideKind]


def _wordings() -> list[Choice]:
    return [Choice(chosen, *wording.WORDINGS[chosen]) for chosen in Wording]
