"""Nothing of the briefing is out of reach: each passage, practice example and question is found by its own words."""

from collections.abc import Mapping

from knowledge.answers.answerer import Answerer
from knowledge.library.library import Library
from tests.knowledge.answers.distinctive_words import distinctive_words

WITHIN = 10
SAYS_NOTHING = "Other"
"""The heading of the last theme, which is for browsing: as a query it asks for nothing."""


def is_found(answerer: Answerer, query: str, item_id: str, text: str) -> bool:
    """Return whether one of the first ten results is the item, or shows its words among others."""
    results = answerer.answer(query, WITHIN).results
    return any(result.id == item_id or text in result.text for result in results)


def missed(answerer: Answerer, queries: Mapping[str, str], texts: Mapping[str, str]) -> dict[str, str]:
    """Return the items, by id, that their query does not find, with that query."""
    return {item: query for item, query in queries.items() if not is_found(answerer, query, item, texts[item])}


def test_every_passage_is_found_by_its_most_distinctive_words(library: Library, answerer: Answerer) -> None:
    texts = {one.id: one.text for one in library.passages.values() if not one.is_bare_address}
    assert missed(answerer, distinctive_words(texts), texts) == {}


def test_a_bare_web_address_is_never_a_result(answerer: Answerer) -> None:
    found = answerer.answer("http www education gov uk childrenandyoungpeople families childrenincare", WITHIN)
    assert "policy/care-planning/web-address" not in [*(result.id for result in found.results), *found.further]


def test_every_practice_example_is_found_by_its_title(library: Library, answerer: Answerer) -> None:
    texts = {example.id: example.text for example in library.examples.values()}
    assert missed(answerer, {example.id: example.title for example in library.examples.values()}, texts) == {}


def test_every_restorative_question_is_found_where_it_stands(library: Library, answerer: Answerer) -> None:
    questions = {question.passage_id: question.text for question in library.questions}
    assert missed(answerer, questions, questions) == {}


def test_every_section_is_found_by_its_heading(library: Library, answerer: Answerer) -> None:
    headings = {section.id: section.heading for section in library.sections.values() if section.heading != SAYS_NOTHING}
    found = {
        section_id: {result.path for result in answerer.answer(heading, WITHIN).results}
        for section_id, heading in headings.items()
    }
    assert [
        section_id for section_id, paths in found.items() if not any(headings[section_id] in path for path in paths)
    ] == []
