"""Request bodies as Slack sends them, from `payloads/` (its LICENCE.md tells where they come from)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_sends.delivery import Kind

FOLDER = Path(__file__).parent / "payloads"
FORM = "_form_body"
THEIR_TEAM = re.compile(r"\bT1+\b")
"""The workspaces of the recorded bodies: they are sent as from the workspace of the stand-in's token."""


@dataclass(frozen=True)
class Payload:
    """One body, and by which kind of request it comes."""

    name: str
    kind: Kind
    body: Mapping[str, Any]


def payloads() -> list[Payload]:
    """Return every body, in the order of its name."""
    return [_read(path) for path in sorted(FOLDER.glob("*/*.json"))]


def _read(path: Path) -> Payload:
    body = json.loads(THEIR_TEAM.sub(TEAM_ID, path.read_text(encoding="utf-8")))
    name = f"{path.parent.name}/{path.stem}"
    if FORM in body:
        form = dict(parse_qsl(body[FORM], keep_blank_values=True))
        body = json.loads(form["payload"]) if "payload" in form else form
    return Payload(name, _kind(body), body)


def _kind(body: Mapping[str, Any]) -> Kind:
    if "command" in body:
        return Kind.COMMAND
    return Kind.EVENT if body["type"] in {"event_callback", "url_verification"} else Kind.INTERACTION
