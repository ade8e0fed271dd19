"""A year and more of digests: nothing comes back too soon, and what stands together belongs together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from config.catalogue import Config
from knowledge.digest.content import DigestContent, digest_for
from knowledge.digest.turns import NothingToRead
from knowledge.library.library import Library

MONDAY = date(2026, 1, 5)
WEEKS = 110


@pytest.fixture(scope="module")
def digests(library: Library, config: Config) -> Sequence[DigestContent]:
    return [digest_for(library, config, "C0TEAM", MONDAY + timedelta(weeks=week)) for week in range(WEEKS)]


def shortest_return(shown: Sequence[str]) -> int:
    """Return after how many weeks something came back at the earliest."""
    last_week: dict[str, int] = {}
    returns = [len(shown)]
    for week, thing in enumerate(shown):
        returns.append(week - last_week.get(thing, week - len(shown)))
        last_week[thing] = week
    return min(returns)


def test_no_section_comes_back_before_all_have_been_shown(digests: Sequence[DigestContent]) -> None:
    sections = [digest.section_id for digest in digests]
    assert shortest_return(sections) == len(set(sections))


def test_every_practice_example_is_shown(library: Library, digests: Sequence[DigestContent]) -> None:
    first_two_rounds = digests[: 2 * len(library.examples)]
    assert {digest.example.id for digest in first_two_rounds if digest.example} == set(library.examples)


def test_no_practice_example_comes_back_soon(library: Library, digests: Sequence[DigestContent]) -> None:
    shown = [digest.example.id for digest in digests if digest.example]
    assert len(shown) == WEEKS
    assert shortest_return(shown) > len(library.examples) // 2


def test_no_question_comes_back_soon(config: Config, digests: Sequence[DigestContent]) -> None:
    questions = sum(len(prompts.reflective) for prompts in config.prompts.by_topic.values())
    assert shortest_return([digest.question for digest in digests]) > questions // 2


def test_neighbouring_weeks_differ_in_topic(library: Library, digests: Sequence[DigestContent]) -> None:
    topics = [library.sections[digest.section_id].topics[0] for digest in digests]
    assert all(this_week != next_week for this_week, next_week in pairwise(topics))


def test_many_examples_are_linked_to_their_section(library: Library, digests: Sequence[DigestContent]) -> None:
    reasons = {link.reason for link in library.links}
    assert sum(digest.example is not None and digest.example.reason in reasons for digest in digests) > WEEKS / 3


def test_every_day_of_a_week_has_the_same_digest(library: Library, config: Config) -> None:
    assert digest_for(library, config, "C0TEAM", MONDAY) == digest_for(
        library, config, "C0TEAM", MONDAY + timedelta(days=6)
    )


def test_another_channel_has_another_order(library: Library, config: Config, digests: Sequence[DigestContent]) -> None:
    other = [digest_for(library, config, "C0OTHER", MONDAY + timedelta(weeks=week)).section_id for week in range(5)]
    assert other != [digest.section_id for digest in digests[:5]]


def test_a_digest_says_where_its_section_stands(library: Library, digests: Sequence[DigestContent]) -> None:
    digest = next(digest for digest in digests if digest.section_id == "resilience")
    assert digest.source == library.source_line("resilience")
    assert digest.url == "/read/resilience"
    assert digest.opening.lines


def test_a_digest_says_what_has_changed_since(digests: Sequence[DigestContent]) -> None:
    digest = next(digest for digest in digests if digest.section_id == "policy/minimum-standards")
    assert {"fostering-adoption-standards", "childrens-homes-regulations"} <= {notice.id for notice in digest.notices}


def test_a_library_without_examples_has_digests_without(library: Library, config: Config) -> None:
    without = replace(library, examples={}, links=())
    assert digest_for(without, config, "C0TEAM", MONDAY).example is None


def test_a_library_without_sections_says_what_to_do(library: Library, config: Config) -> None:
    with pytest.raises(NothingToRead, match="add a section with a topic and some text"):
        digest_for(replace(library, sections={}), config, "C0TEAM", MONDAY)
