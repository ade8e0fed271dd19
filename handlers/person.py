"""Whose request it is."""

from dataclasses import dataclass

from slack_bolt import Args


@dataclass(frozen=True)
class Person:
    """Someone in a workspace, by Slack's ids; what the bot keeps for them it keeps under both."""

    team_id: str
    id: str


def person_of(args: Args) -> Person:
    """Return the person whose request this is."""
    return Person(str(args.context.team_id), str(args.context.user_id))
