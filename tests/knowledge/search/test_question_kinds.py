"""What a question wants to be told, and that the passage which tells it comes first."""

import pytest

from knowledge.answers.answerer import Answerer
from knowledge.search.engine import SearchEngine
from knowledge.search.wanted import Wanted


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("what is MST", Wanted.DEFINITION),
        ("mst wots that then", None),
        ("how many pilots are there", Wanted.COUNT),
        ("how long does it last", Wanted.NUMBER),
        ("when was the Exeter event", Wanted.TIME),
        ("who spoke about resilience", Wanted.PERSON),
        ("he kicks off when he comes back from contact", None),
        ("what are we to do with a lad who runs off each weekend and misses college", None),
        ("resilience", None),
    ],
)
def test_what_a_question_wants(engine: SearchEngine, question: str, wanted: Wanted | None) -> None:
    assert engine.search(question).query_analysis.wanted is wanted


@pytest.mark.parametrize(
    ("question", "beginning"),
    [
        ("what is MST", "multi-systemic-therapy/what/"),
        ("what is multisystemic therapy", "multi-systemic-therapy/what/"),
        ("who is MST for", "multi-systemic-therapy/who/"),
        ("who is multi systemic therapy for", "multi-systemic-therapy/who/"),
        ("does multisystemic therapy work", "multi-systemic-therapy/"),
        ("how long does MST last", "multi-systemic-therapy/how/treatment-time"),
        ("what is social pedagogy", "social-pedagogy/what-it-is"),
        ("what is resilience", "resilience/what-it-is"),
        ("who spoke about resilience", "resilience/policy-context"),
        ("who spoke about social pedagogy", "social-pedagogy/fieldtrip"),
        ("when was the Exeter event", "introduction/exeter"),
        ("my foster son won't go to school", "practice-examples/education/local-college"),
    ],
)
def test_the_passage_that_tells_it_comes_first(answerer: Answerer, question: str, beginning: str) -> None:
    assert answerer.answer(question).results[0].id.startswith(beginning)


def test_a_passage_that_counts_the_thing_itself_comes_first(answerer: Answerer) -> None:
    assert (
        answerer.answer("how many social work practice pilots are there").results[0].id
        == "social-work-practice/five-pilots"
    )


def test_what_only_announces_a_talk_answers_no_question_about_it(answerer: Answerer) -> None:
    found = answerer.answer("what makes some kids just bounce back").results[0]
    assert found.id.startswith("resilience/")
