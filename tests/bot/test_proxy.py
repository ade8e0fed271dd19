"""Behind a proxy: everything for Slack goes through `HTTPS_PROXY`, and nothing for this machine does."""

import json
import shutil
import urllib.request
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
from bot.slack_client import SlackRefusedError, build_client, who_am_i
from tests.bot.bot_process import free_port, running
from tests.slack.forward_proxy import ForwardProxy, forward_proxy
from tests.slack.running_bot import link_to, serve_stand_in
from tests.slack.socket_mode import SocketMode
from tests.slack.tls_front import make_certificate, tls_front

SLACK = "slack.test"
"""A name that only the proxy knows."""


@pytest.fixture(autouse=True)
def _as_after_a_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let urllib read the environment anew: it does so once in a process."""
    monkeypatch.setattr(urllib.request, "_opener", None)


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


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl to make a certificate with")
def test_calls_the_websocket_and_answers_go_through_the_proxy_with_the_offices_own_authority(
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
            typing.say(link_to(slack, sockets), SAM.id, TEAM_CHAT.id, "/lac help")
            assert slack.wait_for(lambda: bool(slack.messages_of_bot(TEAM_CHAT.id)))
            assert bot.stop() == 0
    assert set(seen.asked) == {f"CONNECT {SLACK}"}


def test_a_proxy_that_is_not_there_is_told_in_one_line(
    live_slack: tuple[SlackStandIn, SocketMode], tmp_path: Path
) -> None:
    settings = {
        "DATA_DIR": str(tmp_path / "var"),
        "SLACK_API_URL": f"https://{SLACK}/api/",
        "SLACK_BOT_TOKEN": live_slack[0].bot_token,
        "SLACK_APP_TOKEN": live_slack[0].app_token,
        "HTTPS_PROXY": f"http://127.0.0.1:{free_port()}",
    }
    with running(settings, "run") as bot:
        bot.wait_for("check the network, and HTTPS_PROXY")
        assert bot.wait() == 1
    assert len(bot.err.splitlines()) == 1


def test_nothing_on_this_machine_is_looked_for_behind_the_proxy(
    live_slack: tuple[SlackStandIn, SocketMode], monkeypatch: pytest.MonkeyPatch
) -> None:
    slack = live_slack[0]
    with forward_proxy({}) as (seen, address):
        monkeypatch.setenv("HTTP_PROXY", address)
        assert who_am_i(build_client(slack.bot_token, slack.api_url))["ok"]
    assert seen.asked == []


def test_the_playground_answers_where_a_proxy_is_set(tmp_path: Path) -> None:
    port, nowhere = free_port(), f"http://127.0.0.1:{free_port()}"
    settings = {"DATA_DIR": str(tmp_path / "var"), "PORT": str(port)}
    command = json.dumps({"user": SAM.id, "channel": TEAM_CHAT.id, "text": "/lac help"}).encode()
    with running(settings | {"HTTPS_PROXY": nowhere, "HTTP_PROXY": nowhere}, "run") as bot:
        bot.wait_for("The playground is ready")
        with closing(HTTPConnection("127.0.0.1", port)) as page:
            page.request("POST", "/playground/say", command, {"content-type": "application/json"})
            assert page.getresponse().status == 200
        assert bot.stop() == 0
    assert bot.err == ""


def test_no_proxy_names_what_is_reached_directly(
    live_slack: tuple[SlackStandIn, SocketMode], proxy: tuple[ForwardProxy, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    slack = live_slack[0]
    seen, address = proxy
    monkeypatch.setenv("HTTP_PROXY", address)
    client = build_client(slack.bot_token, slack.api_url)
    assert who_am_i(client)["ok"]
    monkeypatch.setenv("NO_PROXY", f".council.test,{SLACK}")
    with pytest.raises(SlackRefusedError, match="cannot be reached"):
        who_am_i(client)
    assert seen.asked == [f"POST {SLACK}"]


def test_answers_over_response_urls_go_through_the_proxy_too(
    proxy: tuple[ForwardProxy, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, address = proxy
    monkeypatch.setenv("HTTP_PROXY", address)
    reply = build_client(None, f"http://{SLACK}/api/").send_to(f"http://{SLACK}/response/unknown", {"text": "Hello"})
    assert reply.status == 404
    assert seen.asked == [f"POST {SLACK}"]
