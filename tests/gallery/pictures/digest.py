"""The weekly digest."""

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from handlers.digest.renderer import renderer_of
from handlers.models.channel_ref import ChannelRef
from handlers.views.block_kit.message import Message
from handlers.views.digest.message import preview_message
from tests.gallery.picture import Picture, Screen, Shown, Surface
from tests.gallery.workspace import NOW, TEAM, WEEK, Workspace


def _digest(workspace: Workspace) -> Message:
    """Return the digest of the week in which Sam's example was shared."""
    return renderer_of(workspace.services).message(ChannelRef(TEAM, TEAM_CHAT.id), WEEK, NOW, may_show_own=lambda: True)


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
