"""`python -m bot digest`: shown here, or posted to a channel of Slack."""

from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.bot.bot_process import free_port
from tests.bot.cli.command_line import CommandLine

MONDAY = "2026-03-02T09:00"


@pytest.fixture
def tokens(slack: SlackStandIn) -> dict[str, str]:
    return {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": "a signing secret",
    }


def printed(bot_command: CommandLine, *words: str, **environment: str) -> str:
    outcome = bot_command("digest", *words, **environment)
    assert (outcome.code, outcome.error) == (0, "")
    return outcome.out


@pytest.fixture
def alone() -> dict[str, str]:
    """Neither Slack nor a playground."""
    return {"PORT": str(free_port())}


def test_a_preview_needs_no_slack_and_says_when_it_comes(bot_command: CommandLine, alone: dict[str, str]) -> None:
    told, title, *_ = printed(bot_command, "--channel", "C0TEAM", "--preview", **alone).splitlines()
    assert told == "Only you see this. It comes to C0TEAM only if someone posts it."
    assert title == "This week from the practice exchange"


def test_a_preview_needs_no_channel(bot_command: CommandLine, alone: dict[str, str]) -> None:
    assert "A question for the thread" in printed(bot_command, "--preview", **alone)


def test_a_channel_is_named_as_people_name_it(bot_command: CommandLine, tokens: dict[str, str], tmp_path: Path) -> None:
    tokens["DATA_DIR"] = str(tmp_path)
    by_name = printed(bot_command, "--channel", f"#{TEAM_CHAT.name}", "--preview", **tokens)
    assert by_name == printed(bot_command, "--channel", TEAM_CHAT.id, "--preview", **tokens)
    assert by_name.splitlines()[0].endswith(f"It comes to {TEAM_CHAT.id} only if someone posts it.")


def test_a_name_that_the_bot_does_not_know_is_told(bot_command: CommandLine, tokens: dict[str, str]) -> None:
    outcome = bot_command("digest", "--channel", "#narnia", "--preview", **tokens)
    assert (outcome.code, len(outcome.error_lines)) == (1, 1)
    assert "the bot is in no channel “#narnia”" in outcome.error


def test_the_weeks_to_come_begin_with_the_next(bot_command: CommandLine, alone: dict[str, str]) -> None:
    weeks = printed(bot_command, "--channel", "C0TEAM", "--weeks", "3", **alone)
    next_one = printed(bot_command, "--channel", "C0TEAM", "--preview", **alone).split("\n", 1)[1]
    assert weeks.startswith(f"1.\n{next_one}\n2.\n")
    assert weeks.count("This week from the practice exchange") == 3


def test_it_is_posted_to_the_channel(bot_command: CommandLine, slack: SlackStandIn, tokens: dict[str, str]) -> None:
    shown = printed(bot_command, "--channel", TEAM_CHAT.id, "--preview", "--now", MONDAY, **tokens)
    outcome = bot_command("digest", "--channel", TEAM_CHAT.id, "--now", MONDAY, **tokens)
    assert (outcome.code, outcome.out) == (0, f"Posted the digest to {TEAM_CHAT.id}\n")
    assert slack.messages(TEAM_CHAT.id)[-1].text == shown.split("\n", 1)[1].removesuffix("\n")


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


@pytest.mark.parametrize(
    "words",
    [
        ["--channel", "#team", "--preview"],
        ["--channel", "C0TEAM", "--now", "monday"],
        ["--weeks", "0"],
        ["--weeks", "many"],
        [],
    ],
)
def test_wrong_use_exits_with_2(bot_command: CommandLine, alone: dict[str, str], words: list[str]) -> None:
    outcome = bot_command("digest", *words, **alone)
    assert (outcome.code, len(outcome.error_lines)) == (2, 1)
