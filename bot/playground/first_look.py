"""What stands in the playground before anyone has done anything."""

from bot.playground.keyboard.typing import as_slack_keeps_it
from bot.playground.slack_api.example_workspace import ALEX, FIRST_LINES, TEAM_CHAT
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn


def greet(slack: SlackStandIn) -> None:
    """Post Alex's first lines in the team's channel; the bot is not told of them."""
    with slack.lock:
        for line in FIRST_LINES:
            text = as_slack_keeps_it(line, slack.workspace.people)
            slack.workspace.add(Message(slack.workspace.new_ts(slack.clock()), TEAM_CHAT.id, ALEX.id, text))
        slack.changes.add()
