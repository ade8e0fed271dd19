"""Put the playground together: the stand-in for Slack's API, the page, and the way from the page to the bot."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount

from bot.playground.apps import APPS, installed_app
from bot.playground.clock import PlaygroundClock, TimeTravel
from bot.playground.first_look import greet
from bot.playground.keyboard.bot_link import BotLink
from bot.playground.local_only import LocalOnly
from bot.playground.page_routes import page_routes
from bot.playground.slack_api.routes import api_routes
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.signed_post import SignedPost
from handlers.listeners.commands import COMMAND_WORDS
from handlers.slack import manifest


@dataclass(frozen=True)
class Playground:
    """What the server needs of it: its routes, and how to end its open streams."""

    routes: Sequence[BaseRoute]
    stop: Callable[[], None]


def build_playground(
    *,
    own_url: str,
    signing_secret: str,
    bot_token: str,
    clock: PlaygroundClock,
    time: TimeTravel,
    forget: Callable[[], object],
) -> Playground:
    """Return a playground served at `own_url` beside the bot, whose requests are signed with `signing_secret`.

    Its API takes `bot_token` alone, which is to be new for each start. `time` moves `clock`, which is the bot's too.

    `forget` lets the bot forget what it has kept of the playground: now, because nothing has been said there yet, and
    whenever the playground is emptied.
    """
    app = installed_app(manifest.DEFAULT_EXPERIENCE)
    slack = SlackStandIn(own_url=own_url, clock=clock, app=app, bot_token=bot_token)
    link = BotLink(
        slack=slack,
        delivery=SignedPost(f"{own_url}/slack/events", signing_secret, clock, slack.note_sent),
        command=manifest.COMMAND,
        shortcuts=manifest.SHORTCUTS,
        domains=[urlsplit(own_url).hostname or ""],
        apps=APPS,
        forget=forget,
        time=time,
    )
    forget()
    greet(slack)
    words = [{"usage": command.usage, "hint": command.help} for command in COMMAND_WORDS]
    command = {**manifest.command_entry(COMMAND_WORDS), "words": words}
    routes = [*api_routes(slack), *page_routes(link, command)]
    return Playground(
        routes=[Mount("/", routes=routes, middleware=[Middleware(LocalOnly)])],
        stop=slack.changes.end,
    )
