"""Whether configuration and content agree: what one names, the other has."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from config.catalogue import Config
from config.notices import CurrencyNotice
from config.yaml_source import ContentError, Place
from knowledge.library.items import Passage, PracticeExample, QuestionUse, Section
from knowledge.library.library import Library

Named = tuple[Place, str]
"""An id that a file names, and where."""
FEWEST_LINES = 6
"""Fewer asked-as lines a passage were measured to do nothing."""


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
        _unknown(_passages_named(config), (*library.passages, *library.examples), "passage", "give its full id"),
        _unknown(_documents_named(config), library.documents, "document", "use an id that a document has"),
        _words_that_stand_nowhere(config, library),
        _unknown(_questions_named(config), _question_ids(library), "question", "give its full id"),
        _topics_left_empty(config, library),
        _questions_without_wording(config, library),
        _readings_off_topic(library),
    ):
        raise error


def seldom_asked_as(library: Library) -> tuple[str, ...]:
    """Return the ids of the passages and practice examples that have fewer asked-as lines than searching needs."""
    found = (item_id for item_id, passage in library.passages.items() if not passage.is_bare_address)
    return tuple(
        item_id for item_id in chain(found, library.examples) if len(library.asked_as.get(item_id, ())) < FEWEST_LINES
    )


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
        yield from _each(notices.inside(notice_id, "digest"), notice.digest)
    not_restorative = Place(config.prompts.file, ("not_restorative", "topics"))
    yield from _each(not_restorative, config.prompts.not_restorative.topics)


def _sections_named(config: Config) -> Iterator[Named]:
    notices = Place(config.notices.file, ("notices",))
    for notice_id, notice in config.notices.by_id.items():
        yield from _each(notices.inside(notice_id, "sections"), notice.sections)
        yield from _each(notices.inside(notice_id, "pages"), notice.pages)
    prompts = Place(config.prompts.file)
    yield prompts.inside("plainer", "section"), config.prompts.plainer.section
    for topic, entry in config.prompts.by_topic.items():
        for index, question in enumerate(entry.reflective):
            if question.section is not None:
                yield prompts.inside("topics", topic, "reflective", index, "section"), question.section


def _passages_named(config: Config) -> Iterator[Named]:
    notices = Place(config.notices.file, ("notices",))
    for notice_id, notice in config.notices.by_id.items():
        yield from _each(notices.inside(notice_id, "passages"), notice.passages)


def _documents_named(config: Config) -> Iterator[Named]:
    documents = Place(config.notices.file, ("documents",))
    return ((documents.inside(name), name) for name in config.notices.of_document)


def _words_that_stand_nowhere(config: Config, library: Library) -> Iterator[ContentError]:
    """Yield an error for words that a notice is about and that no passage it goes with holds."""
    notices = Place(config.notices.file, ("notices",))
    for notice_id, notice in config.notices.by_id.items():
        texts = [item.text for item in _beside(library, notice)]
        for index, words in enumerate(notice.about):
            if not any(words in text for text in texts):
                place = notices.inside(notice_id, "about", index)
                yield place.error(f"no passage that this goes with holds “{words}”; copy the words as they stand there")


def _beside(library: Library, notice: CurrencyNotice) -> Iterator[Passage | PracticeExample]:
    items: tuple[Passage | PracticeExample, ...] = (*library.passages.values(), *library.examples.values())
    for item in items:
        sections = {section.id for section in library.ancestors(library.section_of(item.id))}
        parent = item.parent_id if isinstance(item, Passage) else None
        if not sections.isdisjoint(notice.sections) or not {item.id, parent}.isdisjoint(notice.passages):
            yield item


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


def _readings_off_topic(library: Library) -> Iterator[ContentError]:
    for reading in library.readings:
        if reading.place is not None and reading.topic not in library.topics_of(reading.item_id):
            problem = f"{reading.item_id} does not have the topic “{reading.topic}”; choose one of its own"
            yield reading.place.inside("topic").error(problem)


def _items(library: Library) -> Iterator[Section | Passage | PracticeExample]:
    yield from library.sections.values()
    yield from library.passages.values()
    yield from library.examples.values()


def _question_ids(library: Library) -> Iterator[str]:
    return (question.id for question in library.questions)


def _each(place: Place, names: Iterable[str]) -> Iterator[Named]:
    return ((place.inside(index), name) for index, name in enumerate(names))
