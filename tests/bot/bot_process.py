"""`python -m bot` as a process of its own, as a person starts it."""

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.log_watch import WATCH

PROJECT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60
SECONDS_TO_STOP = 60


class BotProcess:
    """A running bot: what it wrote so far, and how it ended."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._condition = threading.Condition()
        self._lines: dict[str, list[str]] = {"out": [], "err": []}
        self._readers = [self._read("out", process.stdout), self._read("err", process.stderr)]

    @property
    def number(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def out(self) -> str:
        """What it has written to standard output."""
        return "".join(self._lines["out"])

    @property
    def err(self) -> str:
        """What it has written to standard error."""
        return "".join(self._lines["err"])

    def wait_for(self, words: str) -> None:
        """Return when it has written these words. Raises AssertionError when it ends, or takes too long, without."""
        with self._condition:
            self._condition.wait_for(lambda: words in self.out + self.err or self._has_ended(), SECONDS_TO_START)
            assert words in self.out + self.err, f"it never wrote “{words}”, but: {self.out}{self.err}"

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send a signal and return the exit code."""
        self._process.send_signal(number)
        return self.wait()

    def kill(self) -> None:
        """Kill it, as a host does that has no more memory: without a word."""
        self._process.kill()
        self.wait()

    def wait(self) -> int:
        """Return the exit code when it has ended by itself."""
        code = self._process.wait(SECONDS_TO_STOP)
        for reader in self._readers:
            reader.join()
        return code

    def _has_ended(self) -> bool:
        return not any(reader.is_alive() for reader in self._readers)

    def _read(self, name: str, stream: IO[str] | None) -> threading.Thread:
        def collect() -> None:
            for line in stream or ():
                with self._condition:
                    self._lines[name].append(line)
                    self._condition.notify_all()
            with self._condition:
                self._condition.notify_all()

        reader = threading.Thread(target=collect, daemon=True)
        reader.start()
        return reader


@contextmanager
def running(environment: Mapping[str, str], *words: str) -> Iterator[BotProcess]:
    """Run the bot with only these settings, and end it at the latest when the block ends.

    It logs all that it ever does, and what it wrote is looked at as all logs of the suite are.
    """
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ} | {"LOG_LEVEL": "DEBUG"}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", *words],
        cwd=PROJECT,
        env=clean | dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        bot = BotProcess(process)
        try:
            yield bot
        finally:
            bot.kill()
            WATCH.look_at(bot.err)


def free_port() -> int:
    """Return a port that nothing listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
