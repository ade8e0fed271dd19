"""The workspaces whose digests a clock posts, each with its client."""

import threading
from collections.abc import Callable, Iterable

from slack_sdk import WebClient

from bot.slack_client import team_of

ClientFor = Callable[[str], WebClient | None]
"""From a workspace's id to its client; None where the bot is not installed (any more)."""

Everyone = Callable[[], Iterable[tuple[str, WebClient]]]
"""Returns every workspace where the bot is installed: its id, and its client."""


def only_workspace(client: WebClient) -> ClientFor:
    """Return the client for the workspace of its token, and none for others. Slack is asked once which that is.

    What is returned raises SlackRefusedError as long as Slack does not say.
    """
    known: list[str] = []
    lock = threading.Lock()

    def client_for(team_id: str) -> WebClient | None:
        with lock:
            if not known:
                known.append(team_of(client))
        return client if team_id == known[0] else None

    return client_for


def only_one(client: WebClient) -> Everyone:
    """Return the workspace of the client's token alone. Slack is asked once which that is.

    What is returned raises SlackRefusedError as long as Slack does not say.
    """
    known: list[str] = []

    def everyone() -> Iterable[tuple[str, WebClient]]:
        if not known:
            known.append(team_of(client))
        return [(known[0], client)]

    return everyone
