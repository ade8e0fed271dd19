"""Requests over HTTP, signed as Slack signs them.

Source: https://docs.slack.dev/authentication/verifying-requests-from-slack
"""

import json
import time
from collections.abc import Callable, Mapping
from datetime import datetime
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import ProxyHandler, Request, build_opener

from slack_sdk.signature import SignatureVerifier

from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry
from bot.playground.slack_sends.sent import Sent
from bot.slack_rules.limits import ACK_SECONDS

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
_NO_ANSWER: Mapping[str, Any] = {}


class SignedPost:
    """Posts to the bot's `/slack/events` at `url`. Blocks the thread that calls it, three seconds at most.

    `watch` is told of every request when it is over.
    """

    def __init__(
        self,
        url: str,
        signing_secret: str,
        clock: Callable[[], datetime],
        watch: Callable[[Sent], object] = lambda _: None,
    ) -> None:
        self._url = url
        self._verifier = SignatureVerifier(signing_secret)
        self._clock = clock
        self._watch = watch
        self._opener = build_opener(ProxyHandler({}))

    def deliver(self, kind: Kind, body: Mapping[str, Any], retry: Retry | None = None) -> Mapping[str, Any]:
        """Post one request and return the bot's answer.

        Raises:
            NotAcknowledgedError: no answer in three seconds, or a status other than 2xx.
        """
        content, content_type = _encoded(kind, body)
        headers = self._headers(content, content_type, retry)
        at, started = self._clock(), time.monotonic()
        outcome, answer = "ok", _NO_ANSWER
        try:
            answer = self._send(content, headers)
        except NotAcknowledgedError as error:
            outcome = error.code
            raise
        finally:
            self._watch(Sent(kind.value, headers, body, at, outcome, _milliseconds_since(started), answer))
        return answer

    def _send(self, content: bytes, headers: Mapping[str, str]) -> Mapping[str, Any]:
        request = Request(self._url, content, dict(headers))  # noqa: S310 (own address)
        try:
            with self._opener.open(request, timeout=ACK_SECONDS) as response:
                return _answer(response)
        except HTTPError as error:
            error.close()
            raise NotAcknowledgedError("dispatch_failed") from error
        except TimeoutError as error:
            raise NotAcknowledgedError("operation_timeout") from error
        except (OSError, HTTPException) as error:
            raise NotAcknowledgedError("dispatch_failed") from error

    def _headers(self, content: bytes, content_type: str, retry: Retry | None) -> dict[str, str]:
        timestamp = str(int(self._clock().timestamp()))
        signature = self._verifier.generate_signature(timestamp=timestamp, body=content)
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (playground)",
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": str(signature),
        }
        if retry is not None:
            headers |= {"X-Slack-Retry-Num": str(retry.number), "X-Slack-Retry-Reason": retry.reason}
        return headers


def _milliseconds_since(started: float) -> int:
    return round(1000 * (time.monotonic() - started))


def _encoded(kind: Kind, body: Mapping[str, Any]) -> tuple[bytes, str]:
    if kind is Kind.COMMAND:
        return urlencode(body).encode(), FORM
    if kind is Kind.INTERACTION:
        return urlencode({"payload": json.dumps(body)}).encode(), FORM
    return json.dumps(body).encode(), JSON


def _answer(response: HTTPResponse) -> Mapping[str, Any]:
    """Return an object as it is; a bare text is a message's text, as Slack takes it."""
    text = response.read().decode("utf-8", "replace")
    if JSON in response.headers.get("content-type", ""):
        value = json.loads(text or "{}")
        return value if isinstance(value, dict) else {}
    return {"text": text} if text.strip() else {}
