"""Read one call of the API: its arguments and its token, whichever way they were sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

BEARER = "Bearer "


@dataclass(frozen=True)
class HttpCall:
    """What was sent. Values of a form are texts, those of JSON what they are."""

    token: str
    arguments: Mapping[str, Any]


async def read_call(request: Request) -> HttpCall:
    """Return the arguments of the address and of the body, and the token of the header or among the arguments."""
    arguments: dict[str, Any] = dict(request.query_params)
    arguments |= _arguments_of(await request.body(), request.headers.get("content-type", ""))
    header = request.headers.get("authorization", "")
    token = header.removeprefix(BEARER) if header.startswith(BEARER) else str(arguments.get("token", ""))
    return HttpCall(token, arguments)


def _arguments_of(body: bytes, content_type: str) -> dict[str, Any]:
    text = body.decode("utf-8", "replace")
    if "json" not in content_type:
        return dict(parse_qsl(text, keep_blank_values=True))
    try:
        values = json.loads(text or "{}")
    except ValueError:
        return {}
    return values if isinstance(values, dict) else {}
