"""Judged queries: what practitioners type, with the words of the library that answer it. JSON lines, one query each."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError, model_validator

from config.failure import Failure
from config.yaml_source import StrictModel


class JudgementError(Failure):
    """A file of judged queries, or a collection with judgements, that cannot be used."""


class QueryKind(StrEnum):
    """How a query is worded; `none` queries are those that the library cannot answer."""

    KEYWORD = "keyword"
    ACRONYM = "acronym"
    TYPO = "typo"
    COLLOQUIAL = "colloquial"
    QUESTION = "question"
    SCENARIO = "scenario"
    PARAPHRASE = "paraphrase"
    DEFINITION = "definition"
    NONE = "none"


class Channel(StrEnum):
    """Where in Slack a query like this is typed."""

    SLASH = "slash"
    MENTION = "mention"
    SHORTCUT = "shortcut"


class JudgedAnswer(StrictModel):
    """Words of the library that answer a query. Grades: 3 answers it, 2 is clearly useful, 1 is related."""

    quote: Annotated[str, Field(min_length=1)]
    grade: Annotated[int, Field(ge=1, le=3)]


class JudgedQuery(StrictModel):
    """A query and all that answers it; `answers` is empty for kind `none` and for no other."""

    id: Annotated[str, Field(min_length=1)]
    kind: QueryKind
    channel: Channel
    query: Annotated[str, Field(min_length=1)]
    answers: tuple[JudgedAnswer, ...]

    @model_validator(mode="after")
    def _only_none_has_no_answers(self) -> "JudgedQuery":
        if self.is_answerable != bool(self.answers):
            raise ValueError("give at least one answer, or none for a query of kind “none”")
        return self

    @property
    def is_answerable(self) -> bool:
        """Whether the library holds an answer."""
        return self.kind is not QueryKind.NONE


def read_judged_queries(path: Path) -> tuple[JudgedQuery, ...]:
    """Return the queries of a file in its order; blank lines are passed over.

    Raises:
        JudgementError: the file cannot be read or holds no query, or a line is no judged query or repeats an id.
    """
    queries: dict[str, JudgedQuery] = {}
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        query = _judged_query(line, f"{path}, line {number}")
        if query.id in queries:
            raise JudgementError(f"{path}, line {number}: the id “{query.id}” stands twice; give each query its own")
        queries[query.id] = query
    if not queries:
        raise JudgementError(f"{path} holds no query; write one JSON object a line")
    return tuple(queries.values())


def read_lines(path: Path) -> list[str]:
    """Return the lines of a UTF-8 file without their ends.

    Raises:
        JudgementError: the file cannot be read, or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except OSError as error:
        raise JudgementError(f"{path} cannot be read ({error.strerror}); check its name and place") from error
    except UnicodeDecodeError as error:
        raise JudgementError(f"{path} is not UTF-8 text; save it as UTF-8") from error


def _judged_query(line: str, place: str) -> JudgedQuery:
    try:
        return JudgedQuery.model_validate(json.loads(line))
    except json.JSONDecodeError as error:
        raise JudgementError(f"{place}: this is not JSON ({error.msg}); write one JSON object a line") from error
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        problem = first["msg"].removeprefix("Value error, ")
        raise JudgementError(f"{place}: {f'{field}: ' if field else ''}{problem}") from error
