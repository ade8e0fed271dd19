"""How long the privacy guard takes: for lines as people write them, and for texts that are made to take long."""

import statistics
import time

from config.catalogue import load_config
from knowledge.library.loader import load_library
from knowledge.privacy.guard import PrivacyGuard, open_guard
from tests.evaluation.tables import Table
from tests.knowledge.privacy.hostile_texts import HOSTILE, LONG
from tests.privacy.lines import learning_lines

COLUMNS = ("texts", "number", "median (ms)", "slowest (ms)", "slowest of")
TRIES = 3
"""The quickest counts: the others tell of what else the machine did."""


def privacy_table() -> Table:
    """Return a row for written lines and one for hostile texts; of processor time."""
    guard = open_guard(load_library(), load_config())
    lines = [line.text for line in learning_lines()]
    return Table(
        "The privacy guard",
        COLUMNS,
        [_row("lines as people write them", guard, lines), _row(f"{LONG:,} hostile characters", guard, HOSTILE)],
    )


def _row(name: str, guard: PrivacyGuard, texts: list[str]) -> tuple[str, ...]:
    took = [(_milliseconds(guard, text), ascii(text[:12])) for text in texts]
    slowest, of = max(took)
    median = statistics.median(milliseconds for milliseconds, _ in took)
    return name, f"{len(texts):,}", f"{median:.2f}", f"{slowest:.1f}", of


def _milliseconds(guard: PrivacyGuard, text: str) -> float:
    tries = []
    for _ in range(TRIES):
        started = time.process_time_ns()
        guard.findings(text)
        tries.append((time.process_time_ns() - started) / 1e6)
    return min(tries)
