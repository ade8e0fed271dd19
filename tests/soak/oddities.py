"""Bodies that are nearly Slack's: each made of a recorded one by changing, removing or swelling what is in it."""

import random
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import Any

from tests.slack.recorded_bodies import Payload, payloads

MISSING = object()
LONG = "é" * 40_000
DEEP_LEVELS = (5, 55, 61, 300, 700)
"""Python’s own writer of JSON goes no deeper than a thousand."""


def _deep(chance: random.Random) -> Any:
    levels = chance.choice(DEEP_LEVELS)
    value: Any = "x"
    for _ in range(levels):
        value = {"a": value} if chance.random() < 0.5 else [value]
    return value


ODD: tuple[Callable[[random.Random], Any], ...] = (
    lambda _: None,
    lambda _: MISSING,
    lambda chance: chance.choice([0, -1, 2**63, 10**300, 1.5, float("nan"), True, False]),
    lambda chance: chance.choice(["", " ", "\x00", "\ud800", "../..", "<@U1>", "'; DROP TABLE", "🙂" * 300, "0"]),
    lambda _: LONG,
    lambda chance: chance.choice([[], [None], [[]], [{}], ["x"] * 5_000, [1, "a", None]]),
    lambda chance: chance.choice([{}, {"id": None}, {"id": 1}, {"id": {}}, {"": ""}, {"id": ["x"]}]),
    _deep,
)


def odd_bodies(seed: int, count: int) -> Iterator[tuple[Payload, Any]]:
    """Yield so many bodies, each with the recorded one that it was made of; the same for the same seed."""
    chance, recorded = random.Random(seed), payloads()  # noqa: S311 (no secret)
    for _ in range(count):
        payload = chance.choice(recorded)
        body: Any = deepcopy(dict(payload.body))
        for _ in range(chance.choice([1, 1, 1, 2, 4])):
            body = _changed(body, chance)
        yield payload, body


def _changed(body: Any, chance: random.Random) -> Any:
    """Return the body with something odd in the place of one thing anywhere in it, now and then of all of it."""
    places = list(_places(body))
    if not places or chance.random() < 0.005:
        odd = chance.choice(ODD)(chance)
        return {} if odd is MISSING else odd
    holder, key = chance.choice(places)
    odd = chance.choice(ODD)(chance)
    if odd is not MISSING:
        holder[key] = odd
    else:
        del holder[key]
    return body


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place in a body. One that is deep or long was made odd before: it is not gone into."""
    waiting: list[tuple[Any, int]] = [(value, 0)]
    while waiting:
        holder, depth = waiting.pop()
        found = holder.items() if isinstance(holder, Mapping) else enumerate(holder) if isinstance(holder, list) else ()
        if depth < 12 and not (isinstance(holder, list) and len(holder) > 100):
            for key, inner in list(found):
                yield holder, key
                waiting.append((inner, depth + 1))
