"""The one place where clients of Slack's API are made. Bolt ignores SLACK_API_URL, so every client comes from here."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.web import SlackResponse

from config.failure import Failure
from handlers.slack.calls import Refused, SlackCallError, call_once
from handlers.slack.kept_client import KeptClient
from handlers.slack.kept_connections import KeptConnections

TIMEOUT_SECONDS = 10
"""How long one step of a call may take: to connect, to send, to receive."""
OPEN_CONNECTION = "apps.connections.open"
MAKE_A_TOKEN = "make an app-level token with connections:write on your app's page"  # noqa: S105 (advice)
DEAD_TOKEN = frozenset(
    {"account_inactive", "invalid_auth", "not_allowed_token_type", "not_authed", "token_expired", "token_revoked"}
)
"""Slack's codes for a token that is of no use any more: https://docs.slack.dev/reference/methods/auth.test#errors and
https://docs.slack.dev/reference/methods/apps.connections.open#errors"""


class SlackRefusedError(Failure):
    """Slack does not accept the token, or cannot be reached."""


def build_client(token: str | None, api_url: str) -> KeptClient:
    """Return a client that sends each request once, over connections that it keeps open.

    The SDK's own default, a retry after a broken connection, is left out: Slack may have taken the first request, and a
    message would be posted twice. Where Slack says 429, `handlers/slack/calls.py` waits.
    """
    return KeptClient(token, api_url, TIMEOUT_SECONDS, KeptConnections())


def answered_at(answer: SlackResponse) -> datetime | None:
    """Return when Slack answered, by its own clock; None where the header `Date` says nothing that can be read."""
    told = next((value for name, value in answer.headers.items() if name.lower() == "date"), "")
    try:
        return parsedate_to_datetime(told).astimezone(UTC)
    except ValueError:
        return None


def team_of(client: WebClient) -> str:
    """Ask Slack which workspace the token belongs to and return its id. Raises SlackRefusedError as `who_am_i`."""
    return str(who_am_i(client)["team_id"])


def who_am_i(client: WebClient) -> SlackResponse:
    """Return what Slack says of the token.

    Raises:
        SlackRefusedError: the token is wrong or Slack cannot be reached; the message says which.
    """
    try:
        return client.auth_test()
    except SlackApiError as error:
        raise SlackRefusedError(
            f"Slack did not accept SLACK_BOT_TOKEN ({error_code(error)}); "
            "copy the Bot User OAuth Token again from your app's page"
        ) from error
    except OSError as error:
        raise out_of_reach(f"at {client.base_url}") from error


def check_app_token(client: WebClient, app_token: str) -> None:
    """Ask Slack for an address to connect to over a WebSocket, and leave it unused.

    Raises:
        SlackRefusedError: the token is wrong, lacks `connections:write`, or Slack cannot be reached.
    """
    try:
        call_once(client, OPEN_CONNECTION, app_token=app_token)
    except SlackCallError as error:
        raise no_connection(client, error) from error


def no_connection(client: WebClient, error: SlackCallError) -> SlackRefusedError:
    """Return what is said where Slack names no address for a WebSocket: it refuses the token, or cannot be reached."""
    if isinstance(error.outcome, Refused):
        return SlackRefusedError(f"Slack did not accept SLACK_APP_TOKEN ({error.outcome.code}); {MAKE_A_TOKEN}")
    return out_of_reach(f"at {client.base_url} ({error})")


def out_of_reach(where: str) -> SlackRefusedError:
    """Return what is said when Slack does not answer at all."""
    return SlackRefusedError(
        f"Slack cannot be reached {where}; check the network, and HTTPS_PROXY if there is a proxy, and try again"
    )


def error_code(error: SlackApiError) -> str:
    """Return Slack's own word for what went wrong, for example `invalid_auth`; “unknown” where it sent none."""
    answer = error.response.data if isinstance(error.response, SlackResponse) else error.response
    return str(answer.get("error", "unknown")) if isinstance(answer, dict) else "unknown"
