"""Keep the playground to this machine: no other site may read it through a name of its own, or post to it.

Without this, a page elsewhere could point its name at 127.0.0.1 (DNS rebinding), or send forms to the playground.
"""

from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

LOCAL_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
SAME_SITE = "same-origin"
READING = frozenset({"GET", "HEAD"})


class LocalOnly:
    """Middleware: 403 for a Host header with another name, and for what another origin's page asks for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        connection = HTTPConnection(scope)
        if _is_own_name(connection) and _is_allowed(scope["method"], connection):
            await self._app(scope, receive, send)
        else:
            refusal = PlainTextResponse("The playground can be used from its own page on this machine only", 403)
            await refusal(scope, receive, send)


def _is_allowed(method: str, connection: HTTPConnection) -> bool:
    return _may_read(connection) if method in READING else _is_own_page(connection)


def _is_own_name(connection: HTTPConnection) -> bool:
    try:
        return urlsplit(f"//{connection.headers.get('host', '')}").hostname in LOCAL_NAMES
    except ValueError:
        return False


def _is_own_page(connection: HTTPConnection) -> bool:
    """Return whether the page that asks is the playground's own; programs such as the bot send neither header."""
    origin, site = connection.headers.get("origin"), connection.headers.get("sec-fetch-site", SAME_SITE)
    return origin in (None, f"http://{connection.headers['host']}") and site == SAME_SITE


def _may_read(connection: HTTPConnection) -> bool:
    """Return whether a page may be read: by a person who types its address or follows a link, and by its own scripts.

    Source: https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header
    """
    site, mode = (connection.headers.get(f"sec-fetch-{name}") for name in ("site", "mode"))
    return site in (None, SAME_SITE, "none") or mode == "navigate"
