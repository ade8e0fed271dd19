"""`python -m bot clock`: post each digest when it is due, until stopped; or post what is due now, and stop."""

import argparse
import logging
import signal
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.cli.command import WrongUseError
from bot.cli.moments import iso_time, local
from bot.log import set_up_logging
from bot.scheduler.background import build_scheduler
from bot.services import open_services, utc_now
from bot.settings import read_settings
from bot.workspace_client import reach_workspace
from config.bot_settings import load_bot_settings
from config.catalogue import CONFIG_FOLDER
from handlers.digest.settings import channel_digest
from handlers.services import Services
from handlers.views.digest.settings import moment_in_words

NAME = "clock"
HELP = "Post each digest when it is due. Any number of these may run at once."
SIGNALS_TO_STOP = (signal.SIGINT, signal.SIGTERM)
logger = logging.getLogger(__name__)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take whether to stop after what is due, and optionally another moment than now."""
    parser.add_argument("--once", action="store_true", help="post what is due now, and stop")
    parser.add_argument(
        "--now", type=iso_time, metavar="TIME", help="with --once: an ISO time, such as 2026-03-02T09:00"
    )


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Post digests, and return 0."""
    if arguments.now and not arguments.once:
        raise WrongUseError("--now goes with --once only")
    settings = read_settings(environment)
    set_up_logging(settings.log_level)
    workspace = reach_workspace(settings)
    services = open_services(settings, workspace.public_url, _clock_from(arguments.now))
    stop = threading.Event()
    for number in SIGNALS_TO_STOP:
        signal.signal(number, lambda *_: stop.set())
    with closing(services.store):
        clock = build_scheduler(services, workspace.client, stop.wait)
        if arguments.once:
            print(f"Posted: {clock.run_once()}")
            print(_next_in_words(services, workspace.team_id))
        else:
            logger.info("The clock runs; stop it with SIGTERM")
            clock.run()
    return 0


def _next_in_words(services: Services, team_id: str) -> str:
    """Return when the next digest of a workspace comes, and where."""
    digests = (channel_digest(services, one) for one in services.store.subscriptions.in_workspace(team_id))
    due = [(digest.next_due, digest.channel) for digest in digests if digest.next_due is not None]
    if not due:
        return "Next: none, for no channel has a digest"
    moment, channel = min(due)
    return f"Next: {moment_in_words(moment)} ({moment.tzinfo}) in {channel}"


def _clock_from(start: datetime | None) -> Callable[[], datetime]:
    """Return a clock that shows `start` now and goes on from there; the machine's own where there is none."""
    if start is None:
        return utc_now
    ahead = local(start, ZoneInfo(load_bot_settings(CONFIG_FOLDER).digest.zone)) - utc_now()
    return lambda: utc_now() + ahead
