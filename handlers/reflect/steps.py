"""The views of the guide, from the place where a person is and what they wrote."""

from collections.abc import Mapping, Sequence

from handlers.reflect.place import Place
from handlers.services import Services
from handlers.views.message import View
from handlers.views.reflect.start_page import start_view
from handlers.views.reflect.step_page import step_view
from knowledge.choosing.reflect_guide import Guide, choose_guide
from knowledge.choosing.topics import leading_topics


def opening_view(services: Services, topic_id: str | None = None) -> View:
    """Return the first view; a topic that is gone is told."""
    if topic_id is not None and topic_id not in services.config.topics.by_id:
        return start_view(services.config, Place(), is_topic_gone=True)
    return start_view(services.config, Place(topic_id))


def topic_of(services: Services, item_ids: Sequence[str]) -> str | None:
    """Return the topic that weighs most in what an answer showed; items that are gone count for nothing."""
    library = services.library
    there = [item_id for item_id in item_ids if item_id in library.passages or item_id in library.examples]
    return next(iter(leading_topics(library, there)), None)


def guide_at(services: Services, place: Place) -> Guide:
    """Return the guide that was chosen. Raises ValueError where none was."""
    if place.kind is None:
        raise ValueError("no guide was chosen yet")
    return choose_guide(services.config, services.library, place.kind, place.wording, place.topic_id)


def view_at(services: Services, place: Place, written: Mapping[str, str]) -> View:
    """Return the view of a step."""
    return step_view(guide_at(services, place), place, written)


def view_before(services: Services, place: Place, written: Mapping[str, str]) -> View:
    """Return the view of the step before; before the first step is the choice, with what was written still there."""
    if place.step > 0:
        return view_at(services, place.at(place.step - 1), written)
    seen = guide_at(services, place).steps[: place.seen]
    return start_view(services.config, place, seen=seen, written=written)
