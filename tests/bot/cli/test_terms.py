"""Every term of retention is kept: with the clock in `run`, with `clock`, and with `clock --once`, as processes."""

from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep

import pytest

from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.shared_examples import ExampleWords, Status
from bot.store.store import Store, open_store
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import ANYTHING_ELSE, Subject, SubjectKind
from tests.bot.bot_process import free_port, running
from tests.bot.cli.command_line import CommandLine
from tests.bot.store.named import ALEX, SAM, TEAM

NOW = datetime.now(UTC)
HEALTH = Subject(SubjectKind.TOPIC, "health")
DAY = timedelta(days=1)
TOO_OLD = {"waiting": NOW - 91 * DAY, "returned": NOW - 91 * DAY, "declined": NOW - 31 * DAY}
YOUNG = {"waiting": NOW - 89 * DAY, "returned": NOW - 89 * DAY, "declined": NOW - 29 * DAY}
LONG_AGO = NOW - 1000 * DAY
"""What is published has no term."""


def remember(store: Store, name: str, moments: Mapping[str, datetime]) -> None:
    """Keep an example of each kind; what was decided on was shared long before."""
    for status in Status:
        at = moments.get(status.value, LONG_AGO)
        shared_at = at if status is Status.WAITING else LONG_AGO
        words = ExampleWords(f"{name} {status.value}", "Fostering", "", "Words.")
        example = store.examples.add(TEAM, words, ALEX, shared_at)
        if status is not Status.WAITING:
            store.examples.decide(TEAM, example.id, status, SAM, at)


@pytest.fixture
def remembered(tmp_path: Path) -> Path:
    """A data folder with what is too old, and what is not yet."""
    with closing(open_store(None, tmp_path)) as store:
        remember(store, "old", TOO_OLD)
        remember(store, "young", YOUNG)
        store.feedback.add(TEAM, ["resilience"], NOW - 380 * DAY, is_helpful=False, reason="old")
        store.feedback.add(TEAM, ["resilience"], NOW - 350 * DAY, is_helpful=False, reason="young")
        store.gaps.add(TEAM, [ANYTHING_ELSE], AnswerVerdict.NOTHING, NOW - 380 * DAY)
        store.gaps.add(TEAM, [HEALTH], AnswerVerdict.NOTHING, NOW - 350 * DAY)
    return tmp_path


def left_in(folder: Path) -> set[str]:
    """Return the titles, reasons and subjects that are left."""
    with closing(open_store(None, folder)) as store:
        titles = {example.words.title for example in store.examples.of_person(TEAM, ALEX)}
        reasons = {reason.reason for reason in store.feedback.reasons(TEAM)}
        return titles | reasons | {count.subject.key for count in store.gaps.counts(TEAM)}


LEFT = {"old published", "young published", "young waiting", "young returned", "young declined", "young", HEALTH.key}


def run_it(folder: Path, slack: SlackStandIn) -> None:
    settings = {"DATA_DIR": str(folder), "PORT": str(free_port())}
    with running(settings, "run") as process:
        process.wait_for("The playground is ready")
        wait_until_it_is_so(folder)


def run_clock(folder: Path, slack: SlackStandIn) -> None:
    with running({"DATA_DIR": str(folder), **tokens(slack)}, "clock") as process:
        process.wait_for("The clock runs")
        wait_until_it_is_so(folder)


def run_clock_once(folder: Path, slack: SlackStandIn) -> None:
    assert CommandLine(folder)("clock", "--once", **tokens(slack)).code == 0


def wait_until_it_is_so(folder: Path) -> None:
    """Let the first round of the clock come to its end."""
    deadline = datetime.now(UTC) + timedelta(seconds=20)
    while (left_in(folder) != LEFT or files_with_the_old(folder)) and datetime.now(UTC) < deadline:
        sleep(0.1)


def files_with_the_old(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and b"old waiting" in path.read_bytes()]


def tokens(slack: SlackStandIn) -> dict[str, str]:
    return {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": "a signing secret",
    }


@pytest.mark.parametrize("way", [run_it, run_clock, run_clock_once])
def test_what_is_older_than_its_term_goes_and_nothing_else(
    remembered: Path, slack: SlackStandIn, way: Callable[[Path, SlackStandIn], None]
) -> None:
    way(remembered, slack)
    assert left_in(remembered) == LEFT
    assert files_with_the_old(remembered) == []


def test_with_another_moment_the_terms_are_those_of_that_moment(remembered: Path, slack: SlackStandIn) -> None:
    later = f"{NOW + 2 * DAY:%Y-%m-%dT%H:%M}"
    assert CommandLine(remembered)("clock", "--once", "--now", later, **tokens(slack)).code == 0
    assert left_in(remembered) == {"old published", "young published", "young", HEALTH.key}
