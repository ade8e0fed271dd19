"""The steps of the reflect guide: the five restorative questions for whom they are put to, or a cycle for staff."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from config.catalogue import Config
from knowledge.library.items import QuestionUse
from knowledge.library.library import Library

CYCLE_STEPS = "cycle"
"""The ids of the cycle's steps begin with it; no section of a library does."""


class GuideKind(StrEnum):
    """What a person reflects on: their own practice, or a restorative conversation and with whom."""

    OWN_PRACTICE = "own-practice"
    DID_HARM = "did-harm"
    HARMED = "harmed"
    GROUP = "group"

    @property
    def is_restorative(self) -> bool:
        """Whether it asks the five restorative questions."""
        return self is not GuideKind.OWN_PRACTICE


class Wording(StrEnum):
    """How the restorative questions are put."""

    FULL = "full"
    PLAINER = "plainer"


@dataclass(frozen=True)
class GuideStep:
    """One step. The restorative questions keep their id in every wording; `heading` is the cycle's name for a step."""

    id: str
    heading: str | None
    question: str


@dataclass(frozen=True)
class Guide:
    """The steps in order, where they come from, and a topic's questions to think with beside them."""

    kind: GuideKind
    steps: tuple[GuideStep, ...]
    source: str
    to_think_with: tuple[str, ...] = ()


def choose_guide(
    config: Config, library: Library, kind: GuideKind, wording: Wording, topic_id: str | None = None
) -> Guide:
    """Return the guide of a kind; `wording` matters where it is restorative, the topic's questions where it is not.

    A topic that is gone has no questions.
    """
    if not kind.is_restorative:
        return _own_practice(config, topic_id)
    reworded = _reworded(config, kind, wording)
    asked = [question for question in library.questions if question.use is QuestionUse.RESTORATIVE]
    steps = tuple(GuideStep(question.id, None, reworded.get(question.id, question.text)) for question in asked)
    return Guide(kind, steps, library.source_line(asked[0].passage_id))


def _own_practice(config: Config, topic_id: str | None) -> Guide:
    cycle = config.prompts.guide.cycle
    steps = tuple(GuideStep(f"{CYCLE_STEPS}/{name}", step.heading, step.question) for name, step in cycle.steps.items())
    topic = config.prompts.by_topic.get(topic_id) if topic_id else None
    to_think_with = tuple(question.text for question in topic.reflective) if topic else ()
    return Guide(GuideKind.OWN_PRACTICE, steps, cycle.source, to_think_with)


def _reworded(config: Config, kind: GuideKind, wording: Wording) -> Mapping[str, str]:
    """Return the wording by question id; what is missing is asked in the library's own words."""
    prompts = config.prompts
    if kind is GuideKind.DID_HARM:
        return prompts.plainer.questions if wording is Wording.PLAINER else {}
    readdressed = prompts.guide.harmed if kind is GuideKind.HARMED else prompts.guide.group
    return readdressed.plainer if wording is Wording.PLAINER else readdressed.full
