"""Run the bot in one of its modes until it is told to stop."""

import logging
import os
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from functools import partial
from types import FrameType

import uvicorn
from slack_bolt import App
from slack_sdk import WebClient
from starlette.routing import BaseRoute

from bot.app import LISTENER_THREADS, build_app
from bot.playground.server import build_playground
from bot.playground.slack_api.records import TEAM_ID
from bot.scheduler.background import scheduler_running
from bot.services import open_services, utc_now
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
PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")
"""What slack_sdk reads (`slack_sdk/proxy_env_variable_loader.py`)."""
SIGNALS_TO_STOP = (signal.SIGINT, signal.SIGTERM)


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
    _forget_proxies()
    with _listen(LOOPBACK, settings.port) as listening:
        own_url = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
        signing_secret = secrets.token_hex(16)
        services = open_services(settings, own_url)
        forget = partial(services.store.forget, TEAM_ID)
        playground = build_playground(own_url=own_url, signing_secret=signing_secret, clock=utc_now, forget=forget)
        client = build_client(playground.bot_token, playground.api_url)
        with closing(services.store), _clock(settings, services, client), _app(client, services) as app:
            print(f"The playground is ready. Open {own_url} in a browser; press Ctrl+C to stop.", flush=True)  # noqa: T201
            _run_web(
                listening,
                app,
                services,
                signing_secret=signing_secret,
                extra_routes=playground.routes,
                on_stop=playground.stop,
            )


def _forget_proxies() -> None:
    """Let nothing look for the playground behind a proxy: answers over response URLs look at the environment."""
    for name in PROXIES:
        os.environ.pop(name, None)


def _serve_http(settings: Settings) -> None:
    with _listen(ALL_INTERFACES, settings.port) as listening, _connect(settings) as (services, app):
        logger.info("Listening on port %d for what Slack posts to /slack/events", settings.port)
        _run_web(listening, app, services, signing_secret=settings.signing_secret)


def _serve_socket_mode(settings: Settings) -> None:
    client = build_client(None, settings.slack_api_url)
    with _connect(settings) as (services, app), connected(app, settings.app_token or "", client):
        logger.info("Connected to Slack over a WebSocket")
        if settings.port_is_set or settings.public_url:
            with _listen(ALL_INTERFACES, settings.port) as listening:
                _run_web(listening, app, services)
        else:
            _wait_for_a_signal()


@contextmanager
def _connect(settings: Settings) -> Iterator[tuple[Services, App]]:
    services = open_services(settings, settings.public_url)
    client = build_client(settings.bot_token, settings.slack_api_url)
    logger.info("Slack accepted the token for the workspace %s", check_token(client))
    with closing(services.store), _clock(settings, services, client), _app(client, services) as app:
        yield services, app


def _clock(settings: Settings, services: Services, client: WebClient) -> AbstractContextManager[None]:
    """Return what lets the clock run in a thread of this process, unless that is switched off."""
    return scheduler_running(services, client) if settings.runs_clock else nullcontext()


@contextmanager
def _app(client: WebClient, services: Services) -> Iterator[App]:
    """Yield the app; at the end its listeners finish what they have begun."""
    with ThreadPoolExecutor(LISTENER_THREADS, thread_name_prefix="listener") as executor:
        yield build_app(client=client, services=services, executor=executor, logger=slack_logger)


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
    services: Services,
    *,
    signing_secret: str | None = None,
    extra_routes: Sequence[BaseRoute] = (),
    on_stop: Callable[[], None] | None = None,
) -> None:
    web = build_web(
        app=app,
        signing_secret=signing_secret,
        library=services.library,
        config=services.config,
        is_ready=services.store.is_reachable,
        clock=utc_now,
        extra_routes=extra_routes,
    )
    config = uvicorn.Config(
        web,
        log_config=None,
        log_level=logging.WARNING,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_TO_FINISH,
    )
    _WebServer(config, on_stop).run(sockets=[listening])


class _WebServer(uvicorn.Server):
    """A server that stops with exit code 0 on SIGTERM too; uvicorn's own raises the signal once more at the end."""

    def __init__(self, config: uvicorn.Config, on_stop: Callable[[], None] | None) -> None:
        super().__init__(config)
        self._on_stop = on_stop

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        for number in SIGNALS_TO_STOP:
            signal.signal(number, self.handle_exit)
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self._on_stop is not None:
            self._on_stop()
        super().handle_exit(sig, frame)


def _wait_for_a_signal() -> None:
    stop = threading.Event()
    for number in SIGNALS_TO_STOP:
        signal.signal(number, lambda *_: stop.set())
    stop.wait()
