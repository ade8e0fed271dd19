"""The workspace for commands beside a running bot: the token's, or that of the playground on this machine."""

from dataclasses import dataclass

from slack_sdk import WebClient

from bot.playground_token import token_here
from bot.settings import Mode, Settings
from bot.slack_client import SlackRefusedError, build_client, team_of
from config.failure import Failure

PLAYGROUND_URL = "http://127.0.0.1:{port}"


class PlaygroundNotRunningError(Failure):
    """There are no tokens, and no playground runs here."""


@dataclass(frozen=True)
class Workspace:
    """A workspace that can be reached. `public_url` is the address of the reader that goes with it, if there is one."""

    team_id: str
    client: WebClient
    public_url: str | None


def reach_workspace(settings: Settings) -> Workspace:
    """Return the workspace of the token; without tokens that of the playground, which must be running (`run`).

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached.
        PlaygroundNotRunningError: there are no tokens, and no playground runs at this port.
    """
    if settings.mode is not Mode.PLAYGROUND:
        client = build_client(settings.bot_token, settings.slack_api_url)
        return Workspace(team_of(client), client, settings.public_url)
    url = PLAYGROUND_URL.format(port=settings.port)
    client = build_client(token_here(settings.data_folder), f"{url}/api/")
    try:
        return Workspace(team_of(client), client, url)
    except SlackRefusedError as error:
        raise PlaygroundNotRunningError(
            f"There is no SLACK_BOT_TOKEN, and no playground runs at {url}; start one with python -m bot run"
        ) from error
