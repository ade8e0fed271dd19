"""Put a clock together, and let it run beside the rest of a process."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from slack_sdk import WebClient

from bot.scheduler.retention import Retention, terms_of
from bot.scheduler.scheduler import Scheduler, Waiting
from bot.scheduler.workspaces import has_app, only_one, only_workspace
from bot.slack_client import team_of
from handlers.digest.deliverer import Deliverer
from handlers.digest.posting_now import process_name
from handlers.digest.renderer import renderer_of
from handlers.digest.settings import set_up_default_channels
from handlers.digest.timings import Timings
from handlers.services import Services


def build_scheduler(services: Services, client: WebClient, has_to_stop: Waiting) -> Scheduler:
    """Return a clock for the workspace of the client's token."""
    timings, store = Timings(), services.store
    deliverer = Deliverer(
        store.deliveries,
        renderer_of(services),
        known_channels=services.known_channels,
        clock=services.clock,
        timings=timings,
        name=process_name(),
        posts=store.posts,
    )
    return Scheduler(
        store,
        deliverer,
        only_workspace(client),
        clock=services.clock,
        has_to_stop=has_to_stop,
        timings=timings,
        holidays=services.config.holidays,
        moderators=services.config.settings.moderators,
        prepare=lambda: _prepare(services, client),
        tidy=Retention(
            store,
            terms_of(services.config.settings),
            only_one(client),
            grace=timedelta(days=services.config.settings.keep_after_leaving_days),
            is_here=lambda team_id: has_app(client, team_id),
        ).apply,
    )


def _prepare(services: Services, client: WebClient) -> None:
    if services.config.settings.digest.channels:
        set_up_default_channels(services, team_of(client))


SECONDS_TO_FINISH = 2
"""At the end a clock that is about to post does so; one that Slack lets wait is cut off, and the next clock looks what
came of it (docs/digest.md)."""


@contextmanager
def scheduler_running(services: Services, client: WebClient) -> Iterator[None]:
    """Run a clock in a thread for the length of a `with` block; at the end it finishes what is under way, if soon."""
    stop = threading.Event()
    thread = threading.Thread(target=build_scheduler(services, client, stop.wait).run, name="clock", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(SECONDS_TO_FINISH)
