"""What one week's digest of a channel holds: a pure function of library, configuration, channel and week."""

from dataclasses import dataclass
from datetime import date

from config.catalogue import Config
from knowledge.answers.answer import Notice, RelatedExample
from knowledge.answers.currency import currency_notices
from knowledge.answers.examples import related_example, same_topic
from knowledge.digest.turns import example_turns, link_reason, question_turns, section_turns, shared_topic
from knowledge.digest.weekly_assignment import week_number
from knowledge.library.library import Library, Section
from knowledge.library.opening import Opening, opening_of

NO_SHARED_TOPIC = "It is about something else, for a change."


@dataclass(frozen=True)
class DigestContent:
    """One thing to read, one practice example and one question to talk over.

    `title` is the section's heading, `source` where it stands, `url` its path in the reader. `example` is None where
    the library has none. `notices` go with the section and the example.
    """

    section_id: str
    title: str
    source: str
    opening: Opening
    url: str
    example: RelatedExample | None
    question: str
    notices: tuple[Notice, ...]


def digest_for(library: Library, config: Config, channel_seed: str, week: date) -> DigestContent:
    """Return the digest of the week that a day lies in, for the channel with this seed (its id, for example).

    The same arguments give the same digest, and another channel has another order. No section, example or question
    comes back until all have been shown; neighbouring weeks have sections of different topics. The example is linked
    to the section, or shares a topic with it, wherever one is left that does; so with the question.

    Raises:
        NothingToRead: the library has no section with a topic and enough words.
    """
    number = week_number(week)
    sections = section_turns(library, channel_seed)
    examples = example_turns(library, channel_seed, sections) if library.examples else None
    questions = question_turns(library, config, channel_seed, sections, examples)
    section = library.sections[sections(number)]
    example = _example(library, config, section, examples(number)) if examples else None
    shown = [(section.id, *section.contents[:1]), *([(example.id,)] if example else [])]
    return DigestContent(
        section_id=section.id,
        title=section.heading,
        source=library.source_line(section.id),
        opening=opening_of(library, section),
        url=library.read_path(section.id),
        example=example,
        question=questions(number),
        notices=currency_notices(config, library, shown),
    )


def _example(library: Library, config: Config, section: Section, example_id: str) -> RelatedExample:
    reason = link_reason(library, section, example_id)
    if reason is None:
        topic = shared_topic(library, section, example_id)
        reason = same_topic(config, topic) if topic is not None else NO_SHARED_TOPIC
    return related_example(library, library.examples[example_id], reason)
