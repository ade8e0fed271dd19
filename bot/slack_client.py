"""The one place where clients of Slack's API are made. Bolt ignores SLACK_API_URL, so every client comes from here."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry import RetryHandler
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.web import SlackResponse

from config.failure import Failure

TIMEOUT_SECONDS = 10
RATE_LIMIT_RETRIES = 3
SILENT = logging.Logger("slack_sdk, silent", logging.CRITICAL + 1)


DEAD_TOKEN = frozenset(
    {"account_inactive", "invalid_auth", "not_allowed_token_type", "not_authed", "token_expired", "token_revoked"}
)
"""Slack's codes for a token that is of no use any more: https://docs.slack.dev/reference/methods/auth.test#errors and
https://docs.slack.dev/reference/methods/apps.connections.open#errors"""


class SlackRefusedError(Failure):
    """Slack does not accept the token, or cannot be reached."""


def build_client(token: str | None, api_url: str) -> WebClient:
    """Return a client that waits and tries again when Slack says 429, and only then.

    The SDK's own default, a retry after a broken connection, is left out: Slack may have taken the first request, and a
    message would be posted twice. Nor does the client log: what fails is logged where it is caught, by method and code;
    the SDK's own lines hold replies, which may be anybody's page, and at DEBUG all that people wrote.
    """
    retries: list[RetryHandler] = [RateLimitErrorRetryHandler(max_retry_count=RATE_LIMIT_RETRIES)]
    return WebClient(token, base_url=api_url, timeout=TIMEOUT_SECONDS, retry_handlers=retries, logger=SILENT)


@dataclass(frozen=True)
class Account:
    """Who a token belongs to: a workspace, and its organisation where it is part of one."""

    team_id: str
    team_name: str
    enterprise_id: str | None
    answered_at: datetime | None = None
    """When Slack answered, by its own clock."""


def check_token(client: WebClient) -> Account:
    """Ask Slack who the token belongs to.

    Raises:
        SlackRefusedError: the token is wrong or Slack cannot be reached; the message says which.
    """
    return account_in(who_am_i(client))


def account_in(answer: SlackResponse) -> Account:
    """Return who a token belongs to, as Slack's answer to `auth.test` says."""
    enterprise_id = answer.get("enterprise_id")
    return Account(
        team_id=str(answer["team_id"]),
        team_name=str(answer.get("team", "")),
        enterprise_id=str(enterprise_id) if enterprise_id else None,
        answered_at=_date_of(answer.headers),
    )


def _date_of(headers: Mapping[str, str]) -> datetime | None:
    """Return what the header `Date` says, None where it says nothing that can be read."""
    told = next((value for name, value in headers.items() if name.lower() == "date"), "")
    try:
        date = parsedate_to_datetime(told)
    except ValueError:
        return None
    return date.astimezone(UTC)


def team_of(client: WebClient) -> str:
    """Ask Slack which workspace the token belongs to and return its id. Raises SlackRefusedError as `check_token`."""
    return check_token(client).team_id


def who_am_i(client: WebClient) -> SlackResponse:
    """Return what Slack says of the token. Raises SlackRefusedError as `check_token`."""
    try:
        return client.auth_test()
    except SlackApiError as error:
        raise SlackRefusedError(
            f"Slack did not accept SLACK_BOT_TOKEN ({error_code(error)}); "
            "copy the Bot User OAuth Token again from your app's page"
        ) from error
    except OSError as error:
        raise SlackRefusedError(
            f"Slack cannot be reached at {client.base_url}; check the network and try again"
        ) from error


def error_code(error: SlackApiError) -> str:
    """Return Slack's own word for what went wrong, for example `invalid_auth`; “unknown” where it sent none."""
    answer = error.response.data if isinstance(error.response, SlackResponse) else error.response
    return str(answer.get("error", "unknown")) if isinstance(answer, dict) else "unknown"
