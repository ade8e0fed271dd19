"""The ids of everything that can be pressed. Old messages carry them: a name, once used, keeps its meaning.

An action id must be unique in its block, so where buttons of one kind stand together it is the name and what the button
is for: `read:resilience`. A button's value holds ids of the library and nothing else.
"""

import re
from collections.abc import Iterable, Sequence

from bot.slack_rules.limits import BUTTON_VALUE

READ = "read"
TURN_PAGE = "turn_page"
COPY_REFERENCE = "copy_reference"
MORE_RESULTS = "more_results"
SHARE = "share"
POST_ANSWER = "post_answer"
DO_NOT_POST = "do_not_post"
TAKE_BACK_ANSWER = "take_back_answer"
SEARCH_ANYWAY = "search_anyway"
BROWSE_TOPIC = "browse_topic"
BROWSE_THEME = "browse_theme"
MAKE_PACK = "make_pack"
REFLECT = "reflect"
REFLECT_ON = "reflect_on"
REFLECT_BACK = "reflect_back"
SAVE = "save"
SAVED_ITEMS = "saved_items"
REMOVE_SAVED = "remove_saved"
HELPFUL = "helpful"
NOT_HELPFUL = "not_helpful"
FEEDBACK = "feedback"
"""Both at once, in Slack's own buttons for it; which one it was stands first in its value."""
SEARCH_BOX = "search_box"
DELETE_KEPT = "delete_kept"
SEND_KEPT = "send_kept"
TELL_LEAD = "tell_lead"
SHOW_FEEDBACK = "show_feedback"
SHOW_GAPS = "show_gaps"

DIGEST = "digest"
DIGEST_CHANNEL = "digest_channel"

SHARE_EXAMPLE = "share_example"
CHANGE_EXAMPLE = "change_example"
PUBLISH_EXAMPLE = "publish_example"
ASK_FOR_CHANGES = "ask_for_changes"
DECLINE_EXAMPLE = "decline_example"
REFUSE_EXAMPLE = "refuse_example"
TAKE_DOWN_EXAMPLE = "take_down_example"
CHECK_EXAMPLE = "check_example"
WITHDRAW_EXAMPLE = "withdraw_example"
SHARED_EXAMPLES = "shared_examples"


def action_id(name: str, item_id: str) -> str:
    """Return the action id of a button of the kind `name` for one item."""
    return f"{name}:{item_id}"


def name_of(action: str) -> str:
    """Return of which kind a button with this action id is."""
    return action.partition(":")[0]


def any_of(name: str) -> re.Pattern[str]:
    """Return what every action id of the kind `name` matches, and no other."""
    return re.compile(f"^{re.escape(name)}(:.*)?$")


REFERENCE = "reference"
REFLECT_START = "reflect_start"
REFLECT_STEP = "reflect_step"
REFLECT_SUMMARY = "reflect_summary"
NOT_HELPFUL_REASON = "not_helpful_reason"
TELL_LEAD_FORM = "tell_lead_form"
CHANGE_DIGEST = "change_digest"
SHARE_EXAMPLE_FORM = "share_example_form"
CHANGES_NOTE = "changes_note"


BETWEEN_LISTS = "|"
"""No id holds it."""


def join_ids(ids: Iterable[str], limit: int = BUTTON_VALUE) -> str:
    """Return the ids as one value, as many as fit into `limit` characters, from the first on."""
    value = ""
    for item_id in ids:
        longer = f"{value} {item_id}".lstrip()
        if len(longer) > limit:
            break
        value = longer
    return value


def split_ids(value: str) -> tuple[str, ...]:
    """Return the ids of a value."""
    return tuple(value.split())


def join_shown(result_ids: Sequence[str], example_ids: Sequence[str], limit: int = BUTTON_VALUE) -> str:
    """Return what an answer shows as one value: its results, and the practice examples beside them."""
    half = (limit - len(BETWEEN_LISTS)) // 2
    return join_ids(result_ids, half) + BETWEEN_LISTS + join_ids(example_ids, half)


def split_shown(value: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of the results and of the practice examples of such a value."""
    results, _, examples = value.partition(BETWEEN_LISTS)
    return split_ids(results), split_ids(examples)


def feedback_value(name: str, result_ids: Sequence[str], example_ids: Sequence[str]) -> str:
    """Return the value of one of Slack's buttons for feedback: which of the two it is, and what the answer shows."""
    return f"{name} {join_shown(result_ids, example_ids, BUTTON_VALUE - len(name) - 1)}"


def split_feedback(value: str) -> tuple[str, str]:
    """Return which of the two it was, and what the answer shows, as the value of a plain button has it."""
    name, _, shown = value.partition(" ")
    return name, shown
