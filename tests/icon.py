"""Draw the app's icon, docs/pictures/icon.png, from the SVG beside it: `make icon`.

Slack takes a square PNG, and rounds its corners itself, so the ground goes to the edge.
"""

from pathlib import Path

from tests.bot.playground.page.chromium import chromium
from tests.small_png import save_small

PROJECT = Path(__file__).resolve().parents[1]
ICON = PROJECT / "docs" / "pictures" / "icon.png"
PIXELS = 1024
"""Slack wants 512 at least and 2000 at most; the app's page says so where the icon is uploaded."""


def draw() -> None:
    """Write the icon."""
    svg = ICON.with_suffix(".svg").read_text(encoding="utf-8")
    with chromium() as browser:
        page = browser.new_page(viewport={"width": PIXELS, "height": PIXELS})
        page.set_content(f"<style>body {{ margin: 0 }} svg {{ display: block; width: {PIXELS}px }}</style>{svg}")
        save_small(page.screenshot(), ICON)


if __name__ == "__main__":
    draw()
