"""The least that a Bolt app can be, to measure against: it answers every `/lac` with a constant, as Bolt's guide shows.

`python -m tests.benchmarks.bare_app http PORT` or `… socket`; Slack's address stands in SLACK_API_URL.
"""

import os
import sys
import threading

import uvicorn
from slack_bolt import Ack, App, Respond
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_bolt.adapter.starlette.handler import to_bolt_request, to_starlette_response
from slack_sdk import WebClient
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

ANSWER = "Resilience is the capacity to do well in spite of adversity."


def build() -> App:
    client = WebClient(os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    app = App(client=client, signing_secret=os.environ["SLACK_SIGNING_SECRET"])

    @app.command("/lac")
    def answer(ack: Ack, respond: Respond) -> None:
        ack()
        respond(ANSWER)

    return app


def main(mode: str, *rest: str) -> None:
    app = build()
    if mode == "socket":
        client = WebClient(base_url=os.environ["SLACK_API_URL"])
        SocketModeHandler(app, os.environ["SLACK_APP_TOKEN"], web_client=client).connect()  # type: ignore[no-untyped-call]
        threading.Event().wait()

    async def receive(request: Request) -> Response:
        """As `SlackRequestHandler` does, but in threads: it would let one request at a time through."""
        bolt_request = to_bolt_request(request, await request.body())
        return to_starlette_response(await run_in_threadpool(app.dispatch, bolt_request))

    async def alive(_: Request) -> Response:
        return await run_in_threadpool(PlainTextResponse, "ok")

    routes = [Route("/slack/events", receive, methods=["POST"]), Route("/healthz", alive)]
    uvicorn.run(Starlette(routes=routes), host="127.0.0.1", port=int(rest[0]), log_level="error", access_log=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
