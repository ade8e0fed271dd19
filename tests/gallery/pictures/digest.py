"""The weekly digest."""

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from handlers.digest.content import press_of
from handlers.views.digest import preview_message
from handlers.views.message import Message
from tests.gallery.picture import Picture, Screen, Shown, Surface
from tests.gallery.workspace import NOW, TEAM, WEEK, Workspace


def _digest(workspace: Workspace) -> Message:
    """Return the digest of the week in which Sam's example was shared."""
    return press_of(workspace.services).message(TEAM, TEAM_CHAT.id, WEEK, NOW)


def posted(workspace: Workspace) -> Shown:
    return [_digest(workspace)]


def preview(workspace: Workspace) -> Shown:
    return [preview_message(_digest(workspace), TEAM_CHAT.id, WEEK)]


SURFACE = Surface(
    "Weekly digest",
    (
        Picture("digest", "A digest in its channel.", posted),
        Picture("digest-desktop", "The same on a desktop.", posted, screen=Screen.DESKTOP),
        Picture("digest-preview", "/lac digest preview.", preview, is_private=True),
    ),
)
