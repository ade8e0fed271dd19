"""Slack's Socket Mode client, mended: it hangs up at once, and lets go of what it has hung up."""

from logging import Logger

from slack_sdk import WebClient
from slack_sdk.socket_mode.websocket_client import SocketModeClient
from websocket import WebSocket, WebSocketApp


class PromptClient(SocketModeClient):
    """A client whose connection is closed by the thread that listens to it, and by no other.

    In slack_sdk 3.48 with websocket-client 1.9, the thread that is told “disconnect” closes the connection itself and
    waits for Slack's last word; so does the listening thread. Where the first takes that word, the other may listen ten
    seconds longer to what is closed, and only then connect anew: in a trial 12 of 30 times.
    """

    def __init__(self, app_token: str, logger: Logger, web_client: WebClient) -> None:
        super().__init__(
            app_token,
            logger,
            web_client,
            on_open_listeners=[self._keep],
            on_close_listeners=[lambda _: self._let_go()],
        )
        self._socket: WebSocket | None = None

    def connect_to_new_endpoint(self, force: bool = False) -> None:
        """Connect. `force` also ends a connection that stands: its end brings the new one."""
        if force and self.is_connected():
            self.disconnect()
        else:
            super().connect_to_new_endpoint(force)

    def disconnect(self) -> None:
        """Wake the listening thread and have it close the connection; return without waiting for it.

        Slack sees the connection end without a closing frame: that frame is what there would be to wait for.
        """
        session = self.current_session
        socket = session.sock if session is not None else None
        if session is not None and socket is not None:
            session.keep_running = False
            socket.abort()  # type: ignore[no-untyped-call]

    def _keep(self, session: WebSocketApp) -> None:
        self._socket = session.sock

    def _let_go(self) -> None:
        """Close the socket. The library does not where Slack said goodbye first: it thinks it closed already."""
        if self._socket is not None:
            self._socket.shutdown()  # type: ignore[no-untyped-call]
