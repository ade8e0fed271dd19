"""The Bolt app: what it does when a listener fails, and how many it can run at once."""

import logging
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from slack_bolt import Ack, BoltRequest

from bot.app import LISTENER_THREADS, build_app
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.slack_client import build_client
from handlers.services import Services

logger = logging.getLogger("slack")
COMMAND = "command=%2Fslow&text=confidential&team_id=T1&user_id=U1&channel_id=C1"
FORM: dict[str, str | Sequence[str]] = {"content-type": "application/x-www-form-urlencoded"}


def test_a_failing_listener_is_logged_by_its_place_and_without_the_words(
    slack: SlackStandIn, services: Services, caplog: pytest.LogCaptureFixture
) -> None:
    with ThreadPoolExecutor(1) as executor:
        client = build_client(slack.bot_token, slack.api_url)
        app = build_app(client=client, services=services, executor=executor, logger=logger)

        @app.command("/slow")
        def fail() -> None:
            raise RuntimeError("confidential")

        assert app.dispatch(BoltRequest(body=COMMAND, headers=FORM)).status == 200
    assert "A listener failed: RuntimeError at" in caplog.text
    assert "confidential" not in caplog.text


def test_as_many_slow_listeners_as_there_are_threads_are_acknowledged(slack: SlackStandIn, services: Services) -> None:
    may_go_on = threading.Event()
    with ThreadPoolExecutor(LISTENER_THREADS) as executor, ThreadPoolExecutor(LISTENER_THREADS) as senders:
        client = build_client(slack.bot_token, slack.api_url)
        app = build_app(client=client, services=services, executor=executor, logger=logger)

        @app.command("/slow")
        def work(ack: Ack) -> None:
            ack()
            may_go_on.wait(20)

        requests = [BoltRequest(body=COMMAND, headers=FORM) for _ in range(LISTENER_THREADS)]
        statuses = [answer.status for answer in senders.map(app.dispatch, requests)]
        may_go_on.set()
    assert statuses == [200] * LISTENER_THREADS
