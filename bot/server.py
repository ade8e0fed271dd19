"""Run the bot in one of its modes until it is told to stop.

What only some modes need, the playground and the web server, is loaded where it is needed: it is a tenth of all memory.
"""

import gc
import logging
import os
import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, nullcontext
from functools import partial

from slack_bolt.authorization import AuthorizeResult

from bot.app import build_app
from bot.front_door import FrontDoor
from bot.intake import Intake
from bot.memory_arenas import share_arenas
from bot.own_workspace import own_workspace
from bot.playground_token import new_token
from bot.scheduler.background import build_scheduler, scheduler_running
from bot.services import open_services, utc_now
from bot.settings import Mode, Settings
from bot.slack_client import build_client
from bot.socket_mode import connected
from config.failure import Failure
from handlers.services import Services
from handlers.slack.kept_client import KeptClient

logger = logging.getLogger(__name__)
slack_logger = logging.getLogger("slack")

LOOPBACK = "127.0.0.1"
ALL_INTERFACES = "0.0.0.0"  # noqa: S104 (Slack reaches the bot from outside)
SECONDS_FOR_LISTENERS = 3
"""What has not ended then was not acknowledged: Slack sends it to the next process. With the clock's two seconds,
SIGTERM ends the process within ten: what a host grants before it kills."""
PROXIES = ("HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy")
"""What slack_sdk reads (`slack_sdk/proxy_env_variable_loader.py`), and urllib."""
SIGNALS_TO_STOP = (signal.SIGINT, signal.SIGTERM)


class PortError(Failure):
    """The port cannot be listened on."""


def serve(settings: Settings) -> None:
    """Serve until SIGINT or SIGTERM.

    Raises:
        KeyboardInterrupt: the signal came while this was still starting; what had begun has been ended in order.
        Failure: content or configuration is wrong, the port or the data folder cannot be used, or Slack refuses.
    """
    share_arenas()
    gc.disable()  # what is opened now stays, so there is no garbage to look for
    for number in SIGNALS_TO_STOP:
        signal.signal(number, _stop_starting)
    if settings.mode is Mode.PLAYGROUND:
        _serve_playground(settings)
    elif settings.mode is Mode.HTTP:
        _serve_http(settings)
    else:
        _serve_socket_mode(settings)


def _serve_playground(settings: Settings) -> None:
    """Serve the playground. Its Slack is served by this process: the clock and the listeners end before the web does,
    or they would call a Slack that has gone.
    """
    from bot.playground.clock import PlaygroundClock, TimeTravel  # noqa: PLC0415 (not in Slack)
    from bot.playground.server import build_playground  # noqa: PLC0415
    from bot.playground.slack_api.records import BOT_ID, BOT_USER_ID, TEAM_ID  # noqa: PLC0415
    from bot.playground.slack_api.stand_in import api_url_at  # noqa: PLC0415
    from bot.web.serving import serve_web  # noqa: PLC0415 (not over a WebSocket)

    _forget_proxies()
    with _listen(LOOPBACK, settings.port) as listening:
        own_url = f"http://{LOOPBACK}:{listening.getsockname()[1]}"
        signing_secret = secrets.token_hex(16)
        clock = PlaygroundClock(utc_now)
        services = open_services(settings, own_url, clock)
        bot_token = new_token(settings.data_folder)
        client = build_client(bot_token, api_url_at(own_url))
        post_due = build_scheduler(services, client, _never_stops).round
        playground = build_playground(
            own_url=own_url,
            signing_secret=signing_secret,
            bot_token=bot_token,
            clock=clock,
            time=TimeTravel(clock, services.store.subscriptions.next_due_at, post_due),
            forget=partial(_forget_playground, services, TEAM_ID),
        )
        workspace = AuthorizeResult(
            enterprise_id=None, team_id=TEAM_ID, bot_user_id=BOT_USER_ID, bot_id=BOT_ID, bot_token=bot_token
        )
        with closing(services.store), ExitStack() as bot:
            door = bot.enter_context(_door(client, services, workspace))
            bot.enter_context(_clock(settings, services, client))
            print(f"The playground is ready. Open {own_url} in a browser; press Ctrl+C to stop.", flush=True)  # noqa: T201
            serve_web(
                listening,
                door,
                services,
                SIGNALS_TO_STOP,
                signing_secret=signing_secret,
                extra_routes=playground.routes,
                on_stop=playground.stop,
                before_end=bot.close,
            )


def _never_stops(_: float) -> bool:
    """Wait for nothing: somebody has moved the clock and wants to see what is due."""
    return False


def _forget_playground(services: Services, team_id: str) -> None:
    """Forget all that is kept of the playground, and in what form its app was installed."""
    services.store.forget(team_id)
    services.known_scopes.forget()


def _forget_proxies() -> None:
    """Let nothing look for the playground behind a proxy: files go by the SDK, which looks at the environment."""
    for name in PROXIES:
        os.environ.pop(name, None)


def _serve_http(settings: Settings) -> None:
    from bot.web.serving import serve_web  # noqa: PLC0415 (not over a WebSocket)

    with _listen(ALL_INTERFACES, settings.port) as listening, _connect(settings) as (services, door):
        logger.info("Listening on port %d for what Slack posts to /slack/events", settings.port)
        serve_web(listening, door, services, SIGNALS_TO_STOP, signing_secret=settings.signing_secret)


def _serve_socket_mode(settings: Settings) -> None:
    client = build_client(None, settings.slack_api_url)
    stay = _staying(settings)
    with _connect(settings) as (services, door), connected(door, settings.app_token or "", client, _stop_this_process):
        logger.info("Connected to Slack over a WebSocket")
        stay(services, door)


def _staying(settings: Settings) -> Callable[[Services, FrontDoor], None]:
    """Return what stays until a signal to stop comes, and serves the site meanwhile where it is to be seen."""
    if not (settings.port_is_set or settings.public_url):
        return lambda _services, _door: _wait_for_a_signal()
    from bot.web.serving import serve_web  # noqa: PLC0415 (only where there is something to show)

    def serve_site(services: Services, door: FrontDoor) -> None:
        with _listen(ALL_INTERFACES, settings.port) as listening:
            serve_web(listening, door, services, SIGNALS_TO_STOP)

    return serve_site


@contextmanager
def _connect(settings: Settings) -> Iterator[tuple[Services, FrontDoor]]:
    services = open_services(settings, settings.public_url)
    client = build_client(settings.bot_token, settings.slack_api_url)
    workspace = own_workspace(client)
    if services.store.departures.cancel(str(workspace.team_id)):
        logger.info("The app is back in the workspace: what is kept of it stays")
    logger.info("Slack accepted the token for the workspace %s", workspace.team)
    with closing(services.store), _clock(settings, services, client), _door(client, services, workspace) as door:
        yield services, door


def _clock(settings: Settings, services: Services, client: KeptClient) -> AbstractContextManager[None]:
    """Return what lets the clock run in a thread of this process, unless that is switched off."""
    return scheduler_running(services, client) if settings.runs_clock else nullcontext()


@contextmanager
def _door(client: KeptClient, services: Services, workspace: AuthorizeResult) -> Iterator[FrontDoor]:
    """Yield the way in to the app; at the end its listeners finish what they have begun, if they soon can."""
    intake = Intake(build_app(client=client, services=services, workspace=workspace, logger=slack_logger))
    gc.freeze()
    gc.enable()
    try:
        yield FrontDoor(intake.take, workspace)
    finally:
        if not intake.drain(SECONDS_FOR_LISTENERS):
            logger.warning("Some listeners had not ended; Slack sends again what was not acknowledged")


def _listen(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port))
    except OSError as error:
        raise PortError(
            f"Port {port} cannot be used ({error.strerror}); stop the program that uses it, or set PORT to another"
        ) from error


def _stop_starting(*_: object) -> None:
    """End the start as Ctrl+C does, so that what has begun is drained; another signal does not break that off."""
    for number in SIGNALS_TO_STOP:
        signal.signal(number, lambda *_: None)
    raise KeyboardInterrupt


def _stop_this_process() -> None:
    """Stop as on a signal: it ends the wait of the main thread, whatever it waits for."""
    os.kill(os.getpid(), signal.SIGTERM)


def _wait_for_a_signal() -> None:
    stop = threading.Event()
    for number in SIGNALS_TO_STOP:
        signal.signal(number, lambda *_: stop.set())
    stop.wait()
