"""The channel that a command about the digest is for: by its id, by its name, or the one that gets it next."""

import re
from collections.abc import Iterator

from bot.cli.command import WrongUseError
from bot.settings import Mode, Settings
from bot.workspace_client import PlaygroundNotRunningError, Workspace, reach_workspace
from config.failure import Failure
from handlers.services import Services
from handlers.slack.calls import SlackCallError, call
from handlers.slack.history import next_page

CHANNEL_ID = re.compile(r"[CDG][A-Z0-9]{2,}")
NO_TEAM = ""
"""Without Slack and playground there is no workspace: nothing was posted yet, and nobody shared anything."""
ANY_CHANNEL = "C0"
"""Whose digests are shown where there is no channel."""


class ChannelNotFoundError(Failure):
    """The bot is in no channel of this name, or cannot ask."""


def workspace_if_any(settings: Settings) -> Workspace | None:
    """Return the workspace of the token, or the playground's where it runs; None without both.

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached.
    """
    try:
        return reach_workspace(settings)
    except PlaygroundNotRunningError:
        if settings.mode is not Mode.PLAYGROUND:
            raise
        return None


def channel_named(services: Services, workspace: Workspace | None, name: str | None) -> str:
    """Return the id of a channel that is given by id or name; without one, of the one whose digest is due first.

    Raises:
        ChannelNotFoundError: the bot is in no channel of this name, or Slack does not say.
        WrongUseError: it is a name, and there is no workspace to ask.
    """
    if name is None:
        return _due_first(services, workspace) or next(_channels(workspace), ("", ANY_CHANNEL))[1]
    if CHANNEL_ID.fullmatch(name):
        return name
    if workspace is None:
        raise WrongUseError("names of channels are known only while the playground runs, or with a token; give an id")
    wanted = name.removeprefix("#").lower()
    found = next((channel_id for own, channel_id in _channels(workspace) if own == wanted), None)
    if found is None:
        raise ChannelNotFoundError(f"the bot is in no channel “{name}”; invite it there, or give the channel's id")
    return found


def _due_first(services: Services, workspace: Workspace | None) -> str | None:
    subscriptions = services.store.subscriptions.in_workspace(workspace.team_id) if workspace else ()
    due = [(one.next_due_at, one.channel_id) for one in subscriptions if one.next_due_at is not None]
    return min(due)[1] if due else None


def _channels(workspace: Workspace | None) -> Iterator[tuple[str, str]]:
    """Yield name and id of the channels that the bot is in."""
    cursor = None
    while workspace is not None:
        try:
            page = call(
                workspace.client,
                "users.conversations",
                types="public_channel,private_channel",
                exclude_archived=True,
                limit=200,
                cursor=cursor,
            )
        except SlackCallError as error:
            raise ChannelNotFoundError(f"Slack does not say which channels there are ({error.outcome.code})") from error
        yield from ((str(channel["name"]), str(channel["id"])) for channel in page["channels"])
        cursor = next_page(page)
        if cursor is None:
            return
