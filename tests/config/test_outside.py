"""The subjects outside as shipped, and how they stand beside the thesaurus."""

from pathlib import Path

import pytest

from config.catalogue import CONFIG_FOLDER
from config.outside import load_outside
from config.thesaurus import load_thesaurus
from config.yaml_source import ContentError
from knowledge.search.thesaurus import phrase_key


def test_no_subject_outside_hides_a_term_of_the_thesaurus() -> None:
    """“Broken glasses” outside would make “broken glass” a subject that the library does not have."""
    said = {phrase_key(term) for entry in load_thesaurus(CONFIG_FOLDER).entries.everyday for term in entry.say}
    outside = load_outside(CONFIG_FOLDER).phrases
    assert [phrase for phrase in outside if phrase_key(phrase) in said] == []


def test_a_phrase_may_stand_in_one_subject_only(tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text(
        "subjects:\n  - {title: Offices, phrases: [kettle]}\n  - {title: Kitchens, phrases: [sink, Kettle]}\n",
        encoding="utf-8",
    )
    with pytest.raises(ContentError, match=r"outside\.yaml, line 3, .*“Kettle” stands in this file twice"):
        load_outside(tmp_path)


def test_a_line_stands_once(tmp_path: Path) -> None:
    (tmp_path / "outside.yaml").write_text("subjects: []\n", encoding="utf-8")
    (tmp_path / "outside_lines.yaml").write_text("lines:\n  - is it raining\n  - Is it raining\n", encoding="utf-8")
    with pytest.raises(ContentError, match=r"outside_lines\.yaml, line 3, .*“Is it raining” stands in this file twice"):
        load_outside(tmp_path)
