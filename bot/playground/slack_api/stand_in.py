"""The stand-in itself: its state, its lock and its clock, and the one door through which every call comes."""

import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from bot.playground.slack_api.changes import Changes
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.example_workspace import CHANNELS, PEOPLE
from bot.playground.slack_api.faults import Delayed, Fault, Faults, Refused, ReplyDropped, Unreadable
from bot.playground.slack_api.permits import Permits, ResponseUrl
from bot.playground.slack_api.records import (
    BOT_USER_ID,
    Call,
    Channel,
    File,
    Finding,
    InstalledApp,
    Message,
    Person,
    Session,
    Suggestion,
)
from bot.playground.slack_api.shelf import Shelf
from bot.playground.slack_api.workspace import Workspace
from bot.playground.slack_sends.sent import Sent
from bot.slack_rules import findings, slips

BOT_TOKEN = "xoxb-playground"  # noqa: S105 (it opens nothing but the stand-in on this machine)
APP_TOKEN = "xapp-playground"  # noqa: S105
NOT_RECORDED = frozenset({"token"})


def api_url_at(own_url: str) -> str:
    """Return the address to build a client with, of a stand-in that is served at `own_url`."""
    return f"{own_url}/api/"


class SlackStandIn:
    """A small Slack in memory. Every public method may be called from any thread.

    `clock` tells the time; nothing here sleeps. `own_url` is where its routes are served, without a slash at the end.
    `app` says what the app was given when it was installed.
    """

    def __init__(
        self,
        *,
        own_url: str,
        clock: Callable[[], datetime],
        people: Iterable[Person] = PEOPLE,
        channels: Iterable[Channel] = CHANNELS,
        app: InstalledApp | None = None,
        bot_token: str = BOT_TOKEN,
    ) -> None:
        self.own_url = own_url
        self.clock = clock
        self.app = app or InstalledApp()
        self.bot_token = bot_token
        self.app_token = APP_TOKEN
        self.lock = threading.RLock()
        self.changes = Changes(self.lock)
        self._people, self._channels = tuple(people), tuple(channels)
        self.reset()

    def reset(self) -> None:
        """Forget everything but the people and channels of the start."""
        with self.lock:
            self.workspace = Workspace(self._people, self._channels)
            self.shelf = Shelf()
            self.permits = Permits()
            self.faults = Faults()
            self.calls: list[Call] = []
            self.sent: list[Sent] = []
            """What was sent to the bot, where who sends tells `note_sent`."""
            self.findings: list[Finding] = []
            self.unknown_blocks: frozenset[str] = frozenset()
            """Kinds of blocks that this Slack does not know yet, and refuses."""
            self.view_errors: dict[str, Mapping[str, str]] = {}
            """By a view's `hash`: what is told beside its fields, by block id."""
            self.uploads: dict[str, File] = {}
            """By id: files that were sent, or are to be, and stand in no message yet."""
            self.sessions: dict[tuple[str, str], Session] = {}
            """By channel and thread: what the app's view shows of a conversation."""
            self.suggestions: dict[tuple[str, str], Suggestion] = {}
            """By channel and thread, which is empty in an agent view."""
            self.changes.add()

    def install(self, app: InstalledApp) -> None:
        """Install the app anew: from now on it has what this asks for."""
        with self.lock:
            self.app = app
            self.changes.add()

    @property
    def api_url(self) -> str:
        """The address to build a client with."""
        return api_url_at(self.own_url)

    def fail(self, method: str, fault: Fault, *, times: int = 1, channel: str | None = None) -> None:
        """Play a fault on the next calls of a method; `response_url` is a method here too."""
        with self.lock:
            self.faults.add(method, fault, times, channel)

    def fail_by(self, choose: Callable[[str, Mapping[str, Any]], Fault | None]) -> None:
        """Ask `choose(method, arguments)` before each call which fault to play, if any."""
        with self.lock:
            self.faults.choose = choose

    def calls_of(self, method: str) -> list[Call]:
        """Return the calls of one method, oldest first."""
        with self.lock:
            return [call for call in self.calls if call.method == method]

    def messages(self, channel: str | None = None) -> list[Message]:
        """Return what stands in a channel (or everywhere), oldest first, with threads and ephemeral messages."""
        with self.lock:
            return [found for found in self.workspace.messages if channel in (None, found.channel)]

    def messages_of_bot(self, channel: str | None = None) -> list[Message]:
        """Return what the bot posted, oldest first."""
        return [found for found in self.messages(channel) if found.user == BOT_USER_ID]

    def newest_ts(self, channel: str) -> str | None:
        """Return the `ts` of the newest message in a channel or its threads, None where there is none."""
        found = self.messages(channel)
        return found[-1].ts if found else None

    def add_channel(self, channel: Channel) -> Channel:
        """Add a channel, or put one in the place of another with the same id."""
        with self.lock:
            self.workspace.channels[channel.id] = channel
            self.changes.add()
            return channel

    def wait_for(self, is_there: Callable[[], bool], timeout: float = 10.0) -> bool:
        """Wait for a condition on this object's state, `timeout` real seconds at most; return whether it holds."""
        return self.changes.wait_for(is_there, timeout)

    def new_trigger(self, user: str, view_id: str | None = None) -> str:
        """Return a trigger id, good for three seconds by the clock."""
        with self.lock:
            return self.permits.new_trigger(user, self.clock(), view_id)

    def new_response_url(self, channel: str, user: str, message_ts: str | None = None) -> str:
        """Return the address to which an answer may be sent five times in half an hour."""
        with self.lock:
            key = self.permits.new_response_url(ResponseUrl(channel, user, self.clock(), message_ts))
            return f"{self.own_url}/response/{key}"

    def fault_for(self, method: str, arguments: Mapping[str, Any]) -> Fault | None:
        """Return the fault to play on this call; those that stop the call are recorded here."""
        with self.lock:
            fault = self.faults.next_for(method, arguments)
            if fault is not None and not isinstance(fault, ReplyDropped | Unreadable | Delayed):
                outcome = fault.code if isinstance(fault, Refused) else type(fault).__name__
                self.record(method, arguments, outcome, {})
            return fault

    def do(self, method: str, arguments: Mapping[str, Any], work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        """Do one call under the lock, record it, and return the answer, with `ok`."""
        with self.lock:
            try:
                answer = {"ok": True, **work()}
                self.record(method, arguments, "ok", answer)
            except SlackError as error:
                answer = {"ok": False, "error": error.code, **error.details}
                self.record(method, arguments, error.code, answer)
            return answer

    def record(self, method: str, arguments: Mapping[str, Any], outcome: str, answer: Mapping[str, Any]) -> None:
        """Keep a call, without the token."""
        with self.lock:
            kept = {name: value for name, value in arguments.items() if name not in NOT_RECORDED}
            self.calls.append(Call(method, kept, self.clock(), outcome, answer))
            self.changes.add()

    def note_sent(self, sent: Sent) -> None:
        """Keep what was sent to the bot, as it was sent."""
        with self.lock:
            self.sent.append(sent)
            self.changes.add()

    def check(self, method: str, payload: Mapping[str, Any], surface: str) -> None:
        """Keep what is wrong with a message or a view.

        Raises:
            SlackError: Slack would refuse it (`invalid_blocks`, for a view `invalid_arguments`).
        """
        self._check_known(payload, surface)
        refused = findings(payload, surface)
        for what in [*refused, *slips(payload, surface)]:
            self.findings.append(Finding(method, what, payload))
        if refused:
            raise _refusal(surface, refused)

    def _check_known(self, payload: Mapping[str, Any], surface: str) -> None:
        kinds = [str(block.get("type")) for block in payload.get("blocks") or () if isinstance(block, Mapping)]
        unknown = [f"unsupported type: {kind}" for kind in kinds if kind in self.unknown_blocks]
        if unknown:
            raise _refusal(surface, unknown)


def _refusal(surface: str, lines: Iterable[str]) -> SlackError:
    code = "invalid_blocks" if surface == "message" else "invalid_arguments"
    return SlackError(code, response_metadata={"messages": [f"[ERROR] {line}" for line in lines]})
