"""Whose the token is: asked of Slack at the start, and never again, so that no request waits for it."""

from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot.slack_client import who_am_i


def own_workspace(client: WebClient) -> AuthorizeResult:
    """Return the workspace of a token, its organisation where it has one, and the bot's own user in it.

    Raises:
        SlackRefusedError: Slack does not accept the token, or cannot be reached.
    """
    return AuthorizeResult.from_auth_test_response(bot_token=client.token, auth_test_response=who_am_i(client))
