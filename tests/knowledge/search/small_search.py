"""A search over a few short texts, for tests that have to see every word that counts."""

from dataclasses import dataclass
from pathlib import Path

from config.thesaurus import FILE_NAME, Thesaurus, load_thesaurus
from knowledge.search.english import English
from knowledge.search.entries import Entry, Field
from knowledge.search.index_folder import open_index
from knowledge.search.out_of_scope import OutsidePhrases
from knowledge.search.query_analysis import QueryAnalysis
from knowledge.search.query_analyzer import QueryAnalyzer
from knowledge.search.ranking import Ranked, rank
from knowledge.search.spelling import Spelling
from knowledge.search.term_index import TermIndex
from knowledge.search.thesaurus import NO_EXPANSIONS, Expansions, compile_thesaurus


@dataclass(frozen=True)
class SmallSearch:
    """Entries with nothing but a text; entry 0 is the first."""

    terms: TermIndex
    reader: QueryAnalyzer

    def analyze(self, query: str) -> QueryAnalysis:
        """Return the query understood against these texts."""
        return self.reader.analyze(query)

    def rank(self, query: str) -> list[Ranked]:
        """Return the entries found, best first, before feedback."""
        return rank(self.analyze(query).query_terms, self.terms)

    def order(self, query: str) -> list[int]:
        """Return the numbers of the entries found, best first."""
        return [found.number for found in self.rank(query)]


def open_small(folder: Path, *texts: str, thesaurus: str = "", outside: tuple[str, ...] = ()) -> SmallSearch:
    """Return a search over `texts`; `thesaurus` is what thesaurus.yaml would hold, none when empty."""
    terms = open_terms(folder, *texts)
    expansions = compile_thesaurus(written(folder, thesaurus), terms.vocabulary) if thesaurus else NO_EXPANSIONS
    english = English()
    reader = QueryAnalyzer(terms, expansions, OutsidePhrases(outside, terms), Spelling({}, english), english)
    return SmallSearch(terms, reader)


def open_terms(folder: Path, *texts: str) -> TermIndex:
    """Return the index of `texts`."""
    entries = [Entry(str(number), {Field.TEXT: text}) for number, text in enumerate(texts)]
    return TermIndex(open_index(folder, entries).reader)


def written(folder: Path, thesaurus: str) -> Thesaurus:
    """Return the thesaurus that `thesaurus.yaml` in `folder` holds once this is written there."""
    (folder / FILE_NAME).write_text(thesaurus, encoding="utf-8")
    return load_thesaurus(folder)


def expansions_of(folder: Path, thesaurus: str, words: str) -> Expansions:
    """Return a thesaurus made ready for a library that has these words."""
    return compile_thesaurus(written(folder, thesaurus), open_terms(folder, words).vocabulary)
