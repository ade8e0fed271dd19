"""A connection that is cut after Slack has done the work: the message stands once, and the client sees a failure."""

from http.client import HTTPException

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.faults import ReplyDropped
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client


def test_a_message_whose_reply_is_lost_is_not_posted_again(slack: SlackStandIn) -> None:
    slack.fail("chat.postMessage", ReplyDropped())
    client = build_client(slack.bot_token, slack.api_url)
    with pytest.raises((OSError, HTTPException)):
        client.chat_postMessage(channel=TEAM_CHAT.id, text="Once")
    assert [message.text for message in slack.messages(TEAM_CHAT.id)] == ["Once"]
