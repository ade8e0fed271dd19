"""The weekly digest is posted in its channel."""

import logging
from dataclasses import replace
from datetime import date

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.playground.slack_api.example_workspace import TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.digest_posting import post_digest
from handlers.services import Services
from tests.handlers.shown import buttons

WEEK = date(2026, 11, 23)


@pytest.fixture
def client(slack: SlackStandIn) -> WebClient:
    return build_client(slack.bot_token, slack.api_url, logging.getLogger("slack"))


def test_it_is_posted_for_everyone(client: WebClient, services: Services, slack: SlackStandIn) -> None:
    ts = post_digest(client, services, TEAM_CHAT.id, WEEK)
    [digest] = slack.messages_of_bot(TEAM_CHAT.id)
    assert digest.ts == ts
    assert digest.shown.startswith("This week from the practice exchange")


def test_its_titles_link_to_the_reader_where_there_is_one(
    client: WebClient, services: Services, slack: SlackStandIn
) -> None:
    post_digest(client, replace(services, public_url="https://bot.example.org"), TEAM_CHAT.id, WEEK)
    [digest] = slack.messages_of_bot(TEAM_CHAT.id)
    assert "*<https://bot.example.org/read/" in digest.shown
    assert "Read the section" in buttons(digest.blocks)


def test_a_channel_without_the_bot_is_an_error(client: WebClient, services: Services) -> None:
    with pytest.raises(SlackApiError, match="not_in_channel"):
        post_digest(client, services, WITHOUT_BOT.id, WEEK)
