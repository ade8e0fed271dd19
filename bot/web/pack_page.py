"""What stands on the two printed pages of a supervision pack."""

from handlers.services import Services
from handlers.wording import pack as wording
from knowledge.answers.answer import Notice
from knowledge.answers.pack import pack_of


def pack_shown(services: Services, topic_id: str) -> dict[str, object] | None:
    """Return what `pack.html` shows; None where there is no such topic, or nothing on it."""
    pack = pack_of(services.config, services.library, services.answerer.results_for, topic_id)
    if pack is None:
        return None
    beside: dict[str, list[Notice]] = {}
    for notice in pack.notices:
        beside.setdefault(notice.item_id or pack.passage.id, []).append(notice)
    return {
        "pack": pack,
        "beside": beside,
        "wording": wording,
        "document": services.library.document_of(pack.passage.id),
        "shown": [pack.passage.id, *(example.id for example in pack.examples)],
    }
