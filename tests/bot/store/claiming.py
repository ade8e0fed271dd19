"""A process that claims, as fast as it can, what another one claims too."""

from collections.abc import Sequence
from pathlib import Path

from bot.store.delivery import Delivery, Slot
from bot.store.store import open_store
from tests.bot.store.named import HOUR, NOON


def claim_all(database_url: str | None, data_folder: Path, name: str, deliveries: Sequence[Delivery]) -> list[Slot]:
    """Claim each delivery in turn and return the slots of those that were won."""
    store = open_store(database_url, data_folder)
    won = [seen.slot for seen in deliveries if store.deliveries.claim(seen, name, NOON, NOON + HOUR) is not None]
    store.close()
    return won
