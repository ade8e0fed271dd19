"""The one table of bounds, in docs/architecture.md, says what the program's constants say."""

import re
from pathlib import Path

from bot.body import DEEPEST
from bot.envelope import Id
from bot.fair_executor import MOST_OF_ONE_PERSON
from bot.intake import AT_WORK, BOUNDS, EVENT_WITHIN, PROMPT_WITHIN
from bot.scheduler import background
from bot.server import SECONDS_FOR_LISTENERS
from bot.slack_client import TIMEOUT_SECONDS
from bot.socket_connection import QUIET_SECONDS, SILENT_SECONDS
from bot.socket_mode import LONGEST_PAUSE, REFUSALS_OF_A_DEAD_TOKEN
from bot.store.patience import MOST_THREADS, SECONDS_TO_PAUSE, SECONDS_TO_WAIT
from bot.web.connections import HEADER_BYTES, MOST_CONNECTIONS, SECONDS_FOR_A_REQUEST, bounds_here
from bot.web.guard import LARGEST_BODY
from bot.web.serving import SECONDS_FOR_REQUESTS
from handlers.models.answer_cache import KEPT_FOR, LONGEST_QUESTION, MOST_KEPT
from handlers.slack.calls import LONGEST_WAIT, MOST_WAITS
from handlers.slack.kept_connections import IDLE_SECONDS, MOST_IDLE
from handlers.slack.membership import MOST_PAGES, PAGE
from handlers.slack.posting import MOST_ATTEMPTS, SECONDS_AFTER_SILENCE, SECONDS_TO_APPEAR
from knowledge.search.index_folder import FOLDER_MODE, MOST_IN_MEMORY

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "architecture.md"
LONGEST_ID = next(part.max_length for part in Id.__metadata__)  # type: ignore[attr-defined]
SAID = {
    "body of a request": f"{LARGEST_BODY // 1024**2} MB",
    "headers of a request": f"{HEADER_BYTES // 1024} KB",
    "a whole request, headers and body": f"{SECONDS_FOR_A_REQUEST} s from its first byte",
    "connections in all": f"{MOST_CONNECTIONS}, or half of what the system lets the process open",
    "connections of one address": "half of those",
    "at a bound": "the connection that has waited longest for its request is closed",
    "lines in the log about refusals": "one a second",
    "nesting of what Slack sends": f"{DEEPEST}",
    "an id of Slack": f"{LONGEST_ID} printable ASCII characters",
    "a silent WebSocket": f"{SILENT_SECONDS} s, asked after {QUIET_SECONDS}",
    "pause between tries to connect": f"0, 1, 2, 4 … {LONGEST_PAUSE} s",
    "refusals of a dead token": f"{REFUSALS_OF_A_DEAD_TOKEN} in a row",
    "pages of a channel's members": f"{MOST_PAGES} of {PAGE}",
    "listeners at once": f"{BOUNDS.running} for events, {BOUNDS.running} for commands, buttons and forms",
    "of one person": f"{MOST_OF_ONE_PERSON} run or wait",
    "waiting where Slack asks to": (
        f"{BOUNDS.waiting} of each kind beside those that run; {MOST_WAITS} times a call, {LONGEST_WAIT} seconds each"
    ),
    "queued": f"{BOUNDS.queued:,} of each kind, then {AT_WORK}",
    "acknowledged": f"events: with the answer; all else after {PROMPT_WITHIN:g} s; never after {EVENT_WITHIN:g} s",
    "one call of Slack": (
        f"{TIMEOUT_SECONDS} s a step; looked for after {SECONDS_TO_APPEAR:g} s, after a silence after "
        f"{SECONDS_AFTER_SILENCE:g}, and posted {MOST_ATTEMPTS} times at most"
    ),
    "connections to Slack": f"{MOST_IDLE} kept, {IDLE_SECONDS} s idle",
    "the database, for an answer": (
        f"{SECONDS_TO_WAIT:g} s, then none for {SECONDS_TO_PAUSE:g} s; {MOST_THREADS} threads"
    ),
    "the index": f"{MOST_IN_MEMORY:,} entries in memory, else a folder of mode {FOLDER_MODE:04o}",
    "answers kept": (
        f"{MOST_KEPT} for {KEPT_FOR.total_seconds() // 60:.0f} minutes, "
        f"of questions of up to {LONGEST_QUESTION} characters"
    ),
    "SIGTERM": (
        f"requests {SECONDS_FOR_REQUESTS} s, listeners {SECONDS_FOR_LISTENERS} s, "
        f"clock {background.SECONDS_TO_FINISH} s"
    ),
}


def rows() -> list[list[str]]:
    """Return the cells of each row."""
    text = DOCUMENT.read_text(encoding="utf-8").split("\n## Bounds\n")[1].split("\n## ")[0]
    lines = [line for line in text.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_each_bound_is_told_as_it_is() -> None:
    assert {row[0]: row[1] for row in rows()} == SAID


def test_each_bound_has_a_reason_and_a_place() -> None:
    assert [row for row in rows() if len(row) != 4 or not row[2] or not re.search(r"`\w+/[\w./]+`", row[3])] == []


def test_there_is_one_such_table() -> None:
    heads = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("| what | bound |")]
    assert len(heads) == 1


def test_sigterm_ends_the_process_before_a_host_kills_it() -> None:
    assert SECONDS_FOR_REQUESTS + SECONDS_FOR_LISTENERS + background.SECONDS_TO_FINISH < 10


def test_of_what_may_be_opened_half_is_left() -> None:
    assert bounds_here().in_all <= MOST_CONNECTIONS
    assert bounds_here().of_one_address * 2 <= bounds_here().in_all
