"""What axe (https://github.com/dequelabs/axe-core) and a narrow screen find wrong with a page, in light and in dark."""

from collections.abc import Iterator

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

WIDTHS = (320, 1280)
"""The narrowest that WCAG asks for (https://www.w3.org/WAI/WCAG22/Understanding/reflow.html), and a desktop."""
VIOLATIONS = """async () => {
    const { violations } = await axe.run({ resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 150)}`));
}"""
TOO_WIDE = """() => [document.documentElement, ...document.querySelectorAll("*")]
    .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1 && (
        part === document.documentElement || /auto|scroll/.test(getComputedStyle(part).overflowX)))
    .map((part) => `wider than its place: ${part.outerHTML.slice(0, 150)}`)"""


def wrong_with(page: Page) -> list[str]:
    """Return every violation of a rule of axe, and everything that has to be scrolled sideways, by colour scheme."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return [*_in("light", page), *_in("dark", page)]


def _in(scheme: str, page: Page) -> Iterator[str]:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
    yield from (f"{scheme}, {found}" for found in [*page.evaluate(VIOLATIONS), *page.evaluate(TOO_WIDE)])
