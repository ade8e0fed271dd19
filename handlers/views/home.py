"""The home tab, put together from its parts in `home_sections/`."""

from collections.abc import Iterable

from handlers.views.blocks import divider
from handlers.views.message import Block, View


def home_view(parts: Iterable[list[Block]]) -> View:
    """Return the home tab with a line between one part and the next; empty parts are left out."""
    blocks: list[Block] = []
    for part in parts:
        blocks += [divider(), *part] if blocks and part else part
    return View.home(blocks)
