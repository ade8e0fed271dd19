"""What others wait for while one person floods the bot: signed requests to the running app, answers at the stand-in."""

import logging
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.playground.keyboard import typing
from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT, SAM, SAM_DIRECT
from bot.services import Knowledge, build_services
from bot.store.store import open_store
from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library
from tests.benchmarks.timing import milliseconds
from tests.evaluation.tables import Table
from tests.knowledge.privacy.hostile_texts import HOSTILE, LONG
from tests.slack.running_bot import RunningBot, run_bot, serve_stand_in

COLUMNS = ("while", "answers", "median (ms)", "slowest (ms)")
ANSWERS = 20
PAUSE = 0.05
"""Seconds between two questions of the other person."""
LOOK_EVERY = 0.002


def flood_table() -> Table:
    """Return how long Alex waits for an answer: alone, and while Sam sends hostile messages one after another."""
    logging.disable()
    with _bot() as bot:
        quiet = _waits(bot)
        flood = threading.Thread(target=_flood, args=(bot,))
        flood.start()
        time.sleep(PAUSE)
        flooded = _waits(bot)
        flood.join()
        bot.settle()
    rows = [_row("nothing else happens", quiet), _row(f"{len(HOSTILE)} messages of {LONG:,} characters", flooded)]
    return Table("One person floods the bot, another asks (milliseconds to the answer)", COLUMNS, rows)


@contextmanager
def _bot() -> Iterator[RunningBot]:
    def now() -> datetime:
        return datetime.now(UTC)

    library, config = load_library(), load_config()
    with tempfile.TemporaryDirectory() as folder, closing(open_store(None, Path(folder))) as store:
        answerer = open_answerer(library, config, Path(folder))
        services = build_services(Knowledge(library, config, answerer), store, None, now)
        with serve_stand_in(now) as (slack, _), run_bot(slack, services, now) as bot:
            yield bot


def _waits(bot: RunningBot) -> list[float]:
    waits = []
    for _ in range(ANSWERS):
        waits.append(milliseconds(lambda: _ask_and_wait(bot)))
        time.sleep(PAUSE)
    return waits


def _ask_and_wait(bot: RunningBot) -> None:
    before = _answers(bot)
    typing.say(bot.link, ALEX.id, ALEX_DIRECT.id, "resilience")
    while _answers(bot) == before:
        time.sleep(LOOK_EVERY)


def _answers(bot: RunningBot) -> int:
    return sum(message.is_from_app for message in bot.link.slack.messages(ALEX_DIRECT.id))


def _flood(bot: RunningBot) -> None:
    for text in HOSTILE:
        typing.post(bot.link, SAM, SAM_DIRECT, text)


def _row(name: str, waits: list[float]) -> tuple[str, ...]:
    return name, f"{len(waits)}", f"{statistics.median(waits):.0f}", f"{max(waits):.0f}"
