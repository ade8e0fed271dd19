"""Run the bot in one of its modes until it is told to stop."""

import logging
import secrets
import signal
import socket
import threading
from collections.abc import Sequence
from datetime import UTC, datetime

import uvicorn
from slack_bolt import App
from starlette.routing import BaseRoute

from bot.app import build_app
from bot.playground.server import build_playground
from bot.services import open_services
from bot.settings import Mode, Settings
from bot.slack_client import build_client, check_token
from bot.socket_mode import connected
from bot.web.site import build_web
from config.failure import Failure
from handlers.services import Services

logger = logging.getLogger(__name__)
slack_logger = logging.getLogger("slack")

LOOPBACK = "127.0.0.1"
ALL_INTERFACES = "0.0.0.0"  # noqa: S104 (Slack reaches the bot from outside)
SECONDS_TO_FINISH = 5


class PortError(Failure):
    """The port cannot be listened on."""


def serve(settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        Failure: content or configuration is wrong, the port or the data folder cannot be used, or Slack refuses.
    """
    if settings.mode is Mode.PLAYGROUND:
        _serve_playground(settings)
    elif settings.mode is Mode.HTTP:
        _serve_http(settings)
    else:
        _serve_socket_mode(settings)


def _serve_playground(settings: Settings) -> None:
    with _listen(LOOPBACK, settings.port) as listening:
        own_url = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
        signing_secret = secrets.token_hex(16)
        playground = build_playground(own_url=own_url, signing_secret=signing_secret, clock=_now)
        services = open_services(settings, own_url)
        client = build_client(playground.bot_token, playground.api_url, slack_logger)
        app = build_app(client=client, services=services, logger=slack_logger)
        print(f"The playground is ready. Open {own_url} in a browser; press Ctrl+C to stop.", flush=True)  # noqa: T201
        _run_web(listening, app, signing_secret, services, playground.routes)


def _serve_http(settings: Settings) -> None:
    with _listen(ALL_INTERFACES, settings.port) as listening:
        services, app = _connect(settings)
        logger.info("Listening on port %d for what Slack posts to /slack/events", settings.port)
        _run_web(listening, app, settings.signing_secret, services)


def _serve_socket_mode(settings: Settings) -> None:
    services, app = _connect(settings)
    client = build_client(None, settings.slack_api_url, slack_logger)
    with connected(app, settings.app_token or "", client):
        logger.info("Connected to Slack over a WebSocket")
        if settings.port_is_set or settings.public_url:
            with _listen(ALL_INTERFACES, settings.port) as listening:
                _run_web(listening, app, None, services)
        else:
            _wait_for_a_signal()


def _connect(settings: Settings) -> tuple[Services, App]:
    services = open_services(settings, settings.public_url)
    client = build_client(settings.bot_token, settings.slack_api_url, slack_logger)
    logger.info("Slack accepted the token for the workspace %s", check_token(client))
    return services, build_app(client=client, services=services, logger=slack_logger)


def _listen(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        raise PortError(
            f"Port {port} cannot be used ({error.strerror}); stop the program that uses it, or set PORT to another"
        ) from error


def _run_web(
    listening: socket.socket,
    app: App,
    signing_secret: str | None,
    services: Services,
    extra_routes: Sequence[BaseRoute] = (),
) -> None:
    web = build_web(
        app=app,
        signing_secret=signing_secret,
        library=services.library,
        is_ready=lambda: bool(services.library.passages),
        clock=_now,
        extra_routes=extra_routes,
    )
    config = uvicorn.Config(
        web, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=SECONDS_TO_FINISH
    )
    uvicorn.Server(config).run(sockets=[listening])


def _wait_for_a_signal() -> None:
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    stop.wait()


def _now() -> datetime:
    return datetime.now(UTC)
