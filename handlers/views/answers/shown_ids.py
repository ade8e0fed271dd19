"""What an answer shows, as ids: it goes with the message as metadata, for “more” to go on from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from handlers.views.block_kit.ids import join_ids, split_ids
from handlers.views.block_kit.message import Metadata

ANSWER_SHOWN = "answer_shown"


@dataclass(frozen=True)
class ShownIds:
    """The ids of an answer's results, of the practice examples beside them, and of the results after them."""

    results: tuple[str, ...]
    examples: tuple[str, ...]
    further: tuple[str, ...]


def metadata_of(results: Iterable[str], examples: Iterable[str], further: Iterable[str]) -> Metadata:
    """Return the metadata of a message that shows these."""
    shown = {"results": results, "examples": examples, "further": further}
    return Metadata(ANSWER_SHOWN, {name: join_ids(ids) for name, ids in shown.items()})


def shown_ids_of(metadata: Mapping[str, Any]) -> ShownIds | None:
    """Return the ids in the metadata of a message as Slack returns it; None where the message is no answer."""
    if metadata.get("event_type") != ANSWER_SHOWN:
        return None
    ids = metadata.get("event_payload", {})
    return ShownIds(*(split_ids(str(ids.get(name, ""))) for name in ("results", "examples", "further")))
