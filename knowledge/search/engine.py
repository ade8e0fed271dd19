"""Search over one library: a pure function of library, configuration and query."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path

from config.catalogue import Config
from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of
from knowledge.search.announcements import with_announcements_below
from knowledge.search.asked_as import AskedAsLines, ComparedWords, Likeness, with_likeness
from knowledge.search.confidence import NOTHING_FOUND, Confidence, confidence_in, load_confidence_weights
from knowledge.search.english import English, the_english
from knowledge.search.entries import Entry, Field, library_entries
from knowledge.search.evidence import evidence_of
from knowledge.search.grouping import Hit, group, place_of
from knowledge.search.index_folder import OpenedIndex, index_in_memory, open_index
from knowledge.search.out_of_scope import OutsidePhrases
from knowledge.search.outside_lines import NO_LEANING, OutsideLines, inside_of
from knowledge.search.query_analysis import NamesIn, QueryAnalysis, no_names
from knowledge.search.query_analyzer import QueryAnalyzer
from knowledge.search.question_kinds import what_it_is_about, with_what_is_wanted
from knowledge.search.ranking import rank, scored
from knowledge.search.relevance_feedback import with_feedback
from knowledge.search.spelling import Spelling
from knowledge.search.term_index import TermIndex
from knowledge.search.thesaurus import compile_thesaurus, one_word_for_all
from knowledge.search.word_counts import counted

LINES_KEPT = 4_096
"""Lines whose words are kept while an engine is opened, which reads them twice; the briefing has some 2,600."""
LONGEST_LINE = 40
"""Characters of a question of the library that is compared as a line is."""


@dataclass(frozen=True)
class Hits:
    """All that was found for a query, best first, whether it is enough to answer or not."""

    query_analysis: QueryAnalysis
    hits: tuple[Hit, ...]
    confidence: Confidence


@dataclass(frozen=True)
class ComparedLines:
    """Whole lines that a question is compared with: how practitioners ask for each entry, and what they ask outside."""

    words_of: ComparedWords
    asked_as: AskedAsLines
    outside: OutsideLines


class SearchEngine:
    """Searches one library. Nothing in it changes, and it may be used from many threads."""

    def __init__(
        self,
        analyzer: QueryAnalyzer,
        terms: TermIndex,
        lines: ComparedLines,
        entries: Sequence[Entry],
        places: Sequence[str],
    ) -> None:
        self._analyzer = analyzer
        self._terms = terms
        self._lines = lines
        self._entries = entries
        self._places = places
        self._announcements = frozenset(number for number, entry in enumerate(entries) if entry.announces)
        self._weights = load_confidence_weights()

    def search(self, query: str, names_in: NamesIn = no_names) -> Hits:
        """Return what was found. The same query gives the same hits.

        `names_in` tells which words of the query are people's: their spelling is left alone, and not repeated.
        """
        query_analysis = what_it_is_about(self._analyzer.analyze(query, names_in))
        asked = self._lines.words_of.of(query_analysis.tokens)
        likeness = self._lines.asked_as.likeness(asked)
        found = rank(query_analysis.query_terms, self._terms)
        scores = with_likeness(with_feedback(found, self._terms), found, likeness)
        ranked = scored(found, with_announcements_below(scores, found, self._announcements))
        ranked = with_what_is_wanted(ranked, query_analysis, self._entries)
        hits = tuple(group(ranked, self._terms.ids, self._places))
        return Hits(query_analysis, hits, self._confidence(query_analysis, hits, likeness, asked))

    def _confidence(
        self,
        query_analysis: QueryAnalysis,
        hits: Sequence[Hit],
        likeness: Mapping[int, Likeness],
        asked: frozenset[str],
    ) -> Confidence:
        if not hits:
            return NOTHING_FOUND
        is_asked_for = Field.ASKED_AS in self._entries[hits[0].best.number].fields
        leaning = self._lines.outside.leaning(query_analysis.tokens, asked) if is_asked_for else NO_LEANING
        return confidence_in(evidence_of(query_analysis, hits, self._terms, likeness, leaning), self._weights)


def open_engine(library: Library, config: Config, data_folder: Path) -> SearchEngine:
    """Return the engine of a library; a large one's index is kept in the data folder, and built where there is none.

    Raises:
        Failure: the index cannot be used, or the thesaurus leads to no word of the library.
    """
    entries = tuple(library_entries(library, config.topics.title))
    return _engine(library, config, entries, open_index(data_folder, entries), the_english())


def engine_in_memory(library: Library, config: Config, english: English) -> SearchEngine:
    """Return the engine of a library whose index is kept nowhere; engines may share one `english`, which is large.

    Raises:
        Failure: the thesaurus leads to no word of the library.
    """
    entries = tuple(library_entries(library, config.topics.title))
    return _engine(library, config, entries, index_in_memory(entries), english)


def _engine(
    library: Library, config: Config, entries: Sequence[Entry], index: OpenedIndex, english: English
) -> SearchEngine:
    terms = TermIndex(index.reader)
    expansions = compile_thesaurus(config.thesaurus, terms.library_vocabulary)
    words = {**dict.fromkeys((*expansions.words, *counted(config.outside.phrases)), 0), **index.counts.library}
    spelling = Spelling(words, english, index.counts.asked_as)
    outside = OutsidePhrases(config.outside.phrases, terms, config.outside.asks_for)
    analyzer = QueryAnalyzer(terms, expansions, outside, spelling, english)
    words_of = ComparedWords(one_word_for_all(config.thesaurus))
    tokens = lru_cache(LINES_KEPT)(tokens_of)
    inside = inside_of([*chain.from_iterable(library.asked_as.values())], index.counts.texts, len(entries), tokens)
    lines = ComparedLines(
        words_of,
        AskedAsLines(_lines(library, entries), words_of, tokens),
        OutsideLines(config.outside.lines, inside, words_of, tokens),
    )
    places = [place_of(library, item_id) for item_id in terms.ids]
    return SearchEngine(analyzer, terms, lines, entries, places)


def _lines(library: Library, entries: Sequence[Entry]) -> Mapping[int, Sequence[str]]:
    """Return what each entry is asked as, by its number: an editor's lines, its heading, and a question itself.

    People ask for a heading, and for a restorative question, by its own words.
    """
    return {
        number: [*library.asked_as.get(entry.id, ()), library.section_of(entry.id).heading, *_own_question(entry)]
        for number, entry in enumerate(entries)
    }


def _own_question(entry: Entry) -> Iterator[str]:
    text = entry.fields.get(Field.TEXT, "")
    if text.endswith("?") and len(text) <= LONGEST_LINE:
        yield text
