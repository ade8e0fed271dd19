"""The stand-in over HTTP: `/api/{method}`, `/response/{key}` and `/upload/{file_id}`."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

import anyio
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.faults import Delayed, Fault, RateLimited, Refused, ReplyDropped, ServerError, Unreadable
from bot.playground.slack_api.http_call import HttpCall, read_call
from bot.playground.slack_api.methods.table import METHODS, Method
from bot.playground.slack_api.respond import METHOD as RESPONSE_URL
from bot.playground.slack_api.respond import respond
from bot.playground.slack_api.stand_in import SlackStandIn

TOO_LATE = frozenset({"invalid_url", "expired_url", "used_url"})


def api_routes(slack: SlackStandIn) -> list[Route]:
    """Return the routes; all are done in the event loop, for they only change what is in memory."""

    async def call(request: Request) -> Response:
        """Take POST only, which Slack's SDKs send: what any page can load as a picture changes nothing."""
        method, sent = request.path_params["method"], await read_call(request)
        return await play(slack, method, sent.arguments, lambda: _do(slack, method, sent))

    async def use_response_url(request: Request) -> Response:
        key, sent = request.path_params["key"], await read_call(request)
        return await play(slack, RESPONSE_URL, sent.arguments, lambda: _respond(slack, key, sent))

    async def take_file(request: Request) -> Response:
        file_id, data = request.path_params["file_id"], await request.body()
        with slack.lock:
            file = slack.uploads.get(file_id)
            if file is None:
                return Response("unknown file", status_code=404)
            slack.uploads[file_id] = replace(file, data=data)
        return Response(f"OK - {len(data)}")

    return [
        Route("/api/{method}", call, methods=["POST"]),
        Route("/response/{key}", use_response_url, methods=["POST"]),
        Route("/upload/{file_id}", take_file, methods=["POST"]),
    ]


def _do(slack: SlackStandIn, method: str, sent: HttpCall) -> Response:
    def work() -> dict[str, Any]:
        found = METHODS.get(method)
        if found is None:
            raise SlackError("unknown_method", req_method=method)
        _check_access(slack, found, sent.token)
        return found.work(slack, Arguments(sent.arguments))

    return JSONResponse(slack.do(method, sent.arguments, work), headers=_scopes_of(slack, sent.token))


def _scopes_of(slack: SlackStandIn, token: str) -> dict[str, str]:
    """Return the header that names the scopes of the bot's token."""
    is_told = token == slack.bot_token and slack.app.scopes is not None
    return {"x-oauth-scopes": ",".join(sorted(slack.app.scopes or ()))} if is_told else {}


def _check_access(slack: SlackStandIn, method: Method, token: str) -> None:
    if not token:
        raise SlackError("not_authed")
    if token != slack.bot_token:
        raise SlackError("not_allowed_token_type" if token == slack.app_token else "invalid_auth")
    if method.scopes and slack.app.scopes is not None and not set(method.scopes) & set(slack.app.scopes):
        raise SlackError("missing_scope", needed=method.scopes[0], provided=",".join(sorted(slack.app.scopes)))


def _respond(slack: SlackStandIn, key: str, sent: HttpCall) -> Response:
    answer = slack.do(RESPONSE_URL, sent.arguments, lambda: respond(slack, key, Arguments(sent.arguments)))
    if answer["ok"]:
        return JSONResponse({"ok": True})
    return JSONResponse(answer, status_code=404 if answer["error"] in TOO_LATE else 400)


async def play(
    slack: SlackStandIn, method: str, arguments: Mapping[str, Any], work: Callable[[], Response]
) -> Response:
    """Do the call, unless a fault was asked for; then fail in its way."""
    fault = slack.fault_for(method, arguments)
    if fault is None:
        return work()
    return await _FAULTS[type(fault)](fault, work)


async def _rate_limited(fault: Any, _: Callable[[], Response]) -> Response:
    headers = {"retry-after": str(fault.retry_after)}
    return JSONResponse({"ok": False, "error": "ratelimited"}, status_code=429, headers=headers)


async def _server_error(_: Any, __: Callable[[], Response]) -> Response:
    return Response("internal error", status_code=500)


async def _refused(fault: Any, _: Callable[[], Response]) -> Response:
    return JSONResponse({"ok": False, "error": fault.code})


async def _reply_dropped(_: Any, work: Callable[[], Response]) -> Response:
    work()
    return _CutConnection()


async def _unreadable(fault: Any, work: Callable[[], Response]) -> Response:
    work()
    return Response(fault.body, media_type="text/html")


async def _delayed(fault: Any, work: Callable[[], Response]) -> Response:
    answer = work()
    await anyio.sleep(fault.seconds)
    return answer


_FAULTS: dict[type[Fault], Callable[[Any, Callable[[], Response]], Awaitable[Response]]] = {
    RateLimited: _rate_limited,
    ServerError: _server_error,
    Refused: _refused,
    ReplyDropped: _reply_dropped,
    Unreadable: _unreadable,
    Delayed: _delayed,
}


class _CutConnection(Response):
    """Begins an answer and never ends it: the server then cuts the connection."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 (ASGI's)
        headers = [(b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
