"""The reflect guide: opened by buttons, a shortcut and the command `reflect`, then step by step to its end."""

from slack_bolt import App, Args

from handlers.models.guide_place import NOTHING, Place
from handlers.reflect.steps import next_view, opening_view, start_of, topic_called, topic_of, view_before
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.manifest import REFLECT_ON_PRACTICE
from handlers.slack.modals import open_modal, update_modal
from handlers.slack.pressed import open_view_of, value_of
from handlers.slack.request import Person
from handlers.slack.sending import reply_privately
from handlers.slack.submissions import ALL_CLOSED, Reply, becomes, gets_on_top, submission_boundary
from handlers.views.block_kit.ids import (
    REFLECT,
    REFLECT_BACK,
    REFLECT_ON,
    REFLECT_START,
    REFLECT_STEP,
    REFLECT_SUMMARY,
    any_of,
    split_ids,
)
from handlers.views.block_kit.message import Message, View
from handlers.views.reflect.invitation import closed_message, invitation_message


def register(app: App, services: Services) -> None:
    """Listen to the buttons, the shortcut and the guide's modals. One button's value is a topic's id, the other's ids
    of what an answer shows. A guide that is closed early tells that nothing was kept.
    """

    @error_boundary(services)
    def reflect(args: Args, here: Services) -> None:
        topic_id = value_of(args)
        open_modal(args, opening_view(here, None if topic_id == NOTHING else topic_id))

    @error_boundary(services)
    def reflect_on_answer(args: Args, here: Services) -> None:
        open_modal(args, opening_view(here, topic_of(here, split_ids(value_of(args)))))

    @error_boundary(services)
    def reflect_on_practice(args: Args, here: Services) -> None:
        open_modal(args, opening_view(here))

    @error_boundary(services)
    def go_back(args: Args, here: Services) -> None:
        view = open_view_of(args)
        before = view_before(here, Place.from_metadata(view.carried), view.form.texts)
        update_modal(args.client, view.id, before)

    @submission_boundary(services)
    def start_guide(_: Person, here: Services, form: FormValues) -> Reply:
        return becomes(start_of(here, form))

    @submission_boundary(services)
    def go_on(_: Person, here: Services, form: FormValues) -> Reply:
        following = next_view(here, Place.from_metadata(form.metadata), form.texts)
        return gets_on_top(following.view) if following.is_summary else becomes(following.view)

    @submission_boundary(services)
    def end_guide(_: Person, __: Services, ___: FormValues) -> Reply:
        return ALL_CLOSED

    @error_boundary(services)
    def tell_that_nothing_was_kept(args: Args, _: Services) -> None:
        place = Place.from_metadata(open_view_of(args).carried)
        reply_privately(args, closed_message(place.topic_id))

    app.action(any_of(REFLECT))(reflect)
    app.action(any_of(REFLECT_ON))(reflect_on_answer)
    app.global_shortcut(REFLECT_ON_PRACTICE)(reflect_on_practice)
    app.action(REFLECT_BACK)(go_back)
    app.view(REFLECT_START)(start_guide)
    app.view(REFLECT_STEP)(go_on)
    app.view(REFLECT_SUMMARY)(end_guide)
    app.view_closed(REFLECT_STEP)(tell_that_nothing_was_kept)


def reflect_modal(services: Services, rest: str) -> View | None:
    """Return the guide's first view; with words that begin no topic's name it is no command."""
    if not rest:
        return opening_view(services)
    topic = topic_called(services, rest)
    return opening_view(services, topic.id) if topic else None


def reflect_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return the button that opens the guide: a message, unlike `/lac`, opens no modal."""
    topic = topic_called(services, rest) if rest else None
    return invitation_message(topic) if topic or not rest else None
