"""`POST /slack/events`: everything that Slack sends over HTTP."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.adapter.starlette.handler import to_starlette_response
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.body import NotWellFormedError, UnreadableError, read_body
from bot.front_door import FrontDoor, acknowledge_unreadable
from bot.web.guard import RefusedError, check_signature, read_bounded
from bot.web.refusal_log import RefusalLog


def slack_events(door: FrontDoor, signing_secret: str, clock: Callable[[], datetime], refusals: RefusalLog) -> Route:
    """Return the route that hands signed requests to the front door and refuses all others."""

    async def receive(request: Request) -> Response:
        try:
            content = await read_bounded(request.stream())
            check_signature(content, request.headers, signing_secret, clock())
            body = read_body(content, request.headers.get("content-type", ""))
        except RefusedError as refusal:
            refusals.note(f"A request to /slack/events was refused: {refusal.reason}")
            return PlainTextResponse(refusal.reason, status_code=refusal.status)
        except NotWellFormedError:
            refusals.note("A signed request to /slack/events was refused: its body is not well formed")
            return PlainTextResponse("the body is not well formed", status_code=400)
        except UnreadableError as error:
            return to_starlette_response(acknowledge_unreadable(error))
        return to_starlette_response(await _answered(door, body, dict(request.headers.items())))

    return Route("/slack/events", receive, methods=["POST"])


async def _answered(door: FrontDoor, body: Mapping[str, Any], headers: Mapping[str, str]) -> BoltResponse:
    """Return how to acknowledge a request; no thread waits for it here."""
    loop = asyncio.get_running_loop()
    answered: asyncio.Future[BoltResponse] = loop.create_future()

    def tell(response: BoltResponse) -> None:
        if not answered.done():  # the caller may have hung up
            answered.set_result(response)

    door.take(body, headers, lambda response: loop.call_soon_threadsafe(tell, response))
    return await answered
