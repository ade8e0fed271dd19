"""`python -m bot doctor` says what waits to be done."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.doctor import Check, check_up
from bot.playground.slack_api.records import InstalledApp
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.cli.command_line import CommandLine
from tests.slack.apps import AGENT_APP, OLD_APP, PLAIN_APP

DECEMBER, MARCH = date(2026, 12, 1), date(2027, 3, 1)


def test_numbers_that_nobody_confirmed_are_a_thing_to_do_and_no_problem(bot_command: CommandLine) -> None:
    found = bot_command("doctor")
    [line] = [line for line in found.out.splitlines() if "signposts:" in line]
    assert line.startswith("TO DO")
    assert "set `confirmed` in config/signposts.yaml" in line
    assert found.code == 0


def test_it_says_until_when_bank_holidays_are_known(bot_command: CommandLine) -> None:
    [line] = [line for line in bot_command("doctor").out.splitlines() if "bank holidays:" in line]
    assert "known up to 2028-12-31" in line


@pytest.mark.parametrize(("day", "is_to_do"), [(date(2028, 1, 1), False), (date(2028, 8, 1), True)])
def test_half_a_year_before_they_end_it_is_a_thing_to_do(tmp_path: Path, day: date, is_to_do: bool) -> None:
    checks = check_up({"DATA_DIR": str(tmp_path)}, lambda: datetime(day.year, day.month, day.day, tzinfo=UTC))
    assert [check.is_to_do for check in checks if check.subject == "bank holidays"] == [is_to_do]


def direct_messages(slack: SlackStandIn, app: InstalledApp, bot_command: CommandLine, today: date) -> Check:
    slack.install(app)
    tokens = {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": "a signing secret",
    }
    checks = check_up(
        {**tokens, "DATA_DIR": str(bot_command.data_folder)}, lambda: datetime.combine(today, time(), UTC)
    )
    [found] = [check for check in checks if check.subject == "direct messages"]
    return found


def test_the_owner_of_an_old_app_is_told_what_to_do_and_by_when(slack: SlackStandIn, bot_command: CommandLine) -> None:
    check = direct_messages(slack, OLD_APP, bot_command, DECEMBER)
    assert check.is_to_do
    assert check.is_well
    assert "If it says assistant_view: Slack ends the old assistant view in February 2027" in check.finding
    assert "manifest --experience agent" in check.finding


def test_a_new_app_with_a_view_looks_the_same_from_outside(slack: SlackStandIn, bot_command: CommandLine) -> None:
    check = direct_messages(slack, AGENT_APP, bot_command, DECEMBER)
    assert "If its manifest at api.slack.com/apps says agent_view, there is nothing to do" in check.finding


def test_when_slack_has_ended_the_old_view_there_is_nothing_to_do(
    slack: SlackStandIn, bot_command: CommandLine
) -> None:
    assert not direct_messages(slack, AGENT_APP, bot_command, MARCH).is_to_do


def test_of_a_plain_app_there_is_nothing_to_do(slack: SlackStandIn, bot_command: CommandLine) -> None:
    check = direct_messages(slack, PLAIN_APP, bot_command, DECEMBER)
    assert not check.is_to_do
    assert "plain app" in check.finding


@pytest.mark.parametrize(
    ("minutes", "is_well", "told"),
    [(0, True, "agrees"), (5, False, "5 minutes ahead of Slack"), (-5, False, "5 minutes behind Slack")],
)
def test_it_says_how_far_the_clock_of_the_machine_is_off(
    tmp_path: Path, slack: SlackStandIn, minutes: int, is_well: bool, told: str
) -> None:
    environment = {
        "DATA_DIR": str(tmp_path),
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": "a signing secret",
    }
    checks = check_up(environment, lambda: datetime.now(UTC) + timedelta(minutes=minutes))
    [clock] = [check for check in checks if check.subject == "clock"]
    assert clock.is_well == is_well
    assert told in clock.finding
