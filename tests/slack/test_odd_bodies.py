"""Bodies that are nearly Slack's, a few of the hundred thousand of `python -m tests.soak fuzz`."""

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import SIGNING_SECRET, RunningBot
from tests.slack.signing import signed
from tests.slack.socket_mode import SocketMode
from tests.soak.fuzzing import content_of
from tests.soak.oddities import odd_bodies

FEW = settings(max_examples=40, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
SEEDS = st.integers(0, 10_000)


@FEW
@given(seed=SEEDS)
def test_an_odd_body_over_http_is_acknowledged(bot: RunningBot, clock: MovingClock, seed: int) -> None:
    [(payload, body)] = odd_bodies(seed, 1)
    content, content_type = content_of(payload.kind, body)
    headers = {**signed(content, SIGNING_SECRET, clock()), "content-type": content_type}
    answer = TestClient(bot.web).post("/slack/events", content=content, headers=headers)
    bot.settle()
    assert answer.status_code == 200


@FEW
@given(seed=SEEDS)
def test_an_odd_payload_over_a_websocket_is_acknowledged(
    socket_bot: RunningBot, sockets: SocketMode, seed: int
) -> None:
    [(payload, body)] = odd_bodies(seed, 1)
    assert isinstance(sockets.deliver_anything(payload.kind, json.loads(json.dumps(body))), dict)
    socket_bot.settle()
