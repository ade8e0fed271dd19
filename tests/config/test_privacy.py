"""privacy.yaml: the forms of case numbers that an owner may write."""

from pathlib import Path

import pytest

from config.catalogue import CONFIG_FOLDER
from config.privacy import load_privacy
from config.yaml_source import ContentError


def written(folder: Path, text: str) -> Path:
    (folder / "privacy.yaml").write_text(text, encoding="utf-8")
    return folder


def test_the_file_that_is_shipped_can_be_read() -> None:
    assert "lcs {number}" in load_privacy(CONFIG_FOLDER).entries.case_numbers


def test_a_form_of_ones_own_is_taken(tmp_path: Path) -> None:
    folder = written(tmp_path, "case_numbers: ['eclipse id {letters}/{number}']")
    assert load_privacy(folder).entries.case_numbers == ("eclipse id {letters}/{number}",)


@pytest.mark.parametrize("form", ["{number}", "case no", "case no {numbers}", "case (no) {number}", "{number} case"])
def test_a_form_that_would_match_everything_or_nothing_is_refused(tmp_path: Path, form: str) -> None:
    with pytest.raises(ContentError, match=r"privacy.yaml, line 1, case_numbers.0: write a word or two, then"):
        load_privacy(written(tmp_path, f"case_numbers: ['{form}']"))


def test_a_single_word_is_no_person(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="people"):
        load_privacy(written(tmp_path, "people: [Bowlby]"))
