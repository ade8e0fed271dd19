"""The whole site as one Starlette app."""

from collections.abc import Callable, Sequence
from datetime import datetime

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from bot.front_door import FrontDoor
from bot.web.health import health
from bot.web.reader import reader
from bot.web.refusal_log import RefusalLog
from bot.web.slack_events import slack_events
from handlers.services import Services


def build_web(
    *,
    door: FrontDoor,
    signing_secret: str | None,
    services: Services,
    is_ready: Callable[[], bool],
    clock: Callable[[], datetime],
    refusals: RefusalLog,
    extra_routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """Return the site: the reader and health, `/slack/events` when there is a signing secret, and `extra_routes`.

    A slash too many is not redirected: the address to go to would be made of the caller's own Host header.
    """
    routes: list[BaseRoute] = [*health(is_ready), *reader(services)]
    if signing_secret:
        routes.append(slack_events(door, signing_secret, clock, refusals))
    site = Starlette(routes=[*routes, *extra_routes], exception_handlers={ClientDisconnect: caller_is_gone})
    site.router.redirect_slashes = False
    return site


async def caller_is_gone(_request: Request, _error: Exception) -> Response:
    """Answer, to nobody, where the caller hung up before its body was whole; it is no fault of ours."""
    return Response(status_code=400)
