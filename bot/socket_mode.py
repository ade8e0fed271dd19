"""The WebSocket to Slack. This client notices a cut connection within a second; Bolt's own default takes a minute."""

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.adapter.socket_mode.internals import build_headers, send_response
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.intake import AT_WORK, Intake
from bot.slack_client import SlackRefusedError, error_code
from bot.socket_mode_client import PromptClient

logger = logging.getLogger("slack")

SECONDS_TO_CLOSE = 1


@contextmanager
def connected(intake: Intake, app_token: str, client: WebClient) -> Iterator[None]:
    """Hold the connection open for the length of a `with` block.

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached.
    """
    handler = _Handler(intake, app_token, client)
    try:
        handler.connect()  # type: ignore[no-untyped-call]
    except SlackApiError as error:
        raise SlackRefusedError(
            f"Slack did not accept SLACK_APP_TOKEN ({error_code(error)}); "
            "make an app-level token with connections:write on your app's page"
        ) from error
    except OSError as error:
        raise SlackRefusedError(
            f"Slack cannot be reached at {client.base_url}; check the network and try again"
        ) from error
    try:
        yield
    finally:
        _close(handler)


class _Handler(SocketModeHandler):
    """Bolt's handler with our client; its own `__init__` would start one of Slack's."""

    def __init__(self, intake: Intake, app_token: str, client: WebClient) -> None:
        self._intake, self.app_token = intake, app_token
        self.client = PromptClient(app_token, logger, client)
        self.client.socket_mode_request_listeners.append(self.handle)

    def handle(self, client: BaseSocketModeClient, req: SocketModeRequest) -> None:
        """Take the envelope in and return; what is not to be acknowledged is not answered."""
        started = time.time()

        def acknowledge(response: BoltResponse) -> None:
            if response.status != AT_WORK:
                send_response(client, req, response, started)

        self._intake.take(BoltRequest(mode="socket_mode", body=req.payload, headers=build_headers(req)), acknowledge)


def _close(handler: SocketModeHandler) -> None:
    """Close the connection. What is just being connected or answered is not waited for longer than a second."""
    closing = threading.Thread(target=handler.close, daemon=True)
    closing.start()
    closing.join(SECONDS_TO_CLOSE)
