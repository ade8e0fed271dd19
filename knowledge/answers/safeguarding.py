"""Which signposts go with a query and its results: those for a danger that the words speak of, those of the topic."""

from collections.abc import Sequence

from config.catalogue import Config
from config.signposts import Signposts
from knowledge.answers.answer import Notice, NoticeKind
from knowledge.answers.phrases import StemmedText
from knowledge.answers.topics import leading_topics, own_topics
from knowledge.library.library import Library

NOT_RESTORATIVE = "not-restorative"


def safeguarding_notices(config: Config, library: Library, item_ids: Sequence[str], query: str) -> tuple[Notice, ...]:
    """Return the signposts that the words of the query call for, as urgent notices, then those of the results' topics.

    Where the words speak of danger and the results are about restorative work, an urgent notice says that this is not
    the time for it. Raises KeyError where the library has no such item.
    """
    dangers = _dangers_in(query, config.signposts)
    topics = _topics_of_results(library, item_ids)
    urgent: list[Notice] = []
    others: list[Notice] = []
    for signpost_id, signpost in config.signposts.by_id.items():
        is_urgent = not dangers.isdisjoint(signpost.dangers)
        if is_urgent or not topics.isdisjoint(signpost.topics):
            source = f"Signposts for {signpost.for_whom}, confirmed in {config.signposts.confirmed:%B %Y}"
            notice = Notice(signpost_id, NoticeKind.SAFEGUARDING, signpost.text, source, is_urgent)
            (urgent if is_urgent else others).append(notice)
    if dangers and _is_about_restorative_work(config, library, item_ids):
        urgent.append(_not_restorative(config))
    return (*urgent, *others)


def _dangers_in(query: str, signposts: Signposts) -> set[str]:
    """Return the names of the dangers that a query speaks of."""
    words = StemmedText.of(query)
    return {danger for danger, phrases in signposts.danger_words.items() if any(map(words.holds, phrases))}


def _topics_of_results(library: Library, item_ids: Sequence[str]) -> set[str]:
    """Return all topics of the best result, also of the sections around it, and the own topics of the others."""
    topics = set(library.topics_of(item_ids[0])) if item_ids else set()
    return topics.union(*(own_topics(library, item_id) for item_id in item_ids[1:]))


def _is_about_restorative_work(config: Config, library: Library, item_ids: Sequence[str]) -> bool:
    prompts = (config.prompts.by_topic.get(topic) for topic in leading_topics(library, item_ids)[:1])
    return any(entry is not None and entry.restorative_first for entry in prompts)


def _not_restorative(config: Config) -> Notice:
    advice = config.prompts.not_restorative
    return Notice(NOT_RESTORATIVE, NoticeKind.SAFEGUARDING, advice.text, advice.source, is_urgent=True)
