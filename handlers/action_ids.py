"""The ids of everything that can be pressed. Old messages carry them: a name, once used, keeps its meaning.

An action id must be unique in its block, so where buttons of one kind stand together it is the name and what the button
is for: `read:resilience`. A button's value holds ids of the library and nothing else.
"""

import re

READ = "read"
TURN_PAGE = "turn_page"
MORE_RESULTS = "more_results"
SHARE = "share"
BROWSE_TOPIC = "browse_topic"
BROWSE_THEME = "browse_theme"


def action_id(name: str, item_id: str) -> str:
    """Return the action id of a button of the kind `name` for one item."""
    return f"{name}:{item_id}"


def any_of(name: str) -> re.Pattern[str]:
    """Return what every action id of the kind `name` matches, and no other."""
    return re.compile(f"^{re.escape(name)}(:.*)?$")
