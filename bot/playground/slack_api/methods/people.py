"""`auth.test`: whose token it is; `users.info`: who someone is."""

from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.records import BOT_ID, BOT_USER_ID, TEAM_DOMAIN, TEAM_ID, TEAM_NAME
from bot.playground.slack_api.stand_in import SlackStandIn


def auth_test(slack: SlackStandIn, _: Arguments) -> dict[str, Any]:
    """`auth.test`."""
    return {
        "url": f"https://{TEAM_DOMAIN}.slack.com/",
        "team": TEAM_NAME,
        "user": slack.workspace.people[BOT_USER_ID].name,
        "team_id": TEAM_ID,
        "user_id": BOT_USER_ID,
        "bot_id": BOT_ID,
        "is_enterprise_install": False,
    }


def info(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`users.info`: someone who has left is `deleted`. Source: https://docs.slack.dev/reference/objects/user-object"""
    person = slack.workspace.people.get(arguments.required("user"))
    if person is None:
        raise SlackError("user_not_found")
    return {
        "user": {
            "id": person.id,
            "team_id": person.team_id,
            "name": person.name,
            "real_name": person.real_name,
            "deleted": person.has_left,
            "is_bot": person.is_bot,
            "is_restricted": person.is_guest,
            "tz": person.time_zone,
        }
    }
