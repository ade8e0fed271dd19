"""Practice examples that go with results, each with the reason why."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from config.catalogue import Config
from knowledge.answers.answer import RelatedExample
from knowledge.answers.topics import leading_topics, own_topics
from knowledge.library.items import PracticeExample
from knowledge.library.library import Library

MOST_EXAMPLES = 3
EXCERPT_CHARACTERS = 300
LIKENESS = "It uses words from your question."

Candidate = tuple[str, str]
"""The id of an example, and the reason why it fits."""


def choose_examples(
    config: Config, library: Library, item_ids: Sequence[str], found_example_ids: Sequence[str]
) -> tuple[RelatedExample, ...]:
    """Return at most three practice examples that are not results themselves, each with its reason.

    `item_ids` are the results, best first; `found_example_ids` the examples that the search found for the query, best
    first. Examples linked to the results' sections come first, with the reason of the link; then those that share a
    topic; then those found. Among links and among topics, what was found for the query comes before what was not; among
    links, what shares a topic with the result itself comes next.

    Raises:
        KeyError: the library has no such item.
    """
    if not item_ids:
        return ()
    candidates = chain(
        _linked(library, item_ids, found_example_ids),
        _of_topics(config, library, item_ids, found_example_ids),
        ((example_id, LIKENESS) for example_id in found_example_ids),
    )
    chosen: dict[str, str] = {}
    for example_id, reason in candidates:
        if len(chosen) == MOST_EXAMPLES:
            break
        if example_id not in item_ids:
            chosen.setdefault(example_id, reason)
    return tuple(
        related_example(library, library.examples[example_id], reason) for example_id, reason in chosen.items()
    )


def related_example(library: Library, example: PracticeExample, reason: str) -> RelatedExample:
    """Return a practice example as it is shown beside something else, with an excerpt of its text."""
    return RelatedExample(
        id=example.id,
        title=example.title,
        theme=example.theme.value,
        place=example.place,
        text=excerpt(example.text),
        reason=reason,
        url=library.read_path(example.id),
        own=library.own_citation(example.id),
    )


def examples_beside(
    config: Config, library: Library, item_ids: Sequence[str], example_ids: Sequence[str]
) -> tuple[RelatedExample, ...]:
    """Return these practice examples with why each goes with the results; those that are gone are left out."""
    return tuple(
        related_example(library, library.examples[example_id], why_beside(config, library, item_ids, example_id))
        for example_id in example_ids
        if example_id in library.examples and example_id not in item_ids
    )


def why_beside(config: Config, library: Library, item_ids: Sequence[str], example_id: str) -> str:
    """Return why an example goes with results: the reason of a link, else a topic that both share, else its words."""
    links = chain.from_iterable(map(library.links_from, item_ids))
    reason = next((link.reason for link in links if link.example_id == example_id), None)
    if reason is not None:
        return reason
    own = library.examples[example_id].topics
    shared = next((topic for topic in leading_topics(library, item_ids) if topic in own), None)
    return same_topic(config, shared) if shared else LIKENESS


def same_topic(config: Config, topic_id: str) -> str:
    """Return the reason for an example that shares a topic. Raises KeyError where there is no such topic."""
    return f"It is about the same topic: {config.topics.title(topic_id)}."


def excerpt(text: str, limit: int = EXCERPT_CHARACTERS) -> str:
    """Return a text, cut after a whole word and marked with “…” where it has more than `limit` characters."""
    if len(text) <= limit:
        return text
    room = text[:limit]
    whole_words = room[: room.rfind(" ")] if " " in room else room[:-1]
    return f"{whole_words.rstrip(' ,;:')}…"


def _linked(library: Library, item_ids: Sequence[str], found: Sequence[str]) -> Iterator[Candidate]:
    for item_id in item_ids:
        about = set(own_topics(library, item_id))
        links = library.links_from(item_id)
        closest = sorted(links, key=lambda link: about.isdisjoint(library.examples[link.example_id].topics))
        yield from _found_first(((link.example_id, link.reason) for link in closest), found)


def _of_topics(config: Config, library: Library, item_ids: Sequence[str], found: Sequence[str]) -> Iterator[Candidate]:
    for topic in leading_topics(library, item_ids):
        reason = same_topic(config, topic)
        sharing = ((example.id, reason) for example in library.examples.values() if topic in example.topics)
        yield from _found_first(sharing, found)


def _found_first(candidates: Iterable[Candidate], found: Sequence[str]) -> list[Candidate]:
    """Return candidates in their order, but first those that were found for the query, in the order of the finding."""
    place = {example_id: rank for rank, example_id in enumerate(found)}
    return sorted(candidates, key=lambda candidate: place.get(candidate[0], len(place)))
