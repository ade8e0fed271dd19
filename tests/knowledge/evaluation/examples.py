"""Small judged queries and results for the tests of this folder."""

from knowledge.evaluation.judged_queries import Channel, JudgedAnswer, JudgedQuery, QueryKind
from knowledge.evaluation.judging import Find, Shown, Verdict


def answerable(query: str, *quotes: str, kind: QueryKind = QueryKind.KEYWORD) -> JudgedQuery:
    """Return a query that each of the quotes answers."""
    answers = tuple(JudgedAnswer(quote=quote, grade=3) for quote in quotes)
    return JudgedQuery(id=query, kind=kind, channel=Channel.SLASH, query=query, answers=answers)


def unanswerable(query: str) -> JudgedQuery:
    """Return a query of kind `none`."""
    return JudgedQuery(id=query, kind=QueryKind.NONE, channel=Channel.SLASH, query=query, answers=())


def always_shows(*texts: str, heading: str = "") -> Find:
    """Return a search that shows the same texts for every query."""
    return lambda _query: [Shown(heading, text) for text in texts]


def verdict_at(place: int | None, kind: QueryKind = QueryKind.KEYWORD) -> Verdict:
    """Return the verdict on an answerable query whose first relevant result stands at `place`."""
    return Verdict(answerable("a query", "a quote", kind=kind), got_results=True, first_relevant=place)


def verdict_on_none(*, got_results: bool) -> Verdict:
    """Return the verdict on a query that has no answer."""
    return Verdict(unanswerable("printer"), got_results=got_results, first_relevant=None)
