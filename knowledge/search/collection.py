"""Search over any collection of texts by the library's analysis and ranking, without thesaurus, to measure both."""

from collections.abc import Mapping
from pathlib import Path

from knowledge.search.english import English
from knowledge.search.entries import Entry, Field
from knowledge.search.index_folder import open_index
from knowledge.search.out_of_scope import OutsidePhrases
from knowledge.search.query_analyzer import QueryAnalyzer
from knowledge.search.ranking import rank, scored
from knowledge.search.relevance_feedback import with_feedback
from knowledge.search.spelling import Spelling
from knowledge.search.term_index import TermIndex
from knowledge.search.thesaurus import NO_EXPANSIONS


class CollectionIndex:
    """An index of texts that are found by their own words."""

    def __init__(self, reader: QueryAnalyzer, terms: TermIndex) -> None:
        self._reader = reader
        self._terms = terms

    def search(self, query: str, limit: int = 100) -> list[tuple[str, float]]:
        """Return the ids of at most `limit` texts with their scores, best first."""
        query_terms = self._reader.analyze(query).query_terms
        found = rank(query_terms, self._terms)
        ranked = scored(found, with_feedback(found, self._terms))
        return [(self._terms.ids[found.number], found.score) for found in ranked[:limit]]


def open_collection(texts: Mapping[str, str], folder: Path) -> CollectionIndex:
    """Return the index of `texts` (by id), kept in `folder` where it is large.

    Raises:
        IndexUnusableError: the folder cannot be written to.
    """
    entries = [Entry(text_id, {Field.TEXT: text}) for text_id, text in texts.items() if text.strip()]
    terms = TermIndex(open_index(folder, entries).reader)
    english = English()
    reader = QueryAnalyzer(terms, NO_EXPANSIONS, OutsidePhrases((), terms), Spelling({}, english), english)
    return CollectionIndex(reader, terms)
