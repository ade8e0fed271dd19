"""Sharing a practice example: the form, and what a moderator decides on."""

from bot.playground.slack_api.example_workspace import ALEX
from handlers.sharing.checking import card_of
from handlers.sharing.form import form_to_change, new_form
from handlers.sharing.own_list import shared_examples_of
from handlers.slack.request import Person
from handlers.views.block_kit.message import View
from handlers.views.sharing.card import changes_note_view
from handlers.views.sharing.form import sent_view
from handlers.views.sharing.own_list import SharedEntry, share_invitation_message, shared_examples_message
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import NEWCOMER, USER, Workspace


def invitation(_: Workspace) -> Shown:
    return [share_invitation_message()]


def empty_form(workspace: Workspace) -> Shown:
    return new_form(workspace.services)


def filled_form(workspace: Workspace) -> Shown:
    return _form_of(workspace, USER)


def sent(_: Workspace) -> Shown:
    return sent_view([ALEX.id], are_moderators=False)


def card(workspace: Workspace) -> Shown:
    return [card_of(workspace.services, workspace.waiting)]


def changes_note(workspace: Workspace) -> Shown:
    return changes_note_view(workspace.waiting.id)


def own_list(workspace: Workspace) -> Shown:
    return [shared_examples_of(workspace.services, USER)]


def empty_list(workspace: Workspace) -> Shown:
    return [shared_examples_of(workspace.services, NEWCOMER)]


def moderators_list(workspace: Workspace) -> Shown:
    shared = workspace.waiting
    waiting = SharedEntry(shared.id, shared.words.title, shared.status, is_published=False, can_change=True)
    return [shared_examples_message([], [waiting])]


def _form_of(workspace: Workspace, person: Person) -> View:
    view = form_to_change(workspace.services, person, workspace.returned.id)
    if view is None:
        raise LookupError("the workspace of the gallery has no example to change")
    return view


SURFACE = Surface(
    "Sharing a practice example",
    (
        Picture("share-invitation", "/lac share where no form can open.", invitation, is_private=True),
        Picture("share-form", "The form.", empty_form),
        Picture("share-change", "The form, with an example to change.", filled_form),
        Picture("share-sent", "It was sent.", sent),
        Picture("share-card", "What is checked before others see it.", card),
        Picture("share-note", "Ask for changes.", changes_note),
        Picture("shared-list", "/lac shared.", own_list, is_private=True),
        Picture("shared-none", "Nothing is shared yet.", empty_list, is_private=True),
        Picture("shared-to-check", "The list of a moderator.", moderators_list, is_private=True),
    ),
)
