"""A line to a bot that only records."""

import pytest

from bot.playground.keyboard.bot_link import BotLink
from bot.playground.slack_api.records import InstalledApp
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery

EVENTS = frozenset(
    {"app_mention", "message.im", "app_home_opened", "assistant_thread_started", "agent_session_stopped"}
)
SHORTCUTS = (
    {"name": "Reflect", "type": "global", "callback_id": "reflect"},
    {"name": "Find related practice", "type": "message", "callback_id": "find"},
)


@pytest.fixture
def delivery() -> RecordingDelivery:
    """What the bot got."""
    return RecordingDelivery()


@pytest.fixture
def link(stand_in: SlackStandIn, delivery: RecordingDelivery) -> BotLink:
    """The line to a bot with some events and two shortcuts."""
    stand_in.install(InstalledApp(events=EVENTS))
    return BotLink(stand_in, delivery, "/lac", SHORTCUTS)
