"""Ask the library, and get the message that fits the place where the question was asked."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.answers.counting_gaps import count_gap
from handlers.answers.kept_answers import answer_given_before, keep_answer
from handlers.answers.privacy_guard import guarded, seen_in
from handlers.services import Services
from handlers.views.answers.answer import RESULTS_SHOWN, answer_message, further_results_message
from handlers.views.answers.no_answer import no_answer_message
from handlers.views.answers.shared_answer import preview_message, shared_answer_message
from handlers.views.answers.urgent import urgent_message
from handlers.views.block_kit.message import Message
from handlers.views.pack import pack_button
from handlers.wording.answers import WORRY_NOT_IN_THE_CHANNEL
from handlers.wording.privacy_guard import WrittenIn
from knowledge.answers.answer import Answer, Notice, NoticeKind, TopicOffer
from knowledge.answers.currency import currency_notices
from knowledge.answers.examples import examples_beside
from knowledge.answers.prompts import choose_prompts
from knowledge.answers.topic_items import items_of_topic

WORRY_IN_CHANNEL = Notice("worry-in-channel", NoticeKind.SAFEGUARDING, WORRY_NOT_IN_THE_CHANNEL, source="")


def private_answer(
    services: Services,
    words: str,
    *,
    counted_in: str | None,
    can_share: bool,
    written_in: WrittenIn = WrittenIn.PRIVATE,
) -> Message:
    """Return the answer for one person. Where there is none, that is counted in the workspace `counted_in`, if any.

    Where the words speak of danger now, it is where to turn, alone. Where they seem to identify someone, it says so
    first, by where they were written, and cannot be shared.
    """
    before = answer_given_before(services, words, can_share=can_share)
    if before is not None:
        return before
    safe = guarded(services, words, written_in)
    answer = _answer(services, words)
    if safe.notice is not None:
        without = _answer(services, safe.words)
        found = replace(without, danger=answer.danger, closing=answer.closing) if without.results else answer
        answer = replace(
            found,
            query="",
            understood_as=None,
            notices=(*_signposts(answer), *_moved_on(found), safe.notice),
        )
    if answer.danger is not None:
        signpost = services.config.signposts.urgent[answer.danger]
        return urgent_message(answer, signpost, is_in_channel=written_in is WrittenIn.CHANNEL)
    if written_in is WrittenIn.CHANNEL and safe.notice is None:
        answer = replace(answer, notices=(*answer.notices, WORRY_IN_CHANNEL))
    if not answer.results:
        return _no_answer(services, answer, counted_in)
    message = answer_message(answer, services.public_url, can_share=can_share and safe.notice is None)
    if written_in is WrittenIn.PRIVATE and safe.notice is None:
        keep_answer(services, answer, message, can_share=can_share)
    return message


def thread_answer(services: Services, words: str, *, counted_in: str | None) -> Message:
    """Return the answer for all in a thread. The words must be such that `is_for_the_writer_alone` says no of them.

    Where there is none, that is counted in the workspace `counted_in`, if any.
    """
    before = answer_given_before(services, words, can_share=False)
    if before is not None:
        return before
    answer = _answer(services, words)
    if not answer.results:
        return _no_answer(services, answer, counted_in)
    message = answer_message(answer, services.public_url, can_share=False)
    keep_answer(services, answer, message, can_share=False)
    return message


def is_for_the_writer_alone(services: Services, words: str) -> bool:
    """Return whether words in a channel seem to identify someone, or speak of danger or of a worry about a child."""
    if answer_given_before(services, words, can_share=False) is not None:
        return False
    return seen_in(services, words) is not None or services.answerer.danger_in(words) is not None


def answer_all_the_same(services: Services, result_ids: Sequence[str], example_ids: Sequence[str]) -> Message | None:
    """Return what the library says to a question that spoke of danger; None where that is gone."""
    answer = answer_of(services, result_ids, example_ids, allows_restorative=False)
    return answer_message(answer, services.public_url, can_share=False) if answer.results else None


def topic_answer(services: Services, topic_id: str, *, can_share: bool) -> Message | None:
    """Return what a search for the topic's title finds; where that is nothing, what the library has on the topic.

    None where there is no such topic (any longer).
    """
    if topic_id not in services.config.topics.by_id:
        return None
    answer = services.answerer.answer(services.config.topics.title(topic_id))
    if not answer.results:
        items = items_of_topic(services.library, topic_id)
        answer = answer_of(services, items[:RESULTS_SHOWN], further=items[RESULTS_SHOWN:])
    pack = pack_button(TopicOffer(topic_id, services.config.topics.title(topic_id)))
    return answer_message(answer, services.public_url, can_share=can_share, also=[pack])


def preview_of_shared(
    services: Services, result_ids: Sequence[str], example_ids: Sequence[str], sharer: str
) -> Message | None:
    """Return what its sharer sees before an answer is posted; None where all that it showed is gone."""
    answer = _answer_to_share(services, result_ids, example_ids)
    return preview_message(answer, sharer, services.public_url) if answer.results else None


def shared_answer(
    services: Services, result_ids: Sequence[str], example_ids: Sequence[str], sharer: str
) -> Message | None:
    """Return the answer as it is posted for others; None where all that it showed is gone."""
    answer = _answer_to_share(services, result_ids, example_ids)
    return shared_answer_message(answer, sharer, services.public_url) if answer.results else None


def _answer_to_share(services: Services, result_ids: Sequence[str], example_ids: Sequence[str]) -> Answer:
    """Its question is for the team that reads it: what the first words asked about is not known any more."""
    return answer_of(services, result_ids, example_ids, allows_restorative=False)


def further_results(services: Services, ids: Sequence[str]) -> Message | None:
    """Return the next results of an answer by their ids; None where they are gone."""
    results = services.answerer.results_for(ids[:RESULTS_SHOWN])
    notices = currency_notices(services.config, services.library, [[result.id] for result in results])
    return further_results_message(results, notices, ids[RESULTS_SHOWN:], services.public_url) if results else None


def topic_offers(services: Services) -> tuple[TopicOffer, ...]:
    """Return every topic, in the owner's order."""
    return tuple(TopicOffer(topic_id, topic.title) for topic_id, topic in services.config.topics.by_id.items())


def answer_of(
    services: Services,
    result_ids: Sequence[str],
    example_ids: Sequence[str] = (),
    further: Sequence[str] = (),
    *,
    allows_restorative: bool = True,
) -> Answer:
    """Return the answer that shows these results with these practice examples; what is gone is left out.

    Buttons keep no words of the question. So the answer has no bold words and no urgent notice, which only the words of
    a question call for. `further` are the ids of the results after them.
    """
    library, config = services.library, services.config
    results = services.answerer.results_for(result_ids)
    ids = [result.id for result in results]
    return Answer(
        query="",
        understood_as=None,
        confident=bool(results),
        results=results,
        examples=examples_beside(config, library, ids, example_ids),
        prompts=choose_prompts(config, library, ids, allows_restorative=allows_restorative),
        notices=currency_notices(config, library, [[item_id] for item_id in ids]),
        topics=(),
        further=tuple(further),
        elapsed_ms=0.0,
        closing=config.signposts.always,
    )


def _answer(services: Services, words: str) -> Answer:
    return services.answerer.answer(words, names_in=services.privacy_guard.names_to_leave_alone)


def _signposts(answer: Answer) -> tuple[Notice, ...]:
    return tuple(notice for notice in answer.notices if notice.kind is NoticeKind.SAFEGUARDING)


def _moved_on(answer: Answer) -> tuple[Notice, ...]:
    return tuple(notice for notice in answer.notices if notice.kind is NoticeKind.CURRENCY)


def _no_answer(services: Services, answer: Answer, counted_in: str | None) -> Message:
    count_gap(services, counted_in, answer)
    sections = services.library.sections
    return no_answer_message(answer, [sections[near] for near in answer.related_sections if near in sections])
