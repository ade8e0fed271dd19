"""The shape of what Slack sends: what is read, and what Slack never sends."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.body import UnreadableError
from bot.envelope import check_shape
from tests.slack.recorded_bodies import payloads

MENTION: dict[str, Any] = {
    "type": "event_callback",
    "team_id": "T1",
    "event_id": "Ev1",
    "event": {"type": "app_mention", "user": "U1", "channel": "C1", "ts": "1.2", "text": "resilience"},
}
PRESS: dict[str, Any] = {
    "type": "block_actions",
    "team": {"id": "T1"},
    "user": {"id": "U1"},
    "actions": [{"type": "button", "action_id": "read", "block_id": "b", "value": "resilience"}],
}
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@pytest.mark.parametrize(
    ("field", "odd"),
    [
        ("team_id", 1),
        ("team", [1]),
        ("user", 1),
        ("channel", True),
        ("enterprise", 3.5),
        ("authorizations", "T1"),
        ("authorizations", [None]),
        ("response_urls", None),
        ("response_urls", [1]),
        ("event", None),
        ("event", []),
        ("team_id", "T1\x00"),
        ("team_id", "\ud800"),
        ("team_id", "T" * 300),
    ],
)
def test_a_field_of_another_type_is_named_and_nothing_of_what_is_in_it(field: str, odd: Any) -> None:
    with pytest.raises(UnreadableError, match=f"{field}.* is not as Slack sends it"):
        check_shape(MENTION | {field: odd})


@pytest.mark.parametrize("odd", [None, {}, [], [None], [[]], [{"action_id": 1}], "read"])
def test_odd_actions_are_not_what_slack_sends(odd: Any) -> None:
    with pytest.raises(UnreadableError, match="actions"):
        check_shape(PRESS | {"actions": odd})


@given(st.text().map(lambda words: f"{words} in words"), ANY_JSON)
def test_a_senders_words_are_in_no_refusal(key: str, value: Any) -> None:
    with pytest.raises(UnreadableError, match=r"^view\.state\.values\.? ?.*is not as Slack sends it$") as refusal:
        check_shape({"type": "view_closed", "user": {}, "view": {"type": "modal", "state": {"values": {key: [value]}}}})
    assert str(refusal.value) == "view.state.values is not as Slack sends it"


@given(st.sampled_from(payloads()), st.data())
def test_a_body_with_any_field_changed_is_read_or_refused(payload: Any, data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(sorted(payload.body)))
    changed = dict(payload.body) | {field: data.draw(ANY_JSON)}
    try:
        check_shape(json.loads(json.dumps(changed)))
    except UnreadableError as error:
        assert "is not as Slack sends it" in str(error)
