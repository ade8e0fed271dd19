"""What the library holds on a topic, for browsing: what names the topic itself, then what stands under it."""

from itertools import chain

from knowledge.library.items import Passage
from knowledge.library.library import Library


def items_of_topic(library: Library, topic_id: str) -> tuple[str, ...]:
    """Return the ids of the passages and practice examples on a topic, each once; bullets by what introduces them.

    Those that name the topic themselves come first, then the passages of sections that do; each in the order of the
    library. None for a topic that the library does not name.
    """
    passages = library.passages.values()
    own = [_introduction(library, passage).id for passage in passages if topic_id in passage.topics]
    examples = [example.id for example in library.examples.values() if topic_id in example.topics]
    around = [
        passage.id
        for passage in passages
        if passage.parent_id is None and topic_id in library.sections[passage.section_id].topics
    ]
    return tuple(dict.fromkeys(chain(own, examples, around)))


def _introduction(library: Library, passage: Passage) -> Passage:
    while passage.parent_id is not None:
        passage = library.passages[passage.parent_id]
    return passage
