"""`python -m bot clock`."""

import signal
from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground_token import token_here
from bot.slack_client import build_client
from bot.store.store import open_store
from config.bot_settings import Weekday
from handlers.digest.settings import save_digest
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from knowledge.digest.schedule import Schedule
from tests.bot.bot_process import free_port, running
from tests.bot.cli.command_line import CommandLine

MONDAY_AT_NINE = "2026-03-09T09:00"


@pytest.fixture
def tokens(slack: SlackStandIn) -> dict[str, str]:
    return {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": "a signing secret",
    }


@pytest.fixture
def subscribed(bot_command: CommandLine, services: Services) -> None:
    """The team's channel gets the digest on Mondays at nine, from the second of March on."""
    bot_command.data_folder.mkdir(exist_ok=True)
    store = open_store(None, bot_command.data_folder)
    then = replace(services, store=store, clock=lambda: datetime(2026, 3, 2, 12, tzinfo=UTC))
    schedule = Schedule(Weekday.MONDAY, time(9), "Europe/London")
    save_digest(then, ChannelRef(TEAM_ID, TEAM_CHAT.id), "U0SAM", schedule, is_on=True, until=None)
    store.close()


@pytest.mark.usefixtures("subscribed")
def test_once_it_posts_what_is_due_at_a_moment(
    bot_command: CommandLine, slack: SlackStandIn, tokens: dict[str, str]
) -> None:
    early = bot_command("clock", "--once", "--now", "2026-03-09T08:59", **tokens)
    on_time = bot_command("clock", "--once", "--now", MONDAY_AT_NINE, **tokens)
    again = bot_command("clock", "--once", "--now", MONDAY_AT_NINE, **tokens)
    first, later = (f"Next: Monday {day} March 2026 at 09:00 (Europe/London) in {TEAM_CHAT.id}\n" for day in (9, 16))
    assert early.out == f"Posted: 0\n{first}"
    assert on_time.out == f"Posted: 1\n{later}"
    assert again.out == f"Posted: 0\n{later}"
    assert len(slack.messages_of_bot(TEAM_CHAT.id)) == 1


def test_without_once_another_moment_makes_no_sense(bot_command: CommandLine) -> None:
    outcome = bot_command("clock", "--now", MONDAY_AT_NINE)
    assert (outcome.code, len(outcome.error_lines)) == (2, 1)


def test_without_a_token_and_a_playground_it_says_so(bot_command: CommandLine) -> None:
    outcome = bot_command("clock", "--once", PORT=str(free_port()))
    assert (outcome.code, len(outcome.error_lines)) == (1, 1)
    assert "no playground runs" in outcome.error


def test_beside_a_running_playground_it_posts_there(tmp_path: Path) -> None:
    settings = {"DATA_DIR": str(tmp_path), "PORT": str(free_port())}
    with running(settings, "run") as playground:
        playground.wait_for("The playground is ready")
        with running(settings, "digest", "--channel", f"#{TEAM_CHAT.name}", "--preview") as preview:
            assert preview.wait() == 0
        with running(settings, "digest", "--preview") as of_any_channel:
            assert of_any_channel.wait() == 0
        with running(settings, "digest", "--channel", TEAM_CHAT.id) as digest:
            assert digest.wait() == 0
        client = build_client(token_here(Path(settings["DATA_DIR"])), f"http://127.0.0.1:{settings['PORT']}/api/")
        [posted, *_] = client.conversations_history(channel=TEAM_CHAT.id)["messages"]
        with running(settings, "clock", "--once") as clock:
            assert clock.wait() == 0
    assert preview.out.split("\n", 1)[1].removesuffix("\n") == posted["text"]
    assert of_any_channel.out == preview.out
    assert digest.out == f"Posted the digest to {TEAM_CHAT.id}\n"
    assert clock.out == "Posted: 0\nNext: none, for no channel has a digest\n"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_cleanly(tokens: dict[str, str], tmp_path: Path, number: signal.Signals) -> None:
    with running({"DATA_DIR": str(tmp_path), **tokens}, "clock") as clock:
        clock.wait_for("The clock runs")
        assert clock.stop(number) == 0
