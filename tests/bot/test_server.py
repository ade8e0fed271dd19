"""The bot as a process: each way to start it, what stops the start, and how it ends."""

import signal
import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.request import urlopen

import pytest

from bot.playground.keyboard import typing
from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT
from bot.playground.slack_api.faults import Delayed
from bot.playground.slack_api.stand_in import APP_TOKEN, SlackStandIn
from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError
from bot.playground.slack_sends.signed_post import SignedPost
from tests.bot.bot_process import SECONDS_TO_START, free_port, running
from tests.slack.running_bot import link_to, serve_stand_in
from tests.slack.socket_mode import OPEN, SocketMode

Settings = dict[str, str]
SECRET = "a signing secret of some length"


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(scope="module")
def live_slack() -> Iterator[tuple[SlackStandIn, SocketMode]]:
    """A stand-in that goes by the real time, as a process does."""
    with serve_stand_in(now) as served:
        yield served


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return {"DATA_DIR": str(tmp_path / "var"), "PORT": str(free_port())}


@pytest.fixture
def http_settings(settings: Settings, live_slack: tuple[SlackStandIn, SocketMode]) -> Settings:
    slack = live_slack[0]
    return settings | {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": SECRET,
    }


def test_without_a_token_the_playground_starts_and_says_where(settings: Settings) -> None:
    with running(settings, "run") as bot:
        bot.wait_for(f"Open http://127.0.0.1:{settings['PORT']} in a browser")
        with urlopen(f"http://127.0.0.1:{settings['PORT']}/readyz") as answer:
            assert answer.status == 200


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_it_cleanly_even_while_a_page_is_open(settings: Settings, number: signal.Signals) -> None:
    with running(settings, "run") as bot:
        bot.wait_for("The playground is ready")
        with urlopen(f"http://127.0.0.1:{settings['PORT']}/playground/changes?user={SAM.id}") as page:
            assert page.readline().startswith(b"data:")
            assert bot.stop(number) == 0
    assert bot.err == ""


def test_a_port_in_use_is_told_in_one_line(settings: Settings) -> None:
    with socket.create_server(("127.0.0.1", int(settings["PORT"]))), running(settings, "run") as bot:
        assert bot.wait() == 1
    [line] = bot.err.splitlines()
    assert line.startswith(f"Port {settings['PORT']} cannot be used")


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"PORT": "eighty"}, "PORT must be a number"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "set SLACK_APP_TOKEN as well"),
        ({"DATA_DIR": "/dev/null/var"}, "The data folder /dev/null/var cannot be written to"),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(settings: Settings, wrong: Settings, named: str) -> None:
    with running(settings | wrong, "run") as bot:
        assert bot.wait() == 1
    [line] = bot.err.splitlines()
    assert named in line


def test_over_http_it_answers_what_slack_posts(
    http_settings: Settings, live_slack: tuple[SlackStandIn, SocketMode]
) -> None:
    slack = live_slack[0]
    url = f"http://127.0.0.1:{http_settings['PORT']}/slack/events"
    with running(http_settings, "run") as bot:
        bot.wait_for("Listening on port")
        typing.say(link_to(slack, SignedPost(url, SECRET, now)), SAM.id, TEAM_CHAT.id, "/lac help")
        assert slack.wait_for(lambda: bool(slack.messages_of_bot(TEAM_CHAT.id)))
        assert bot.stop() == 0


def test_a_request_with_another_secret_is_refused(http_settings: Settings) -> None:
    url = f"http://127.0.0.1:{http_settings['PORT']}/slack/events"
    with running(http_settings, "run") as bot:
        bot.wait_for("Listening on port")
        post = SignedPost(url, "another secret", now)
        with pytest.raises(NotAcknowledgedError, match="dispatch_failed"):
            post.deliver(Kind.COMMAND, {"command": "/lac", "text": "confidential words"})
        bot.stop()
    assert "the signature is wrong" in bot.err
    assert "confidential" not in bot.err


def test_a_token_that_slack_does_not_accept_is_told_in_one_line(http_settings: Settings) -> None:
    with running(http_settings | {"SLACK_BOT_TOKEN": "xoxb-wrong"}, "run") as bot:
        assert bot.wait() == 1
    [line] = bot.err.splitlines()
    assert "Slack did not accept SLACK_BOT_TOKEN (invalid_auth)" in line


def test_slack_out_of_reach_is_told_in_one_line(http_settings: Settings) -> None:
    with running(http_settings | {"SLACK_API_URL": f"http://127.0.0.1:{free_port()}/api/"}, "run") as bot:
        assert bot.wait() == 1
    [line] = bot.err.splitlines()
    assert line.startswith("Slack cannot be reached")


def test_over_a_websocket_it_answers_the_same(
    http_settings: Settings, live_slack: tuple[SlackStandIn, SocketMode]
) -> None:
    slack, sockets = live_slack
    slack.reset()
    with running(http_settings | {"SLACK_APP_TOKEN": slack.app_token}, "run") as bot:
        sockets.wait_for_connection(sockets.opened + 1)
        typing.say(link_to(slack, sockets), SAM.id, TEAM_CHAT.id, "/lac help")
        assert slack.wait_for(lambda: bool(slack.messages_of_bot(TEAM_CHAT.id)))
        assert bot.stop() == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("mode", [{}, {"SLACK_APP_TOKEN": APP_TOKEN}], ids=["over HTTP", "over a WebSocket"])
def test_a_signal_while_it_starts_stops_it_cleanly(
    http_settings: Settings, live_slack: tuple[SlackStandIn, SocketMode], number: signal.Signals, mode: Settings
) -> None:
    slack = live_slack[0]
    slack.reset()
    slack.fail("auth.test", Delayed(6))
    with running(http_settings | mode, "run") as bot:
        assert slack.wait_for(lambda: bool(slack.calls_of("auth.test")), SECONDS_TO_START)
        assert bot.stop(number) == 0
    assert bot.err == ""


def test_one_start_opens_one_websocket(http_settings: Settings, live_slack: tuple[SlackStandIn, SocketMode]) -> None:
    slack, sockets = live_slack
    slack.reset()
    before = sockets.opened
    with running(http_settings | {"SLACK_APP_TOKEN": slack.app_token}, "run") as bot:
        sockets.wait_for_connection(before + 1)
        typing.say(link_to(slack, sockets), SAM.id, TEAM_CHAT.id, "/lac help")
        assert slack.wait_for(lambda: bool(slack.messages_of_bot(TEAM_CHAT.id)))
        assert bot.stop() == 0
    assert sockets.opened == before + 1
    assert len(slack.calls_of(OPEN)) == 1


WARNINGS = (" WARNING ", " ERROR ", " CRITICAL ", "Warning:")


def test_a_healthy_start_over_http_logs_no_warning(http_settings: Settings) -> None:
    with running(http_settings | {"PYTHONWARNINGS": "default"}, "run") as bot:
        bot.wait_for("Listening on port")
        with urlopen(f"http://127.0.0.1:{http_settings['PORT']}/readyz") as answer:
            assert answer.status == 200
        assert bot.stop() == 0
    assert [line for line in bot.err.splitlines() if any(word in line for word in WARNINGS)] == []


def test_a_healthy_start_over_a_websocket_logs_no_warning(
    http_settings: Settings, live_slack: tuple[SlackStandIn, SocketMode]
) -> None:
    slack, sockets = live_slack
    slack.reset()
    settings = http_settings | {"SLACK_APP_TOKEN": slack.app_token, "PYTHONWARNINGS": "default"}
    with running(settings, "run") as bot:
        sockets.wait_for_connection(sockets.opened + 1)
        typing.say(link_to(slack, sockets), SAM.id, TEAM_CHAT.id, "/lac help")
        assert slack.wait_for(lambda: bool(slack.messages_of_bot(TEAM_CHAT.id)))
        assert bot.stop() == 0
    assert [line for line in bot.err.splitlines() if any(word in line for word in WARNINGS)] == []


def test_a_healthy_playground_logs_no_warning_from_its_start_to_its_end(settings: Settings) -> None:
    with running(settings | {"PYTHONWARNINGS": "default"}, "run") as bot:
        bot.wait_for("The playground is ready")
        with urlopen(f"http://127.0.0.1:{settings['PORT']}/readyz") as answer:
            assert answer.status == 200
        assert bot.stop() == 0
    assert [line for line in bot.err.splitlines() if any(word in line for word in WARNINGS)] == []
