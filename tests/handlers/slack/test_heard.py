"""A message as events and shortcuts tell of it."""

from collections.abc import Mapping
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

from slack_bolt import Args

from handlers.slack.heard import HeardMessage, MovedChannel, heard_message_of, message_of_shortcut, moved_channel_of

WRITTEN = {"type": "message", "channel": "D0SAM", "channel_type": "im", "user": "U0SAM", "ts": "100.0", "text": "hello"}
SHARED = {"is_share": True, "text": "she ran &amp; came back"}
PREVIEW = {"from_url": "https://example.org", "text": "what a page says"}


def heard(**changed: Any) -> HeardMessage:
    return heard_message_of(args_of({"event": WRITTEN | changed}))


def args_of(body: Mapping[str, Any]) -> Args:
    return cast(Args, SimpleNamespace(body=body, context=SimpleNamespace(team_id="T0EXCHANGE")))


def test_what_a_person_wrote_in_a_direct_message() -> None:
    assert heard() == HeardMessage("D0SAM", "100.0", None, "hello", (), None, is_of_a_person=True, is_direct=True)


def test_a_message_in_a_thread() -> None:
    assert heard(thread_ts="99.0").thread_ts == "99.0"


def test_forwarded_words_are_told_apart_from_the_writers_own() -> None:
    message = heard(text="any ideas?", attachments=[SHARED, PREVIEW])
    assert (message.own_words, message.forwarded) == ("any ideas?", ("she ran & came back",))
    assert message.words == "any ideas? she ran & came back"


def test_a_message_that_only_forwards_has_the_words_of_the_other() -> None:
    message = heard(text="", attachments=[SHARED])
    assert (message.own_words, message.words) == ("", "she ran & came back")


def test_a_changed_message_says_how_long_after() -> None:
    message = heard(edited={"user": "U0SAM", "ts": "160.0"})
    assert message.changed_after == timedelta(minutes=1)
    assert not message.is_new


def test_what_a_bot_or_slack_itself_tells_is_of_no_person() -> None:
    assert not heard(bot_id="B0").is_of_a_person
    assert not heard(subtype="channel_join").is_of_a_person
    assert heard(subtype="file_share").is_of_a_person


def test_a_shortcut_on_a_message_names_its_channel_beside_it() -> None:
    body = {"message": {"ts": "100.0", "text": "hello", "user": "U0SAM"}, "channel": {"id": "C0TEAM", "name": "team"}}
    message = message_of_shortcut(args_of(body))
    assert (message.channel_id, message.words, message.is_direct) == ("C0TEAM", "hello", False)


def test_a_channel_that_has_another_id() -> None:
    event = {"type": "channel_id_changed", "old_channel_id": "G0OLD", "new_channel_id": "C0NEW"}
    assert moved_channel_of(args_of({"event": event})) == MovedChannel("T0EXCHANGE", "G0OLD", "C0NEW")
