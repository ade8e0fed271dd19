"""The simulation: channels, weeks, clocks, a killer, and the count at the end."""

import random
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from datetime import time as time_of_day
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect

from bot.playground.slack_api.example_workspace import BOT, SAM
from bot.playground.slack_api.records import TEAM_ID, Channel, ChannelKind, InstalledApp
from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.delivery import Slot, State
from bot.store.store import Store, open_store
from bot.store.subscriptions import Subscription
from bot.web.site import caller_is_gone
from config.bot_settings import Weekday
from handlers.slack import manifest
from knowledge.digest.schedule import WEEK, Schedule
from tests.slack.serving import serving
from tests.soak.clock_process import ClockProcess, Setup
from tests.soak.faults import RandomFaults
from tests.soak.figures import Figures, Trouble, count
from tests.soak.simulated_time import SimulatedTime

MONDAYS_AT_NINE = Schedule(Weekday.MONDAY, time_of_day(9), "Europe/London")
FIRST_WEEK = date(2026, 10, 12)
"""Twelve weeks from here hold a clock change and the turn of a year."""
LONGEST_WEEK = 120
"""Real seconds after which a week that is not settled counts as missing."""
BETWEEN_KILLS = (0.05, 0.8)
"""Real seconds; killed more often, no clock would come to post anything."""


@dataclass(frozen=True)
class Plan:
    """How much is simulated. `kills` is how many clocks are killed in each week at most; `may_look` is whether the bot
    may look into its channels for a digest whose outcome is not known.
    """

    channels: int
    weeks: int
    clocks: int = 3
    kills: int = 10
    seed: int = 1
    may_look: bool = True


def simulate(plan: Plan, database_url: str | None, data_folder: Path) -> Figures:
    """Run the weeks of a plan on an empty database, and count."""
    start, chance = time.monotonic(), random.Random(plan.seed)  # noqa: S311 (a simulation)
    now = SimulatedTime(data_folder / "simulated-time")
    now.jump_to(MONDAYS_AT_NINE.due_in(FIRST_WEEK) - timedelta(hours=1))
    faults, kills, ended = RandomFaults(plan.seed), 0, 0
    weeks = [FIRST_WEEK + number * WEEK for number in range(plan.weeks)]
    with closing(open_store(database_url, data_folder)) as store, _slack(plan, now) as slack:
        slack.fail_by(faults)
        _subscribe_all(store, slack, now)
        setup = Setup(slack.api_url, slack.bot_token, database_url, data_folder, data_folder / "simulated-time")
        clocks = [ClockProcess(setup) for _ in range(plan.clocks)]
        for week in weeks:
            now.jump_to(MONDAYS_AT_NINE.due_in(week))
            of_week = _live_through(store, clocks, plan, week, chance)
            kills, ended = kills + of_week[0], ended + of_week[1]
        for clock in clocks:
            clock.kill()
        trouble = Trouble(kills, ended, faults.played, time.monotonic() - start)
        return count(store, slack, weeks, trouble)


@contextmanager
def _slack(plan: Plan, now: SimulatedTime) -> Iterator[SlackStandIn]:
    members = frozenset({SAM.id, BOT.id})
    channels = [
        Channel(f"C{number:05d}", f"team-{number}", ChannelKind.PUBLIC, members) for number in range(plan.channels)
    ]
    slack = SlackStandIn(own_url="", clock=now, channels=channels, app=InstalledApp(scopes=_scopes(plan)))

    def build(url: str) -> Starlette:
        slack.own_url = url
        return Starlette(routes=api_routes(slack), exception_handlers={ClientDisconnect: caller_is_gone})

    with serving(build):
        yield slack


def _scopes(plan: Plan) -> frozenset[str]:
    return manifest.SCOPES | manifest.OPTIONAL_SCOPES if plan.may_look else manifest.SCOPES


def _subscribe_all(store: Store, slack: SlackStandIn, now: SimulatedTime) -> None:
    for channel in slack.workspace.channels.values():
        if channel.kind is ChannelKind.PUBLIC:
            store.subscriptions.save(
                Subscription(
                    TEAM_ID,
                    channel.id,
                    MONDAYS_AT_NINE.day,
                    MONDAYS_AT_NINE.time,
                    MONDAYS_AT_NINE.zone,
                    SAM.id,
                    next_due_at=MONDAYS_AT_NINE.next_due(now()),
                )
            )


def _live_through(
    store: Store, clocks: list[ClockProcess], plan: Plan, week: date, chance: random.Random
) -> tuple[int, int]:
    """Kill clocks at random moments until all of a week is settled.

    Return how many were killed, and how many ended by themselves; those are started again, as a host does.
    """
    kills, ended, end = 0, 0, time.monotonic() + LONGEST_WEEK
    while time.monotonic() < end and not _is_settled(store, plan, week):
        time.sleep(chance.uniform(*BETWEEN_KILLS))
        ended += sum(clock.start_again_if_ended() for clock in clocks)
        if kills < plan.kills:
            chance.choice(clocks).kill_and_start_again()
            kills += 1
    return kills, ended


def _is_settled(store: Store, plan: Plan, week: date) -> bool:
    return store.deliveries.next_ready_at() is None and _state(store, week, plan.channels - 1) is not None


def _state(store: Store, week: date, number: int) -> State | None:
    delivery = store.deliveries.find(Slot(TEAM_ID, f"C{number:05d}", week))
    return delivery.state if delivery else None
