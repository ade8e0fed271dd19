"""The documents name commands, settings and files that exist."""

import re
from pathlib import Path

import pytest

from bot import env_file, settings
from bot.cli.commands import COMMANDS

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def section(heading: str) -> str:
    return README.split(f"\n## {heading}\n")[1].split("\n## ")[0]


def first_column(table: str) -> set[str]:
    return set(re.findall(r"^\| `([^`]+)` \|", table, flags=re.MULTILINE))


def test_the_readme_names_every_command_and_no_other() -> None:
    assert first_column(section("Commands")) == {command.NAME for command in COMMANDS}


def test_the_readme_names_every_setting_and_no_other() -> None:
    sources = [Path(file).read_text(encoding="utf-8") for file in (settings.__file__, env_file.__file__)]
    read = set(re.findall(r'"([A-Z]+_[A-Z_]+|PORT|CLOCK)"', "".join(sources)))
    refused = {"SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"}
    assert first_column(section("Settings")) == read - refused


def test_the_readme_names_only_targets_that_the_makefile_has() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), flags=re.MULTILINE))
    assert set(re.findall(r"`make ([a-z]+)`", README)) <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_to_files_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_paths_in_the_text_exist(document: Path) -> None:
    paths = re.findall(
        r"`((?:bot|handlers|knowledge|config|tests|docs)/[\w./-]*)`", document.read_text(encoding="utf-8")
    )
    assert [path for path in paths if not (ROOT / path).exists()] == []


def recipes() -> dict[str, str]:
    """Return each recipe of docs/architecture.md by its heading."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    section = text.split("\n## Recipes\n")[1].split("\n## ")[0]
    return dict(part.split("\n", 1) for part in section.split("\n### ")[1:])


def test_there_are_four_recipes_and_each_is_a_list_of_places() -> None:
    assert list(recipes()) == ["Add a command", "Add a button", "Add a notice", "Add a part to the digest"]
    steps = [line for recipe in recipes().values() for line in recipe.splitlines() if re.match(r"\d\. ", line)]
    assert [step for step in steps if not re.match(r"\d\. `[\w/.]+`: ", step)] == []


def test_a_new_command_takes_four_files_at_most() -> None:
    assert len(re.findall(r"^\d\. `", recipes()["Add a command"], flags=re.MULTILINE)) <= 4


def test_the_digest_is_understood_from_ten_files() -> None:
    text = (ROOT / "docs" / "digest.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:bot|handlers|knowledge|config|tests)/[\w./-]+)`", text))
    assert 5 <= len(named) <= 10
