"""What a request must be before Bolt sees it: not too large, signed by Slack, of now, and well formed.

Source of the rules: https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

import json
from collections.abc import AsyncIterable, Mapping
from datetime import datetime
from urllib.parse import parse_qs

from slack_sdk.signature import Clock, SignatureVerifier

LARGEST_BODY = 1024 * 1024
"""Bytes. The largest real body, a submitted view with its state, stays well under this."""
OLDEST_SECONDS = 300


class RefusedError(Exception):
    """A request that is not let in: `status` for the caller, and a reason without any of its words."""

    def __init__(self, status: int, reason: str) -> None:
        self.status = status
        self.reason = reason
        super().__init__(reason)


async def read_bounded(chunks: AsyncIterable[bytes]) -> bytes:
    """Return the whole body, reading no further than the bound. Raises RefusedError (413) for a larger one."""
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        if len(body) > LARGEST_BODY:
            raise RefusedError(413, "the body is too large")
    return bytes(body)


def check_signature(body: bytes, headers: Mapping[str, str], signing_secret: str, now: datetime) -> None:
    """Return when Slack signed these bytes within the last five minutes; raises RefusedError (401) otherwise."""
    timestamp = headers.get("x-slack-request-timestamp", "")
    signature = headers.get("x-slack-signature", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        raise RefusedError(401, "the timestamp is missing or odd")
    if abs(now.timestamp() - int(timestamp)) > OLDEST_SECONDS:
        raise RefusedError(401, "the timestamp is not of now")
    verifier = SignatureVerifier(signing_secret, _Moment(now))
    if not signature.isascii() or not verifier.is_valid(body, timestamp, signature):
        raise RefusedError(401, "the signature is wrong")


def check_form(body: bytes, content_type: str) -> str:
    """Return the body as text when Bolt can read it.

    Raises:
        RefusedError: it is not UTF-8, not JSON where JSON is due, or not an object (400).
    """
    try:
        text = body.decode("utf-8")
        if "application/json" in content_type or text.startswith("{"):
            well_formed = isinstance(json.loads(text), dict)
        else:
            fields = parse_qs(text, keep_blank_values=True, max_num_fields=1000)
            well_formed = all(isinstance(json.loads(payload), dict) for payload in fields.get("payload", []))
    except (ValueError, RecursionError) as error:
        raise RefusedError(400, "the body is not well formed") from error
    if not well_formed:
        raise RefusedError(400, "the body is not an object")
    return text


class _Moment(Clock):
    """A clock that stands still, so that the verifier uses the time passed in."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> float:
        return self._now.timestamp()
