"""Moderation: a shared example is checked, published, returned with a note, declined, or taken down later."""

from collections.abc import Callable

from slack_bolt import App, Args
from slack_sdk import WebClient

from bot.store.shared_examples import Status
from handlers.home.home import refresh_homes_with
from handlers.services import Services
from handlers.sharing.deciding import (
    NotDecided,
    card_to_check,
    decide,
    decline,
    not_decided_message,
    publish,
    refuse,
    take_down,
    tell_of_changes,
)
from handlers.slack.error_boundary import error_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.modals import open_modal
from handlers.slack.pressed import pressed_message_of, value_of
from handlers.slack.request import Person, person_of
from handlers.slack.sending import replace, show
from handlers.slack.submissions import CLOSED, Accepted, Reply, becomes, submission_boundary
from handlers.views.block_kit.ids import (
    ASK_FOR_CHANGES,
    CHANGES_NOTE,
    CHECK_EXAMPLE,
    DECLINE_EXAMPLE,
    PUBLISH_EXAMPLE,
    REFUSE_EXAMPLE,
    TAKE_DOWN_EXAMPLE,
    any_of,
    join_ids,
    split_ids,
)
from handlers.views.block_kit.message import Message
from handlers.views.sharing.card import NOTE, changes_note_view
from handlers.wording import sharing as wording

Deciding = Callable[[Services, WebClient, Person, str], Message]
DECIDED_BY = {
    PUBLISH_EXAMPLE: publish,
    DECLINE_EXAMPLE: decline,
    REFUSE_EXAMPLE: refuse,
    TAKE_DOWN_EXAMPLE: take_down,
}


def register(app: App, services: Services) -> None:
    """Listen to the buttons of the card and of the list, whose value is the example's id in the store, and to the note.

    The note's modal carries that id, and where the card is.
    """

    @error_boundary(services)
    def check_example(args: Args, here: Services) -> None:
        show(args, card_to_check(here, person_of(args), value_of(args)), wording.TO_CHECK_TITLE)

    @error_boundary(services)
    def ask_for_changes(args: Args, _: Services) -> None:
        open_modal(args, changes_note_view(join_ids([value_of(args), *_card(args)])))

    @submission_boundary(services)
    def changes_note(person: Person, here: Services, form: FormValues) -> Reply | Accepted:
        stored_id, *card = split_ids(form.metadata)
        decision = decide(here, person, stored_id, Status.RETURNED)
        if isinstance(decision, NotDecided):
            return becomes(not_decided_message(decision).as_modal(wording.NOTE_TITLE))
        note = form.seen_text(NOTE)
        return Accepted(CLOSED, lambda args: tell_of_changes(here, args.client, person, decision, note, card=card))

    app.action(any_of(CHECK_EXAMPLE))(check_example)
    app.action(any_of(ASK_FOR_CHANGES))(ask_for_changes)
    app.view(CHANGES_NOTE)(changes_note)
    for name, deciding in DECIDED_BY.items():
        app.action(any_of(name))(_decide_by(services, deciding))


def _decide_by(services: Services, deciding: Deciding) -> Callable[[Args], None]:
    def decide_example(args: Args, here: Services) -> None:
        person, stored_id = person_of(args), value_of(args)
        replace(args, deciding(here, args.client, person, stored_id), wording.TO_CHECK_TITLE)
        if deciding is take_down:
            refresh_homes_with(services, args.client, person.team_id, [stored_id])

    return error_boundary(services)(decide_example)


def _card(args: Args) -> tuple[str, ...]:
    """Return the channel and the `ts` of the card, so that it can be changed; nothing where that is impossible."""
    card = pressed_message_of(args)
    return () if card is None or card.is_private else (card.channel_id, card.ts)
