"""Chromium as the machine has it; the tests bring no browser of their own."""

import shutil

from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")


def open_chromium(playwright: Playwright) -> Browser:
    """Return a running Chromium. Raises LookupError, which says what to do, where there is none."""
    path = next((found for name in NAMES if (found := shutil.which(name))), None)
    if path is None:
        raise LookupError('Chromium is not installed. Install it, or leave these tests out with -m "not browser".')
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
