"""Questions to reflect on that fit the question that was asked and its results."""

from collections.abc import Sequence, Set

from config.catalogue import Config
from config.prompts import ReflectiveQuestion, TopicPrompts
from knowledge.answers.answer import Prompt, PromptKind
from knowledge.answers.asked_topics import telling_stems, topics_asked_for
from knowledge.answers.safeguarding import allow_restorative
from knowledge.answers.topics import subject_topics
from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of

ABOUT_THE_WORK = frozenset(
    token.stem
    for token in tokens_of("training staff manager police team service introduce implement evidence research")
)
"""Who asks with these asks how the work is done, not what to say to a young person."""
MOST_OF_ONE_TOPIC = 3
BESIDE_RESTORATIVE = 2


def choose_prompts(
    config: Config,
    library: Library,
    item_ids: Sequence[str],
    *,
    asked: Set[str] = frozenset(),
    said: Set[str] = frozenset(),
    allows_restorative: bool = True,
    of_a_fact: bool = False,
) -> tuple[Prompt, ...]:
    """Return the questions of one topic: the one that is `said` by its name, else the one whose question fits
    best what was `asked` (what the thesaurus calls the same as what was said, too) and the best result.

    `item_ids` are the results, best first; `asked` the stems of the question. A topic names the library's questions to
    ask a young person, and they keep the library's order. Where they come first they are shown whole: a restorative
    conversation does not stop at what someone felt. They do not come first where the work itself is asked about.
    Elsewhere two questions for the team stand before them, three where there are none. Where it `allows_restorative`
    to be False, or the results are about exploitation and the like, no question of the library is shown. Of the
    questions for the team those stand first that speak of what was asked.

    Raises:
        KeyError: the library has no such item.
    """
    topics = _topics(config, library, item_ids, item_ids[:1], asked)
    if not topics:
        return ()
    by_name = topics_asked_for(config, library, item_ids, said)
    topic = next((named for named in by_name if named in topics), None) or _fitting(
        config, library, topics, item_ids[0], asked
    )
    entry = config.prompts.by_topic[topic]
    is_fit = allows_restorative and allow_restorative(config, library, item_ids)
    to_ask = _restorative(library, entry) if is_fit else []
    if of_a_fact:
        return tuple(prompt for prompt in _for_the_team(entry) if telling_stems(prompt.text) & asked)
    if to_ask and entry.restorative_first and asked.isdisjoint(ABOUT_THE_WORK):
        return tuple(to_ask)
    for_the_team = [
        Prompt(question.text, PromptKind.TEAM)
        for question in sorted(entry.reflective, key=lambda question: -_fit(library, question, item_ids[0], asked))
    ]
    return (*for_the_team[: BESIDE_RESTORATIVE if to_ask else MOST_OF_ONE_TOPIC], *to_ask)


def all_prompts(config: Config, library: Library, item_ids: Sequence[str]) -> tuple[Prompt, ...]:
    """Return the questions for the team of what the best result is about, then of the others; each once.

    Raises:
        KeyError: the library has no such item.
    """
    topics = _topics(config, library, item_ids, item_ids, frozenset())
    return tuple(dict.fromkeys(prompt for topic in topics for prompt in _for_the_team(config.prompts.by_topic[topic])))


def _topics(
    config: Config, library: Library, item_ids: Sequence[str], about: Sequence[str], asked: Set[str]
) -> list[str]:
    """Return the topics that have questions: those of all results that were asked for, then what `about` are about.

    What a single passage names beside its subject has no part.
    """
    named = topics_asked_for(config, library, item_ids, asked)
    subjects = [topic for item_id in about for topic in subject_topics(library, item_id)]
    return [topic for topic in dict.fromkeys((*named, *subjects)) if topic in config.prompts.by_topic]


def _fitting(config: Config, library: Library, topics: Sequence[str], best_id: str, asked: Set[str]) -> str:
    """Return the topic with the question that fits best, the first of those that do.

    Restorative questions come before what only fits.
    """
    if config.prompts.by_topic[topics[0]].restorative_first:
        return topics[0]

    def fit(topic: str) -> int:
        questions = config.prompts.by_topic[topic].reflective
        return max(_fit(library, question, best_id, asked) for question in questions)

    return max(topics, key=fit)


def _fit(library: Library, question: ReflectiveQuestion, best_id: str, asked: Set[str]) -> int:
    """Return how well a question fits: twice what it says of the question asked, what it says of the best result
    (two words count), and whether it stands on the section of that."""
    words = telling_stems(question.text)
    around = {section.id for section in library.ancestors(library.section_of(best_id))}
    shown = telling_stems(library.text_of(best_id))
    return 2 * len(words & asked) + min(2, len(words & shown)) + (question.section in around)


def _for_the_team(entry: TopicPrompts) -> list[Prompt]:
    return [Prompt(question.text, PromptKind.TEAM) for question in entry.reflective]


def _restorative(library: Library, entry: TopicPrompts) -> list[Prompt]:
    named = (question for question in library.questions if question.id in entry.restorative)
    return [Prompt(question.text, PromptKind.YOUNG_PERSON) for question in named]
