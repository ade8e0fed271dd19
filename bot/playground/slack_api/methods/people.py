"""`auth.test`, `users.*`, `bots.info`, `team.info`, `reactions.add`: who there is."""

from dataclasses import replace
from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.as_json import person_json
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.paging import page
from bot.playground.slack_api.methods.places import channel_to_read
from bot.playground.slack_api.records import APP_ID, BOT_ID, BOT_USER_ID, TEAM_DOMAIN, TEAM_ID, TEAM_NAME
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


def user_info(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`users.info`."""
    person = slack.workspace.people.get(arguments.required("user"))
    if person is None:
        raise SlackError("user_not_found")
    return {"user": person_json(person)}


def list_users(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`users.list`."""
    return page(arguments, "members", [person_json(person) for person in slack.workspace.people.values()])


def bot_info(_: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`bots.info`."""
    if arguments.text("bot") not in ("", BOT_ID):
        raise SlackError("bot_not_found")
    return {"bot": {"id": BOT_ID, "app_id": APP_ID, "user_id": BOT_USER_ID, "name": "Practice exchange"}}


def team_info(_: SlackStandIn, __: Arguments) -> dict[str, Any]:
    """`team.info`."""
    return {"team": {"id": TEAM_ID, "name": TEAM_NAME, "domain": TEAM_DOMAIN}}


def add_reaction(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`reactions.add`."""
    channel = channel_to_read(slack, arguments.text("channel"))
    message = slack.workspace.find(channel.id, arguments.required("timestamp"))
    if message is None:
        raise SlackError("message_not_found")
    reaction = (arguments.required("name"), BOT_USER_ID)
    if reaction in message.reactions:
        raise SlackError("already_reacted")
    slack.workspace.change(message, replace(message, reactions=(*message.reactions, reaction)))
    return {}
