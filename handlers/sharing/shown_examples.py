"""Which shared examples a message shows: its buttons say so, as every one that is shown has some."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from handlers.views.block_kit.ids import (
    ASK_FOR_CHANGES,
    CHANGE_EXAMPLE,
    CHECK_EXAMPLE,
    HELPFUL,
    PUBLISH_EXAMPLE,
    READ,
    REMOVE_SAVED,
    SAVE,
    TAKE_DOWN_EXAMPLE,
    WITHDRAW_EXAMPLE,
    name_of,
    split_shown,
)
from knowledge.library.own_examples import stored_id_of

OF_SHOWN_ITEMS = frozenset({HELPFUL, READ, REMOVE_SAVED, SAVE})
"""Their values are ids of the library that the message shows; “More results” also names what it does not show yet."""
OF_ONE_EXAMPLE = frozenset(
    {ASK_FOR_CHANGES, CHANGE_EXAMPLE, CHECK_EXAMPLE, PUBLISH_EXAMPLE, TAKE_DOWN_EXAMPLE, WITHDRAW_EXAMPLE}
)
"""Their value is the id of an example in the store."""


def shared_examples_in(blocks: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Return the ids, in the store, of the shared examples that these blocks show."""
    return tuple(dict.fromkeys(example_id for block in blocks for example_id in _in_block(block)))


def _in_block(block: Mapping[str, Any]) -> Iterator[str]:
    for element in (*block.get("elements", ()), block.get("accessory") or {}):
        name, value = name_of(element.get("action_id", "")), element.get("value", "")
        if name in OF_ONE_EXAMPLE:
            yield value
        elif name in OF_SHOWN_ITEMS:
            items = (item for ids in split_shown(value) for item in ids)
            yield from filter(None, map(stored_id_of, items))
