"""Practice examples that fit the question that was asked: none rather than a far one."""

from collections.abc import Sequence
from dataclasses import dataclass

from config.catalogue import Config
from knowledge.answers.answer import RelatedExample
from knowledge.answers.asked_topics import telling_stems, topics_asked_for
from knowledge.answers.examples import related_example, why_beside
from knowledge.library.library import Library
from knowledge.search.grouping import Hit

MOST_EXAMPLES = 3
FOUND = 0.45
"""An example that was found for the question with this share of the best result's score fits by itself …"""
COVERS = 0.65
"""… where it also covers this share of what the best result covers of the question."""
COVERS_OF_ALL = 0.5
"""Less of the question itself is too little, also where the best result covers no more."""
LINKED_COVERS = 0.6
"""One that editors linked to the best result's section fits when it covers this share, whatever its score."""
ON_TOPIC_COVERS = 0.9
"""One on a topic of the best result that the question names fits when it covers nearly as much of the question …"""
ON_TOPIC = 0.3
"""… and was found with this share of the best result's score."""
BESIDE_AN_EXAMPLE = 0.9
"""Where the best result is a practice example itself, another fits only that is nearly as good."""
REASON_SAYS_IT = 0.34
"""A link's reason fits when it holds this share of what was asked, the section's own words aside."""


@dataclass(frozen=True)
class _Candidate:
    """An example that was found or linked: how well it fits, for the order, and whether it fits at all."""

    example_id: str
    fit: float
    is_fit: bool


def fitting_examples(
    config: Config,
    library: Library,
    hits: Sequence[Hit],
    shown: Sequence[str],
    *,
    named: Sequence[str],
    asked: frozenset[str],
) -> tuple[RelatedExample, ...]:
    """Return at most three practice examples that fit the question, best first, each with its reason.

    `hits` is all that was found for the question, best first, `shown` the ids of the results, `named` of those that an
    answer names, and `asked` the stems of the question. An example that is named is not shown again. Raises KeyError
    where the library has no such item.
    """
    if not hits or not shown:
        return ()
    by_example = {hit.id: hit for hit in hits if hit.id in library.examples}
    linked = {link.example_id: link.reason for link in reversed(library.links_from(hits[0].id))}
    among = dict.fromkeys((*by_example, *linked))
    question = _Question(library, hits[0], asked, frozenset(topics_asked_for(config, library, [hits[0].id], asked)))
    candidates = [
        question.judged(example_id, by_example.get(example_id), linked.get(example_id))
        for example_id in among
        if example_id not in named
    ]
    fitting = sorted((one for one in candidates if one.is_fit), key=lambda one: -one.fit)[:MOST_EXAMPLES]
    return tuple(
        related_example(library, library.examples[one.example_id], why_beside(config, library, shown, one.example_id))
        for one in fitting
    )


@dataclass(frozen=True)
class _Question:
    """What examples are held against: the best result, the stems of what was asked, and the topics that it names."""

    library: Library
    best: Hit
    asked: frozenset[str]
    topics: frozenset[str]

    def judged(self, example_id: str, hit: Hit | None, reason: str | None) -> _Candidate:
        """Return how well an example fits; `hit` is how it was found, `reason` why it is linked to the best result."""
        score = hit.best.score / self.best.best.score if hit else 0.0
        covers = hit.best.coverage / self.best.best.coverage if hit else 0.0
        if hit and hit.best.coverage < COVERS_OF_ALL:
            score, covers = 0.0, 0.0
        if self.best.id in self.library.examples:
            return _Candidate(example_id, score, score >= BESIDE_AN_EXAMPLE and covers >= BESIDE_AN_EXAMPLE)
        says = self._said_by(reason) if reason else 0.0
        is_fit = (
            (score >= FOUND and covers >= COVERS)
            or (reason is not None and (covers >= LINKED_COVERS or says >= REASON_SAYS_IT))
            or (self._shares_topic(example_id) and covers >= ON_TOPIC_COVERS and score >= ON_TOPIC)
        )
        return _Candidate(example_id, score + says + (LINKED_COVERS * covers if reason else 0.0), is_fit)

    def _shares_topic(self, example_id: str) -> bool:
        return not self.topics.isdisjoint(self.library.examples[example_id].topics)

    def _said_by(self, reason: str) -> float:
        """Return the share of what was asked that a reason says; words of headings, which every reason has, aside."""
        telling = self.asked.difference(*map(telling_stems, self.library.section_of(self.best.id).path))
        return len(telling & telling_stems(reason)) / len(telling) if telling else 0.0
