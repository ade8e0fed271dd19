"""Put an answer together: what was found, the examples, questions and notices that go with it."""

import time
from collections.abc import Sequence
from pathlib import Path

from config.catalogue import Config
from knowledge.answers.answer import Answer, Result, TopicOffer
from knowledge.answers.asked_topics import asked_stems, asks_for_a_fact, telling_stems
from knowledge.answers.currency import currency_notices
from knowledge.answers.danger.recognition import Danger, DangerRecogniser, open_recogniser
from knowledge.answers.fitting_examples import fitting_examples
from knowledge.answers.further import is_worth_naming
from knowledge.answers.prompts import choose_prompts
from knowledge.answers.results import LEAST_SCORE, ResultWriter
from knowledge.answers.safeguarding import explained, safeguarding_in
from knowledge.answers.subjects import Subject, SubjectFinder
from knowledge.answers.topics import leading_topics
from knowledge.library.library import Library
from knowledge.search.engine import Hits, SearchEngine, engine_in_memory, open_engine
from knowledge.search.english import English
from knowledge.search.explanation import explain
from knowledge.search.grouping import Hit
from knowledge.search.query_analysis import NamesIn, no_names

MOST_FURTHER = 12
LOOKED_THROUGH = 12_000
"""Characters in which words of danger are looked for: some four pages. More would only slow hostile queries."""
TOPICS_OFFERED = 5
SECTIONS_OFFERED = 3
NEAR_COVERS = 0.5
"""Where nothing answers, the topics of what covers this share of the question are near it."""
MOST_WORDS_REPEATED = 6
"""A mended query of more words is not repeated as it was understood."""


class Answerer:
    """Answers queries from one library. The same query gets the same answer; it may be used from many threads."""

    def __init__(self, library: Library, config: Config, engine: SearchEngine, recogniser: DangerRecogniser) -> None:
        self._library = library
        self._config = config
        self._engine = engine
        self._recogniser = recogniser
        self._subjects = SubjectFinder(config)
        self._results = ResultWriter(library)

    def answer(self, query: str, limit: int = 3, names_in: NamesIn = no_names) -> Answer:
        """Return the answer with at most `limit` results; without results when nothing fits the query.

        `names_in` tells which words are people's: no spelling mends or repeats them.
        """
        started = time.perf_counter()
        hits = self._engine.search(query, names_in)
        kept = self._kept(hits)
        ids = [self._results.shown_ids(hit) for hit in kept[:limit]]
        results = self._results.of_hits(kept[:limit], ids, hits.query_analysis)
        shown = [result.id for result in results]
        named = [result.id for result in results if is_worth_naming(result, results[0])]
        asked = asked_stems(hits.query_analysis)
        wants_a_fact = asks_for_a_fact(hits.query_analysis)
        safeguarding = safeguarding_in(self._config, self._recogniser, query[:LOOKED_THROUGH])
        moved_on = currency_notices(self._config, self._library, ids, asked)
        near = self._near(hits) if hits.confidence.is_near and not results else ()
        return Answer(
            query=query,
            understood_as=self._understood(hits) if results else None,
            confident=bool(results),
            results=results,
            examples=()
            if wants_a_fact
            else fitting_examples(self._config, self._library, hits.hits, shown, named=named, asked=asked),
            prompts=choose_prompts(
                self._config,
                self._library,
                shown,
                asked=asked,
                said=frozenset(token.stem for token in hits.query_analysis.tokens),
                allows_restorative=safeguarding.allows_restorative,
                of_a_fact=wants_a_fact,
            ),
            notices=(*safeguarding.notices, *moved_on),
            topics=() if results else self._topics_near(hits, asked),
            further=tuple(hit.id for hit in kept[limit : limit + MOST_FURTHER]),
            elapsed_ms=round((time.perf_counter() - started) * 1000, 2),
            related_sections=tuple(self._library.section_of(result.id).id for result in near),
            nearest=near,
            danger=safeguarding.danger,
            closing=safeguarding.closing,
            subjects=() if results else self._subjects_of(hits, asked, near),
        )

    def danger_in(self, words: str) -> Danger | None:
        """Return the danger, or the worry about a child, that words speak of; None where they speak of none."""
        return self._recogniser.recognise(words[:LOOKED_THROUGH])

    def results_for(self, ids: Sequence[str]) -> tuple[Result, ...]:
        """Return results for ids that were given out before, in their order; ids that are gone are left out."""
        return self._results.of_ids(ids)

    def explain(self, query: str) -> str:
        """Return in words how the query was understood, what told of danger, and why each result stands where it is."""
        hits = self._engine.search(query)
        return f"{explained(self.danger_in(query))}\n{explain(hits, self._library, len(self._kept(hits)))}"

    @staticmethod
    def _understood(hits: Hits) -> str | None:
        is_short = len(hits.query_analysis.tokens) <= MOST_WORDS_REPEATED
        return hits.query_analysis.corrected if is_short else None

    def _kept(self, hits: Hits) -> Sequence[Hit]:
        if not hits.confidence.is_enough:
            return ()
        least = LEAST_SCORE * hits.hits[0].best.score
        return [hit for hit in hits.hits if hit.best.score >= least]

    def _near(self, hits: Hits) -> tuple[Result, ...]:
        """Return the best result of each of the nearest sections."""
        by_section: dict[str, Hit] = {}
        for hit in hits.hits[:SECTIONS_OFFERED]:
            by_section.setdefault(self._library.section_of(hit.id).id, hit)
        nearest = tuple(by_section.values())
        return self._results.of_hits(nearest, [*map(self._results.shown_ids, nearest)], hits.query_analysis)

    def _topics_near(self, hits: Hits, asked: frozenset[str]) -> tuple[TopicOffer, ...]:
        """Return the topics that the question names, then those of what came near it; none where nothing did."""
        config = self._config
        near = [hit.id for hit in hits.hits[:SECTIONS_OFFERED] if hit.best.coverage >= NEAR_COVERS]
        topics = list(dict.fromkeys((*self._named(asked), *leading_topics(self._library, near))))[:TOPICS_OFFERED]
        return tuple(TopicOffer(topic, config.topics.title(topic)) for topic in topics)

    def _named(self, asked: frozenset[str]) -> tuple[str, ...]:
        topics = self._config.topics
        return tuple(topic for topic in topics.by_id if asked & telling_stems(topics.title(topic)))

    def _subjects_of(self, hits: Hits, asked: frozenset[str], near: Sequence[Result]) -> tuple[Subject, ...]:
        nearest = leading_topics(self._library, [result.id for result in near])[:1]
        return self._subjects.subjects(hits.query_analysis.tokens, self._named(asked), nearest)


def open_answerer(library: Library, config: Config, data_folder: Path) -> Answerer:
    """Return the answerer of a library, building its index in the data folder where there is none.

    Raises:
        Failure: the index cannot be used, or the configuration does not fit the library.
    """
    return Answerer(library, config, open_engine(library, config, data_folder), open_recogniser())


def answerer_in_memory(library: Library, config: Config, english: English, recogniser: DangerRecogniser) -> Answerer:
    """Return the answerer of a library whose index is kept nowhere; answerers may share `english` and `recogniser`.

    Raises:
        Failure: the configuration does not fit the library.
    """
    return Answerer(library, config, engine_in_memory(library, config, english), recogniser)
