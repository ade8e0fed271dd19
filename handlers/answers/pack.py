"""Get the supervision pack of a topic."""

from handlers.services import Services
from handlers.views.block_kit.message import Message
from handlers.views.pack import pack_message
from knowledge.answers.pack import pack_of


def pack_answer(services: Services, topic_id: str) -> Message | None:
    """Return the pack of a topic; None where there is no such topic (any longer), or nothing on it."""
    pack = pack_of(services.config, services.library, services.answerer.results_for, topic_id)
    return pack_message(pack, services.public_url) if pack is not None else None
