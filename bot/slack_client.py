"""The one place where clients of Slack's API are made. Bolt ignores SLACK_API_URL, so every client comes from here."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.request import proxy_bypass

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import RetryHandler
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.web import SlackResponse

from config.failure import Failure

TIMEOUT_SECONDS = 10
RATE_LIMIT_RETRIES = 3
THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})
SCOPES_HEADER = "x-oauth-scopes"
"""With which every answer to a call tells the token's scopes; Slack's own SDK for Node reads it into
`response_metadata.scopes`: https://docs.slack.dev/tools/node-slack-sdk/reference/web-api/interfaces/WebAPICallResult"""
SILENT = logging.Logger("slack_sdk, silent", logging.CRITICAL + 1)


class SlackRefusedError(Failure):
    """Slack does not accept the token, or cannot be reached."""


def build_client(token: str | None, api_url: str) -> WebClient:
    """Return a client that waits and tries again when Slack says 429, and only then.

    The SDK's own default, a retry after a broken connection, is left out: Slack may have taken the first request, and a
    message would be posted twice. Nor does the client log: what fails is logged where it is caught, by method and code;
    the SDK's own lines hold replies, which may be anybody's page, and at DEBUG all that people wrote.

    The SDK goes through `HTTPS_PROXY` by itself, but does not know `NO_PROXY`, and would look for the playground, which
    is on this machine, behind the proxy.
    """
    retries: list[RetryHandler] = [RateLimitErrorRetryHandler(max_retry_count=RATE_LIMIT_RETRIES)]
    client = WebClient(token, base_url=api_url, timeout=TIMEOUT_SECONDS, retry_handlers=retries, logger=SILENT)
    host = urlsplit(api_url).hostname or ""
    if host in THIS_MACHINE or proxy_bypass(host):
        client.proxy = None
    return client


def check_token(client: WebClient) -> str:
    """Ask Slack who the token belongs to and return the name of the workspace.

    Raises:
        SlackRefusedError: the token is wrong or Slack cannot be reached; the message says which.
    """
    return str(_who_am_i(client).get("team", ""))


@dataclass(frozen=True)
class TokenHolder:
    """Whom the bot token belongs to. `scopes` is None where Slack's answer does not tell them."""

    workspace: str
    scopes: frozenset[str] | None


def look_at_token(client: WebClient) -> TokenHolder:
    """Ask Slack whose the token is and what it may do. Raises SlackRefusedError as `check_token`."""
    answer = _who_am_i(client)
    return TokenHolder(str(answer.get("team", "")), _scopes(answer.headers))


def check_app_token(client: WebClient, app_token: str) -> None:
    """Ask Slack for an address to connect to over a WebSocket, and leave it unused.

    Raises:
        SlackRefusedError: the token is wrong, lacks `connections:write`, or Slack cannot be reached.
    """
    try:
        client.apps_connections_open(app_token=app_token)
    except SlackApiError as error:
        raise app_token_refused(error) from error
    except OSError as error:
        raise out_of_reach(client) from error


def team_of(client: WebClient) -> str:
    """Ask Slack which workspace the token belongs to and return its id. Raises SlackRefusedError as `check_token`."""
    return str(_who_am_i(client)["team_id"])


def _who_am_i(client: WebClient) -> SlackResponse:
    try:
        return client.auth_test()
    except SlackApiError as error:
        raise SlackRefusedError(
            f"Slack did not accept SLACK_BOT_TOKEN ({error_code(error)}); "
            "copy the Bot User OAuth Token again from your app's page"
        ) from error
    except OSError as error:
        raise out_of_reach(client) from error


def _scopes(headers: Mapping[str, str]) -> frozenset[str] | None:
    told = {name.lower(): value for name, value in headers.items()}.get(SCOPES_HEADER)
    return None if told is None else frozenset(scope.strip() for scope in told.split(",") if scope.strip())


def app_token_refused(error: SlackApiError) -> SlackRefusedError:
    """Return what is said when Slack does not accept the app-level token."""
    return SlackRefusedError(
        f"Slack did not accept SLACK_APP_TOKEN ({error_code(error)}); "
        "make an app-level token with connections:write on your app's page"
    )


def out_of_reach(client: WebClient) -> SlackRefusedError:
    """Return what is said when Slack does not answer at all."""
    return SlackRefusedError(
        f"Slack cannot be reached at {client.base_url}; check the network, and HTTPS_PROXY if there is a proxy, "
        "and try again"
    )


def error_code(error: SlackApiError) -> str:
    """Return Slack's own word for what went wrong, for example `invalid_auth`; “unknown” where it sent none."""
    answer = error.response.data if isinstance(error.response, SlackResponse) else error.response
    return str(answer.get("error", "unknown")) if isinstance(answer, dict) else "unknown"
