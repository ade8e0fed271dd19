"""A stand-in without a server, and a caller of its API."""

from collections.abc import Mapping
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from tests.slack.moving_clock import MovingClock


class Api:
    """Calls the stand-in's methods as a client does: `api("chat.postMessage", channel="C1", text="Hello")`."""

    def __init__(self, slack: SlackStandIn) -> None:
        self._slack = slack
        self.http = TestClient(Starlette(routes=api_routes(slack)), base_url="http://127.0.0.1")

    def __call__(self, method: str, **arguments: Any) -> Mapping[str, Any]:
        headers = {"authorization": f"Bearer {self._slack.bot_token}"}
        answer: Mapping[str, Any] = self.http.post(f"/api/{method}", json=arguments, headers=headers).json()
        return answer

    def refusal(self, method: str, **arguments: Any) -> str:
        """Return the error code of a call that is refused."""
        answer = self(method, **arguments)
        assert not answer["ok"], answer
        return str(answer["error"])


@pytest.fixture
def own_clock() -> MovingClock:
    """A clock of this test alone."""
    return MovingClock()


@pytest.fixture
def stand_in(own_clock: MovingClock) -> SlackStandIn:
    """A stand-in of this test alone; the app has every scope."""
    return SlackStandIn(own_url="http://127.0.0.1", clock=own_clock)


@pytest.fixture
def api(stand_in: SlackStandIn) -> Api:
    """The stand-in's API."""
    return Api(stand_in)
