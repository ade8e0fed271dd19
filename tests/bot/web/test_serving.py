"""The site is served until a signal to stop, whenever that comes."""

import signal
import socket
from collections.abc import Callable, Iterator

import pytest
import uvicorn
from slack_bolt.authorization import AuthorizeResult

from bot.front_door import FrontDoor
from bot.web.serving import serve_web
from handlers.services import Services

STOP = signal.SIGUSR1
WORKSPACE = AuthorizeResult(enterprise_id=None, team_id="T1")


@pytest.fixture(autouse=True)
def _handler_as_before() -> Iterator[None]:
    before = signal.getsignal(STOP)
    yield
    signal.signal(STOP, before)


def test_a_signal_before_the_event_loop_runs_stops_it_in_order(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    loop_factory = uvicorn.Config.get_loop_factory

    def stopped_meanwhile(config: uvicorn.Config) -> Callable[[], object] | None:
        signal.raise_signal(STOP)
        return loop_factory(config)

    monkeypatch.setattr(uvicorn.Config, "get_loop_factory", stopped_meanwhile)
    door = FrontDoor(lambda *_: pytest.fail("nothing was sent"), WORKSPACE)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serve_web(listening, door, services, [STOP], before_end=lambda: ended.append("in order"))
    assert ended == ["in order"]
