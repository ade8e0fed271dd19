"""The views of the guide, from the place where a person is and what they wrote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handlers.models.guide_place import Place
from handlers.services import Services
from handlers.slack.form_values import FormValues
from handlers.views.block_kit.message import View
from handlers.views.reflect.start_page import KIND, WORDING, start_view
from handlers.views.reflect.step_page import step_view
from handlers.views.reflect.summary_page import summary_view
from knowledge.answers.answer import TopicOffer
from knowledge.answers.reflect_guide import Guide, GuideKind, Wording, choose_guide
from knowledge.answers.topics import leading_topics


@dataclass(frozen=True)
class NextView:
    """What follows a step. The summary is laid on top of the last step, so that closing it leads back."""

    view: View
    is_summary: bool


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


def topic_called(services: Services, words: str) -> TopicOffer | None:
    """Return the topic whose title begins with the words, or whose id they are; None where there is none."""
    start = words.lower()
    offers = (TopicOffer(topic_id, topic.title) for topic_id, topic in services.config.topics.by_id.items())
    return next((topic for topic in offers if topic.title.lower().startswith(start) or topic.id == start), None)


def start_of(services: Services, form: FormValues) -> View:
    """Return the first step of the guide that was chosen in the first view."""
    kind, wording = GuideKind(str(form.choice(KIND))), Wording(str(form.choice(WORDING)))
    return view_at(services, Place.from_metadata(form.metadata).choosing(kind, wording), form.texts)


def next_view(services: Services, place: Place, written: Mapping[str, str]) -> NextView:
    """Return the step after a place, after the last one the summary."""
    guide = guide_at(services, place)
    if place.step + 1 < len(guide.steps):
        return NextView(view_at(services, place.at(place.step + 1), written), is_summary=False)
    return NextView(summary_view(guide, written), is_summary=True)


def view_before(services: Services, place: Place, written: Mapping[str, str]) -> View:
    """Return the view of the step before; before the first step is the choice, with what was written still there."""
    if place.step > 0:
        return view_at(services, place.at(place.step - 1), written)
    seen = guide_at(services, place).steps[: place.seen]
    return start_view(services.config, place, seen=seen, written=written)


def guide_at(services: Services, place: Place) -> Guide:
    """Return the guide that was chosen. Raises ValueError where none was."""
    if place.kind is None:
        raise ValueError("no guide was chosen yet")
    return choose_guide(services.config, services.library, place.kind, place.wording, place.topic_id)


def view_at(services: Services, place: Place, written: Mapping[str, str]) -> View:
    """Return the view of a step."""
    return step_view(guide_at(services, place), place, written)
