"""Queries of every kind: what practitioners asked, and what is made of the words of the library and the thesaurus."""

import re
from functools import cache

from hypothesis import strategies as st

from config.catalogue import Config
from knowledge.evaluation.judged_queries import read_judged_queries
from knowledge.library.library import Library
from tests.evaluation.query_sets import FOLDER

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
NOISE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
JOINTS = st.sampled_from([" ", " ", " ", "  ", " and ", ", ", " & ", "/", "\n"])


@cache
def judged_queries() -> tuple[str, ...]:
    """Return the queries of the sets that may be tuned on; those kept aside are left alone."""
    files = ("shared", "tuning", "tuning_wider")
    return tuple(judged.query for name in files for judged in read_judged_queries(FOLDER / f"{name}.jsonl"))


def made_queries(library: Library, config: Config) -> st.SearchStrategy[str]:
    """Return queries of known words, terms of the thesaurus, mistyped words and noise, in any mixture."""
    words = sorted({word for text in _texts(library) for word in WORD.findall(text)})
    known, terms = st.sampled_from(words), st.sampled_from(_terms(config))
    part = st.one_of(known, known, terms, known.map(_mistyped), NOISE)
    return st.builds(lambda joint, parts: joint.join(parts), JOINTS, st.lists(part, min_size=1, max_size=8))


def _texts(library: Library) -> list[str]:
    return [
        *(section.heading for section in library.sections.values()),
        *(passage.text for passage in library.passages.values()),
        *(f"{example.title} {example.text} {example.place}" for example in library.examples.values()),
    ]


def _terms(config: Config) -> list[str]:
    entries = config.thesaurus.entries
    return [
        *(term for entry in entries.acronyms for term in (entry.short, entry.full)),
        *(term for same in entries.same for term in same),
        *(term for entry in entries.everyday for term in entry.say),
        *(term for entry in entries.narrower for term in (entry.term, *entry.narrower)),
    ]


def _mistyped(word: str) -> str:
    """Return a word with two letters in its middle the wrong way round."""
    middle = len(word) // 2
    return word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :] if middle else word
