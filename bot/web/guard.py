"""What a request must be before it is read: not too large, whole, signed by Slack, and of now.

Source of the rules: https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

import hashlib
import hmac
from collections.abc import AsyncIterable, Mapping
from datetime import datetime

from starlette.requests import ClientDisconnect

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
    """Return the whole body, reading no further than the bound.

    Raises:
        RefusedError: it is larger (413), or the caller hung up or was too slow before its end (400).
    """
    body = bytearray()
    try:
        async for chunk in chunks:
            body += chunk
            if len(body) > LARGEST_BODY:
                raise RefusedError(413, "the body is too large")
    except ClientDisconnect as error:
        raise RefusedError(400, "its body never came whole") from error
    return bytes(body)


def check_signature(body: bytes, headers: Mapping[str, str], signing_secret: str, now: datetime) -> None:
    """Return when Slack signed these bytes within the last five minutes; raises RefusedError (401) otherwise.

    The SDK's own verifier decodes the body first, and so fails on bytes that are no UTF-8 before it looks at the
    signature: https://github.com/slackapi/python-slack-sdk/blob/v3.48.0/slack_sdk/signature/__init__.py
    """
    timestamp = headers.get("x-slack-request-timestamp", "")
    signature = headers.get("x-slack-signature", "")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12):
        raise RefusedError(401, "the timestamp is missing or odd")
    expected = hmac.new(signing_secret.encode(), b"v0:" + timestamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    if not (signature.isascii() and hmac.compare_digest(f"v0={expected}", signature)):
        raise RefusedError(401, "the signature is wrong")
    apart = round(now.timestamp() - int(timestamp))
    if abs(apart) > OLDEST_SECONDS:
        raise RefusedError(401, _not_of_now(apart))


def _not_of_now(apart: int) -> str:
    """Return the refusal of what Slack did sign: an old request that comes again, or this machine's clock is wrong."""
    direction = "ahead of" if apart > 0 else "behind"
    return (
        f"its signature is right, but this machine's clock is {in_words(abs(apart))} {direction} its timestamp; "
        "set the clock by a time server if every request is refused so"
    )


def in_words(seconds: int) -> str:
    """Return a duration of seconds as people say it, in whole minutes from two minutes on."""
    return f"{seconds} seconds" if seconds < 120 else f"{round(seconds / 60)} minutes"
