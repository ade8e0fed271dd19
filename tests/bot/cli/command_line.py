"""The command line as a person has it: a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[3]
OURS = ("SLACK_", "PUBLIC_URL", "PORT", "DATA_DIR", "DATABASE_URL", "LOG_LEVEL")


@dataclass(frozen=True)
class Outcome:
    """What a command printed, and its exit code."""

    code: int
    out: str
    error: str

    @property
    def error_lines(self) -> list[str]:
        """The lines on standard error."""
        return self.error.splitlines()


@dataclass(frozen=True)
class CommandLine:
    """`python -m bot` with a data folder of its own and none of this machine's settings."""

    data_folder: Path

    def __call__(self, *words: str | bytes, typed: str = "", **settings: str) -> Outcome:
        """Run a command to its end; `typed` is its standard input."""
        finished = subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=PROJECT,
            env=self.environment(settings),
            input=typed.encode(),
            capture_output=True,
            timeout=60,
            check=False,
        )
        return Outcome(finished.returncode, finished.stdout.decode(), finished.stderr.decode())

    def environment(self, settings: Mapping[str, str]) -> dict[str, str]:
        """Return the environment of the process."""
        foreign = {name: value for name, value in os.environ.items() if not name.startswith(OURS)}
        return {**foreign, "DATA_DIR": str(self.data_folder), **settings}
