"""The workspace of `tests/handlers/sharing`: Sam and Alex are moderators, Jo is none."""

import pytest

from bot.playground.slack_api.example_workspace import SAM
from tests.handlers.sharing.conftest import jo, moderated, run_moderated
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

__all__ = ["jo", "moderated", "run_moderated"]


@pytest.fixture
def lead(moderated: RunningBot) -> SlackUser:
    """Sam, who is a moderator."""
    return moderated.user(SAM)
