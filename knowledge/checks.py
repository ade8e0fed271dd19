"""Whether configuration and content agree: what one names, the other has."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from config.catalogue import Config
from config.yaml_source import ContentError, Place
from knowledge.library.library import Library, Passage, PracticeExample, QuestionUse, Section

Named = tuple[Place, str]
"""An id that a file names, and where."""


def check_config(config: Config, library: Library) -> None:
    """Check that configuration and content agree.

    Raises:
        ContentError: the first thing that does not, with file, line and field: a topic, section or question that is
            named but does not exist, a topic without content or prompts, a restorative question without its plainer
            wording or that for another person.
    """
    for error in chain(
        _unknown_topics_of_content(config, library),
        _unknown(_topics_named(config), config.topics.by_id, "topic", "use an id that stands in topics.yaml"),
        _unknown(_sections_named(config), library.sections, "section", "give its full id"),
        _unknown(_questions_named(config), _question_ids(library), "question", "give its full id"),
        _topics_left_empty(config, library),
        _questions_without_wording(config, library),
    ):
        raise error


def _unknown(named: Iterable[Named], known: Iterable[str], kind: str, advice: str) -> Iterator[ContentError]:
    ids = frozenset(known)
    for place, name in named:
        if name not in ids:
            yield place.error(f"there is no {kind} “{name}”; {advice}")


def _unknown_topics_of_content(config: Config, library: Library) -> Iterator[ContentError]:
    """Yield an error for each unknown topic: at the entry itself if it was read from a file, else at the topics."""
    everywhere = Place(config.topics.file, ("topics",))
    for item in _items(library):
        for index, topic in enumerate(item.topics):
            if topic not in config.topics.by_id:
                place = library.places[item.id].inside("topics", index) if item.id in library.places else everywhere
                yield place.error(f"{item.id} has the topic “{topic}”, which config/topics.yaml does not have; add it")


def _topics_named(config: Config) -> Iterator[Named]:
    prompts = Place(config.prompts.file, ("topics",))
    yield from ((prompts.inside(topic), topic) for topic in config.prompts.by_topic)
    notices = Place(config.notices.file, ("notices",))
    for notice_id, notice in config.notices.by_id.items():
        yield from _each(notices.inside(notice_id, "topics"), notice.topics)
    signposts = Place(config.signposts.file, ("signposts",))
    for signpost_id, signpost in config.signposts.by_id.items():
        yield from _each(signposts.inside(signpost_id, "topics"), signpost.topics)


def _sections_named(config: Config) -> Iterator[Named]:
    notices = Place(config.notices.file, ("notices",))
    for notice_id, notice in config.notices.by_id.items():
        yield from _each(notices.inside(notice_id, "sections"), notice.sections)
    prompts = Place(config.prompts.file)
    yield prompts.inside("plainer", "section"), config.prompts.plainer.section
    for topic, entry in config.prompts.by_topic.items():
        for index, question in enumerate(entry.reflective):
            if question.section is not None:
                yield prompts.inside("topics", topic, "reflective", index, "section"), question.section


def _questions_named(config: Config) -> Iterator[Named]:
    prompts = Place(config.prompts.file)
    for topic, entry in config.prompts.by_topic.items():
        yield from _each(prompts.inside("topics", topic, "restorative"), entry.restorative)
    for place, wording in _wordings(config):
        yield from ((place.inside(question_id), question_id) for question_id in wording)


def _wordings(config: Config) -> Iterator[tuple[Place, Mapping[str, str]]]:
    """Yield each place that words every restorative question anew."""
    prompts = Place(config.prompts.file)
    yield prompts.inside("plainer", "questions"), config.prompts.plainer.questions
    guide = config.prompts.guide
    for whom, readdressed in (("harmed", guide.harmed), ("group", guide.group)):
        yield prompts.inside("guide", whom, "full"), readdressed.full
        yield prompts.inside("guide", whom, "plainer"), readdressed.plainer


def _topics_left_empty(config: Config, library: Library) -> Iterator[ContentError]:
    used = {topic for item in _items(library) for topic in item.topics}
    topics = Place(config.topics.file, ("topics",))
    for topic in config.topics.by_id:
        if topic not in used:
            yield topics.inside(topic).error(f"nothing in the library has the topic “{topic}”; give it to a section")
        if topic not in config.prompts.by_topic:
            yield topics.inside(topic).error(f"the topic “{topic}” has no questions; add some in config/prompts.yaml")


def _questions_without_wording(config: Config, library: Library) -> Iterator[ContentError]:
    for place, wording in _wordings(config):
        for question in library.questions:
            if question.use is QuestionUse.RESTORATIVE and question.id not in wording:
                yield place.error(f"the question {question.id} has no wording here; add one")


def _items(library: Library) -> Iterator[Section | Passage | PracticeExample]:
    yield from library.sections.values()
    yield from library.passages.values()
    yield from library.examples.values()


def _question_ids(library: Library) -> Iterator[str]:
    return (question.id for question in library.questions)


def _each(place: Place, names: Iterable[str]) -> Iterator[Named]:
    return ((place.inside(index), name) for index, name in enumerate(names))
