"""Whether the bot is alive, and ready."""

from starlette.applications import Starlette
from starlette.testclient import TestClient

from bot.web.health import health


def test_a_bot_that_runs_is_alive() -> None:
    assert TestClient(Starlette(routes=health(lambda: False))).get("/healthz").status_code == 200


def test_it_is_ready_only_when_it_can_answer() -> None:
    assert TestClient(Starlette(routes=health(lambda: True))).get("/readyz").status_code == 200
    assert TestClient(Starlette(routes=health(lambda: False))).get("/readyz").status_code == 503
