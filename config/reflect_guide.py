"""The questions of the reflect guide, read from prompts.yaml: restorative ones for others, and a cycle for staff."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from config.questions import Question, QuestionId
from config.yaml_source import StrictModel

Words = Annotated[str, Field(min_length=1)]
StepName = Annotated[str, Field(pattern=r"^[a-z-]+$", max_length=40)]
Heading = Annotated[str, Field(min_length=1, max_length=40)]


class ReaddressedQuestions(StrictModel):
    """The library's restorative questions, put to someone else: in full and in plainer words, by the question's id."""

    full: Mapping[QuestionId, Question]
    plainer: Mapping[QuestionId, Question]


class CycleStep(StrictModel):
    """One step of the cycle: its name in the framework, and what it asks."""

    heading: Heading
    question: Question


class ReflectiveCycle(StrictModel):
    """A public framework for staff to reflect with, step by step, and where it comes from."""

    source: Words
    steps: Annotated[Mapping[StepName, CycleStep], Field(min_length=2, max_length=6)]


class ReflectGuide(StrictModel):
    """What the guide asks besides the library's own questions and their plainer words."""

    harmed: ReaddressedQuestions
    group: ReaddressedQuestions
    cycle: ReflectiveCycle
