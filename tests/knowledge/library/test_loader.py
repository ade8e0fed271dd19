"""The loader builds the library that the briefing's files describe."""

from pathlib import Path

import pytest
import yaml

from config import yaml_source
from knowledge.library.items import PassageKind, QuestionUse
from knowledge.library.loader import load_library
from tests.knowledge.library.briefing_copy import edit


def test_sections_stand_in_the_order_of_the_page() -> None:
    top = [section.id for section in load_library().sections.values() if section.parent_id is None]
    assert top == [
        "introduction",
        "policy",
        "guest-speakers",
        "social-work-practice",
        "sexual-exploitation",
        "social-pedagogy",
        "restorative-justice",
        "resilience",
        "multi-systemic-therapy",
        "practice-examples",
    ]


def test_a_bullet_knows_the_passage_that_introduces_it() -> None:
    bullet = load_library().passages["resilience/what-it-is/coherence"]
    assert (bullet.kind, bullet.parent_id) == (PassageKind.BULLET, "resilience/what-it-is")


def test_a_bullet_right_under_a_heading_stands_in_its_section_alone() -> None:
    bullet = load_library().passages["sexual-exploitation/nspcc/services/trafficked-young-women"]
    assert (bullet.kind, bullet.parent_id) == (PassageKind.BULLET, None)


def test_bullets_of_bullets_are_kept_under_each_other() -> None:
    library = load_library()
    prosecution = library.passages["sexual-exploitation/engage/work-stream/prosecution"]
    assert [library.passages[item].text for item in prosecution.items] == [
        "the Sexual Offence Act 2003",
        "Child Abduction Act",
        "Warning Notices",
    ]


def test_an_event_is_told_as_place_and_date() -> None:
    event = load_library().passages["introduction/exeter"]
    assert (event.kind, event.text) == (PassageKind.EVENT, "Exeter, November 2010")


def test_the_five_restorative_questions_come_in_their_order() -> None:
    questions = [question.text for question in load_library().questions if question.use is QuestionUse.RESTORATIVE]
    assert questions == [
        "What happened?",
        "What were you thinking?",
        "What were you feeling?",
        "Who has been affected and how?",
        "What do you need to do now?",
    ]


def test_of_the_questions_in_the_text_only_the_everyday_ones_are_offered_and_no_punitive_one() -> None:
    questions = [question.text for question in load_library().questions if question.use is QuestionUse.EVERYDAY]
    assert questions == [
        "What happened at school today?",
        "How did you feel about it/ OK?",
        "What would you like to happen?",
    ]


def test_the_fingerprint_is_that_of_the_content_and_not_of_the_file(folder: Path) -> None:
    edit(folder / "resilience.yaml", "sections:", "# a comment\nsections:")
    assert load_library(folder).fingerprint == load_library().fingerprint


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("resilience.yaml", "negotiation", "negotiations"),
        ("restorative-justice.yaml", "id: school-today", "id: school-yesterday"),
        ("links.yaml", "MST empowers parents", "MST helps parents"),
        ("document.yaml", "year: 2010", "year: 2011"),
    ],
    ids=["word", "id", "reason", "year"],
)
def test_the_fingerprint_changes_with_the_content(folder: Path, name: str, before: str, after: str) -> None:
    edit(folder / name, before, after)
    assert load_library(folder).fingerprint != load_library().fingerprint


def test_the_parser_written_in_python_reads_the_same_library(monkeypatch: pytest.MonkeyPatch) -> None:
    library = load_library()
    monkeypatch.setattr(yaml_source, "SAFE_LOADER", yaml.SafeLoader)
    assert load_library() == library
