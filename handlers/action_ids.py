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
REFLECT = "reflect"
REFLECT_ON = "reflect_on"
REFLECT_BACK = "reflect_back"
SAVE = "save"
SAVED_ITEMS = "saved_items"
REMOVE_SAVED = "remove_saved"
HELPFUL = "helpful"
NOT_HELPFUL = "not_helpful"
SEARCH_BOX = "search_box"
DELETE_KEPT = "delete_kept"

DIGEST = "digest"
DIGEST_CHANNEL = "digest_channel"

SHARE_EXAMPLE = "share_example"
CHANGE_EXAMPLE = "change_example"
PUBLISH_EXAMPLE = "publish_example"
ASK_FOR_CHANGES = "ask_for_changes"
DECLINE_EXAMPLE = "decline_example"
TAKE_DOWN_EXAMPLE = "take_down_example"
CHECK_EXAMPLE = "check_example"
WITHDRAW_EXAMPLE = "withdraw_example"
SHARED_EXAMPLES = "shared_examples"


def action_id(name: str, item_id: str) -> str:
    """Return the action id of a button of the kind `name` for one item."""
    return f"{name}:{item_id}"


def any_of(name: str) -> re.Pattern[str]:
    """Return what every action id of the kind `name` matches, and no other."""
    return re.compile(f"^{re.escape(name)}(:.*)?$")
