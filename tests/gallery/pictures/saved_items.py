"""A person's saved items."""

from handlers.saved.entries import save_items, saved_entries
from handlers.views.saved import saved_items_message, saved_now_message
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import SAVED, USER, Workspace


def some(workspace: Workspace) -> Shown:
    return [saved_items_message(saved_entries(workspace.services, USER))]


def none(_: Workspace) -> Shown:
    return [saved_items_message([])]


def saved_now(workspace: Workspace) -> Shown:
    entries = save_items(workspace.services, USER, SAVED[:2]).entries
    return [saved_now_message(entries, is_new=True), saved_now_message(entries[:1], is_new=False)]


SURFACE = Surface(
    "Saved items",
    (
        Picture("saved", "/lac saved.", some, is_private=True),
        Picture("saved-none", "Nothing is saved yet.", none, is_private=True),
        Picture("saved-now", "Save was pressed under an answer, twice.", saved_now, is_private=True),
    ),
)
