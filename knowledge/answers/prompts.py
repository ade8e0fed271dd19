"""Questions to reflect on that fit the question that was asked and its results."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import sqrt

from config.catalogue import Config
from config.prompts import ReflectiveQuestion, TopicPrompts
from knowledge.answers.answer import Prompt, PromptKind
from knowledge.answers.asked_topics import topics_asked_for
from knowledge.answers.safeguarding import allow_restorative
from knowledge.answers.topics import subject_topics
from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of

ABOUT_THE_WORK = frozenset(
    token.stem
    for token in tokens_of("training staff manager police team service introduce implement evidence research")
)
"""Who asks with these asks how the work is done, not what to say to a young person."""
OF_EVERY_QUESTION = frozenset(
    token.stem
    for token in tokens_of(
        "care child children day get good home know need now people person social time way well work young"
    )
)
"""Stems that stand in questions and passages of every subject."""
ASKED_COUNTS = 1.5
"""How much a word that was asked for counts against one that only the best result has, …"""
MOST_OF_THE_RESULT = 1.3
"""… of which no more is counted: a long passage shares words with everything."""
OF_THE_SECTION = 0.3
OF_A_NAMED_TOPIC = 0.5
OF_THE_SUBJECT = 0.3
"""What it counts that a question stands on the section of the best result, is on a topic that the question names, and
is on the subject of the best result: about as much as one word that stands in some of the questions."""
SAYS_MUCH = 1.2
"""A question of whatever topic is looked at when it says so much of what was asked: about two words that few have."""
LEAST_SHARED = 0.5
"""A question that shares less with what was asked and shown does not fit: none is shown."""
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
    topics = [] if of_a_fact else _topics(config, library, item_ids, item_ids[:1], asked)
    if not topics:
        return ()
    named = [topic for topic in topics_asked_for(config, library, item_ids, said) if topic in topics]
    first = config.prompts.by_topic[(named or topics)[0]]
    may_ask = allows_restorative and allow_restorative(config, library, item_ids)
    if may_ask and first.restorative_first and asked.isdisjoint(ABOUT_THE_WORK):
        return tuple(_restorative(library, first))
    fit = _Fit(config, library, item_ids[0], asked, named, topics, _rarity(config))
    topic, best = fit.best()
    if fit.speaks_of_it(best) < LEAST_SHARED:
        return ()
    entry = config.prompts.by_topic[topic]
    to_ask = _restorative(library, entry) if may_ask and not entry.restorative_first else []
    for_the_team = [
        Prompt(question.text, PromptKind.TEAM)
        for question in sorted(entry.reflective, key=lambda question: -fit.of(topic, question))
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


@dataclass(frozen=True)
class _Fit:
    """How well questions fit what was asked and the best result.

    `named` are the topics that the question names, `topics` those of the subject, nearest first; `rarity` is the weight
    of each stem of the questions.
    """

    config: Config
    library: Library
    best_id: str
    asked: Set[str]
    named: Sequence[str]
    topics: Sequence[str]
    rarity: Mapping[str, float]

    def best(self) -> tuple[str, ReflectiveQuestion]:
        """Return the question that fits best, the first of those that do, with its topic."""
        by_topic = self.config.prompts.by_topic
        among = ((topic, question) for topic in self._topics() for question in by_topic[topic].reflective)
        return max(among, key=lambda one: self.of(*one))

    def _topics(self) -> list[str]:
        """Return the topics of the subject, those that the best result names beside it, and those of a question that
        says much of what was asked, where they have questions.

        What is about exploitation and the like keeps to its subject.
        """
        if not allow_restorative(self.config, self.library, [self.best_id]):
            return list(self.topics)
        by_topic = self.config.prompts.by_topic
        named = (topic for topic in self.library.topics_of(self.best_id) if topic in by_topic)
        said = (topic for topic, entry in by_topic.items() if any(map(self._says_much, entry.reflective)))
        return list(dict.fromkeys((*self.topics, *named, *said)))

    def _says_much(self, question: ReflectiveQuestion) -> bool:
        return sum(self.rarity[word] for word in _stems(question.text) & self.asked) >= SAYS_MUCH

    def of(self, topic: str, question: ReflectiveQuestion) -> float:
        """Return how well a question of a topic fits."""
        fit = self.speaks_of_it(question)
        fit += OF_THE_SECTION if question.section in self._around else 0.0
        fit += OF_A_NAMED_TOPIC if topic in self.named[:1] else 0.0
        return fit + (OF_THE_SUBJECT if topic in self.topics[:1] else 0.0)

    def speaks_of_it(self, question: ReflectiveQuestion) -> float:
        """Return the weight of the words that a question shares with what was asked, and with the best result."""
        words = _stems(question.text)
        asked = sum(self.rarity[word] for word in words & self.asked)
        shown = sum(self.rarity[word] for word in (words & self._shown) - self.asked)
        return ASKED_COUNTS * asked + min(MOST_OF_THE_RESULT, shown)

    @cached_property
    def _shown(self) -> frozenset[str]:
        passage = self.library.passages.get(self.best_id)
        items = passage.items if passage is not None else ()
        texts = map(self.library.text_of, (self.best_id, *items))
        return frozenset[str]().union(*map(_stems, (*texts, self.library.section_of(self.best_id).title)))

    @cached_property
    def _around(self) -> frozenset[str]:
        return frozenset(section.id for section in self.library.ancestors(self.library.section_of(self.best_id)))


@lru_cache(maxsize=4_096)
def _stems(text: str) -> frozenset[str]:
    """Return the stems of a text of the library or its owner that say what it is about; never of a person's words."""
    return frozenset(token.stem for token in tokens_of(text) if not token.is_stop_word) - OF_EVERY_QUESTION


def _rarity(config: Config) -> Mapping[str, float]:
    """Return the weight of each stem of the questions: what stands in many of them tells little."""
    return _rarity_in(
        tuple(question.text for entry in config.prompts.by_topic.values() for question in entry.reflective)
    )


@lru_cache(maxsize=8)
def _rarity_in(texts: tuple[str, ...]) -> Mapping[str, float]:
    counts = Counter(stem for text in dict.fromkeys(texts) for stem in _stems(text))
    return {stem: 1 / sqrt(count) for stem, count in counts.items()}


def _for_the_team(entry: TopicPrompts) -> list[Prompt]:
    return [Prompt(question.text, PromptKind.TEAM) for question in entry.reflective]


def _restorative(library: Library, entry: TopicPrompts) -> list[Prompt]:
    named = (question for question in library.questions if question.id in entry.restorative)
    return [Prompt(question.text, PromptKind.YOUNG_PERSON) for question in named]
