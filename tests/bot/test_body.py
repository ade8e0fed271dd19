"""What a request holds: an object of JSON, or a form."""

import pytest

from bot.body import NotWellFormedError, UnreadableError, read_body, read_object

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


def test_a_form_is_read_as_its_fields() -> None:
    assert read_body(b"command=%2Flac&text=resilience", FORM) == {"command": "/lac", "text": "resilience"}


def test_a_forms_payload_is_read_as_the_json_that_it_is() -> None:
    assert read_body(b'payload={"type":"shortcut"}', FORM) == {"type": "shortcut"}


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"{", JSON),
        (b"payload={", FORM),
        (b"\xff", FORM),
        (b"\xff", ""),
        ("text=caf\xe9".encode("latin-1"), FORM),
        ('{"text": "é"}'.encode("utf-16"), JSON),
        (b"\x1f\x8b\x08\x00", JSON),
    ],
)
def test_what_is_no_utf_8_or_no_json_is_not_well_formed(body: bytes, content_type: str) -> None:
    with pytest.raises(NotWellFormedError):
        read_body(body, content_type)


@pytest.mark.parametrize("text", ["null", "[]", "1", '"words"', '{"a":' * 61 + "1" + "}" * 61, "[" * 100_000])
def test_what_is_no_object_or_too_deep_is_not_what_slack_sends(text: str) -> None:
    with pytest.raises((UnreadableError, NotWellFormedError)):
        read_object(text)
