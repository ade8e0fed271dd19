"""A process's own name, and what can be told of another by its name: whether it is still there."""

import os
import socket
from enum import Enum, auto
from functools import cache
from pathlib import Path

PROCESSES = Path("/proc")
ENDED = frozenset({"Z", "X"})
"""The states of a process that has ended and has not been cleared away."""


class Life(Enum):
    """What is known of the process of a name."""

    IS_HERE = auto()
    IS_GONE = auto()
    IS_ELSEWHERE = auto()
    """On another machine, or in another container: nothing can be told."""


@cache
def this_process() -> str:
    """Return this process's name: machine, number, and when it began, for numbers come again."""
    return f"{_machine()} {os.getpid()} {_began(os.getpid())}"


def life_of(name: str) -> Life:
    """Return what can be told of a process by the name that it gave itself."""
    machine, _, process = name.partition(" ")
    number, _, began = process.partition(" ")
    if machine != _machine() or not number.isdecimal():
        return Life.IS_ELSEWHERE
    return Life.IS_HERE if _began(int(number)) == began != "" else Life.IS_GONE


@cache
def _machine() -> str:
    """Return the machine's name, and the space of process numbers: containers of one machine have their own."""
    try:
        space = (PROCESSES / "self" / "ns" / "pid").readlink().name
    except OSError:
        space = ""
    return f"{socket.gethostname()}/{space}"


def _began(number: int) -> str:
    """Return when a process began, in the machine's own count; empty where there is no such process.

    It is the 22nd word of `/proc/<number>/stat`, the second of which stands in brackets and may hold anything:
    https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. Where there is no /proc, all that is told is that one
    is there.
    """
    try:
        words = (PROCESSES / str(number) / "stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return "" if PROCESSES.joinpath("self").exists() else _is_there(number)
    after_its_name = words.rpartition(")")[2].split()
    return "" if after_its_name[0] in ENDED else after_its_name[19]


def _is_there(number: int) -> str:
    try:
        os.kill(number, 0)
    except OSError:
        return ""
    return "there"
