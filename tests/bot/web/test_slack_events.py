"""`POST /slack/events`: what is let in, what is refused, and what Bolt cannot read."""

import pytest
from slack_sdk.signature import SignatureVerifier
from starlette.testclient import TestClient

from bot.playground.slack_sends.delivery import Kind
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import SIGNING_SECRET, RunningBot

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def slack_side(bot: RunningBot) -> TestClient:
    """Posts to the running bot's app, whatever the bytes."""
    return TestClient(bot.web)


def post(client: TestClient, clock: MovingClock, body: bytes, content_type: str, **odd: str) -> int:
    timestamp = str(int(clock().timestamp()))
    signature = SignatureVerifier(SIGNING_SECRET).generate_signature(timestamp=timestamp, body=body)
    headers = {
        "x-slack-request-timestamp": timestamp,
        "x-slack-signature": str(signature),
        "content-type": content_type,
    }
    as_bytes = {name.encode(): value.encode("latin-1") for name, value in (headers | odd).items()}
    return client.post("/slack/events", content=body, headers=as_bytes).status_code


def test_a_signed_command_is_taken(slack_side: TestClient, clock: MovingClock) -> None:
    assert post(slack_side, clock, b"command=%2Fother&text=x&team_id=T1&user_id=U1", FORM) == 200


@pytest.mark.parametrize(
    "odd",
    [
        {"x-slack-signature": "v0=0"},
        {"x-slack-signature": "v0=\xe9"},
        {"x-slack-request-timestamp": "0"},
        {"x-slack-request-timestamp": "soon"},
    ],
)
def test_an_odd_or_wrong_signature_is_refused(slack_side: TestClient, clock: MovingClock, odd: dict[str, str]) -> None:
    assert post(slack_side, clock, b"command=%2Flac", FORM, **odd) == 401


def test_signed_nonsense_is_refused(slack_side: TestClient, clock: MovingClock) -> None:
    assert post(slack_side, clock, b"{", "application/json") == 400


def test_a_body_over_the_bound_is_refused(slack_side: TestClient, clock: MovingClock) -> None:
    assert post(slack_side, clock, b"x" * (1024 * 1024 + 1), FORM) == 413


def test_a_shape_that_bolt_trips_over_is_acknowledged_without_its_words_in_the_log(
    bot: RunningBot, caplog: pytest.LogCaptureFixture
) -> None:
    body = {"type": "view_submission", "view": {"type": "workflow_step", "callback_id": "confidential"}}
    assert bot.delivery.deliver(Kind.INTERACTION, body) == {}
    assert "cannot read" in caplog.text
    assert "confidential" not in caplog.text


def test_only_posts_are_taken(slack_side: TestClient) -> None:
    assert slack_side.get("/slack/events").status_code == 405
