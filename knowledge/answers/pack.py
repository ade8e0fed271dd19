"""A pack for supervision: on one topic, a passage to read, practice examples, and questions to talk over."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from config.catalogue import Config
from knowledge.answers.answer import Notice, Prompt, PromptKind, RelatedExample, Result, TopicOffer
from knowledge.answers.currency import about_the_words, currency_notices
from knowledge.answers.examples import related_example, same_topic
from knowledge.answers.topic_items import items_of_topic
from knowledge.library.items import Link
from knowledge.library.library import Library

EXAMPLES = 2
QUESTIONS = 3
"""With the passage they fill two printed pages, and leave half of the second to write on."""

MOST_MOVED_ON = 1
"""A passage about which more has changed is read only where there is no other."""

ResultsFor = Callable[[Sequence[str]], tuple[Result, ...]]
"""From ids to results, as `Answerer.results_for`."""


@dataclass(frozen=True)
class Pack:
    """What a supervision session on a topic may start from; every word but the questions is the library's.

    `examples` are two at most, fewer where fewer fit. `questions` are for the person and their team. Each of `notices`
    is about the item that it names. `closing` is the line on where to turn.
    """

    topic: TopicOffer
    passage: Result
    examples: tuple[RelatedExample, ...]
    questions: tuple[Prompt, ...]
    notices: tuple[Notice, ...]
    closing: str


def pack_of(config: Config, library: Library, results_for: ResultsFor, topic_id: str) -> Pack | None:
    """Return the pack of a topic; None where there is no such topic, or the library has no passage on it.

    The passage is one that an editor marked as good reading on the topic, else one that names it: of these one that
    examples go with, about which little has changed since, and whose own words say most. Its examples are those that
    the editors linked with it, then others on the topic.
    """
    passage = _passage(config, library, results_for, topic_id) if topic_id in config.topics.by_id else None
    if passage is None:
        return None
    examples = _examples(config, library, passage.id, topic_id)
    questions = config.prompts.by_topic[topic_id].reflective if topic_id in config.prompts.by_topic else ()
    return Pack(
        topic=TopicOffer(topic_id, config.topics.title(topic_id)),
        passage=passage,
        examples=examples,
        questions=tuple(Prompt(question.text, PromptKind.TEAM) for question in questions[:QUESTIONS]),
        notices=_notices(config, library, passage, examples),
        closing=config.signposts.always,
    )


def _notices(
    config: Config, library: Library, passage: Result, examples: Sequence[RelatedExample]
) -> tuple[Notice, ...]:
    """Return what has moved on about the words that are shown; each notice stands once, where it comes first."""
    of_passage = about_the_words(currency_notices(config, library, [[passage.id]]), passage)
    of_examples = currency_notices(config, library, [[example.id] for example in examples])
    told = {notice.id for notice in of_passage}
    return (*of_passage, *(notice for notice in of_examples if notice.id not in told))


def _passage(config: Config, library: Library, results_for: ResultsFor, topic_id: str) -> Result | None:
    read = [reading.item_id for reading in library.readings if reading.topic == topic_id]
    named = [passage.id for passage in library.passages.values() if topic_id in passage.topics]
    first_named = [item_id for item_id in named if library.passages[item_id].topics[0] == topic_id]

    def worth(result: Result) -> tuple[int, bool, int]:
        moved_on = currency_notices(config, library, [[result.id]])
        examples = _examples(config, library, result.id, topic_id)
        return len(examples), len(moved_on) <= MOST_MOVED_ON, len(result.own_words)

    for candidates in (read, first_named, named, items_of_topic(library, topic_id)):
        results = results_for([item_id for item_id in candidates if _is_telling(library, item_id)])
        if results:
            return max(results, key=worth)
    return None


def _is_telling(library: Library, item_id: str) -> bool:
    passage = library.passages.get(item_id)
    return passage is not None and not passage.announces and not passage.is_bare_address


def _examples(config: Config, library: Library, passage_id: str, topic_id: str) -> tuple[RelatedExample, ...]:
    reasons: dict[str, str] = {}
    for example_id, reason in _fitting(config, library, passage_id, topic_id):
        reasons.setdefault(example_id, reason)
    chosen = list(reasons.items())[:EXAMPLES]
    return tuple(related_example(library, library.examples[example_id], reason) for example_id, reason in chosen)


def _fitting(config: Config, library: Library, passage_id: str, topic_id: str) -> Iterator[tuple[str, str]]:
    """Yield examples with their reasons: the reading's own, those linked with its talk, and others on the topic.

    A passage that names the topic only beside others stands where examples are linked that have nothing to do with it;
    of these only those count that name the topic themselves.
    """
    for reading in library.readings:
        if reading.item_id == passage_id and reading.example_id is not None and reading.reason is not None:
            yield reading.example_id, reading.reason
    is_subject = library.topics_of(library.section_of(passage_id).id)[:1] == (topic_id,)
    for link in chain(library.links_from(passage_id), _links_of_talk(library, passage_id)):
        if is_subject or topic_id in library.examples[link.example_id].topics:
            yield link.example_id, link.reason
    on_topic = [example for example in library.examples.values() if topic_id in example.topics]
    for example in sorted(on_topic, key=lambda example: example.topics.index(topic_id)):
        yield example.id, same_topic(config, topic_id)


def _links_of_talk(library: Library, passage_id: str) -> Iterator[Link]:
    talk = library.talk_of(passage_id)
    return (link for link in library.links if talk is not None and library.talk_of(link.section_id) == talk)
