"""The configuration as shipped, and every mistake in it named with file, line and field."""

import itertools
from pathlib import Path

import pytest

from config.catalogue import load_config
from config.yaml_source import ContentError


def replace(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_the_configuration_as_shipped_is_sound(config_folder: Path) -> None:
    config = load_config(config_folder)
    assert len(config.topics.by_id) == 22
    assert set(config.prompts.by_topic) == set(config.topics.by_id)


@pytest.mark.parametrize(
    "name", ["topics", "prompts", "notices", "signposts", "settings", "thesaurus", "outside", "outside_lines"]
)
def test_a_missing_file_is_named(config_folder: Path, name: str) -> None:
    (config_folder / f"{name}.yaml").unlink()
    with pytest.raises(ContentError, match=rf"{name}\.yaml: the file is missing"):
        load_config(config_folder)


MISTAKES = {
    "a title that is too long": (
        "topics.yaml",
        "title: Resilience\n",
        f"title: {'Resilience ' * 5}\n",
        r"line \d+, topics\.resilience\.title: .*at most 40 characters",
    ),
    "a related topic that does not exist": (
        "topics.yaml",
        "related: [emotional-well-being, participation, education]",
        "related: [emotional-well-being, hope]",
        r"line \d+, topics\.resilience\.related\.1: there is no topic “hope”",
    ),
    "a topic related to itself": (
        "topics.yaml",
        "related: [emotional-well-being, participation, education]",
        "related: [resilience]",
        r"topics\.resilience\.related\.0: “resilience” is related to itself",
    ),
    "a field that nobody knows": (
        "topics.yaml",
        "title: Resilience\n",
        "title: Resilience\n    colour: green\n",
        r"line \d+, topics\.resilience\.colour",
    ),
    "a question that is no question": (
        "prompts.yaml",
        "who makes that happen?",
        "who makes that happen.",
        r"line \d+, topics\.resilience\.reflective\.0\.text",
    ),
    "a question that stands on nothing": (
        "prompts.yaml",
        "who makes that happen?\n        section: resilience",
        "who makes that happen?",
        r"topics\.resilience\.reflective\.0: say what the question stands on",
    ),
    "restorative questions first, but none": (
        "prompts.yaml",
        "restorative:\n      - restorative-justice/school-today",
        "restorative_first: true",
        r"topics\.education: `restorative_first` needs questions",
    ),
    "a notice that goes with nothing": (
        "notices.yaml",
        "    pages: [policy]\n",
        "",
        r"notices\.children-act-2026: say what the notice goes with",
    ),
    "a danger without a signpost": (
        "signposts.yaml",
        "  forced:\n",
        "  fire:\n",
        r"urgent\.fire",
    ),
    "a day of confirming that is no day": (
        "signposts.yaml",
        "confirmed:\n",
        "confirmed: last spring\n",
        r"line \d+, confirmed",
    ),
    "a time zone that does not exist": (
        "settings.yaml",
        "Europe/London",
        "Europe/Lundon",
        r"line \d+, digest\.zone: there is no time zone “Europe/Lundon”",
    ),
    "a time of day that does not exist": (
        "settings.yaml",
        '"09:00"',
        '"24:00"',
        r"digest\.time: write the time as hours and minutes",
    ),
    "a time without quotes": (
        "settings.yaml",
        '"09:00"',
        "10:30",
        r"digest\.time: write the time as hours and minutes in quotes",
    ),
    "a day that is no weekday": (
        "settings.yaml",
        "day: monday",
        "day: someday",
        r"line \d+, digest\.day",
    ),
    "a moderator who is no member id": (
        "settings.yaml",
        "moderators: []",
        "moderators: ['@sam']",
        r"line \d+, moderators\.0",
    ),
    "moderators decide, but there are none": (
        "settings.yaml",
        "who_may_change_a_digest: anyone",
        "who_may_change_a_digest: moderators",
        r"only moderators may change a digest, but there are none",
    ),
    "a retention of nothing": (
        "settings.yaml",
        "retention_days: 365",
        "retention_days: 0",
        r"line \d+, retention_days",
    ),
}


@pytest.mark.parametrize(("file", "before", "after", "error"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_its_place(config_folder: Path, file: str, before: str, after: str, error: str) -> None:
    replace(config_folder / file, before, after)
    with pytest.raises(ContentError, match=rf"{file}, .*{error}"):
        load_config(config_folder)


BOMB = "a: &a [1,1,1,1,1,1,1,1,1]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n" for before, name in itertools.pairwise("abcdefgh")
)


@pytest.mark.parametrize("text", [BOMB, "a: &a [*a]\n", "a: &a {day: monday}\nb:\n  <<: *a\n", "- &a one\n- *a\n"])
def test_aliases_are_refused_in_one_line_before_they_are_written_out(config_folder: Path, text: str) -> None:
    (config_folder / "settings.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=r"settings.yaml, line 1.*: this is used again further on"):
        load_config(config_folder)
