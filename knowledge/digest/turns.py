"""Which section, practice example and question have their turn in which week of a channel."""

from functools import cache

from config.catalogue import Config
from config.failure import Failure
from knowledge.answers.topics import topics_within
from knowledge.digest.rotation import rotation
from knowledge.digest.weekly_assignment import Turns, weekly_assignment
from knowledge.library.library import Library, Section
from knowledge.library.opening import opening_of

SHORTEST_READING = 300
"""Characters; a section with fewer words of its own is no reading for a week."""


class NothingToRead(Failure):
    """No section of the library can stand in a digest."""


def section_turns(library: Library, seed: str) -> Turns:
    """Return the turns of the sections (ids) that are long enough to read; neighbouring weeks differ in topic.

    Raises:
        NothingToRead: the library has no section with a topic and enough words.
    """
    readings = [section.id for section in library.sections.values() if section.topics and _is_long(library, section)]
    if not readings:
        raise NothingToRead("there is nothing for the digest to show; add a section with a topic and some text")
    circle = rotation(readings, lambda section_id: library.sections[section_id].topics[0], seed)
    return lambda week: circle[week % len(circle)]


def example_turns(library: Library, seed: str, sections: Turns) -> Turns:
    """Return the turns of the practice examples (ids): those linked to the week's section first, then those that share
    a topic with it. The library must have an example.
    """

    def fit(week: int, example_id: str) -> int:
        section = library.sections[sections(week)]
        if link_reason(library, section, example_id) is not None:
            return 2
        return int(shared_topic(library, section, example_id) is not None)

    circle = rotation(list(library.examples), lambda example_id: library.examples[example_id].theme, seed)
    return weekly_assignment(circle, fit)


def question_turns(library: Library, config: Config, seed: str, sections: Turns, examples: Turns | None) -> Turns:
    """Return the turns of the reflective questions (texts): those of the section's topics first, then of its passages,
    of the example, of related topics.
    """
    topic_of = {
        question.text: topic for topic, prompts in config.prompts.by_topic.items() for question in prompts.reflective
    }

    @cache
    def fit_of_topic(week: int, topic: str) -> int:
        section = library.sections[sections(week)]
        if topic in section.topics:
            return 3
        if topic in topics_within(library, section):
            return 2
        if examples is not None and topic in library.examples[examples(week)].topics:
            return 2
        return int(any(topic in config.topics.by_id[own].related for own in section.topics))

    circle = rotation(list(topic_of), topic_of.__getitem__, seed)
    return weekly_assignment(circle, lambda week, question: fit_of_topic(week, topic_of[question]))


def link_reason(library: Library, section: Section, example_id: str) -> str | None:
    """Return why an example is linked to a section or one around it, None where it is not."""
    return next((link.reason for link in library.links_from(section.id) if link.example_id == example_id), None)


def shared_topic(library: Library, section: Section, example_id: str) -> str | None:
    """Return the first topic of a section or its passages that an example has too, None where there is none."""
    topics = library.examples[example_id].topics
    return next((topic for topic in topics_within(library, section) if topic in topics), None)


def _is_long(library: Library, section: Section) -> bool:
    opening = opening_of(library, section, limit=SHORTEST_READING)
    return not opening.is_whole or sum(len(line.text) for line in opening.lines) >= SHORTEST_READING
