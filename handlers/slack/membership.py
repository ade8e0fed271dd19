"""Who someone is by Slack's account of them: a full member of the bot's workspace, gone, or in a channel."""

from collections.abc import Mapping
from typing import Any

from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError, Unknown, call_once

NO_MEMBER_BY = ("deleted", "is_bot", "is_restricted", "is_stranger", "is_ultra_restricted")
"""Marks of the user object: https://docs.slack.dev/reference/objects/user-object (“restricted” are guests)."""
PAGE = 999
"""The method takes a limit under 1,000."""
MOST_PAGES = 20
"""Nobody waits for more. Where a channel has more people than that, what is asked in it is left to moderators."""
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


def is_in_channel(client: WebClient, channel_id: str, user_id: str) -> bool:
    """Return whether a person is in a channel: https://docs.slack.dev/reference/methods/conversations.members.

    Raises:
        SlackCallError: Slack did not say; `channel_not_found` of a private channel without the bot.
    """
    cursor = ""
    for _ in range(MOST_PAGES):
        page = call_once(client, "conversations.members", channel=channel_id, limit=PAGE, cursor=cursor)
        if user_id in page["members"]:
            return True
        cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
        if not cursor:
            return False
    raise SlackCallError("conversations.members", Unknown("too_many_members"))


def _account_of(client: WebClient, user_id: str) -> Mapping[str, Any]:
    """Return the user object; an empty one where Slack does not know the person."""
    try:
        account: Mapping[str, Any] = call_once(client, "users.info", user=user_id)["user"]
    except SlackCallError as error:
        if isinstance(error.outcome, Refused) and error.outcome.code in IS_UNKNOWN:
            return {}
        raise
    return account
