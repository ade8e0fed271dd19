"""The web server's configuration: its bounds, and no log lines of its own beside what it cannot do."""

import logging

import uvicorn
from starlette.applications import Starlette

from bot.web.connections import Bounds, bounded_protocol
from bot.web.refusal_log import RefusalLog

ACCEPTED_AT_ONCE = 100
"""Connections that the system holds ready, and that are taken in one go: as many more than the bound can be open."""


def web_config(site: Starlette, bounds: Bounds, refusals: RefusalLog, seconds_to_finish: int) -> uvicorn.Config:
    """Return how the site is served; at the end requests have `seconds_to_finish`."""
    return uvicorn.Config(
        site,
        http=bounded_protocol(bounds, refusals),
        ws="none",
        lifespan="off",
        log_config=None,
        log_level=logging.ERROR,
        access_log=False,
        server_header=False,
        backlog=ACCEPTED_AT_ONCE,
        h11_max_incomplete_event_size=bounds.header_bytes,
        timeout_graceful_shutdown=seconds_to_finish,
    )
