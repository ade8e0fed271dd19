"""`POST /slack/events`: everything that Slack sends over HTTP."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from slack_bolt import App, BoltRequest, BoltResponse
from slack_bolt.adapter.starlette.handler import to_starlette_response
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.web.guard import RefusedError, check_form, check_signature, read_bounded

logger = logging.getLogger(__name__)


def slack_events(app: App, signing_secret: str, clock: Callable[[], datetime]) -> Route:
    """Return the route that hands signed requests to the Bolt app and refuses all others."""

    async def receive(request: Request) -> Response:
        try:
            body = await read_bounded(request.stream())
            check_signature(body, request.headers, signing_secret, clock())
            text = check_form(body, request.headers.get("content-type", ""))
        except RefusedError as refusal:
            logger.warning("A request to /slack/events was refused: %s", refusal.reason)
            return PlainTextResponse(refusal.reason, status_code=refusal.status)
        headers: dict[str, str | Sequence[str]] = dict(request.headers.items())
        answer = await run_in_threadpool(_dispatch, app, BoltRequest(body=text, headers=headers))
        return to_starlette_response(answer)

    return Route("/slack/events", receive, methods=["POST"])


def _dispatch(app: App, request: BoltRequest) -> BoltResponse:
    """Let Bolt handle the request; one whose shape Bolt trips over is acknowledged, else Slack would send it again."""
    try:
        return app.dispatch(request)
    except (LookupError, TypeError, AttributeError, ValueError) as error:
        logger.warning("A request of a shape that Bolt cannot read was acknowledged: %s", type(error).__name__)
        return BoltResponse(status=200, body="")
