"""The fixtures for all tests; they are made and told in `tests/knowledge/fixtures.py` and `tests/slack/fixtures.py`."""

from hypothesis import HealthCheck, settings

from tests.bot.playground.page.chromium import browser
from tests.knowledge.fixtures import answerer, config, library
from tests.log_watch import no_secret_is_logged, watched_logs
from tests.slack.fixtures import alex, bot, clock, running_bot, sam, served_slack, services, slack

__all__ = [
    "alex",
    "answerer",
    "bot",
    "browser",
    "clock",
    "config",
    "library",
    "no_secret_is_logged",
    "running_bot",
    "sam",
    "served_slack",
    "services",
    "slack",
    "watched_logs",
]

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
"""How long a test takes depends on the machine; speed is measured by `make bench` alone."""
