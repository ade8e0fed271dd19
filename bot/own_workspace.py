"""Whose the token is: asked of Slack at the start, and of nobody again, so that no request waits for it."""

import threading

from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.slack_client import who_am_i


class OwnWorkspace:
    """The workspace of a token, and the bot's own user in it. May be used from any thread."""

    def __init__(self, client: WebClient) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._known: AuthorizeResult | None = None

    def known(self) -> AuthorizeResult:
        """Return what Slack says of the token. Slack is asked once.

        Raises:
            SlackRefusedError: Slack does not accept the token, or cannot be reached.
        """
        with self._lock:
            if self._known is None:
                answer = who_am_i(self._client)
                self._known = AuthorizeResult.from_auth_test_response(
                    bot_token=self._client.token, auth_test_response=answer
                )
            return self._known
