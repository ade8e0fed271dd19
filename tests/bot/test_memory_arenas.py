"""The threads of the bot share two arenas of memory."""

import platform
import subprocess
import sys

import pytest

from bot.memory_arenas import MOST_ARENAS
from tests.bot.bot_process import PROJECT

COUNTS_ARENAS = """
import threading
from pathlib import Path

SIZE = 64 * 1024**2
ready, done = threading.Barrier(21), threading.Event()

def hold():
    held = bytearray(100_000)
    ready.wait()
    done.wait()

for _ in range(20):
    threading.Thread(target=hold, daemon=True).start()
ready.wait()
maps = (line.split() for line in Path("/proc/self/maps").read_text().splitlines())
print(sum(part[1] == "---p" and int(part[0].split("-")[1], 16) % SIZE == 0 for part in maps))
"""
"""Prints how many arenas twenty threads have beside the first, of which each takes up 64 MB of addresses."""
SHARED = "from bot.memory_arenas import share_arenas; share_arenas()"

pytestmark = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc has arenas")


def arenas(before: str = "") -> int:
    words = [sys.executable, "-c", before + COUNTS_ARENAS]
    return int(subprocess.run(words, cwd=PROJECT, capture_output=True, check=True, text=True).stdout)


def test_threads_share_two_arenas() -> None:
    assert arenas(SHARED) <= MOST_ARENAS


def test_without_that_they_have_more() -> None:
    assert arenas() > MOST_ARENAS
