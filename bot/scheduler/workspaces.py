"""The workspaces whose digests a clock posts, each with its client."""

import threading
from collections.abc import Callable, Iterable

from slack_sdk import WebClient

from bot.slack_client import DEAD_TOKEN, team_of
from handlers.slack.calls import Refused, SlackCallError, call_once

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


def has_app(client: WebClient, team_id: str) -> bool | None:
    """Return whether the token is of use and belongs to this workspace, by Slack's word; None where it does not say."""
    try:
        return str(call_once(client, "auth.test")["team_id"]) == team_id
    except SlackCallError as error:
        is_refused = isinstance(error.outcome, Refused) and error.outcome.code in DEAD_TOKEN
        return False if is_refused else None


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
