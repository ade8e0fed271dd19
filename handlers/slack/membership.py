"""Who someone is by Slack's account of them: a full member of the bot's workspace, or gone."""

from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError, call_once

NO_MEMBER_BY = ("deleted", "is_bot", "is_restricted", "is_stranger", "is_ultra_restricted")
"""Marks of the user object: https://docs.slack.dev/reference/objects/user-object (“restricted” are guests)."""
IS_UNKNOWN = frozenset({"user_not_found", "user_not_visible"})
"""Slack does not say that these have left: they can be of another workspace."""


def is_full_member(client: WebClient, team_id: str, user_id: str) -> bool:
    """Return whether a person is a member: no guest, of no other organisation, no bot, not gone.

    Raises:
        SlackCallError: Slack did not say.
    """
    user = _account_of(client, user_id)
    of_the_organisation = (user.get("enterprise_user") or {}).get("teams") or ()
    is_here = team_id in {user.get("team_id"), *of_the_organisation}
    return is_here and not any(user.get(mark) for mark in NO_MEMBER_BY)


def has_left(client: WebClient, user_id: str) -> bool:
    """Return whether a person's account is deactivated; of someone whom Slack does not know, it is not said to be.

    Raises:
        SlackCallError: Slack did not say.
    """
    return bool(_account_of(client, user_id).get("deleted"))


def _account_of(client: WebClient, user_id: str) -> Mapping[str, Any]:
    """Return the user object; an empty one where Slack does not know the person."""
    try:
        account: Mapping[str, Any] = call_once(client, "users.info", user=user_id)["user"]
    except SlackCallError as error:
        if isinstance(error.outcome, Refused) and error.outcome.code in IS_UNKNOWN:
            return {}
        raise
    return account
