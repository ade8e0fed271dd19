"""What the log holds: one line an event, and nothing of what people write, at any level."""

import logging
from collections.abc import Mapping
from typing import Any

import pytest

from bot.log import OneLine
from tests.log_watch import LogWatch, written_in
from tests.slack.slack_user import SlackUser


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


@pytest.mark.parametrize(
    "line",
    [
        "She keeps running off at night",
        "heard: running off   AT NIGHT again",
        "sent to https://hooks.slack.com/actions/T1/2/3",
        "failed at /usr/lib/python3/site-packages/slack_sdk/web/client.py:12",
        "asked by Sam Okafor",
    ],
)
def test_the_watch_finds_what_a_person_wrote_and_other_secrets(
    sam: SlackUser, watched_logs: LogWatch, line: str
) -> None:
    sam.command("/lac she keeps running off at night")
    logging.getLogger("handlers").debug(line)
    [told] = watched_logs.told
    watched_logs.told.clear()
    assert line in told


def test_the_watch_finds_a_traceback(watched_logs: LogWatch) -> None:
    logging.getLogger("bot").error("It failed", exc_info=ValueError("words of a person"))
    [told] = watched_logs.told
    watched_logs.told.clear()
    assert told.endswith("bot: It failed")


def test_the_watch_looks_at_what_another_process_wrote(watched_logs: LogWatch) -> None:
    watched_logs.look_at("2026-01-01 INFO bot: all is well\nTraceback (most recent call last):")
    [told] = watched_logs.told
    watched_logs.told.clear()
    assert told.endswith("by a process: Traceback (most recent call last):")


def test_the_watch_lets_a_line_pass_that_only_shares_a_word(sam: SlackUser, watched_logs: LogWatch) -> None:
    sam.command("/lac she keeps running off at night")
    logging.getLogger("bot").info("The clock is running")
    assert watched_logs.told == []


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ({"command": "/lac", "text": "a"}, ["a"]),
        ({"event": {"type": "message", "text": "b"}}, ["b"]),
        ({"view": {"state": {"values": {"x": {"y": {"type": "plain_text_input", "value": "c"}}}}}}, ["c"]),
        ({"actions": [{"type": "plain_text_input", "value": "d"}, {"type": "button", "value": "an id"}]}, ["d"]),
        ({"message": {"text": "e"}}, ["e"]),
        ({"message": {"text": "the bot's", "bot_id": "B1"}}, []),
        ({"event": {"type": "function_executed", "inputs": {"question": "f"}}}, ["f"]),
        ({"event": [], "view": None, "actions": {}}, []),
    ],
)
def test_what_people_wrote_is_found_in_each_kind_of_body(body: Mapping[str, Any], written: list[str]) -> None:
    assert list(written_in(body)) == written


def test_an_error_of_a_library_is_one_line_without_its_words() -> None:
    error = ValueError("words of a person")
    record = logging.makeLogRecord(
        {"name": "asyncio", "msg": "It failed\nfuture: words", "exc_info": (ValueError, error, None)}
    )
    assert OneLine().format(record).endswith(" asyncio: It failed (ValueError)")
