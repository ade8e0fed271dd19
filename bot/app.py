"""The Bolt app: one client, one thread pool, every listener; nothing of how requests reach it."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.error import BoltUnhandledRequestError
from slack_sdk import WebClient

from bot.fair_executor import FairExecutor, note_asker
from handlers.listeners.register import register
from handlers.services import Services
from handlers.slack.error_boundary import place_of

logger = logging.getLogger(__name__)

LISTENER_THREADS = 32
"""How many the executor should have: with Bolt's 5, the sixth slow request misses Slack's three seconds."""


def build_app(*, client: WebClient, services: Services, executor: Executor, logger: logging.Logger) -> App:
    """Return the app with every listener registered; listeners run in `executor`, a few of one person at once.

    Signatures are checked in front of it (`bot/web/guard.py`): Bolt parses a body before it checks, and logs the body
    of a request with a bad signature. Requests over a WebSocket carry none. `auth.test` is left to `check_token`, whose
    error is told in one line; a constructor that calls Slack cannot be waited for or retried.
    """
    app = App(
        name="practice-exchange-bot",
        client=client,
        token_verification_enabled=False,
        request_verification_enabled=False,
        raise_error_for_unhandled_request=True,
        listener_executor=FairExecutor(executor),
        logger=logger,
    )
    app.error(_report)
    app.middleware(note_asker)
    register(app, services)
    return app


def take_into(app: App) -> Callable[[BoltRequest, Callable[[BoltResponse], object]], None]:
    """Return what lets the app handle a request; one that Bolt trips over is acknowledged, else it would come again."""

    def take(request: BoltRequest, answer: Callable[[BoltResponse], object]) -> None:
        try:
            response = app.dispatch(request)
        except Exception as error:  # noqa: BLE001 (the boundary of Bolt itself)
            logger.warning("A request that Bolt cannot read was acknowledged: %s", type(error).__name__)
            response = BoltResponse(status=200, body="")
        answer(response)

    return take


def _report(error: Exception, logger: logging.Logger) -> BoltResponse:
    """Log what failed without the words of the request, and answer so that Slack does not send it again."""
    if isinstance(error, BoltUnhandledRequestError):
        logger.info("A request that nothing here listens for was acknowledged")
    else:
        logger.error("A listener failed: %s at %s", type(error).__name__, place_of(error))
    return BoltResponse(status=200, body="")
