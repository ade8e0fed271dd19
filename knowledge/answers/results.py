"""Word the results of an answer: what each shows, as what kind of thing, from where, and why it was found."""

from collections.abc import Sequence
from dataclasses import replace

from knowledge.answers.answer import Result, ResultKind
from knowledge.answers.asked_topics import counted_stems
from knowledge.answers.brief import NEARLY_AS_WELL
from knowledge.answers.further import said_in_the_library
from knowledge.answers.lists_asked_for import (
    bullets_above,
    few_bullets,
    items_of,
    list_asked_for,
    paragraph_gone_on_from,
    with_what_they_introduce,
)
from knowledge.answers.parts import Asked, AskedTerms, parts_of
from knowledge.answers.why_found import why_found
from knowledge.library.library import Library
from knowledge.library.span import Span
from knowledge.search.excerpt import shown_text
from knowledge.search.grouping import Hit
from knowledge.search.highlighting import highlights, matched_phrases
from knowledge.search.query_analysis import QueryAnalysis

LEAST_SCORE = 0.2
"""A result whose score is below this share of the best one's is left out, and in a result what scores so little."""


class ResultWriter:
    """Words results from one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._asking = frozenset(question.passage_id for question in library.questions)

    def of_ids(self, ids: Sequence[str]) -> tuple[Result, ...]:
        """Return results for ids that were given out before, in their order; ids that are gone are left out."""
        there = [item_id for item_id in ids if item_id in self._library.passages or item_id in self._library.examples]
        return tuple(self._worded((item_id,), frozenset(), 1.0) for item_id in there)

    def of_hits(
        self, hits: Sequence[Hit], ids: Sequence[Sequence[str]], query_analysis: QueryAnalysis
    ) -> tuple[Result, ...]:
        """Return the results of hits, best first, each of which shows the items of these ids."""
        terms = AskedTerms(query_analysis.query_terms)
        question = Asked(terms, query_analysis.wanted, counted=counted_stems(query_analysis))
        return tuple(
            self._result(hit, shown_ids, hits[0].best.score, question, query_analysis)
            for hit, shown_ids in zip(hits, ids, strict=True)
        )

    def shown_ids(self, hit: Hit) -> tuple[str, ...]:
        """Return the ids of what a result shows, its own id first: what scores little beside the best is left out.

        Where a list itself was asked for, all of it is shown.
        """
        whole = list_asked_for(self._library, hit)
        if whole is not None:
            return items_of(whole)
        found = (
            item_id
            for item_id, member in zip(hit.item_ids, hit.members, strict=True)
            if member.score >= LEAST_SCORE * hit.best.score
        )
        few = (bullet.id for bullet in few_bullets(self._library, hit.id))
        return with_what_they_introduce(self._library, (*found, *few))

    def _result(
        self, hit: Hit, shown_ids: Sequence[str], best_score: float, question: Asked, query_analysis: QueryAnalysis
    ) -> Result:
        phrases = matched_phrases(match for member in hit.members for match in member.matches)
        whole = list_asked_for(self._library, hit)
        result = self._worded(shown_ids, phrases, round(hit.best.score / best_score, 4))
        found = {
            passage.text: member.score / hit.best.score
            for item_id, member in zip(hit.item_ids, hit.members, strict=True)
            if (passage := self._library.passages.get(item_id)) is not None
        }
        for bullet in few_bullets(self._library, hit.id):
            found[bullet.text] = max(NEARLY_AS_WELL, found.get(bullet.text, 0.0))
        asked = replace(question, found=found, under=bullets_above(self._library, hit.id))
        return replace(
            result,
            own=None if whole else result.own,
            before=paragraph_gone_on_from(self._library, hit.id),
            parts=parts_of(result.text, asked),
            says=said_in_the_library(hit, query_analysis),
            bullets=len(whole.bullets) if whole else 0,
            found_by=why_found(hit.best.matches),
        )

    def _worded(self, item_ids: Sequence[str], phrases: frozenset[tuple[str, ...]], score: float) -> Result:
        library, item_id = self._library, item_ids[0]
        section = library.section_of(item_id)
        text = shown_text(library, item_ids, {stem for phrase in phrases for stem in phrase})
        return Result(
            id=item_id,
            kind=self._kind(item_id),
            title=library.examples[item_id].title if item_id in library.examples else section.title,
            path=section.path,
            text=text,
            source=library.source_line(item_id),
            score=score,
            url=library.read_path(item_id),
            highlights=highlights(text, phrases),
            own=self._place_in(text, item_id),
        )

    def _place_in(self, text: str, item_id: str) -> Span | None:
        passage = self._library.passages.get(item_id)
        start = text.find(passage.text) if passage is not None and passage.text != text else -1
        return Span(start, start + len(passage.text)) if passage is not None and start >= 0 else None

    def _kind(self, item_id: str) -> ResultKind:
        if item_id in self._library.examples:
            return ResultKind.EXAMPLE
        return ResultKind.QUESTION if item_id in self._asking else ResultKind.PASSAGE
