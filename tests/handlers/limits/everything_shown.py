"""Everything that the bot can show for one answer or one item of the library, on every surface."""

from collections.abc import Iterator
from dataclasses import asdict

from handlers.answers.asking import answer_of
from handlers.answers.follow_ups import follow_up_message
from handlers.answers.intents import FollowUp
from handlers.answers.reading import page_of, view_of
from handlers.services import Services
from handlers.views.answers.answer import RESULTS_SHOWN, answer_message, further_results_message
from handlers.views.answers.no_answer import no_answer_message
from handlers.views.answers.shared_answer import preview_message, shared_answer_message
from handlers.views.answers.shown_ids import shown_ids_of
from handlers.views.block_kit.message import Message, View
from handlers.views.reading.paging import pages_of
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer
from tests.slack.fixtures import PUBLIC_URL

Shown = Message | View
SHARER = "U0SHARER"
"""Who shares answers in these tests: the one person whom a message may mention."""


def shown_for_answer(services: Services, answer: Answer) -> Iterator[Shown]:
    """Yield what an answer looks like to one person, in a modal, before it is shared, shared, and gone on from."""
    if not answer.results:
        sections = services.library.sections
        yield no_answer_message(answer, [sections[near] for near in answer.related_sections])
        return
    private = answer_message(answer, None, can_share=True)
    yield private
    yield private.as_modal(wording.RESULTS_TITLE)
    yield answer_message(answer, PUBLIC_URL, can_share=False)
    yield from _shared(services, answer)
    yield from _gone_on_from(services, private)


def shown_for_section(services: Services, section_id: str) -> Iterator[Shown]:
    """Yield every page of a section."""
    for page in pages_of(services.library, services.library.sections[section_id]):
        yield page_of(services, section_id, page.first_id)


def shown_for_item(services: Services, item_id: str) -> Iterator[Shown]:
    """Yield the modal of an item, and the answer that shows it alone."""
    yield view_of(services, item_id)
    yield from shown_for_answer(services, answer_of(services, [item_id]))


def _shared(services: Services, answer: Answer) -> Iterator[Shown]:
    results, examples = ([item.id for item in items] for items in (answer.results, answer.examples))
    answer = answer_of(services, results, examples)
    yield preview_message(answer, SHARER, PUBLIC_URL)
    yield shared_answer_message(answer, SHARER, PUBLIC_URL)


def _gone_on_from(services: Services, message: Message) -> Iterator[Shown]:
    """Yield more results to the end, more examples and more questions."""
    shown = shown_ids_of(asdict(message.metadata)) if message.metadata else None
    if shown is None:
        raise LookupError("the answer does not say what it shows")
    for start in range(0, len(shown.further), RESULTS_SHOWN):
        results = services.answerer.results_for(shown.further[start : start + RESULTS_SHOWN])
        yield further_results_message(results, [], shown.further[start + RESULTS_SHOWN :], PUBLIC_URL)
    for follow_up in FollowUp:
        yield follow_up_message(services, follow_up, shown)
