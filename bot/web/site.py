"""The whole site as one Starlette app."""

from collections.abc import Callable, Sequence
from datetime import datetime

from slack_bolt import App
from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.web.health import health
from bot.web.reader import reader
from bot.web.slack_events import slack_events
from handlers.services import Services


def build_web(
    *,
    app: App,
    signing_secret: str | None,
    services: Services,
    is_ready: Callable[[], bool],
    clock: Callable[[], datetime],
    extra_routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """Return the site: the reader and health, `/slack/events` when there is a signing secret, and `extra_routes`."""
    routes: list[BaseRoute] = [*health(is_ready), *reader(services)]
    if signing_secret:
        routes.append(slack_events(app, signing_secret, clock))
    return Starlette(routes=[*routes, *extra_routes])
