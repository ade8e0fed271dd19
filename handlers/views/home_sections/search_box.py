"""The search box: Enter searches, and the answer opens in a modal."""

from handlers.action_ids import SEARCH_BOX
from handlers.views.inputs import search_input
from handlers.views.message import Block
from handlers.wording import home as wording


def search_section() -> list[Block]:
    """Return the box."""
    return [search_input(SEARCH_BOX, wording.SEARCH, placeholder=wording.SEARCH_EXAMPLE, hint=wording.SEARCH_HINT)]
