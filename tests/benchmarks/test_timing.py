"""Queries of the benchmark, and how they are timed."""

from tests.benchmarks.timing import different_queries, time_queries

QUERIES = ["wing lift", "heat flow", "shock wave"]


def test_no_query_is_asked_twice() -> None:
    made = different_queries(QUERIES, 9)
    assert len(set(made)) == 9


def test_the_queries_as_they_are_come_first() -> None:
    assert different_queries(QUERIES, 4) == ("wing lift", "heat flow", "shock wave", "wing lift heat")


def test_every_query_is_asked_once_after_the_warm_up() -> None:
    asked: list[str] = []
    time_queries(asked.append, QUERIES)
    assert asked == QUERIES + QUERIES


def test_the_slowest_hundredth_is_no_faster_than_the_median() -> None:
    timing = time_queries(str.split, QUERIES * 40)
    assert timing.p99 >= timing.p50 > 0
