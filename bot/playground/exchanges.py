"""Each request to the bot and each call of it, with the answer, for those who want to see what is on the wire."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.playground.slack_api.records import Call
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.sent import Sent

MOST_SHOWN = 100
MASK = "…"
SECRET_NAMES = frozenset({"token", "x-slack-signature", "authorization"})
"""Fields and headers of which nothing is shown, in small letters."""
ADDRESS_WITH_KEY = re.compile(r"(/(?:response|upload)/)[^/?\s\"]+")
"""Of an address that lets anyone who has it answer, the part that nobody can guess."""

Exchange = dict[str, Any]


def exchanges(slack: SlackStandIn) -> list[Exchange]:
    """Return the newest requests and calls, newest first, with every secret masked."""
    with slack.lock:
        told = [(sent.at, _to_bot(number, sent)) for number, sent in enumerate(slack.sent)]
        told += [(call.at, _from_bot(number, call)) for number, call in enumerate(slack.calls)]
    told.sort(key=lambda one: one[0])
    return [exchange for _, exchange in reversed(told[-MOST_SHOWN:])]


def _to_bot(number: int, sent: Sent) -> Exchange:
    return {
        "id": f"sent-{number}",
        "at": sent.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "is_to_bot": True,
        "name": _name_of(sent),
        "outcome": sent.outcome,
        "milliseconds": sent.milliseconds,
        "request": _masked({"headers": sent.headers, "body": sent.body}),
        "answer": _masked(sent.answer),
    }


def _from_bot(number: int, call: Call) -> Exchange:
    return {
        "id": f"call-{number}",
        "at": call.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "is_to_bot": False,
        "name": call.method,
        "outcome": call.outcome,
        "milliseconds": None,
        "request": _masked(call.arguments),
        "answer": _masked(call.answer),
    }


def _name_of(sent: Sent) -> str:
    """Return what a person would call it: the command, the event's type, or the interaction's."""
    event = sent.body.get("event")
    kind = event.get("type") if isinstance(event, Mapping) else sent.body.get("command") or sent.body.get("type")
    return str(kind or sent.kind)


def _masked(part: Any) -> Any:
    if isinstance(part, Mapping):
        return {name: MASK if str(name).lower() in SECRET_NAMES else _masked(inner) for name, inner in part.items()}
    if isinstance(part, str):
        return ADDRESS_WITH_KEY.sub(rf"\g<1>{MASK}", part)
    return [_masked(inner) for inner in part] if isinstance(part, Sequence) else part
