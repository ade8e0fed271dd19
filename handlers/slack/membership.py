"""Whether someone is a full member of the bot's workspace: no guest, of no other organisation, no bot, not gone."""

from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError, call_once

NO_MEMBER_BY = ("deleted", "is_bot", "is_restricted", "is_stranger", "is_ultra_restricted")
"""Marks of the user object: https://docs.slack.dev/reference/objects/user-object (“restricted” are guests)."""
IS_UNKNOWN = frozenset({"user_not_found", "user_not_visible"})


def is_full_member(client: WebClient, team_id: str, user_id: str) -> bool:
    """Return whether a person is one.

    Raises:
        SlackCallError: Slack did not say.
    """
    try:
        user = call_once(client, "users.info", user=user_id)["user"]
    except SlackCallError as error:
        if isinstance(error.outcome, Refused) and error.outcome.code in IS_UNKNOWN:
            return False
        raise
    of_the_organisation = (user.get("enterprise_user") or {}).get("teams") or ()
    is_here = team_id in {user.get("team_id"), *of_the_organisation}
    return is_here and not any(user.get(mark) for mark in NO_MEMBER_BY)
