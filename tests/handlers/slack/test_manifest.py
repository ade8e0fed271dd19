"""The manifest asks for what is listened to, and for no more."""

import re
from pathlib import Path

import handlers
from handlers.slack.manifest import AGENT_EVENTS, EVENTS, EVENTS_OF_OLD_APPS, UNFURL_EVENTS

LISTENED = re.compile(r'app\.event\("(\w+)"')


def test_every_event_is_listened_to_and_asked_for_now_or_was_by_old_apps() -> None:
    files = Path(handlers.__file__).parent.rglob("*.py")
    listened = {name for file in files for name in LISTENED.findall(file.read_text(encoding="utf-8"))}
    asked_for = EVENTS | AGENT_EVENTS | EVENTS_OF_OLD_APPS | UNFURL_EVENTS
    assert {event.partition(".")[0] for event in asked_for} == listened
