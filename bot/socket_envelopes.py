"""What Slack sends over a WebSocket, one text at a time, and what it gets back.

Source: https://docs.slack.dev/apis/events-api/using-socket-mode
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from slack_bolt import BoltResponse

from bot.body import NotWellFormedError, UnreadableError, checked_object, read_object
from bot.front_door import FrontDoor, acknowledge_unreadable
from bot.intake import AT_WORK

ENVELOPE_ID = re.compile(r'"envelope_id"\s*:\s*"([!#-\[\]-~]{1,255})"')
"""In a text that cannot be read as a whole, such as one that is nested too deep."""


@dataclass(frozen=True)
class Hello:
    """The connection stands."""


@dataclass(frozen=True)
class Goodbye:
    """Slack asks for a new connection in place of this one."""


@dataclass(frozen=True)
class Envelope:
    """A request. `payload` may be anything."""

    id: str
    payload: object
    retry_number: str | None = None
    retry_reason: str | None = None

    def hand_to(self, door: FrontDoor, send: Callable[[str], None]) -> None:
        """Have the request taken in, and `send` the text that acknowledges it; nothing where it is to come again."""

        def acknowledge(answer: BoltResponse) -> None:
            if answer.status != AT_WORK:
                send(json.dumps({"envelope_id": self.id} | _payload_of(answer)))

        try:
            body = checked_object(self.payload)
        except UnreadableError as error:
            acknowledge(acknowledge_unreadable(error))
        else:
            door.take(body, self._headers(), acknowledge)

    def _headers(self) -> dict[str, str]:
        """Return Slack's word on a request that is sent again, under the names that it has over HTTP."""
        told = {"x-slack-retry-num": self.retry_number, "x-slack-retry-reason": self.retry_reason}
        return {name: value for name, value in told.items() if value is not None}


def read_message(text: str) -> Hello | Goodbye | Envelope | None:
    """Return what Slack said, None where it is nothing that is to be acknowledged.

    Raises:
        UnreadableError: it is nothing that Slack says, and has no id by which it could be acknowledged.
    """
    try:
        message = read_object(text)
    except (NotWellFormedError, UnreadableError) as error:
        found = ENVELOPE_ID.search(text)
        if found is None:
            raise UnreadableError("a message over the WebSocket is nothing that Slack says") from error
        return Envelope(found[1], None)
    if message.get("type") == "hello":
        return Hello()
    if message.get("type") == "disconnect":
        return Goodbye()
    return _envelope(message)


def _envelope(message: Any) -> Envelope | None:
    envelope_id = message.get("envelope_id")
    if not isinstance(envelope_id, str):
        return None
    number, reason = message.get("retry_attempt"), message.get("retry_reason")
    return Envelope(
        envelope_id,
        message.get("payload"),
        str(number) if isinstance(number, int) else None,
        reason if isinstance(reason, str) else None,
    )


def _payload_of(answer: BoltResponse) -> dict[str, Any]:
    """Return what goes with the acknowledgement: nothing, an object, or a bare text as that of a message."""
    if not answer.body:
        return {}
    is_json = answer.first_headers().get("content-type", "").startswith("application/json")
    return {"payload": json.loads(answer.body) if is_json else {"text": answer.body}}
