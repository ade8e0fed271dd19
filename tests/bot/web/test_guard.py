"""What is let in to Bolt, and what is refused before it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from slack_sdk.signature import SignatureVerifier

from bot.web.guard import LARGEST_BODY, RefusedError, check_form, check_signature, read_bounded

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECRET = "a secret"


def signed(body: bytes, at: datetime = NOW) -> dict[str, str]:
    timestamp = str(int(at.timestamp()))
    signature = SignatureVerifier(SECRET).generate_signature(timestamp=timestamp, body=body)
    return {"x-slack-request-timestamp": timestamp, "x-slack-signature": str(signature)}


def test_a_request_signed_now_is_let_in() -> None:
    check_signature(b"command=/lac", signed(b"command=/lac"), SECRET, NOW)


def test_a_changed_body_is_refused() -> None:
    with pytest.raises(RefusedError, match="signature is wrong"):
        check_signature(b"command=/other", signed(b"command=/lac"), SECRET, NOW)


@pytest.mark.parametrize("minutes", [-6, 6])
def test_a_request_of_another_time_is_refused(minutes: int) -> None:
    headers = signed(b"", NOW + timedelta(minutes=minutes))
    with pytest.raises(RefusedError, match="not of now"):
        check_signature(b"", headers, SECRET, NOW)


@given(st.text(), st.text())
def test_odd_headers_are_refused_and_never_raise_another_error(timestamp: str, signature: str) -> None:
    headers = {"x-slack-request-timestamp": timestamp, "x-slack-signature": signature}
    with pytest.raises(RefusedError):
        check_signature(b"", headers, SECRET, NOW)


def test_a_signature_that_is_not_ascii_is_refused() -> None:
    headers = {**signed(b""), "x-slack-signature": "v0=é"}
    with pytest.raises(RefusedError, match="signature is wrong"):
        check_signature(b"", headers, SECRET, NOW)


def test_a_body_over_the_bound_is_refused_before_it_is_read_whole() -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 65_536
            yield b"x" * 65_536

    with pytest.raises(RefusedError, match="too large"):
        anyio.run(read_bounded, endless())
    assert read <= LARGEST_BODY + 65_536


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"payload={", "application/x-www-form-urlencoded"),
        (b"payload=1", "application/x-www-form-urlencoded"),
        (b"\xff", "application/x-www-form-urlencoded"),
        (b'{"a":' * 100_000, "application/json"),
    ],
)
def test_a_body_that_bolt_could_not_read_is_refused(body: bytes, content_type: str) -> None:
    with pytest.raises(RefusedError) as refusal:
        check_form(body, content_type)
    assert refusal.value.status == 400


def test_a_form_is_let_in() -> None:
    assert check_form(b"command=%2Flac&text=resilience", "application/x-www-form-urlencoded").startswith("command")
