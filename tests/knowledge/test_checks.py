"""Where configuration and content disagree, the place is named."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from config.catalogue import CONFIG_FOLDER, load_config
from config.yaml_source import ContentError
from knowledge.checks import check_config
from knowledge.library.loader import load_library
from tests.knowledge.library.briefing_copy import edit


@pytest.fixture
def config_folder(tmp_path: Path) -> Path:
    copy = tmp_path / "config"
    shutil.copytree(CONFIG_FOLDER, copy, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return copy


def test_configuration_and_briefing_as_shipped_agree() -> None:
    check_config(load_config(), load_library())


def test_a_topic_of_the_briefing_that_does_not_exist_is_named_with_its_line(folder: Path) -> None:
    edit(folder / "resilience.yaml", "topics: [resilience, emotional-well-being]", "topics: [resilience, hope]")
    expected = r"resilience\.yaml, line \d+, sections\.0\.topics\.1: resilience has the topic “hope”"
    with pytest.raises(ContentError, match=expected):
        check_config(load_config(), load_library(folder))


def test_an_unknown_topic_of_what_comes_from_no_file_points_at_the_topics() -> None:
    library = load_library()
    stray = replace(library.sections["resilience"], topics=("hope",))
    library = replace(library, sections={**library.sections, "resilience": stray}, places={})
    with pytest.raises(ContentError, match=r"config/topics\.yaml, line \d+, topics: resilience has the topic “hope”"):
        check_config(load_config(), library)


DISAGREEMENTS = {
    "prompts for an unknown topic": (
        "prompts.yaml",
        "  social-pedagogy:\n",
        "  hope:\n",
        r"line \d+, topics\.hope: there is no topic “hope”",
    ),
    "a question on an unknown section": (
        "prompts.yaml",
        "section: social-pedagogy",
        "section: pedagogy",
        r"line \d+, topics\.social-pedagogy\.reflective\.0\.section: there is no section “pedagogy”",
    ),
    "a question that the library does not have": (
        "prompts.yaml",
        "- restorative-justice/school-today",
        "- restorative-justice/school-yesterday",
        r"line \d+, topics\.education\.restorative\.0: there is no question “restorative-justice/school-yesterday”",
    ),
    "plainer words for an unknown question": (
        "prompts.yaml",
        "restorative-justice/what-happened: Can",
        "restorative-justice/what: Can",
        r"line \d+, plainer\.questions\.restorative-justice/what: there is no question",
    ),
    "a restorative question without plainer words": (
        "prompts.yaml",
        "    restorative-justice/what-happened: Can you tell me what happened?\n",
        "",
        r"line \d+, plainer\.questions: the question restorative-justice/what-happened has no wording here",
    ),
    "a question of the guide that the library does not have": (
        "prompts.yaml",
        "restorative-justice/who-has-been-affected: Who else",
        "restorative-justice/who: Who else",
        r"line \d+, guide\.harmed\.plainer\.restorative-justice/who: there is no question",
    ),
    "a guide that leaves out a restorative question": (
        "prompts.yaml",
        "      restorative-justice/what-were-you-thinking: What was in your heads?\n",
        "",
        r"line \d+, guide\.group\.plainer: the question restorative-justice/what-were-you-thinking has no wording here",
    ),
    "plainer words asked for by an unknown section": (
        "prompts.yaml",
        "section: restorative-justice/discussion\n  questions",
        "section: restorative-justice/talk\n  questions",
        r"line \d+, plainer\.section: there is no section “restorative-justice/talk”",
    ),
    "a notice on an unknown section": (
        "notices.yaml",
        "sections: [policy/nice-scie-guidance]",
        "sections: [policy/nice]",
        r"line \d+, notices\.nice-guideline\.sections\.0: there is no section “policy/nice”",
    ),
    "a notice on an unknown passage": (
        "notices.yaml",
        "passages: [social-pedagogy/what-it-is]",
        "passages: [social-pedagogy/what-it-was]",
        r"line \d+, notices\.social-pedagogy-pilots\.passages\.0: there is no passage “social-pedagogy/what-it-was”",
    ),
    "a notice about words that stand nowhere": (
        "notices.yaml",
        "CROP (Coalition for the Removal of Pimping)",
        "CROP (Coalition)",
        r"line \d+, notices\.crop\.about\.0: no passage that this goes with holds “CROP \(Coalition\)”",
    ),
    "a topic without restorative questions that does not exist": (
        "prompts.yaml",
        "topics: [sexual-exploitation, missing-from-care]",
        "topics: [sexual-exploitation, missing]",
        r"line \d+, not_restorative\.topics\.1: there is no topic “missing”",
    ),
    "a topic without content": (
        "topics.yaml",
        "topics:\n",
        "topics:\n  hope:\n    title: Hope\n",
        r"line \d+, topics\.hope: nothing in the library has the topic “hope”",
    ),
}


@pytest.mark.parametrize(("file", "before", "after", "error"), DISAGREEMENTS.values(), ids=DISAGREEMENTS.keys())
def test_a_disagreement_is_named_with_its_place(
    config_folder: Path, file: str, before: str, after: str, error: str
) -> None:
    edit(config_folder / file, before, after)
    with pytest.raises(ContentError, match=rf"{file}, {error}"):
        check_config(load_config(config_folder), load_library())


def test_a_topic_without_questions_is_named(config_folder: Path, folder: Path) -> None:
    edit(config_folder / "topics.yaml", "topics:\n", "topics:\n  hope:\n    title: Hope\n")
    edit(folder / "resilience.yaml", "topics: [resilience, emotional-well-being]", "topics: [resilience, hope]")
    with pytest.raises(ContentError, match=r"topics\.yaml, line \d+, topics\.hope: the topic “hope” has no questions"):
        check_config(load_config(config_folder), load_library(folder))
