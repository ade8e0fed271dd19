"""What is let in to Bolt, and what is refused before it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.guard import LARGEST_BODY, RefusedError, check_signature, read_bounded
from tests.slack.signing import signed

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECRET = "a secret"


def test_a_request_signed_now_is_let_in() -> None:
    check_signature(b"command=/lac", signed(b"command=/lac", SECRET, NOW), SECRET, NOW)


def test_a_changed_body_is_refused() -> None:
    with pytest.raises(RefusedError, match="signature is wrong"):
        check_signature(b"command=/other", signed(b"command=/lac", SECRET, NOW), SECRET, NOW)


@pytest.mark.parametrize(("minutes", "told"), [(-6, "6 minutes ahead of"), (6, "6 minutes behind")])
def test_what_slack_signed_at_another_time_is_refused_with_how_far_the_clock_is_off(minutes: int, told: str) -> None:
    headers = signed(b"", SECRET, NOW + timedelta(minutes=minutes))
    with pytest.raises(RefusedError, match=f"this machine's clock is {told}"):
        check_signature(b"", headers, SECRET, NOW)


@given(st.binary())
def test_bytes_are_signed_whatever_they_are(body: bytes) -> None:
    check_signature(body, signed(body, SECRET, NOW), SECRET, NOW)


@given(st.text(), st.text())
def test_odd_headers_are_refused_and_never_raise_another_error(timestamp: str, signature: str) -> None:
    headers = {"x-slack-request-timestamp": timestamp, "x-slack-signature": signature}
    with pytest.raises(RefusedError):
        check_signature(b"", headers, SECRET, NOW)


def test_a_signature_that_is_not_ascii_is_refused() -> None:
    headers = {**signed(b"", SECRET, NOW), "x-slack-signature": "v0=é"}
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
