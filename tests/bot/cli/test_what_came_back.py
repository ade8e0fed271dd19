"""`python -m bot feedback` and `python -m bot gaps`: what moderators see, for whoever runs the bot."""

from contextlib import closing
from pathlib import Path

import pytest

from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.store.store import open_store
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import Subject, SubjectKind
from tests.bot.bot_process import free_port
from tests.bot.cli.command_line import CommandLine, Outcome
from tests.bot.store.named import NOON, WEEK

HEALTH = Subject(SubjectKind.TOPIC, "health")


@pytest.fixture
def command(tmp_path: Path) -> CommandLine:
    """Return the command line, with a store in which something came back."""
    with closing(open_store(None, tmp_path)) as store:
        store.feedback.add(TEAM_ID, ["practice-examples/health/d-card"], NOON, is_helpful=True)
        store.feedback.add(TEAM_ID, [], NOON + WEEK, is_helpful=False, reason="Too \x1b[31mlong")
        for _ in range(5):
            store.gaps.add(TEAM_ID, [HEALTH], AnswerVerdict.NOTHING, NOON)
        for _ in range(4):
            store.gaps.add(TEAM_ID, [Subject(SubjectKind.OUTSIDE, "Employment")], AnswerVerdict.NOTHING, NOON)
    return CommandLine(tmp_path)


FEEDBACK = """\
Week of 9 March 2026: helpful 0, not helpful 1
- “Too  [31mlong” (Not helpful)

Week of 2 March 2026: helpful 1, not helpful 0
- D Card to access dentists: helpful 1, not helpful 0
"""
GAPS = "Topics\n- Health: week of 2 March 2026: 5 times, nothing found\n"


def test_feedback_is_printed_by_week_with_reasons_that_command_no_terminal(command: CommandLine) -> None:
    assert command("feedback", "--team", TEAM_ID) == Outcome(0, FEEDBACK, "")


def test_gaps_are_printed_from_five_on(command: CommandLine) -> None:
    assert command("gaps", "--team", TEAM_ID) == Outcome(0, GAPS, "")


def test_without_a_name_it_is_the_workspace_of_the_token(command: CommandLine, slack: SlackStandIn) -> None:
    tokens = {
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_SIGNING_SECRET": "a signing secret",
    }
    assert command("gaps", **tokens) == Outcome(0, GAPS, "")


def test_of_a_workspace_of_which_nothing_is_kept_that_is_said(command: CommandLine) -> None:
    assert command("feedback", "--team", "T0OTHER").out == "Nobody has said yet whether an answer helped.\n"
    assert command("gaps", "--team", "T0OTHER").out.startswith("Nothing has been asked for and not found at least 5")


def test_without_a_workspace_one_line_says_what_to_do(command: CommandLine) -> None:
    outcome = command("feedback", PORT=str(free_port()))
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (1, "", 1)


def test_what_is_no_workspace_is_wrong_use(command: CommandLine) -> None:
    assert command("gaps", "--team", "acme").code == 2
