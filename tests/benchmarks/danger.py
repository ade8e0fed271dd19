"""How long recognising danger takes: for lines as people write them, and for texts that are made to take long."""

import statistics
import time

from knowledge.answers.danger.recognition import DangerRecogniser, open_recogniser
from tests.danger.lines import learning_lines
from tests.evaluation.tables import Table

COLUMNS = ("texts", "number", "median (ms)", "99th percentile (ms)", "slowest (ms)")
LONG = 12_000
"""Characters in which the bot looks for danger: `LOOKED_THROUGH` of the answerer."""
PIECES = ["missing ", "she said he ", "knife.", "i want to die ", "a", "won't ", "🙂 ", "overdose, "]
TRIES = 3
"""The quickest counts: the others tell of what else the machine did."""


def danger_table() -> Table:
    """Return a row for written lines and one for long texts; of processor time."""
    recogniser = open_recogniser()
    lines = [line.text for line in learning_lines()]
    long = [(piece * LONG)[:LONG] for piece in PIECES]
    rows = [_row("lines as people write them", recogniser, lines), _row(f"{LONG:,} characters", recogniser, long)]
    return Table("Recognising danger", COLUMNS, rows)


def _row(name: str, recogniser: DangerRecogniser, texts: list[str]) -> tuple[str, ...]:
    took = sorted(_milliseconds(recogniser, text) for text in texts)
    slow = took[int(0.99 * (len(took) - 1))]
    return name, f"{len(took):,}", f"{statistics.median(took):.2f}", f"{slow:.2f}", f"{took[-1]:.1f}"


def _milliseconds(recogniser: DangerRecogniser, text: str) -> float:
    tries = []
    for _ in range(TRIES):
        started = time.process_time_ns()
        recogniser.recognise(text)
        tries.append((time.process_time_ns() - started) / 1e6)
    return min(tries)
