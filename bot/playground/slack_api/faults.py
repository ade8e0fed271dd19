"""Faults that can be played on a method: how Slack fails, by script, so that a test can see what the bot does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class RateLimited:
    """HTTP 429 with `Retry-After` in seconds; the call is not done."""

    retry_after: int = 1


@dataclass(frozen=True)
class ServerError:
    """HTTP 500; the call is not done."""


@dataclass(frozen=True)
class ReplyDropped:
    """The call is done, and the connection is cut before the answer."""


@dataclass(frozen=True)
class Unreadable:
    """The call is done, and the answer is 200 with this body: a proxy's page, nothing, or JSON that is cut."""

    body: str


@dataclass(frozen=True)
class Delayed:
    """The call is done, and the answer comes after so many seconds of real time."""

    seconds: float


@dataclass(frozen=True)
class Refused:
    """The call is answered with this error code, for example `not_in_channel`; it is not done."""

    code: str


Fault = RateLimited | ServerError | ReplyDropped | Unreadable | Delayed | Refused
Chooser = Callable[[str, Mapping[str, Any]], Fault | None]
"""Given a method and its arguments, the fault to play, or None to let the call through."""


@dataclass
class _Script:
    method: str
    fault: Fault
    times: int
    channel: str | None

    def fits(self, method: str, arguments: Mapping[str, Any]) -> bool:
        return self.times > 0 and self.method == method and self.channel in (None, arguments.get("channel"))


class Faults:
    """The script: faults that were asked for, and one function that may choose by itself."""

    def __init__(self) -> None:
        self._scripts: list[_Script] = []
        self.choose: Chooser | None = None

    def add(self, method: str, fault: Fault, times: int, channel: str | None) -> None:
        """Play `fault` on the next `times` calls of `method` (in this channel only, when one is given)."""
        self._scripts.append(_Script(method, fault, times, channel))

    def next_for(self, method: str, arguments: Mapping[str, Any]) -> Fault | None:
        """Return the fault for this call and count it as played."""
        for script in self._scripts:
            if script.fits(method, arguments):
                script.times -= 1
                return script.fault
        return self.choose(method, arguments) if self.choose else None
