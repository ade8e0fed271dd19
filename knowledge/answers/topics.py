"""What results are about: the topics of one item, and the topics of several in order of weight."""

from collections.abc import Sequence

from knowledge.library.library import Library


def own_topics(library: Library, item_id: str) -> tuple[str, ...]:
    """Return an item's own topics; where it has none, those of the nearest section around it that has some.

    Raises:
        KeyError: nothing in the library has this id.
    """
    item = library.passages.get(item_id) or library.examples.get(item_id)
    if item is not None and item.topics:
        return item.topics
    around = library.ancestors(library.section_of(item_id))
    return next((section.topics for section in around if section.topics), ())


def subject_topics(library: Library, item_id: str) -> tuple[str, ...]:
    """Return what an item is about in the whole: the topics of its talk, else its own, else those around it.

    A passage of a talk on exploitation that names alcohol is about exploitation. Raises KeyError as `own_topics` does.
    """
    talk = library.talk_of(item_id)
    return talk.topics[:1] if talk is not None and talk.topics else own_topics(library, item_id)


def leading_topics(library: Library, item_ids: Sequence[str]) -> tuple[str, ...]:
    """Return the topics of results, best first, in order of weight.

    A topic weighs the more the better the result is and the nearer the topic stands to it: half for the second result
    or topic, a third for the third. Raises KeyError where the library has no such item.
    """
    weights: dict[str, float] = {}
    for rank, item_id in enumerate(item_ids, start=1):
        for nearness, topic in enumerate(library.topics_of(item_id), start=1):
            weights[topic] = weights.get(topic, 0) + 1 / (rank * nearness)
    return tuple(sorted(weights, key=lambda topic: weights[topic], reverse=True))
