"""The whole site as one Starlette app."""

from collections.abc import Callable, Sequence
from datetime import datetime

from starlette.applications import Starlette
from starlette.routing import BaseRoute

from bot.intake import Intake
from bot.web.health import health
from bot.web.reader import reader
from bot.web.slack_events import slack_events
from config.catalogue import Config
from knowledge.library.library import Library


def build_web(
    *,
    intake: Intake,
    signing_secret: str | None,
    library: Library,
    config: Config,
    is_ready: Callable[[], bool],
    clock: Callable[[], datetime],
    extra_routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """Return the site: the reader and health, `/slack/events` when there is a signing secret, and `extra_routes`."""
    routes: list[BaseRoute] = [*health(is_ready), *reader(library, config)]
    if signing_secret:
        routes.append(slack_events(intake, signing_secret, clock))
    return Starlette(routes=[*routes, *extra_routes])
