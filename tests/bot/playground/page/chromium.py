"""Chromium as the machine has it; the tests bring no browser of their own."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


def open_chromium(playwright: Playwright) -> Browser:
    """Return a running Chromium. Raises LookupError, which says what to do, where there is none."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        raise LookupError('Chromium is not installed. Install it, or leave these tests out with -m "not browser".')
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])


@contextmanager
def chromium() -> Iterator[Browser]:
    """Open Chromium for the length of a `with` block."""
    with sync_playwright() as playwright:
        opened = open_chromium(playwright)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, once for all tests of a process."""
    with chromium() as opened:
        yield opened
