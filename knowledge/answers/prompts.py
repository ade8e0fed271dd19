"""Questions to reflect on that fit the results."""

from collections.abc import Sequence

from config.catalogue import Config
from config.prompts import TopicPrompts
from knowledge.answers.safeguarding import allow_restorative
from knowledge.answers.topics import leading_topics
from knowledge.library.library import Library

REFLECTIVE_ALONE = 3
REFLECTIVE_BESIDE_RESTORATIVE = 2


def choose_prompts(
    config: Config, library: Library, item_ids: Sequence[str], *, allows_restorative: bool = True
) -> tuple[str, ...]:
    """Return the questions of the topic that weighs most in the results, which are ids, best first.

    A topic names the library's questions that go with it, and they keep the library's order. Where they come first they
    are shown whole: a restorative conversation does not stop at what someone felt. Elsewhere two reflective questions
    and the named ones are shown; where none is named, three reflective questions. Where it `allows_restorative` to be
    False, or the results are about exploitation and the like, no question of the library is shown.

    Raises:
        KeyError: the library has no such item.
    """
    topic = next((topic for topic in leading_topics(library, item_ids) if topic in config.prompts.by_topic), None)
    if topic is None:
        return ()
    entry = config.prompts.by_topic[topic]
    reflective = [question.text for question in entry.reflective]
    is_fit = allows_restorative and allow_restorative(config, library, item_ids)
    restorative = _restorative(library, entry) if is_fit else []
    if not restorative:
        return tuple(reflective[:REFLECTIVE_ALONE])
    if entry.restorative_first:
        return tuple(restorative)
    return (*reflective[:REFLECTIVE_BESIDE_RESTORATIVE], *restorative)


def all_prompts(config: Config, library: Library, item_ids: Sequence[str]) -> tuple[str, ...]:
    """Return the reflective questions of every topic of the results, which are ids; those of the leading topic first.

    Raises:
        KeyError: the library has no such item.
    """
    by_topic = config.prompts.by_topic
    topics = (topic for topic in leading_topics(library, item_ids) if topic in by_topic)
    return tuple(dict.fromkeys(question.text for topic in topics for question in by_topic[topic].reflective))


def _restorative(library: Library, entry: TopicPrompts) -> list[str]:
    return [question.text for question in library.questions if question.id in entry.restorative]
