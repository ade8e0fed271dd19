"""`auth.test`: whose token it is."""

from typing import Any

from bot.playground.slack_api.arguments import Arguments
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
