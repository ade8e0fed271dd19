"""Ask the library, and get the message that fits the place where the question was asked."""

from dataclasses import replace

from handlers.answering_again import answer_of
from handlers.privacy_guard import guarded
from handlers.services import Services
from handlers.signposts import ShownBefore, nothing_before, without_repeated
from handlers.views.answer import RESULTS_SHOWN, answer_message
from handlers.views.message import Message
from handlers.views.no_answer import no_answer_message
from handlers.views.thread_answer import thread_answer_message
from handlers.wording.privacy_guard import WrittenIn
from knowledge.answer import Answer, TopicOffer
from knowledge.choosing.topic_items import items_of_topic


def private_answer(
    services: Services,
    words: str,
    *,
    can_share: bool,
    written_in: WrittenIn = WrittenIn.PRIVATE,
    shown_before: ShownBefore = nothing_before,
) -> Message:
    """Return the whole answer for one person.

    Where the words seem to identify someone, it says so first, by where they were written, and cannot be shared.
    `shown_before` tells which signposts the conversation shows already.
    """
    safe = guarded(services, words, written_in)
    answer = services.answerer.answer(safe.words)
    if safe.notice is not None:
        answer = answer if answer.results else services.answerer.answer(words)
        answer = replace(answer, query="", understood_as=None, notices=(*answer.notices, safe.notice))
    if not answer.results:
        return _no_answer(services, answer)
    answer = without_repeated(answer, shown_before)
    return answer_message(answer, services.public_url, can_share=can_share and safe.notice is None)


def thread_answer(services: Services, words: str, shown_before: ShownBefore = nothing_before) -> Message:
    """Return the shorter answer for a thread. The words must be such that the privacy guard sees nothing in them.

    `shown_before` tells which signposts the thread shows already.
    """
    answer = services.answerer.answer(words)
    if not answer.results:
        return _no_answer(services, answer)
    answer = without_repeated(answer, shown_before)
    return thread_answer_message(answer, services.public_url)


def topic_answer(services: Services, topic_id: str, *, can_share: bool) -> Message:
    """Return what a search for the topic's title finds; where that is nothing, what the library has on the topic.

    Raises:
        KeyError: there is no such topic.
    """
    answer = services.answerer.answer(services.config.topics.title(topic_id))
    if not answer.results:
        items = items_of_topic(services.library, topic_id)
        answer = answer_of(services, items[:RESULTS_SHOWN], further=items[RESULTS_SHOWN:])
    return answer_message(answer, services.public_url, can_share=can_share)


def topic_offers(services: Services) -> tuple[TopicOffer, ...]:
    """Return every topic, in the owner's order."""
    return tuple(TopicOffer(topic_id, topic.title) for topic_id, topic in services.config.topics.by_id.items())


def _no_answer(services: Services, answer: Answer) -> Message:
    sections = services.library.sections
    return no_answer_message(answer, [sections[near] for near in answer.related_sections if near in sections])
