"""`doctor` before Slack: whose the tokens are, what they may do, and what is missing."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.doctor import Check, check_up
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.slack.manifest import OPTIONAL_SCOPES, SCOPES
from tests.slack.running_bot import serve_stand_in

TODAY = date(2026, 12, 1)


@pytest.fixture
def slack() -> Iterator[SlackStandIn]:
    with serve_stand_in(lambda: datetime.now(UTC)) as (stand_in, _):
        yield stand_in


def look(slack: SlackStandIn, folder: Path, **settings: str) -> list[Check]:
    """Return what `doctor` finds from the first check of Slack on."""
    environment = {
        "DATA_DIR": str(folder),
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
    }
    checks = list(check_up(environment | settings, TODAY))
    subjects = [check.subject for check in checks]
    return checks[subjects.index("Slack") :]


def test_when_all_is_well_it_names_the_workspace_the_scopes_and_the_app_level_token(
    slack: SlackStandIn, tmp_path: Path
) -> None:
    found = look(slack, tmp_path)
    assert [(check.subject, check.is_well, check.is_to_do) for check in found] == [
        ("Slack", True, False),
        ("scopes", True, False),
        ("app-level token", True, False),
    ]
    assert f"all {len(SCOPES | OPTIONAL_SCOPES)} are given" in found[1].finding


def test_a_scope_that_is_missing_is_named_with_what_it_is_for(slack: SlackStandIn, tmp_path: Path) -> None:
    slack.scopes = (SCOPES | OPTIONAL_SCOPES) - {"users:read"}
    [check] = [check for check in look(slack, tmp_path) if check.subject == "scopes"]
    assert not check.is_well
    assert check.finding.startswith("users:read is missing, which is to see whether someone who checks an example")
    assert "install the app again" in check.finding


def test_an_optional_scope_that_is_left_out_is_no_problem(slack: SlackStandIn, tmp_path: Path) -> None:
    slack.scopes = SCOPES
    checks = [check for check in look(slack, tmp_path) if check.subject == "scopes"]
    assert [(check.is_well, check.is_to_do) for check in checks] == [(True, True), (True, True)]
    assert "channels:history is not given" in checks[0].finding


def test_when_slack_does_not_tell_the_scopes_they_are_to_be_compared_by_hand(
    slack: SlackStandIn, tmp_path: Path
) -> None:
    slack.scopes = None
    [check] = [check for check in look(slack, tmp_path) if check.subject == "scopes"]
    assert (check.is_well, check.is_to_do) == (True, True)
    assert "docs/running.md" in check.finding


def test_a_wrong_app_level_token_is_told_beside_a_good_bot_token(slack: SlackStandIn, tmp_path: Path) -> None:
    found = {check.subject: check for check in look(slack, tmp_path, SLACK_APP_TOKEN="xapp-wrong")}
    assert found["Slack"].is_well
    assert not found["app-level token"].is_well
    assert "connections:write" in found["app-level token"].finding


def test_over_http_there_is_no_app_level_token_to_try(slack: SlackStandIn, tmp_path: Path) -> None:
    found = look(slack, tmp_path, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="a secret")
    assert [check.subject for check in found] == ["Slack", "scopes"]
