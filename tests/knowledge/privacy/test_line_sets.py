"""At least 95% of the identifying lines are found, at most 3% of the innocent ones flagged, in both halves."""

import json
from pathlib import Path

import pytest

from knowledge.library.loader import load_library
from knowledge.privacy.finding import IdentifierKind
from knowledge.privacy.guard import PrivacyGuard
from tests.knowledge.privacy.line_sets import HALVES, flagged, identifying_lines, innocent_lines, missed

KINDS = set(IdentifierKind) - {
    IdentifierKind.FIRST_NAME, IdentifierKind.NICKNAME, IdentifierKind.ADDRESS, IdentifierKind.SOCIAL_HANDLE,
    IdentifierKind.CAR_PLATE, IdentifierKind.NAMED_NUMBER, IdentifierKind.UNREAD,
}  # fmt: skip
"""Kinds that the guard knew when these lines were written; tests/privacy has lines of every kind."""
NAMES_SOMEONE = (
    "Shanice got her A level results",
    "Josh in Preston hasn't clicked",
    "Zoe's phone number",
    "A 15 year old I support keeps going missing",
)
"""How queries begin whose writers named a child, or told of one with age and trouble; the guard is right to find it."""
QUERIES = Path(__file__).parents[2] / "evaluation" / "queries"


@pytest.mark.parametrize("half", HALVES)
def test_at_most_one_identifying_line_in_twenty_is_missed(guard: PrivacyGuard, half: str) -> None:
    lines = missed(guard, half)
    assert len(lines) <= 0.05 * len(identifying_lines(half)), lines


@pytest.mark.parametrize("half", HALVES)
def test_at_most_three_innocent_lines_in_a_hundred_are_flagged(guard: PrivacyGuard, half: str) -> None:
    lines = flagged(guard, half)
    assert len(lines) <= 0.03 * len(innocent_lines(half)), lines


@pytest.mark.parametrize("half", HALVES)
def test_the_lines_are_many_and_of_every_kind(half: str) -> None:
    assert len(identifying_lines(half)) >= 55
    assert len(innocent_lines(half)) >= 60
    assert frozenset[IdentifierKind]().union(*(line.kinds for line in identifying_lines(half))) == KINDS


def test_no_line_stands_in_both_halves() -> None:
    tuning, kept_aside = (
        {line.text for line in identifying_lines(half)} | set(innocent_lines(half)) for half in HALVES
    )
    assert tuning.isdisjoint(kept_aside)


@pytest.mark.parametrize("file", sorted(QUERIES.glob("*.jsonl")), ids=lambda path: path.stem)
def test_no_query_that_names_nobody_is_flagged(guard: PrivacyGuard, file: Path) -> None:
    queries = [json.loads(row)["query"] for row in file.read_text(encoding="utf-8").splitlines()]
    assert [query for query in queries if guard.findings(query) and not query.startswith(NAMES_SOMEONE)] == []


def test_nothing_in_the_library_is_flagged(guard: PrivacyGuard) -> None:
    library = load_library()
    passages, examples = library.passages.values(), library.examples.values()
    texts = [*(passage.text for passage in passages), *(example.text for example in examples)]
    assert [text for text in texts if guard.findings(text)] == []
