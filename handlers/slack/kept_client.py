"""Slack's client over connections that are kept open; it sends once, and does not log."""

import json
import logging
from collections.abc import Mapping
from email.message import Message
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request, proxy_bypass

from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from handlers.slack.kept_connections import HttpReply, KeptConnections

SILENT = logging.Logger("slack_sdk, silent", logging.CRITICAL + 1)
"""What fails is logged where it is caught, by method and code; the SDK's own lines hold replies, which may be anybody's
page, response URLs, and at DEBUG all that people wrote."""

THIS_MACHINE = frozenset({"127.0.0.1", "localhost", "::1"})


class KeptClient(WebClient):
    """A client that opens no new connection for each call. May be used from any thread.

    The SDK's own way is taken where the environment names a proxy, and for files, which go to another host. The proxy
    is then left to urllib, which knows `NO_PROXY`; the SDK does not.
    """

    def __init__(self, token: str | None, base_url: str, timeout: int, connections: KeptConnections) -> None:
        super().__init__(token, base_url=base_url, timeout=timeout, retry_handlers=[], logger=SILENT)
        self.proxy = None
        self._connections = connections

    def send_to(self, response_url: str, body: Mapping[str, Any]) -> HttpReply:
        """Send a message to a response URL, once.

        Raises:
            OSError, HTTPException: it is not known whether it came there.
        """
        if self._needs_proxy(response_url):
            answer = WebhookClient(response_url, timeout=self.timeout, retry_handlers=[], logger=SILENT).send_dict(
                dict(body)
            )
            headers = {name.lower(): str(value) for name, value in answer.headers.items()}
            return HttpReply(answer.status_code, headers, answer.body.encode())
        headers = {"Content-Type": "application/json;charset=utf-8", "User-Agent": self.headers["User-Agent"]}
        return self._connections.post(response_url, json.dumps(body).encode(), headers, self.timeout)

    def _perform_urllib_http_request_internal(self, url: str, req: Request) -> dict[str, Any]:
        """Send what the SDK has put together: the one place where its client touches the network."""
        if self._needs_proxy(url):
            return super()._perform_urllib_http_request_internal(url, req)
        content = req.data if isinstance(req.data, bytes) else b""
        reply = self._connections.post(url, content, dict(req.header_items()), self.timeout)
        headers = Message()
        for name, value in reply.headers.items():
            headers[name] = value
        charset = headers.get_content_charset() or "utf-8"
        return {"status": reply.status, "headers": headers, "body": reply.body.decode(charset, "replace")}

    def _needs_proxy(self, url: str) -> bool:
        """Return whether there is a proxy for this address; the playground, on this machine, has none."""
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme in self._connections.proxied and host not in THIS_MACHINE and not proxy_bypass(host)


def kept(client: WebClient) -> KeptClient:
    """Return the client of a request as what it is: `bot/app.py` gives every request one that keeps connections."""
    if not isinstance(client, KeptClient):
        raise TypeError("a client that does not keep its connections")
    return client
