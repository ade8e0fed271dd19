"""A clock in a process of its own, as `python -m bot clock` is one, but by a simulated time."""

import logging
import os
import signal
import time
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing import get_context, parent_process
from multiprocessing.process import BaseProcess
from pathlib import Path

from slack_sdk import WebClient

from bot.scheduler.scheduler import Scheduler
from bot.scheduler.workspaces import only_workspace
from bot.store.store import open_store
from config.bank_holidays import BankHolidays
from config.catalogue import load_config
from handlers.digest.deliverer import Deliverer
from handlers.digest.posting_now import process_name
from handlers.digest.renderer import DigestRenderer
from handlers.digest.timings import Timings
from handlers.models.known_channels import KnownChannels
from knowledge.library.loader import load_library
from tests.soak.simulated_time import SimulatedTime

REQUEST_SECONDS = 1
SHORT_TIMINGS = Timings(
    lease=timedelta(seconds=3),
    latest_to_post=timedelta(seconds=1.5),
    grace=timedelta(seconds=0.3),
    refused_again=timedelta(seconds=1),
    spread=timedelta(seconds=2),
    longest_gap=timedelta(milliseconds=10),
    poll=timedelta(milliseconds=50),
)
"""As the real ones in proportion: who comes latest to post, and waits as long as it can, is done before the lease."""


@dataclass(frozen=True)
class Setup:
    """What a process is told."""

    api_url: str
    token: str
    database_url: str | None
    data_folder: Path
    time_file: Path


class ClockProcess:
    """One clock that can be killed, as a host kills one: without a word."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._process = self._started()

    def kill_and_start_again(self) -> None:
        """Kill it with SIGKILL and start another in its place."""
        self.kill()
        self._process = self._started()

    def kill(self) -> None:
        """Kill it with SIGKILL."""
        os.kill(self._process.pid or 0, signal.SIGKILL)
        self._process.join()

    def start_again_if_ended(self) -> bool:
        """Start another in its place if it ended by itself, as a host does; return whether it had."""
        has_ended = not self._process.is_alive()
        if has_ended:
            self._process = self._started()
        return has_ended

    def _started(self) -> BaseProcess:
        # A server that has loaded everything once forks each process: it starts in milliseconds, not in seconds.
        context = get_context("forkserver")
        context.set_forkserver_preload([__name__])
        process = context.Process(target=run_clock, args=(self._setup,), daemon=True)
        process.start()
        return process


def run_clock(setup: Setup) -> None:
    """Run until killed, or left alone by the simulation."""
    logging.disable()
    store = open_store(setup.database_url, setup.data_folder)
    press = DigestRenderer(load_library(), load_config(), None)
    now = SimulatedTime(setup.time_file)
    client = WebClient(setup.token, base_url=setup.api_url, timeout=REQUEST_SECONDS)
    Scheduler(
        store,
        Deliverer(
            store.deliveries,
            press,
            known_channels=KnownChannels(now),
            clock=now,
            timings=SHORT_TIMINGS,
            name=process_name(),
        ),
        only_workspace(client),
        clock=now,
        has_to_stop=_wait,
        timings=SHORT_TIMINGS,
        holidays=BankHolidays(),
    ).run()


def _wait(seconds: float) -> bool:
    """Wait, and return whether the simulation has gone."""
    time.sleep(seconds)
    simulation = parent_process()
    return simulation is None or not simulation.is_alive()
