"""Which topics a question names."""

from collections.abc import Sequence, Set
from functools import lru_cache

from config.catalogue import Config
from knowledge.answers.topics import leading_topics
from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of
from knowledge.search.query_analysis import QueryAnalysis
from knowledge.search.question_kinds import counted_in
from knowledge.search.wanted import Wanted

SAYS_LITTLE = frozenset(
    token.stem for token in tokens_of("being care child children people social training well work working young")
)
"""Stems in titles of topics that stand in half of all questions."""
FACTS = frozenset({Wanted.COUNT, Wanted.NUMBER, Wanted.TIME, Wanted.PERSON})
ASKS_FOR_A_FACT = frozenset({"where", "who", "who's", "whos"})
ASKS_WITHIN = 2
"""Words from the start (“and where …”)."""
COSTS = frozenset("cost costs costing paid pays price priced fee fees".split())
AS_GOOD_AS_SAID = 0.8
"""A word of the library that the thesaurus puts this near to one of the question is asked for as well."""


def asked_stems(analysis: QueryAnalysis) -> frozenset[str]:
    """Return the stems of a question and of what the thesaurus calls the same."""
    return frozenset(
        stem
        for query_term in analysis.query_terms
        for alternative in query_term.alternatives
        if alternative.weight >= AS_GOOD_AS_SAID
        for stem in alternative.stems
    )


def asks_for_a_fact(analysis: QueryAnalysis) -> bool:
    """Return whether a question wants a fact: a number, a time, a place, a person, or what something costs."""
    words = [token.word for token in analysis.tokens]
    asks = next((word for word in words[:ASKS_WITHIN] if word in ASKS_FOR_A_FACT), None)
    return asks is not None or not COSTS.isdisjoint(words) or analysis.wanted in FACTS


def counted_stems(analysis: QueryAnalysis) -> frozenset[str]:
    """Return the stems of what is counted, where a question asks how many of it there are; none elsewhere."""
    counted = counted_in(analysis.tokens)
    terms = (term for term in analysis.query_terms if counted in term.words)
    return frozenset(stem for term in terms for alternative in term.alternatives for stem in alternative.stems)


def topics_asked_for(config: Config, library: Library, item_ids: Sequence[str], asked: Set[str]) -> list[str]:
    """Return the topics of the results that the question names, those first of which it says most.

    One word is enough, of those that tell (“placement” of “Placement stability”). Raises KeyError where the library has
    no such item.
    """
    said = {
        topic: len(asked & telling_stems(config.topics.title(topic))) for topic in leading_topics(library, item_ids)
    }
    return sorted((topic for topic, count in said.items() if count), key=lambda topic: -said[topic])


@lru_cache(maxsize=4_096)
def telling_stems(text: str) -> frozenset[str]:
    """Return the stems of a text of the library or its owner that tell something.

    They are kept: such a text is asked for again and is no secret. Never use this for what a person wrote.
    """
    return frozenset(token.stem for token in tokens_of(text) if not token.is_stop_word) - SAYS_LITTLE
