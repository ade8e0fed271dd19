"""Questions to reflect with, read from prompts.yaml: by topic, in plainer words, for the guide; and when not to ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator

from config.questions import Question, QuestionId
from config.reflect_guide import ReflectGuide
from config.topics import TopicId
from config.yaml_source import StrictModel, YamlFile, read_yaml

Words = Annotated[str, Field(min_length=1)]


class ReflectiveQuestion(StrictModel):
    """A question for staff, and what it stands on: a section of the library, or a public framework for reflection."""

    text: Question
    section: Words | None = None
    framework: Words | None = None

    @model_validator(mode="after")
    def _stands_on_one_thing(self) -> "ReflectiveQuestion":
        if (self.section is None) == (self.framework is None):
            raise ValueError("say what the question stands on: either `section` or `framework`")
        return self


class TopicPrompts(StrictModel):
    """The questions of one topic.

    `restorative` holds ids of the library's questions that fit the topic; with `restorative_first` they are shown whole
    in place of the reflective ones.
    """

    reflective: Annotated[tuple[ReflectiveQuestion, ...], Field(min_length=2, max_length=4)]
    restorative: tuple[QuestionId, ...] = ()
    restorative_first: bool = False

    @model_validator(mode="after")
    def _what_comes_first_exists(self) -> "TopicPrompts":
        if self.restorative_first and not self.restorative:
            raise ValueError("`restorative_first` needs questions under `restorative`")
        return self


class PlainerQuestions(StrictModel):
    """Plainer wording by the library's question id, and the section that asks for it."""

    section: Words
    questions: Mapping[QuestionId, Question]


class NotRestorative(StrictModel):
    """When a restorative conversation is not the way, what to do in its place, and who says so.

    With results of these `topics`, and with a question that holds one of the `words`, no restorative question is shown.
    A question that holds words of both `asked_of` and `asked_when_not` asks for this, and is told.
    """

    when: Annotated[tuple[Words, ...], Field(min_length=1)]
    instead: Words
    source: Words
    topics: tuple[TopicId, ...]
    words: tuple[Words, ...]
    asked_of: tuple[Words, ...]
    asked_when_not: tuple[Words, ...]

    @property
    def text(self) -> str:
        """Return when, and what to do then, as one paragraph for people."""
        return f"A restorative conversation is not the way when {_listed(self.when)}. {self.instead}"


class PromptsEntry(StrictModel):
    """The content of prompts.yaml."""

    topics: Annotated[Mapping[TopicId, TopicPrompts], Field(min_length=1)]
    plainer: PlainerQuestions
    not_restorative: NotRestorative
    guide: ReflectGuide


@dataclass(frozen=True)
class Prompts:
    """The questions to reflect with."""

    file: YamlFile[PromptsEntry]

    @property
    def by_topic(self) -> Mapping[str, TopicPrompts]:
        """Return the questions of each topic under its id."""
        return self.file.content.topics

    @property
    def plainer(self) -> PlainerQuestions:
        """Return the library's questions in plainer words."""
        return self.file.content.plainer

    @property
    def not_restorative(self) -> NotRestorative:
        """Return when a restorative conversation is not the way."""
        return self.file.content.not_restorative

    @property
    def guide(self) -> ReflectGuide:
        """Return the questions of the reflect guide."""
        return self.file.content.guide


def load_prompts(folder: Path) -> Prompts:
    """Read prompts.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return Prompts(read_yaml(folder / "prompts.yaml", PromptsEntry))


def _listed(parts: tuple[str, ...]) -> str:
    return parts[0] if len(parts) == 1 else f"{'; '.join(parts[:-1])}; or {parts[-1]}"
