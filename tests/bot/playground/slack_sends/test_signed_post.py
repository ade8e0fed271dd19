"""Requests over HTTP: signed, and what becomes of each answer."""

import json
from collections.abc import Iterator
from urllib.parse import parse_qs

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError, Retry
from bot.playground.slack_sends.signed_post import SignedPost
from bot.web.guard import check_signature
from tests.slack.moving_clock import MovingClock
from tests.slack.serving import serving

SECRET = "a secret"


class Receiver:
    """A bot's end: keeps the last request and gives the answer that a test has chosen."""

    def __init__(self) -> None:
        self.answer: Response = PlainTextResponse("")
        self.body = b""
        self.headers: dict[str, str] = {}

    async def receive(self, request: Request) -> Response:
        self.body, self.headers = await request.body(), dict(request.headers)
        return self.answer


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
def post(receiver: Receiver) -> Iterator[SignedPost]:
    app = Starlette(routes=[Route("/slack/events", receiver.receive, methods=["POST"])])
    with serving(lambda _: app) as url:
        yield SignedPost(f"{url}/slack/events", SECRET, MovingClock())


def test_a_command_is_a_signed_form(post: SignedPost, receiver: Receiver) -> None:
    post.deliver(Kind.COMMAND, {"command": "/lac", "text": "care & health"})
    check_signature(receiver.body, receiver.headers, SECRET, MovingClock()())
    assert parse_qs(receiver.body.decode()) == {"command": ["/lac"], "text": ["care & health"]}


def test_an_interaction_is_json_in_a_form(post: SignedPost, receiver: Receiver) -> None:
    post.deliver(Kind.INTERACTION, {"type": "shortcut"})
    [payload] = parse_qs(receiver.body.decode())["payload"]
    assert json.loads(payload) == {"type": "shortcut"}


def test_an_event_sent_again_says_how_often_and_why(post: SignedPost, receiver: Receiver) -> None:
    post.deliver(Kind.EVENT, {"type": "event_callback"}, Retry(2, "http_timeout"))
    assert receiver.headers["x-slack-retry-num"] == "2"
    assert receiver.headers["x-slack-retry-reason"] == "http_timeout"


@pytest.mark.parametrize(
    ("answer", "understood"),
    [
        (PlainTextResponse(""), {}),
        (PlainTextResponse("Hello"), {"text": "Hello"}),
        (JSONResponse({"response_action": "clear"}), {"response_action": "clear"}),
        (JSONResponse(["odd"]), {}),
    ],
)
def test_an_answer_is_understood_as_slack_does(
    post: SignedPost, receiver: Receiver, answer: Response, understood: dict[str, str]
) -> None:
    receiver.answer = answer
    assert post.deliver(Kind.COMMAND, {}) == understood


def test_a_refusal_is_a_failed_dispatch(post: SignedPost, receiver: Receiver) -> None:
    receiver.answer = PlainTextResponse("", status_code=500)
    with pytest.raises(NotAcknowledgedError, match="dispatch_failed"):
        post.deliver(Kind.EVENT, {})


def test_a_bot_that_is_not_there_is_a_failed_dispatch() -> None:
    with serving(lambda _: Starlette()) as url:
        pass
    with pytest.raises(NotAcknowledgedError, match="dispatch_failed"):
        SignedPost(url, SECRET, MovingClock()).deliver(Kind.EVENT, {})
