"""Ten thousand digests that are due at one minute: how late they come, how many calls it takes, and how much memory.

The clock runs in a process of its own, by the real time and with the real timings, on SQLite; the stand-in for Slack
runs in this one and checks every message as Slack would.
"""

import logging
import resource
import statistics
import tempfile
import threading
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path

from starlette.applications import Starlette

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID, Channel
from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.scheduler.scheduler import Scheduler
from bot.scheduler.workspaces import only_workspace
from bot.slack_client import build_client
from bot.store.store import open_store
from bot.store.subscriptions import Subscription
from config.bank_holidays import BankHolidays
from config.bot_settings import Weekday
from config.catalogue import load_config
from handlers.digest.deliverer import Deliverer
from handlers.digest.posting_now import process_name
from handlers.digest.renderer import DigestRenderer
from handlers.digest.timings import Timings
from handlers.models.known_channels import KnownChannels
from knowledge.library.loader import load_library
from tests.evaluation.tables import Table
from tests.slack.serving import serving


@dataclass(frozen=True)
class Used:
    """When the clock began, the seconds of a processor that it took, and bytes of memory at the most."""

    began: datetime
    processor_seconds: float
    memory: int


def digest_table(count: int) -> Table:
    """Deliver `count` digests and return the figures as a table."""
    channels = [replace(TEAM_CHAT, id=f"C{number:06d}", name=f"team-{number}") for number in range(count)]
    slack = SlackStandIn(own_url="", clock=_now, channels=channels)

    def build(url: str) -> Starlette:
        slack.own_url = url
        return Starlette(routes=api_routes(slack))

    with tempfile.TemporaryDirectory() as folder, serving(build):
        _subscribe(Path(folder), channels)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as processes:
            used = processes.submit(deliver_all, slack.api_url, slack.bot_token, Path(folder)).result()
    late = [float(message.ts) - used.began.timestamp() for message in slack.messages_of_bot()]
    return Table(f"{count:,} digests due at one minute", ("figure", "value"), _rows(slack, used, late))


def deliver_all(api_url: str, token: str, folder: Path) -> Used:
    """Deliver what is due, in the process that is measured."""
    logging.disable()
    began, timings = _now(), Timings()
    with closing(open_store(None, folder)) as store:
        press = DigestRenderer(load_library(), load_config(), None)
        Scheduler(
            store,
            Deliverer(
                store.deliveries,
                press,
                known_channels=KnownChannels(_now),
                clock=_now,
                timings=timings,
                name=process_name(),
            ),
            only_workspace(build_client(token, api_url)),
            clock=_now,
            has_to_stop=threading.Event().wait,
            timings=timings,
            holidays=BankHolidays(),
        ).run_once()
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return Used(began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def _subscribe(folder: Path, channels: Sequence[Channel]) -> None:
    """Let every channel be due at the minute that has just begun."""
    due = _now().replace(second=0, microsecond=0)
    day = list(Weekday)[due.weekday()]
    with closing(open_store(None, folder)) as store:
        for channel in channels:
            store.subscriptions.save(Subscription(TEAM_ID, channel.id, day, due.time(), "UTC", None, next_due_at=due))


def _rows(slack: SlackStandIn, used: Used, late: Sequence[float]) -> list[tuple[str, str]]:
    calls = len(slack.calls)
    return [
        ("posted", f"{len(late):,}"),
        ("late, median (s)", f"{statistics.median(late):.0f}"),
        ("late, the last (s)", f"{max(late):.0f}"),
        ("calls of Slack", f"{calls:,}"),
        ("calls for each digest", f"{calls / len(late):.3f}"),
        ("processor time of the clock (s)", f"{used.processor_seconds:.0f}"),
        ("memory of the clock, at most (MB)", f"{used.memory / 1e6:.0f}"),
    ]


def _now() -> datetime:
    return datetime.now(UTC)
