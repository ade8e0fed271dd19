"""What a request or a WebSocket message holds: its bytes as one object of JSON, or a form."""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

DEEPEST = 60
"""Objects and lists within each other. Rich text, the deepest of what people write, needs fewer than twenty."""
MOST_FIELDS = 1000
"""Of a form. A command has fewer than twenty."""


class NotWellFormedError(Exception):
    """The bytes are no JSON, or no form, in UTF-8."""


class UnreadableError(Exception):
    """The body is well formed, and is not what Slack sends. Its words name a field, and nothing of what is in it."""


def read_body(content: bytes, content_type: str) -> Mapping[str, Any]:
    """Return the object that a request over HTTP holds: JSON, a form, or a form whose `payload` is JSON.

    Raises:
        NotWellFormedError: it is not UTF-8, or not JSON where JSON is due.
        UnreadableError: it is no object, or nested too deep.
    """
    try:
        text = content.decode("utf-8")
        if "application/json" in content_type or text.startswith("{"):
            return read_object(text)
        fields = dict(parse_qsl(text, keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError as error:
        raise NotWellFormedError from error
    return read_object(fields["payload"]) if "payload" in fields else fields


def read_object(text: str) -> Mapping[str, Any]:
    """Return a JSON object. Raises as `read_body` does."""
    try:
        value = json.loads(text)
    except RecursionError as error:
        raise UnreadableError("it is nested too deep") from error
    except ValueError as error:
        raise NotWellFormedError from error
    return checked_object(value)


def checked_object(value: object) -> Mapping[str, Any]:
    """Return a value of JSON that is an object. Raises UnreadableError for another, and for one nested too deep."""
    if not isinstance(value, dict):
        raise UnreadableError("it is no object")
    level: list[object] = [value]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _contents(outer)]
        if not level:
            return value
    raise UnreadableError("it is nested too deep")


def _contents(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()
