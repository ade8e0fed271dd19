"""What became of a shared practice example: what the one who decided sees, and what its author is told."""

from bot.playground.slack_api.example_workspace import ALEX
from handlers.views.sharing import card, outcome
from handlers.views.sharing.own_list import members_only_message, not_yours_message
from handlers.views.sharing.taking_back import lines_of, taken_back_message, told_before_message
from handlers.wording import sharing as wording
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import WEEK, Workspace

NOTE = "It is very good. Please say how old the young people are, and take the street name out."


def to_the_one_who_decided(workspace: Workspace) -> Shown:
    title, stored_id = workspace.waiting.words.title, workspace.waiting.id
    return [
        card.published_message(title, stored_id),
        card.returned_message(title),
        card.declined_message([wording.AUTHOR_NOT_TOLD]),
        card.refused_message([wording.AUTHOR_TOLD]),
        card.taken_down_message([wording.AUTHOR_TOLD, *lines_of(changed=3, left=1, later=1)]),
    ]


def too_late(workspace: Workspace) -> Shown:
    title = workspace.published.words.title
    return [
        card.already_decided_message(title, "published", workspace.published.id),
        card.example_gone_message(),
        card.may_not_decide_message(),
        not_yours_message(),
        members_only_message(),
        taken_back_message(),
        told_before_message(),
    ]


def to_its_author(workspace: Workspace) -> Shown:
    title, stored_id = workspace.waiting.words.title, workspace.waiting.id
    return [
        outcome.published_to_author_message(title, stored_id),
        outcome.returned_to_author_message(title, stored_id, ALEX.id, NOTE),
        outcome.declined_to_author_message(title, ALEX.id),
        outcome.refused_to_author_message(WEEK, ALEX.id),
        outcome.taken_down_to_author_message(WEEK, ALEX.id),
        outcome.nobody_to_ask_message(title, stored_id),
        outcome.not_delivered_message(title, stored_id),
        outcome.perhaps_delivered_message(title, stored_id),
    ]


SURFACE = Surface(
    "What became of a shared example",
    (
        Picture("decided", "What stands in the place of the card after a decision.", to_the_one_who_decided),
        Picture("decided-too-late", "Someone was quicker, or may not decide.", too_late, is_private=True),
        Picture("decided-author", "What its author is told.", to_its_author),
    ),
)
