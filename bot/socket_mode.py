"""The connection to Slack in Socket Mode: kept, renewed when Slack asks for it, and opened again when it is lost.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from queue import SimpleQueue

from slack_sdk import WebClient
from websocket import WebSocketException

from bot.body import UnreadableError
from bot.front_door import FrontDoor
from bot.slack_client import DEAD_TOKEN, MAKE_A_TOKEN, OPEN_CONNECTION, SlackRefusedError, no_connection, out_of_reach
from bot.socket_connection import Connection, End
from bot.socket_envelopes import Envelope, Goodbye, Hello, read_message
from handlers.slack.calls import Refused, SlackCallError, call_once

logger = logging.getLogger(__name__)

LONGEST_PAUSE = 60
"""Seconds between two tries. They begin with none and one, and double."""
STABLE_SECONDS = 30
"""A connection that ended sooner did not stand: the pauses before the next go on growing."""
REFUSALS_OF_A_DEAD_TOKEN = 3
"""In a row. One alone may be Slack's own trouble, and whoever restarts the bot would have it refused for nothing."""


@contextmanager
def connected(door: FrontDoor, app_token: str, client: WebClient, on_refusal: Callable[[], None]) -> Iterator[None]:
    """Hold the connection for the length of a `with` block; `on_refusal` is called where the token dies meanwhile.

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached; at the end of the block, where Slack
            has ceased to accept the token.
    """
    keeper = _Keeper(door, lambda: _open(app_token, client), on_refusal)
    try:
        keeper.start()
    except SlackCallError as error:
        raise no_connection(client, error) from error
    except (OSError, WebSocketException) as error:
        raise out_of_reach("over a WebSocket") from error
    try:
        yield
    finally:
        keeper.stop()
    if keeper.refusal is not None:
        raise SlackRefusedError(
            f"Slack no longer accepts SLACK_APP_TOKEN ({keeper.refusal}); {MAKE_A_TOKEN}, and start the bot with it"
        )


def _open(app_token: str, client: WebClient) -> Connection:
    """Ask Slack where to connect, and connect. Raises SlackCallError, OSError or WebSocketException."""
    return Connection.to(str(call_once(client, OPEN_CONNECTION, app_token=app_token)["url"]))


class _Keeper:
    """Keeps one connection that is listened to; another takes its place when Slack asks for it, or it ends."""

    def __init__(self, door: FrontDoor, connect: Callable[[], Connection], on_refusal: Callable[[], None]) -> None:
        self.refusal: str | None = None
        """Slack's code, where it has ceased to accept the token."""
        self._door = door
        self._connect = connect
        self._on_refusal = on_refusal
        self._is_away = False
        """Whether the log says that there is no connection."""
        self._stop = threading.Event()
        self._ended: SimpleQueue[tuple[Connection | None, End | None]] = SimpleQueue()
        """Connections that ended, and why; None for one that Slack asks us to leave."""
        self._current: Connection | None = None

    def start(self) -> None:
        """Connect for the first time. Raises SlackCallError, OSError or WebSocketException where that fails."""
        self._listen_to(self._connect())
        threading.Thread(target=self._keep, name="socket mode", daemon=True).start()

    def stop(self) -> None:
        """Close the connection. Slack sends what is not acknowledged by then to the next one."""
        self._stop.set()
        self._ended.put((None, None))
        if self._current is not None:
            self._current.close()

    def _keep(self) -> None:
        failures, since = 0, time.monotonic()
        while not self._stop.is_set():
            connection, end = self._ended.get()
            if connection is None or connection is not self._current:
                continue
            if end is None:
                connection.say_goodbye()
            else:
                failures = 0 if time.monotonic() - since >= STABLE_SECONDS else failures + 1
                self._tell_away(f"The connection to Slack was lost ({end}); connecting again")
            opened = self._open_again(failures)
            if opened is None:
                return
            since = time.monotonic()
            self._listen_to(opened)
            self._tell_back()

    def _open_again(self, failures: int) -> Connection | None:
        """Try until there is a connection, with growing pauses; None where the bot stops, or the token is dead."""
        refusals = 0
        while not self._stop.wait(_pause(failures)):
            try:
                return self._connect()
            except (SlackCallError, OSError, WebSocketException) as error:
                failures += 1
                refusal = _refusal_of(error)
                refusals = refusals + 1 if refusal else 0
                reason = error if isinstance(error, SlackCallError) else type(error).__name__
                self._tell_away(f"Slack does not let us connect ({reason}); trying again, at most a minute apart")
                if refusals >= REFUSALS_OF_A_DEAD_TOKEN:
                    self.refusal = refusal
                    self._on_refusal()
                    return None
        return None

    def _tell_away(self, line: str) -> None:
        """Log that there is no connection: once, however often another is tried for."""
        if not self._is_away:
            logger.warning("%s", line)
        self._is_away = True

    def _tell_back(self) -> None:
        if self._is_away:
            logger.info("Connected to Slack again")
        self._is_away = False

    def _listen_to(self, connection: Connection) -> None:
        self._current = connection
        threading.Thread(target=self._listen, args=(connection,), name="socket listener", daemon=True).start()

    def _listen(self, connection: Connection) -> None:
        self._ended.put((connection, connection.listen(lambda text: self._take(connection, text))))

    def _take(self, connection: Connection, text: str) -> None:
        try:
            message = read_message(text)
        except UnreadableError as error:
            logger.warning("Not acknowledged: %s", error)
            return
        if isinstance(message, Goodbye):
            self._ended.put((connection, None))
        elif isinstance(message, Envelope):
            self._answer(connection, message)
        elif not isinstance(message, Hello):
            logger.warning("Not acknowledged: a message over the WebSocket has no id")

    def _answer(self, connection: Connection, envelope: Envelope) -> None:
        """Answer over the connection that it came on; where that has ended, over the one in its place."""

        def send(text: str) -> None:
            for way in (connection, self._current):
                try:
                    if way is not None:
                        way.send(text)
                        return
                except (OSError, WebSocketException):
                    continue
            logger.info("An acknowledgement found no connection; Slack sends the request again")

        envelope.hand_to(self._door, send)


def _pause(failures: int) -> float:
    """Return the seconds before a try, by how many have failed before: 0, 1, 2, 4 … 60."""
    return 0 if failures == 0 else min(float(LONGEST_PAUSE), 2.0 ** min(failures - 1, 10))


def _refusal_of(error: Exception) -> str | None:
    """Return Slack's code where it says that the token is of no use."""
    if isinstance(error, SlackCallError) and isinstance(error.outcome, Refused) and error.outcome.code in DEAD_TOKEN:
        return error.outcome.code
    return None
