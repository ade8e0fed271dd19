"""`python -m bot digest`: shown here, or posted to a channel of Slack."""

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.bot_process import free_port
from tests.bot.cli.command_line import CommandLine

MONDAY, SUNDAY, NEXT_MONDAY = "2026-03-02T09:00", "2026-03-08T23:59", "2026-03-09T00:00"


@pytest.fixture
def tokens(slack: SlackStandIn) -> dict[str, str]:
    return {"SLACK_API_URL": slack.api_url, "SLACK_BOT_TOKEN": slack.bot_token, "SLACK_SIGNING_SECRET": "secret"}


def preview(bot_command: CommandLine, now: str, channel: str = "C0TEAM") -> str:
    outcome = bot_command("digest", "--channel", channel, "--preview", "--now", now)
    assert (outcome.code, outcome.error) == (0, "")
    return outcome.out


def test_a_preview_needs_no_slack_and_shows_what_to_read(bot_command: CommandLine) -> None:
    assert preview(bot_command, MONDAY).startswith("This week from the practice exchange")


def test_a_week_keeps_its_digest_to_the_end(bot_command: CommandLine) -> None:
    assert preview(bot_command, MONDAY) == preview(bot_command, SUNDAY)


def test_the_next_week_has_another(bot_command: CommandLine) -> None:
    assert preview(bot_command, SUNDAY) != preview(bot_command, NEXT_MONDAY)


def test_the_week_begins_when_it_does_in_the_zone_of_the_settings(bot_command: CommandLine) -> None:
    in_british_summer_time = "2026-06-07T23:30:00+00:00"
    assert preview(bot_command, in_british_summer_time) == preview(bot_command, "2026-06-08T09:00")


def test_it_is_posted_to_the_channel(bot_command: CommandLine, slack: SlackStandIn, tokens: dict[str, str]) -> None:
    outcome = bot_command("digest", "--channel", TEAM_CHAT.id, "--now", MONDAY, **tokens)
    assert (outcome.code, outcome.out) == (0, f"Posted the digest to {TEAM_CHAT.id}\n")
    shown = preview(bot_command, MONDAY, TEAM_CHAT.id)
    assert slack.messages(TEAM_CHAT.id)[-1].text.strip() == shown.strip()


def test_a_second_time_in_a_week_it_is_there_already(bot_command: CommandLine, tokens: dict[str, str]) -> None:
    bot_command("digest", "--channel", TEAM_CHAT.id, "--now", "2026-04-06T09:00", **tokens)
    outcome = bot_command("digest", "--channel", TEAM_CHAT.id, "--now", "2026-04-12T21:00", **tokens)
    assert (outcome.code, outcome.out) == (0, f"This week's digest is in {TEAM_CHAT.id} already\n")


@pytest.mark.parametrize(("channel", "what_to_do"), [(WITHOUT_BOT.id, "invite the bot"), ("C0NOWHERE", "check the id")])
def test_a_refusal_says_what_to_do(
    bot_command: CommandLine, tokens: dict[str, str], channel: str, what_to_do: str
) -> None:
    outcome = bot_command("digest", "--channel", channel, **tokens)
    assert (outcome.code, len(outcome.error_lines)) == (1, 1)
    assert what_to_do in outcome.error


def test_a_slack_that_cannot_be_reached_is_told_in_one_line(bot_command: CommandLine, tokens: dict[str, str]) -> None:
    outcome = bot_command("digest", "--channel", "C0TEAM", **{**tokens, "SLACK_API_URL": "http://127.0.0.1:9/api/"})
    assert (outcome.code, len(outcome.error_lines)) == (1, 1)
    assert "cannot be reached" in outcome.error


def test_without_a_token_and_a_playground_there_is_nowhere_to_post(bot_command: CommandLine) -> None:
    outcome = bot_command("digest", "--channel", "C0TEAM", PORT=str(free_port()))
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (1, "", 1)
    assert "no playground runs" in outcome.error


@pytest.mark.parametrize("words", [["--channel", "#team"], ["--channel", "C0TEAM", "--now", "monday"], []])
def test_wrong_use_exits_with_2(bot_command: CommandLine, words: list[str]) -> None:
    outcome = bot_command("digest", *words)
    assert (outcome.code, len(outcome.error_lines)) == (2, 1)
