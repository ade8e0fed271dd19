"""Saved items: “Save”, “Remove”, the list, and the command `saved`."""

from slack_bolt import App, Args

from handlers.home.home import refresh_home
from handlers.saved.entries import remove_item, save_items, saved_entries
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.pressed import value_of
from handlers.slack.request import person_of
from handlers.slack.sending import confirm, replace, show
from handlers.views.block_kit.ids import REMOVE_SAVED, SAVE, SAVED_ITEMS, any_of, split_ids
from handlers.views.block_kit.message import Message
from handlers.views.saved import saved_items_message, saved_now_message
from handlers.views.short_messages import gone_message
from handlers.wording import saved as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons; their value is the id of an item, that of “Save” the ids of all that is saved."""

    @error_boundary(services)
    def save(args: Args, here: Services) -> None:
        saved = save_items(here, person_of(args), split_ids(value_of(args)))
        if not saved.entries:
            show(args, gone_message(), wording.TITLE)
            return
        confirm(args, saved_now_message(saved.entries, is_new=saved.is_new), wording.SAVED)
        refresh_home(args, here)

    @error_boundary(services)
    def show_saved_items(args: Args, here: Services) -> None:
        entries = saved_entries(here, person_of(args))
        show(args, saved_items_message(entries, value_of(args)), wording.TITLE)

    @error_boundary(services)
    def remove_saved(args: Args, here: Services) -> None:
        replace(args, saved_items_message(remove_item(here, person_of(args), value_of(args))), wording.TITLE)
        refresh_home(args, here)

    app.action(any_of(SAVE))(save)
    app.action(any_of(SAVED_ITEMS))(show_saved_items)
    app.action(any_of(REMOVE_SAVED))(remove_saved)


def saved_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return the list; with more words (“saved by the bell”) it is no command."""
    return None if rest else saved_items_message(saved_entries(services, person_of(args)))
