"""Lists of ids in a button's value: ids hold no spaces, so a space stands between them."""

from collections.abc import Iterable, Sequence

from handlers.slack_limits import BUTTON_VALUE

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


def join_shown(result_ids: Sequence[str], example_ids: Sequence[str]) -> str:
    """Return what an answer shows as one value: its results, and the practice examples beside them."""
    half = (BUTTON_VALUE - len(BETWEEN_LISTS)) // 2
    return join_ids(result_ids, half) + BETWEEN_LISTS + join_ids(example_ids, half)


def split_shown(value: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the ids of the results and of the practice examples of such a value."""
    results, _, examples = value.partition(BETWEEN_LISTS)
    return split_ids(results), split_ids(examples)
