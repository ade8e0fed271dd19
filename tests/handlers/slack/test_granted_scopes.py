"""Whether the app has a view is seen from what Slack says of its token."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.models.known_scopes import FOR_AS_LONG_AS, KnownScopes
from handlers.services import Services
from handlers.slack.granted_scopes import has_agent_scope
from tests.slack.apps import AGENT_APP, PLAIN_APP
from tests.slack.moving_clock import MovingClock
from tests.slack.slack_user import SlackUser


def has_view(slack: SlackStandIn, services: Services, clock: MovingClock) -> bool:
    """Ask as a bot that has asked nothing yet."""
    client = build_client(slack.bot_token, slack.api_url)
    return has_agent_scope(replace(services, known_scopes=KnownScopes(clock)), client, TEAM_ID)


def test_an_app_with_its_scope_has_one(slack: SlackStandIn, services: Services, clock: MovingClock) -> None:
    assert has_view(slack, services, clock)


def test_a_plain_app_has_none(slack: SlackStandIn, services: Services, clock: MovingClock) -> None:
    slack.install(PLAIN_APP)
    assert not has_view(slack, services, clock)


def test_where_slack_names_no_scopes_there_may_be_one(
    slack: SlackStandIn, services: Services, clock: MovingClock
) -> None:
    slack.install(replace(AGENT_APP, scopes=None))
    assert has_view(slack, services, clock)


def test_where_slack_cannot_be_asked_there_is_none(slack: SlackStandIn, services: Services, clock: MovingClock) -> None:
    slack.fail("auth.test", Refused("internal_error"))
    assert not has_view(slack, services, clock)


def test_an_app_that_is_installed_in_another_form_is_noticed_without_a_new_start(
    sam: SlackUser, slack: SlackStandIn, clock: MovingClock
) -> None:
    slack.install(PLAIN_APP)
    sam.say("resilience", SAM_DIRECT)
    slack.install(AGENT_APP)
    clock.advance(minutes=FOR_AS_LONG_AS.total_seconds() / 60 + 1)
    sam.say("missing from care", SAM_DIRECT)
    assert len(slack.sessions) == 1
