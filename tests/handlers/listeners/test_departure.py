"""The app is taken out of the workspace: everything is kept for some days, and then nothing."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from bot.playground.slack_api.faults import Fault, Refused, ServerError
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Kind
from bot.scheduler.background import build_scheduler
from bot.slack_client import build_client
from handlers.services import Services
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

GONE = {"type": "app_uninstalled"}
BOT_REVOKED = {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": ["U0EXCHANGE"]}}
PERSON_REVOKED = {"type": "tokens_revoked", "tokens": {"oauth": ["U0SAM"]}}
DEAD = Refused("account_inactive")


def happens(bot: RunningBot, event: Mapping[str, Any], **more: Any) -> None:
    bot.delivery.deliver(Kind.EVENT, event_body(event, bot.link.slack.clock()) | more)
    bot.settle()


def is_kept_after(
    days: float, slack: SlackStandIn, services: Services, clock: MovingClock, fault: Fault | None = DEAD
) -> bool:
    """Let so many days pass, and the clock of the bot have one look; return whether the digest is still kept."""
    clock.advance(days=days)
    if fault is not None:
        slack.fail("auth.test", fault, times=99)
    build_scheduler(services, build_client(slack.bot_token, slack.api_url), lambda _: True).run()
    return services.store.subscriptions.find(TEAM_ID, "C0TEAMCHAT") is not None


@pytest.fixture(autouse=True)
def digest(sam: SlackUser) -> None:
    sam.command("/lac digest on")


@pytest.mark.parametrize("event", [GONE, BOT_REVOKED])
def test_what_is_kept_is_deleted_when_the_days_of_grace_are_over(
    bot: RunningBot, slack: SlackStandIn, services: Services, clock: MovingClock, event: Mapping[str, Any]
) -> None:
    happens(bot, event)
    assert is_kept_after(29.9, slack, services, clock)
    assert not is_kept_after(0.2, slack, services, clock)


def test_a_persons_own_token_is_no_matter(
    bot: RunningBot, slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    happens(bot, PERSON_REVOKED)
    assert is_kept_after(31, slack, services, clock)


def test_another_workspaces_going_is_no_matter(
    bot: RunningBot, slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    happens(bot, GONE, team_id="T0ANOTHER", authorizations=[])
    assert services.store.departures.until(clock() + timedelta(days=1)) == ()


def test_everything_stays_where_the_app_was_put_back(
    bot: RunningBot, slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    happens(bot, GONE)
    assert is_kept_after(31, slack, services, clock, fault=None)
    assert services.store.departures.until(clock()) == ()


def test_nothing_is_deleted_while_slack_does_not_say(
    bot: RunningBot, slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    happens(bot, GONE)
    assert is_kept_after(31, slack, services, clock, fault=ServerError())
    assert services.store.departures.until(clock()) == (TEAM_ID,)
