"""Which passages tell what a question wants to be told: what something is, who, when, how many.

“How many pilots are there” is answered by the passage with a number, not by the one that speaks most of pilots.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from knowledge.search.analysis import Token, tokens_of
from knowledge.search.entries import Entry, Field
from knowledge.search.query_analysis import QueryAnalysis
from knowledge.search.ranking import Ranked, best_first
from knowledge.search.wanted import Wanted

LOOKED_AT = 30
"""Entries, from the best on, that are read for it."""
SHARES = {Wanted.DEFINITION: 0.3, Wanted.PERSON: 0.8, Wanted.COUNT: 0.4, Wanted.NUMBER: 0.3, Wanted.TIME: 0.3}
"""What telling it adds to an entry's score, as a share of the best score; a name is told or is not."""
ASKS_WHO_SPOKE = frozenset("spoke talked presented gave led talk speaker speakers presentation".split())
"""Words that ask for the person; what the passage tells is the name, not these."""
NUMBERS = frozenset(
    """one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand half
    third quarter double percent majority""".split()
)
MONTHS = frozenset(
    """january february march april may june july august september october november december spring summer autumn
    winter""".split()
)
YEAR = re.compile(r"(?:19|20)\d\d")
NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b")
ASKS_HOW_MANY = frozenset({"many", "number"})
COUNTED_WITHIN = 4
"""Words, from a number on, among which the thing that it counts stands."""
SAYS_WHAT = frozenset({"is", "are", "was", "were", "means", "aims", "involves"})
"""Verbs that stand right behind a thing where a text says what it is."""


def what_it_is_about(query_analysis: QueryAnalysis) -> QueryAnalysis:
    """Return a question without the terms that only ask for a person; as it is where nothing else is left."""
    if query_analysis.wanted is not Wanted.PERSON:
        return query_analysis
    terms = query_analysis.query_terms
    about = tuple(term for term in terms if not ASKS_WHO_SPOKE.issuperset(term.words))
    return replace(query_analysis, query_terms=about or terms)


def with_what_is_wanted(
    ranked: Sequence[Ranked], query_analysis: QueryAnalysis, entries: Sequence[Entry]
) -> list[Ranked]:
    """Return entries that are ranked best first in their new order, those lifted that tell what the question wants."""
    wanted = query_analysis.wanted
    if wanted is None or not ranked:
        return list(ranked)
    most = SHARES[wanted] * ranked[0].score
    counted = counted_in(query_analysis.tokens)
    lifted = [
        one.scored(one.score + most * one.coverage) if _tells(wanted, one, entries[one.number], counted) else one
        for one in ranked[:LOOKED_AT]
    ]
    return best_first([*lifted, *ranked[LOOKED_AT:]])


def counted_in(tokens: Sequence[Token]) -> str | None:
    """Return the first telling word behind “many” or “number”, None where there is none."""
    places = (place for place, token in enumerate(tokens) if token.word in ASKS_HOW_MANY)
    behind = (token.word for token in tokens[next(places, len(tokens)) + 1 :] if not token.is_stop_word)
    return next(behind, None)


def _tells(wanted: Wanted, ranked: Ranked, entry: Entry, counted: str | None) -> bool:
    text = entry.fields.get(Field.TEXT, "")
    match wanted:
        case Wanted.COUNT:
            return _counts(_tokens(text), _asked(ranked, counted))
        case Wanted.NUMBER:
            return any(map(_is_number, _tokens(text)))
        case Wanted.TIME:
            return any(token.word in MONTHS or YEAR.fullmatch(token.word) for token in _tokens(text))
        case Wanted.PERSON:
            return any(name in text for name in NAME.findall(entry.fields.get(Field.PEOPLE, "")))
        case Wanted.DEFINITION:
            return _says_what_it_is(_tokens(text), _asked(ranked))


def _asked(ranked: Ranked, word: str | None = None) -> frozenset[str]:
    """Return the stems by which an entry says what was asked for; with a `word`, of the term that has it alone."""
    matches = (match for match in ranked.matches if word is None or word in match.query_term.words)
    return frozenset(stem for match in matches for stem in match.alternative.stems)


def _is_number(token: Token) -> bool:
    """Return whether a word is a number; a year counts nothing."""
    return token.word in NUMBERS or (token.word.isdigit() and not YEAR.fullmatch(token.word))


def _counts(tokens: Sequence[Token], asked: Collection[str]) -> bool:
    """Return whether a number stands close before what was asked for (“five social work practices”)."""
    return any(
        _is_number(token) and any(behind.stem in asked for behind in tokens[place + 1 : place + 1 + COUNTED_WITHIN])
        for place, token in enumerate(tokens)
    )


def _says_what_it_is(tokens: Sequence[Token], asked: Collection[str]) -> bool:
    """Return whether a verb that says what it is stands right behind what was asked for."""
    return any(token.stem in asked and behind.word in SAYS_WHAT for token, behind in pairwise(tokens))


@lru_cache(maxsize=2_048)
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(token for token in tokens_of(text) if not token.is_compound)
