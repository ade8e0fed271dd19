"""Find what a button names, and get the modal in which it is read."""

from handlers.services import Services
from handlers.views.block_kit.message import View
from handlers.views.pack import pack_button
from handlers.views.reading.example import example_view
from handlers.views.reading.reference import reference_view
from handlers.views.reading.section import gone_view, section_view
from knowledge.answers.answer import TopicOffer
from knowledge.answers.currency import currency_notices, notices_beside, notices_of_heading
from knowledge.library.items import Section
from knowledge.library.reference import reference


def view_of(services: Services, item_id: str) -> View:
    """Return the modal for a section, passage, question or practice example; what is gone is told."""
    library = services.library
    if item_id in library.examples:
        notices = currency_notices(services.config, library, [[item_id]])
        return example_view(library, library.examples[item_id], notices)
    questions = {question.id: question.passage_id for question in library.questions}
    place = questions.get(item_id, item_id)
    if place in library.passages or place in library.sections:
        return page_of(services, library.section_of(place).id, place)
    return gone_view()


def page_of(services: Services, section_id: str, item_id: str) -> View:
    """Return the page of a section on which an item begins."""
    library = services.library
    if section_id not in library.sections:
        return gone_view()
    shown = library.sections[section_id]
    return section_view(
        library,
        shown,
        item_id,
        notices_of_heading(services.config, library, shown),
        notices_beside(services.config, library, shown),
        also=[pack_button(topic) for topic in _first_topic(services, shown)],
    )


def reference_of(services: Services, item_id: str) -> View:
    """Return the modal with the reference of an item; what is gone is told."""
    library = services.library
    if item_id in library.sections or item_id in library.passages or item_id in library.examples:
        return reference_view(reference(library, item_id, services.public_url))
    return gone_view()


def _first_topic(services: Services, shown: Section) -> list[TopicOffer]:
    """Return the topic that stands nearest to a section; none where it has none."""
    nearest = services.library.topics_of(shown.id)[:1]
    return [TopicOffer(topic_id, services.config.topics.title(topic_id)) for topic_id in nearest]
