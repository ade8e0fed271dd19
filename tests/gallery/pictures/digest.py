"""The weekly digest."""

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from handlers.digest.renderer import renderer_of
from handlers.models.channel_ref import ChannelRef
from handlers.views.block_kit.message import Message
from handlers.views.digest.preview import preview_message
from knowledge.digest.schedule import WEEK
from tests.gallery.picture import Picture, Screen, Shown, Surface
from tests.gallery.workspace import NOW, TEAM, Workspace

READING = "resilience/across-all-settings"


def digest(workspace: Workspace) -> Message:
    """Return the digest after Sam's example was shared."""
    channel = ChannelRef(TEAM, TEAM_CHAT.id)
    return renderer_of(workspace.services).message(channel, READING, NOW - WEEK, may_show_own=lambda: True)


def posted(workspace: Workspace) -> Shown:
    return [digest(workspace)]


def preview(workspace: Workspace) -> Shown:
    return [preview_message(digest(workspace), TEAM_CHAT.id, READING, NOW + WEEK)]


SURFACE = Surface(
    "Weekly digest",
    (
        Picture("digest", "A digest in its channel.", posted),
        Picture("digest-desktop", "The same on a desktop.", posted, screen=Screen.DESKTOP),
        Picture("digest-preview", "/lac digest preview.", preview, is_private=True),
    ),
)
