"""`doctor` before Slack: whose the tokens are, what they may do, and what is missing."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.doctor import Check, check_up
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.slack.manifest import AGENT_SCOPE, OPTIONAL_SCOPES, SCOPES, UNFURL_SCOPES
from tests.slack.apps import PLAIN_APP
from tests.slack.running_bot import serve_stand_in


@pytest.fixture
def slack() -> Iterator[SlackStandIn]:
    with serve_stand_in(lambda: datetime.now(UTC)) as (stand_in, _):
        stand_in.install(PLAIN_APP)
        yield stand_in


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one data folder for all of them, so that the index is built once."""
    return tmp_path_factory.mktemp("data")


def look(slack: SlackStandIn, folder: Path, **settings: str) -> list[Check]:
    """Return what `doctor` finds from the first check of Slack on."""
    environment = {
        "DATA_DIR": str(folder),
        "SLACK_API_URL": slack.api_url,
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
    }
    checks = list(check_up(environment | settings, lambda: datetime.now(UTC)))
    subjects = [check.subject for check in checks]
    return checks[subjects.index("Slack") :]


def give(slack: SlackStandIn, scopes: Collection[str] | None) -> None:
    slack.install(replace(PLAIN_APP, scopes=scopes))


def test_when_all_is_well_it_names_the_workspace_the_scopes_and_the_app_level_token(
    slack: SlackStandIn, folder: Path
) -> None:
    found = look(slack, folder)
    assert [(check.subject, check.is_well, check.is_to_do) for check in found] == [
        ("Slack", True, False),
        ("clock", True, False),
        ("scopes", True, False),
        ("direct messages", True, False),
        ("app-level token", True, False),
    ]
    assert f"all {len(SCOPES | OPTIONAL_SCOPES)} are given" in found[2].finding


def test_a_scope_that_is_missing_is_named_with_what_it_is_for(slack: SlackStandIn, folder: Path) -> None:
    give(slack, (SCOPES | OPTIONAL_SCOPES) - {"users:read"})
    [check] = [check for check in look(slack, folder) if check.subject == "scopes"]
    assert not check.is_well
    assert check.finding.startswith("users:read is missing, which is to see whether someone who checks an example")
    assert "install the app again" in check.finding


def test_an_optional_scope_that_is_left_out_is_no_problem(slack: SlackStandIn, folder: Path) -> None:
    give(slack, SCOPES)
    checks = [check for check in look(slack, folder) if check.subject == "scopes"]
    assert [(check.is_well, check.is_to_do) for check in checks] == [(True, True), (True, True)]
    assert "channels:history is not given" in checks[0].finding


def test_an_agent_view_is_one_scope_more(slack: SlackStandIn, folder: Path) -> None:
    give(slack, SCOPES | OPTIONAL_SCOPES | {AGENT_SCOPE})
    [check] = [check for check in look(slack, folder) if check.subject == "scopes"]
    assert check.finding == f"all {len(SCOPES | OPTIONAL_SCOPES) + 1} are given"


def test_the_scopes_for_links_are_missing_only_where_the_library_has_pages(slack: SlackStandIn, folder: Path) -> None:
    give(slack, SCOPES | OPTIONAL_SCOPES)
    found = look(slack, folder, PUBLIC_URL="https://bot.example.org")
    missing = [check.finding.split()[0] for check in found if not check.is_well]
    assert missing == sorted(UNFURL_SCOPES)


def test_when_slack_does_not_tell_the_scopes_they_are_to_be_compared_by_hand(slack: SlackStandIn, folder: Path) -> None:
    give(slack, None)
    [check] = [check for check in look(slack, folder) if check.subject == "scopes"]
    assert (check.is_well, check.is_to_do) == (True, True)
    assert "docs/running.md" in check.finding


def test_a_wrong_app_level_token_is_told_beside_a_good_bot_token(slack: SlackStandIn, folder: Path) -> None:
    found = {check.subject: check for check in look(slack, folder, SLACK_APP_TOKEN="xapp-wrong")}
    assert found["Slack"].is_well
    assert not found["app-level token"].is_well
    assert "connections:write" in found["app-level token"].finding


def test_over_http_there_is_no_app_level_token_to_try(slack: SlackStandIn, folder: Path) -> None:
    found = look(slack, folder, SLACK_APP_TOKEN="", SLACK_SIGNING_SECRET="a signing secret")
    assert [check.subject for check in found] == ["Slack", "clock", "scopes", "direct messages"]
