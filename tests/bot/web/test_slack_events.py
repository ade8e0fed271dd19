"""`POST /slack/events`: what is let in, what is refused, and what Bolt cannot read."""

import gzip
import socket
from urllib.request import urlopen

import pytest
from starlette.testclient import TestClient

from bot.playground.slack_sends.delivery import Kind
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import SIGNING_SECRET, RunningBot
from tests.slack.signing import signed

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def slack_side(bot: RunningBot) -> TestClient:
    """Posts to the running bot's app, whatever the bytes."""
    return TestClient(bot.web)


def post(client: TestClient, clock: MovingClock, body: bytes, content_type: str, **odd: str) -> int:
    headers = {**signed(body, SIGNING_SECRET, clock()), "content-type": content_type}
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


NOT_UTF_8 = [
    b"\xff",
    "text=\xe9".encode("latin-1"),
    '{"text": "\xe9"}'.encode("utf-16"),
    gzip.compress(b"command=%2Flac", mtime=0),
]


@pytest.mark.parametrize("content_type", [FORM, "application/json", "text/plain; charset=utf-16", ""])
@pytest.mark.parametrize("body", NOT_UTF_8)
def test_bytes_that_are_no_utf_8_are_refused_in_one_line_by_their_signature(
    bot: RunningBot, clock: MovingClock, caplog: pytest.LogCaptureFixture, body: bytes, content_type: str
) -> None:
    unsigned = TestClient(bot.web).post("/slack/events", content=body, headers={"content-type": content_type})
    assert unsigned.status_code == 401
    [line] = caplog.records
    assert line.getMessage() == "A request to /slack/events was refused: the timestamp is missing or odd"


@pytest.mark.parametrize("content_type", [FORM, "application/json", "text/plain; charset=utf-16", ""])
@pytest.mark.parametrize("body", NOT_UTF_8)
def test_signed_bytes_that_are_no_utf_8_are_not_well_formed(
    slack_side: TestClient, clock: MovingClock, body: bytes, content_type: str
) -> None:
    assert post(slack_side, clock, body, content_type) == 400


def test_a_signed_word_with_an_accent_is_taken(slack_side: TestClient, clock: MovingClock) -> None:
    body = "command=/other&text=Zoë&team_id=T1&user_id=U1".encode()
    assert post(slack_side, clock, body, FORM) == 200


@pytest.mark.parametrize("payload", ["null", "[]", "1", '"words"'])
def test_a_signed_payload_that_is_no_object_is_acknowledged_in_one_line(
    slack_side: TestClient, clock: MovingClock, caplog: pytest.LogCaptureFixture, payload: str
) -> None:
    assert post(slack_side, clock, f"payload={payload}".encode(), FORM) == 200
    [line] = caplog.records
    assert line.getMessage() == "A request that cannot be read was acknowledged: it is no object"


def test_refusals_within_a_second_are_counted_in_the_next_line(
    slack_side: TestClient, clock: MovingClock, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(50):
        post(slack_side, clock, b"command=%2Flac", FORM, **{"x-slack-signature": "v0=0"})
    clock.advance(seconds=1)
    post(slack_side, clock, b"command=%2Flac", FORM, **{"x-slack-signature": "v0=0"})
    first, second = (record.getMessage() for record in caplog.records)
    assert first.endswith("the signature is wrong")
    assert second.endswith("the signature is wrong (and 49 more since the last line)")


def test_a_body_over_the_bound_is_refused(slack_side: TestClient, clock: MovingClock) -> None:
    assert post(slack_side, clock, b"x" * (1024 * 1024 + 1), FORM) == 413


def test_a_shape_that_bolt_trips_over_is_acknowledged_without_its_words_in_the_log(
    bot: RunningBot, caplog: pytest.LogCaptureFixture
) -> None:
    body = {"type": "view_submission", "view": {"type": "workflow_step", "callback_id": "confidential"}}
    assert bot.delivery.deliver(Kind.INTERACTION, body) == {}
    assert "cannot be read" in caplog.text
    assert "confidential" not in caplog.text


def test_half_a_body_and_a_hang_up_is_one_line(bot: RunningBot, caplog: pytest.LogCaptureFixture) -> None:
    head = "POST /slack/events HTTP/1.1\r\nHost: bot\r\nContent-Length: 1000\r\n\r\ncommand=%2Flac&text=confid"
    port = int(bot.url.rsplit(":", 1)[1])
    with socket.create_connection(("127.0.0.1", port)) as caller:
        caller.sendall(head.encode())
        caller.shutdown(socket.SHUT_WR)
        assert caller.recv(1) == b""
    with urlopen(f"{bot.url}/healthz") as healthy:  # noqa: S310 (this machine)
        assert healthy.status == 200
    lines = [record.getMessage() for record in caplog.records if record.name != "uvicorn.access"]
    assert lines == ["A request to /slack/events was refused: its body never came whole"]


def test_a_slash_too_many_is_not_redirected_to_an_address_of_the_callers_choice(bot: RunningBot) -> None:
    answer = TestClient(bot.web, follow_redirects=False).get("/healthz/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 404
    assert "location" not in answer.headers


def test_only_posts_are_taken(slack_side: TestClient) -> None:
    assert slack_side.get("/slack/events").status_code == 405
