"""`GET /healthz` and `GET /readyz`: is the program alive, and can it answer?"""

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

NOT_READY = "not ready: the database takes nothing just now; questions are answered, and nothing new is kept"


def health(is_ready: Callable[[], bool]) -> list[Route]:
    """Return the two routes; `is_ready` tells whether the store can be used now: the library always can."""

    async def alive(_: Request) -> Response:
        return PlainTextResponse("ok")

    async def ready(_: Request) -> Response:
        if await run_in_threadpool(is_ready):
            return PlainTextResponse("ready")
        return PlainTextResponse(NOT_READY, status_code=503)

    return [Route("/healthz", alive), Route("/readyz", ready)]
