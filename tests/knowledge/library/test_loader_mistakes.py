"""Whatever is wrong in the briefing's files, the loader names file, line and field."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from config.yaml_source import ContentError
from knowledge.library.loader import load_library
from tests.knowledge.library.briefing_copy import edit


@dataclass(frozen=True)
class Mistake:
    """A slip in one file of the briefing, the line that it stands in, and what the error says about it."""

    file: str
    before: str
    after: str
    line: str
    field: str
    problem: str


MISTAKES = {
    "a field that does not exist": Mistake(
        "resilience.yaml", "talk: true", "talks: true", "talks: true", "sections.0.talks", "Extra inputs"
    ),
    "a field that is missing": Mistake(
        "guest-speakers.yaml", "heading:", "subheading:", "- id: guest-speakers", "sections.0.heading", "required"
    ),
    "a value of the wrong type": Mistake(
        "resilience.yaml", "talk: true", "talk: perhaps", "talk: perhaps", "sections.0.talk", "valid boolean"
    ),
    "an id that is no slug": Mistake(
        "resilience.yaml", "id: emotions", "id: Her Emotions", "id: Her Emotions", "items.2.id", "match pattern"
    ),
    "a text that is empty": Mistake(
        "social-work-practice.yaml", "text: accountable", 'text: ""', 'text: ""', "items.2.text", "at least 1 character"
    ),
    "an id that stands twice in a file": Mistake(
        "resilience.yaml", "id: goals", "id: emotions", "id: emotions", "sections.0.body.2.items.5.id", "stands twice"
    ),
    "an id that stands in two files": Mistake(
        "guest-speakers.yaml", "id: guest-speakers", "id: policy", "id: policy", "sections.0.id", "stands twice"
    ),
    "an id that is the reader's search": Mistake(
        "guest-speakers.yaml", "id: guest-speakers", "id: search", "id: search", "sections.0.id", "for itself"
    ),
    "an id that is the reader's packs": Mistake(
        "guest-speakers.yaml", "id: guest-speakers", "id: pack", "id: pack", "sections.0.id", "for itself"
    ),
    "an id that is the reader's style": Mistake(
        "guest-speakers.yaml", "id: guest-speakers", "id: style", "id: style", "sections.0.id", "for itself"
    ),
    "an id that is a part of each page of the reader": Mistake(
        "guest-speakers.yaml", "id: guest-speakers", "id: page-said", "id: page-said", "sections.0.id", "for itself"
    ),
    "a topic that stands twice": Mistake(
        "policy.yaml",
        "[care-planning, leaving-care]",
        "[care-planning, care-planning]",
        "[care-planning, care-planning]",
        "sections.0.body.0.topics.1",
        "the topic “care-planning” stands twice",
    ),
    "a question that its passage does not ask": Mistake(
        "restorative-justice.yaml",
        "text: What would you like to happen?",
        "text: What would you like?",
        "id: everyday-conversation",
        "sections.0.body.4.passage",
        "“What would you like?” does not stand in this passage",
    ),
    "a question id that stands twice": Mistake(
        "restorative-justice.yaml",
        "id: how-did-you-feel",
        "id: school-today",
        "id: school-today",
        "sections.0.body.4.questions.1.id",
        "stands twice",
    ),
    "a theme that does not exist": Mistake(
        "practice-examples.yaml", "theme: Health", "theme: Sport", "theme: Sport", "example.theme", "'Joint working'"
    ),
    "a title that is not in its example": Mistake(
        "practice-examples.yaml",
        "title: Children in care councils",
        "title: Youth councils",
        "id: children-in-care-councils",
        "section.body.0.example",
        "the title “Youth councils” has words that do not stand in the example's text",
    ),
    "a place that is not in its example": Mistake(
        "practice-examples.yaml",
        "place: Norfolk",
        "place: Suffolk",
        "id: pedagogic-diploma",
        "section.body.1.example",
        "the place “Suffolk” does not stand in the example's text",
    ),
    "a link from nowhere": Mistake(
        "links.yaml",
        "section: social-pedagogy",
        "section: pedagogy",
        "section: pedagogy",
        "section",
        "no section has the id “pedagogy”",
    ),
    "a link to nowhere": Mistake(
        "links.yaml",
        "example: practice-examples/health/specialist-nurses",
        "example: d-card",
        "example: d-card",
        "example",
        "no example has the id “d-card”",
    ),
    "a link that stands twice": Mistake(
        "links.yaml",
        "example: practice-examples/fostering/recruitment-team",
        "example: practice-examples/fostering/recruitment-drive",
        "example: practice-examples/fostering/recruitment-drive",
        "example",
        "linked to this example twice",
    ),
    "a reading of nothing": Mistake(
        "reading.yaml",
        "item: restorative-justice/questions",
        "item: restorative-justice/answers",
        "item: restorative-justice/answers",
        "item",
        "no passage or example has the id “restorative-justice/answers”",
    ),
    "a reading that would come back": Mistake(
        "reading.yaml",
        "item: restorative-justice/questions",
        "item: resilience/resilient-young-people/goals",
        "item: resilience/resilient-young-people/goals",
        "item",
        "it would come back within a year",
    ),
    "an example without a reason": Mistake(
        "reading.yaml",
        "    reason: The talk names art work among its sessions; this organisation offers development through art.\n",
        "",
        "item: sexual-exploitation/nspcc/services/creative-sessions",
        "",
        "an example needs a reason",
    ),
    "a part that is missing": Mistake(
        "document.yaml", "- resilience.yaml", "- strength.yaml", "- strength.yaml", "parts.7", "no file strength.yaml"
    ),
    "a key that stands twice": Mistake(
        "document.yaml", "year: 2010", "year: 2010\nyear: 2011", "year: 2011", "year", "this key stands twice"
    ),
    "what is not YAML": Mistake(
        "document.yaml", "year: 2010", "year: [2010", "citation: NCB", "", "this is not valid YAML"
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_file_line_and_field(folder: Path, mistake: Mistake) -> None:
    path = folder / mistake.file
    edit(path, mistake.before, mistake.after)
    with pytest.raises(ContentError) as raised:
        load_library(folder)
    error = raised.value
    assert error.path == path
    assert error.line is not None
    assert mistake.line in path.read_text(encoding="utf-8").splitlines()[error.line - 1]
    assert error.field.endswith(mistake.field)
    assert mistake.problem in error.problem
    assert f"{path}, line {error.line}" in str(error)


@pytest.mark.parametrize("name", ["document.yaml", "links.yaml", "reading.yaml"])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(ContentError, match=f"{name}: the file is missing"):
        load_library(folder)


def test_a_file_that_is_not_utf_8_is_named(folder: Path) -> None:
    (folder / "links.yaml").write_bytes(b"links: \xff")
    with pytest.raises(ContentError, match=r"links\.yaml: the file is not UTF-8 text"):
        load_library(folder)


def test_an_empty_file_is_named(folder: Path) -> None:
    (folder / "links.yaml").write_text("# nothing yet\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"links\.yaml, line 1: the file is empty"):
        load_library(folder)
