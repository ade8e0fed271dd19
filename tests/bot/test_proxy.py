"""Behind a proxy: everything for Slack goes through `HTTPS_PROXY`, and nothing for this machine does."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bot.playground.keyboard import typing
from bot.playground.slack_api.example_workspace import SAM, TEAM_CHAT
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from tests.bot.bot_process import free_port, running
from tests.slack.forward_proxy import ForwardProxy, forward_proxy
from tests.slack.running_bot import link_to, serve_stand_in
from tests.slack.socket_mode import SocketMode
from tests.slack.tls_front import make_certificate, tls_front

SLACK = "slack.test"
"""A name that only the proxy knows."""


@pytest.fixture
def live_slack() -> Iterator[tuple[SlackStandIn, SocketMode]]:
    with serve_stand_in(lambda: datetime.now(UTC)) as (slack, sockets):
        yield slack, sockets


@pytest.fixture
def proxy(live_slack: tuple[SlackStandIn, SocketMode]) -> Iterator[tuple[ForwardProxy, str]]:
    """A proxy in front of the stand-in, which from now on calls itself by a name."""
    slack = live_slack[0]
    port = urlsplit(slack.own_url).port or 0
    slack.own_url = f"http://{SLACK}"
    with forward_proxy({SLACK: port}) as running_proxy:
        yield running_proxy


def test_calls_and_the_websocket_reach_slack_through_the_proxy(
    live_slack: tuple[SlackStandIn, SocketMode], proxy: tuple[ForwardProxy, str], tmp_path: Path
) -> None:
    slack, sockets = live_slack
    seen, address = proxy
    settings = {
        "DATA_DIR": str(tmp_path / "var"),
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "HTTPS_PROXY": address,
        # The stand-in speaks plain HTTP, for which the WebSocket's library looks at this one.
        "HTTP_PROXY": address,
    }
    with running(settings, "run") as bot:
        sockets.wait_for_connection()
        typing.say(link_to(slack, sockets), SAM.id, TEAM_CHAT.id, "/lac help")
        assert slack.wait_for(lambda: bool(slack.messages_of_bot(TEAM_CHAT.id)))
        assert bot.stop() == 0
    assert {f"POST {SLACK}", f"CONNECT {SLACK}"} <= set(seen.asked)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl to make a certificate with")
def test_with_the_offices_own_authority_both_go_through_the_proxy_over_tls(
    live_slack: tuple[SlackStandIn, SocketMode], tmp_path: Path
) -> None:
    slack, sockets = live_slack
    port = urlsplit(slack.own_url).port or 0
    slack.own_url = f"https://{SLACK}"
    certificate, key = make_certificate(tmp_path, SLACK)
    with tls_front(certificate, key, port) as tls_port, forward_proxy({SLACK: tls_port}) as (seen, address):
        settings = {
            "DATA_DIR": str(tmp_path / "var"),
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": slack.bot_token,
            "SLACK_APP_TOKEN": slack.app_token,
            "HTTPS_PROXY": address,
            "SSL_CERT_FILE": str(certificate),
        }
        with running(settings, "run") as bot:
            sockets.wait_for_connection()
            bot.stop()
    assert set(seen.asked) == {f"CONNECT {SLACK}"}


def test_a_proxy_that_is_not_there_is_told_in_one_line(
    live_slack: tuple[SlackStandIn, SocketMode], tmp_path: Path
) -> None:
    settings = {
        "DATA_DIR": str(tmp_path / "var"),
        "SLACK_API_URL": f"http://{SLACK}/api/",
        "SLACK_BOT_TOKEN": live_slack[0].bot_token,
        "SLACK_APP_TOKEN": live_slack[0].app_token,
        "HTTPS_PROXY": f"http://127.0.0.1:{free_port()}",
    }
    with running(settings, "run") as bot:
        assert bot.wait() == 1
    [line] = bot.err.splitlines()
    assert "check the network, and HTTPS_PROXY" in line


def test_the_playground_is_not_looked_for_behind_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    assert build_client("xoxb-1", "http://127.0.0.1:3000/api/").proxy is None
    assert build_client("xoxb-1", "https://slack.com/api/").proxy == "http://proxy.test:3128"


def test_the_playground_answers_where_a_proxy_is_set(tmp_path: Path) -> None:
    port = free_port()
    settings = {"DATA_DIR": str(tmp_path / "var"), "PORT": str(port)}
    command = json.dumps({"user": SAM.id, "channel": TEAM_CHAT.id, "text": "/lac help"}).encode()
    with running(settings | {"HTTPS_PROXY": f"http://127.0.0.1:{free_port()}"}, "run") as bot:
        bot.wait_for("The playground is ready")
        with closing(HTTPConnection("127.0.0.1", port)) as page:
            page.request("POST", "/playground/say", command, {"content-type": "application/json"})
            assert page.getresponse().status == 200
        assert bot.stop() == 0
    assert bot.err == ""


def test_no_proxy_names_what_is_reached_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NO_PROXY", ".council.test,slack.com")
    assert build_client("xoxb-1", "https://slack.com/api/").proxy is None
