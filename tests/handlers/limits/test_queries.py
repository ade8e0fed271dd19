"""Slack takes every message and view for 2,000 queries, and nothing in them is shown wrongly."""

import pytest
from hypothesis import given, seed, settings

from handlers.services import Services
from tests.handlers.limits.everything_shown import shown_for_answer
from tests.handlers.limits.harm import harm_in
from tests.handlers.limits.queries import judged_queries, made_queries

CHUNKS = 16
"""So that the queries are spread over all processors."""
HUNDRED = settings(max_examples=100, deadline=None, database=None)


def harm_for(services: Services, query: str) -> list[str]:
    return harm_in(*shown_for_answer(services, services.answerer.answer(query)))


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_what_practitioners_ask(services: Services, chunk: int) -> None:
    queries = judged_queries()[chunk::CHUNKS]
    assert {query: harm for query in queries if (harm := harm_for(services, query))} == {}


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_queries_made_of_known_words_and_noise(services: Services, chunk: int) -> None:
    @seed(chunk)
    @HUNDRED
    @given(made_queries(services.library, services.config))
    def slack_takes_everything_shown(query: str) -> None:
        assert harm_for(services, query) == []

    slack_takes_everything_shown()


def test_there_are_two_thousand_queries() -> None:
    assert len(judged_queries()) + CHUNKS * HUNDRED.max_examples > 2_000
