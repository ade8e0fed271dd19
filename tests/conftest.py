"""The fixtures for all tests; they are made and told in `tests/slack/fixtures.py`."""

from tests.slack.fixtures import alex, bot, clock, running_bot, sam, served_slack, services, slack

__all__ = ["alex", "bot", "clock", "running_bot", "sam", "served_slack", "services", "slack"]
