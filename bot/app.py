"""The Bolt app: one client, every listener; nothing of how requests reach it, nor of the threads of listeners."""

import logging
from collections.abc import Callable
from typing import Any

from slack_bolt import App, BoltContext, BoltResponse
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk import WebClient

from bot.intake import AT_WORK
from handlers.listeners.register import register
from handlers.services import Services
from handlers.slack.error_boundary import place_of
from handlers.slack.kept_client import KeptClient
from handlers.slack.once import NotAnsweredError


def build_app(*, client: KeptClient, services: Services, workspace: AuthorizeResult, logger: logging.Logger) -> App:
    """Return the app with every listener registered; `app.dispatch` returns when the listener has ended.

    Signatures are checked in front of it (`bot/web/guard.py`): Bolt parses a body before it checks, and logs the body
    of a request with a bad signature. Requests over a WebSocket carry none. `workspace` says whose the token is: Bolt
    itself would ask with the first request, and answer “please reinstall this app” where Slack does not say.
    """
    app = App(
        name="practice-exchange-bot",
        client=WebClient(base_url=client.base_url, logger=client.logger),
        authorize=lambda: workspace,
        before_authorize=_with(client),
        process_before_response=True,
        request_verification_enabled=False,
        raise_error_for_unhandled_request=True,
        logger=logger,
    )
    app.error(_report)
    register(app, services)
    return app


def _with(client: KeptClient) -> Callable[[BoltContext, Callable[[], Any]], None]:
    """Return middleware of Bolt that gives each request this client, and not one that Bolt makes for it."""

    def use_client(context: BoltContext, next: Callable[[], Any]) -> None:  # noqa: A002 (Bolt's name)
        context["client"] = client
        next()

    return use_client


def _report(error: Exception, logger: logging.Logger) -> BoltResponse:
    """Log what failed without the words of the request, and answer so that Slack does not send it again.

    What could not be answered because Slack asks to wait, or the process stops, is left to be sent again.
    """
    if isinstance(error, NotAnsweredError):
        return BoltResponse(status=AT_WORK, body="")
    if isinstance(error, BoltUnhandledRequestError):
        logger.info("A request that nothing here listens for was acknowledged")
    else:
        logger.error("A listener failed: %s at %s", type(error).__name__, place_of(error))
    return BoltResponse(status=200, body="")
