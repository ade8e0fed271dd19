"""The WebSocket to Slack. This client notices a cut connection within a second; Bolt's own default takes a minute."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.slack_client import app_token_refused, out_of_reach
from bot.socket_mode_client import PromptClient

SECONDS_TO_CLOSE = 2


@contextmanager
def connected(app: App, app_token: str, client: WebClient) -> Iterator[None]:
    """Hold the connection open for the length of a `with` block.

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached.
    """
    handler = _Handler(app, app_token, client)
    try:
        handler.connect()  # type: ignore[no-untyped-call]
    except SlackApiError as error:
        raise app_token_refused(error) from error
    except OSError as error:
        raise out_of_reach(client) from error
    try:
        yield
    finally:
        _close(handler)


class _Handler(SocketModeHandler):
    """Bolt's handler with our client; its own `__init__` would start one of Slack's."""

    def __init__(self, app: App, app_token: str, client: WebClient) -> None:
        self.app, self.app_token = app, app_token
        self.client = PromptClient(app_token, app.logger, client)
        self.client.socket_mode_request_listeners.append(self.handle)  # type: ignore[arg-type]


def _close(handler: SocketModeHandler) -> None:
    """Close the connection. What is just being connected or answered is not waited for longer than two seconds."""
    closing = threading.Thread(target=handler.close, daemon=True)
    closing.start()
    closing.join(SECONDS_TO_CLOSE)
