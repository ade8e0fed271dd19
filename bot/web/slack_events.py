"""`POST /slack/events`: everything that Slack sends over HTTP."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.adapter.starlette.handler import to_starlette_response
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.intake import Intake
from bot.web.guard import RefusedError, check_form, check_signature, read_bounded

logger = logging.getLogger(__name__)


def slack_events(intake: Intake, signing_secret: str, clock: Callable[[], datetime]) -> Route:
    """Return the route that takes signed requests in and refuses all others."""

    async def receive(request: Request) -> Response:
        try:
            body = await read_bounded(request.stream())
            check_signature(body, request.headers, signing_secret, clock())
            text = check_form(body, request.headers.get("content-type", ""))
        except RefusedError as refusal:
            logger.warning("A request to /slack/events was refused: %s", refusal.reason)
            return PlainTextResponse(refusal.reason, status_code=refusal.status)
        headers: dict[str, str | Sequence[str]] = dict(request.headers.items())
        return to_starlette_response(await _answered(intake, BoltRequest(body=text, headers=headers)))

    return Route("/slack/events", receive, methods=["POST"])


async def _answered(intake: Intake, request: BoltRequest) -> BoltResponse:
    """Return how to acknowledge the request; no thread waits for it here."""
    loop = asyncio.get_running_loop()
    answered: asyncio.Future[BoltResponse] = loop.create_future()

    def tell(response: BoltResponse) -> None:
        if not answered.done():
            answered.set_result(response)

    intake.take(request, lambda response: loop.call_soon_threadsafe(tell, response))
    return await answered
