"""What the log holds: one line an event, and nothing of what people write, at any level."""

import logging

import pytest

from bot.log import OneLine
from tests.log_watch import LogWatch


@pytest.mark.parametrize(
    "name", ["slack_bolt.App", "slack_sdk.web", "slack", "sqlalchemy.engine", "uvicorn", "asyncio"]
)
def test_no_library_tells_below_info_even_at_debug(name: str) -> None:
    assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)


@pytest.mark.parametrize("name", ["bot.web.refusal_log", "handlers.slack.calls", "slack", "uvicorn.error", "asyncio"])
def test_the_watch_over_the_suites_logs_sees_every_logger(watched_logs: LogWatch, name: str) -> None:
    logging.getLogger(name).error("The watch is on")
    assert name in watched_logs.seen


def test_the_watch_finds_a_token_and_names_the_test(watched_logs: LogWatch) -> None:
    logging.getLogger("bot").debug("xoxb-%s", "1")
    [told] = watched_logs.told
    watched_logs.told.clear()
    assert told.endswith("bot: xoxb-1")
    assert "test_the_watch_finds_a_token" in told


def test_an_error_of_a_library_is_one_line_without_its_words() -> None:
    error = ValueError("words of a person")
    record = logging.makeLogRecord(
        {"name": "asyncio", "msg": "It failed\nfuture: words", "exc_info": (ValueError, error, None)}
    )
    assert OneLine().format(record).endswith(" asyncio: It failed (ValueError)")
