"""`GET /healthz` and `GET /readyz`: is the program alive, and can it answer?"""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route


def health(is_ready: Callable[[], bool]) -> list[Route]:
    """Return the two routes; `is_ready` tells whether the library and the store can be used now."""

    async def alive(_: Request) -> Response:
        return PlainTextResponse("ok")

    async def ready(_: Request) -> Response:
        if await run_in_threadpool(is_ready):
            return PlainTextResponse("ready")
        return PlainTextResponse("not ready", status_code=503)

    return [Route("/healthz", alive), Route("/readyz", ready)]
