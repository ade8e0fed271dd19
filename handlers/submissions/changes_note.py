"""A moderator has written what should change: the author is told."""

from functools import partial

from slack_bolt import App, Args

from bot.store.shared_examples import SharedExample, Status
from handlers.callback_ids import CHANGES_NOTE
from handlers.id_lists import split_ids
from handlers.person import person_of
from handlers.sending import change, post
from handlers.services import Services
from handlers.sharing.deciding import decided, tell_author
from handlers.submitting_softly import CLOSED, Accepted, Outcome, becomes, submitting_softly
from handlers.views.message import Message
from handlers.views.sharing.card import returned_message
from handlers.views.sharing.changes_note import NOTE
from handlers.views.sharing.outcome import returned_to_author_message
from handlers.wording import sharing as wording


def register(app: App, services: Services) -> None:
    """Listen to the modal; it carries the id of the example in the store, and where its card is."""

    @submitting_softly(services)
    def return_example(args: Args, here: Services) -> Outcome | Accepted:
        view = args.body["view"]
        stored_id, *card = split_ids(view["private_metadata"])
        note = (view["state"]["values"][NOTE][NOTE]["value"] or "").strip()
        example = decided(here, args, stored_id, Status.RETURNED)
        if isinstance(example, Message):
            return becomes(example.as_modal(wording.NOTE_TITLE))
        return Accepted(CLOSED, partial(_tell, args, example, note, card))

    app.view(CHANGES_NOTE)(return_example)


def _tell(args: Args, example: SharedExample, note: str, card: list[str]) -> None:
    """Tell the author, and change the card; where it cannot be changed, the moderator gets a direct message."""
    title, moderator = example.words.title, person_of(args).id
    notes = tell_author(args, example, returned_to_author_message(title, example.id, moderator, note))
    told = returned_message(title, notes)
    if card:
        channel, ts = card
        change(args.client, channel, ts, told)
    else:
        post(args.client, moderator, told)
