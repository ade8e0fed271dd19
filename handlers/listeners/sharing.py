"""Sharing a practice example: its form, what became of it, and the commands `share` and `shared`."""

from functools import partial

from slack_bolt import App, Args

from bot.store.shared_examples import SentBeforeError
from handlers.answers.privacy_guard import seen_in
from handlers.home.home import refresh_homes_with
from handlers.services import Services
from handlers.sharing.checking import send_anew
from handlers.sharing.form import checkers_of, errors_in, form_to_change, keep, new_form, read_form
from handlers.sharing.own_list import shared_examples_of, withdraw
from handlers.slack.error_boundary import error_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.manifest import SHARE_PRACTICE_EXAMPLE
from handlers.slack.modals import open_modal
from handlers.slack.pressed import value_of
from handlers.slack.request import Person, is_of_another_workspace, person_of
from handlers.slack.sending import replace, show
from handlers.slack.submissions import Accepted, Reply, becomes, is_wrong, submission_boundary
from handlers.views.block_kit.ids import (
    CHANGE_EXAMPLE,
    SHARE_EXAMPLE,
    SHARE_EXAMPLE_FORM,
    SHARED_EXAMPLES,
    WITHDRAW_EXAMPLE,
    any_of,
)
from handlers.views.block_kit.message import Message, View
from handlers.views.sharing.form import sent_view
from handlers.views.sharing.own_list import members_only_message, not_yours_message, share_invitation_message
from handlers.wording import sharing as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons, whose value is the id, in the store, of an example, to the shortcut and to the form."""

    @error_boundary(services)
    def share_example(args: Args, here: Services) -> None:
        if is_of_another_workspace(args):
            open_modal(args, members_only_message().as_modal(wording.LIST_TITLE))
        else:
            open_modal(args, new_form(here))

    @error_boundary(services)
    def change_example(args: Args, here: Services) -> None:
        form = form_to_change(here, person_of(args), value_of(args))
        if form is None:
            show(args, not_yours_message(), wording.LIST_TITLE)
        else:
            open_modal(args, form)

    @submission_boundary(services)
    def example_form(person: Person, here: Services, form: FormValues) -> Reply | Accepted:
        if person.is_of_another_workspace:
            return becomes(members_only_message().as_modal(wording.LIST_TITLE))
        filled_in = read_form(form)
        errors = errors_in(filled_in, person.id, partial(seen_in, here))
        if errors:
            return is_wrong(errors)
        people = checkers_of(here, person, filled_in)
        thanks = becomes(sent_view(people, are_moderators=bool(here.config.settings.moderators)))
        try:
            shared = keep(here, person, filled_in)
        except SentBeforeError:
            return thanks
        if shared is None:
            return becomes(not_yours_message().as_modal(wording.LIST_TITLE))
        return Accepted(
            thanks, lambda args: send_anew(here, args.client, person, shared, people, instead_of=filled_in.revises)
        )

    @error_boundary(services)
    def show_shared_examples(args: Args, here: Services) -> None:
        show(args, shared_examples_of(here, person_of(args), value_of(args)), wording.LIST_TITLE)

    @error_boundary(services)
    def withdraw_example(args: Args, here: Services) -> None:
        person, stored_id = person_of(args), value_of(args)
        replace(args, withdraw(here, args.client, person, stored_id), wording.LIST_TITLE)
        refresh_homes_with(services, args.client, person.team_id, [stored_id])

    app.action(any_of(SHARE_EXAMPLE))(share_example)
    app.global_shortcut(SHARE_PRACTICE_EXAMPLE)(share_example)
    app.action(any_of(CHANGE_EXAMPLE))(change_example)
    app.view(SHARE_EXAMPLE_FORM)(example_form)
    app.action(any_of(SHARED_EXAMPLES))(show_shared_examples)
    app.action(any_of(WITHDRAW_EXAMPLE))(withdraw_example)


def share_modal(services: Services, rest: str) -> View | None:
    """Return the form; with more words (“share houses”) it is no command."""
    return None if rest else new_form(services)


def share_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return the button that opens the form: a message, unlike `/lac`, opens no modal."""
    return None if rest else share_invitation_message()


def shared_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return the list; with more words (“shared care”) it is no command."""
    return None if rest else shared_examples_of(services, person_of(args))
