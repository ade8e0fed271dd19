"""The manifests: valid by Slack's schema, and asking for no more than the listeners need."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from jsonschema import Draft7Validator

from bot.manifest import as_link, build_manifest
from bot.settings import Mode, SettingsError
from bot.slack_rules.limits import SUGGESTED_PROMPTS
from handlers.slack.manifest import Experience
from handlers.wording.scopes import REASONS

SCHEMA = json.loads((Path(__file__).parent / "manifest.schema.2.0.0.json").read_text(encoding="utf-8"))
ADDRESS = "https://bot.example.org"
EACH_EXPERIENCE = pytest.mark.parametrize("experience", Experience)


def errors(manifest: dict[str, Any]) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMA).iter_errors(manifest)]


def built(experience: Experience) -> dict[str, Any]:
    return build_manifest(Mode.SOCKET, None, experience)


def scopes(experience: Experience) -> dict[str, list[str]]:
    found: dict[str, list[str]] = built(experience)["oauth_config"]["scopes"]
    return found


def events(experience: Experience) -> list[str]:
    found: list[str] = built(experience)["settings"]["event_subscriptions"]["bot_events"]
    return found


@EACH_EXPERIENCE
def test_the_manifest_for_socket_mode_is_valid(experience: Experience) -> None:
    assert errors(built(experience)) == []


@EACH_EXPERIENCE
def test_the_manifest_for_http_is_valid(experience: Experience) -> None:
    assert errors(build_manifest(Mode.HTTP, ADDRESS, experience)) == []


def test_the_schema_finds_a_wrong_manifest() -> None:
    assert errors({"display_information": {"name": "n" * 36}})


@EACH_EXPERIENCE
def test_nothing_is_left_of_the_assistant_view_which_slack_takes_for_old_apps_alone(experience: Experience) -> None:
    written = json.dumps(built(experience))
    assert "assistant_view" not in written
    assert "assistant_thread" not in written


@EACH_EXPERIENCE
def test_what_people_say_to_the_bot_is_asked_for(experience: Experience) -> None:
    assert {"app_home_opened", "app_mention", "message.im"} <= set(events(experience))


def test_the_agent_view_has_a_description_and_what_to_ask() -> None:
    view = built(Experience.AGENT)["features"]["agent_view"]
    assert view["agent_description"]
    assert 1 <= len(view["suggested_prompts"]) <= SUGGESTED_PROMPTS


def test_the_scope_of_the_agent_view_and_its_stop_button_come_with_it() -> None:
    assert "assistant:write" in scopes(Experience.AGENT)["bot"]
    assert "agent_session_stopped" in events(Experience.AGENT)


def test_a_plain_app_asks_for_nothing_of_the_agent_view() -> None:
    assert "agent_view" not in built(Experience.PLAIN)["features"]
    assert "assistant:write" not in scopes(Experience.PLAIN)["bot"]
    assert "agent_session_stopped" not in events(Experience.PLAIN)


def test_socket_mode_needs_no_address() -> None:
    manifest = built(Experience.PLAIN)
    assert manifest["settings"]["socket_mode_enabled"]
    assert "http" not in json.dumps(manifest)


def test_over_http_everything_is_sent_to_one_address() -> None:
    manifest = build_manifest(Mode.HTTP, ADDRESS, Experience.PLAIN)
    address = f"{ADDRESS}/slack/events"
    assert manifest["settings"]["event_subscriptions"]["request_url"] == address
    assert manifest["settings"]["interactivity"]["request_url"] == address
    assert manifest["features"]["slash_commands"][0]["url"] == address


@pytest.mark.parametrize("public_url", [None, "http://bot.example.org"])
def test_http_without_an_https_address_is_refused(public_url: str | None) -> None:
    with pytest.raises(SettingsError, match="PUBLIC_URL"):
        build_manifest(Mode.HTTP, public_url, Experience.PLAIN)


@EACH_EXPERIENCE
def test_no_scope_lets_the_bot_read_every_message_of_every_channel(experience: Experience) -> None:
    assert not {"chat:write.public", "users:read.email"} & set(scopes(experience)["bot"])


@EACH_EXPERIENCE
def test_reading_channels_is_optional(experience: Experience) -> None:
    assert scopes(experience)["bot_optional"] == ["channels:history", "groups:history"]
    assert set(scopes(experience)["bot_optional"]) < set(scopes(experience)["bot"])


@EACH_EXPERIENCE
def test_what_people_have_open_beside_the_conversation_is_not_asked_for(experience: Experience) -> None:
    assert not {"assistant_thread_context_changed", "app_context_changed"} & set(events(experience))


def test_every_shortcut_has_an_id_of_its_own() -> None:
    shortcuts = built(Experience.PLAIN)["features"]["shortcuts"]
    assert "find_related_practice" in [shortcut["callback_id"] for shortcut in shortcuts]
    assert len({shortcut["callback_id"] for shortcut in shortcuts}) == len(shortcuts)


def test_links_get_previews_only_where_the_library_has_pages() -> None:
    without = build_manifest(Mode.SOCKET, None, Experience.PLAIN)
    with_pages = build_manifest(Mode.SOCKET, "https://bot.example.org", Experience.PLAIN)
    assert errors(with_pages) == []
    assert with_pages["features"]["unfurl_domains"] == ["bot.example.org"]
    assert {"links:read", "links:write"} <= set(with_pages["oauth_config"]["scopes"]["bot"])
    assert "link_shared" in with_pages["settings"]["event_subscriptions"]["bot_events"]
    assert "unfurl_domains" not in without["features"]
    assert not {"links:read", "links:write"} & set(without["oauth_config"]["scopes"]["bot"])
    assert "link_shared" not in without["settings"]["event_subscriptions"]["bot_events"]


def test_steps_of_workflows_are_there_only_where_they_are_asked_for() -> None:
    without = build_manifest(Mode.SOCKET, None, Experience.PLAIN)
    with_steps = build_manifest(Mode.SOCKET, None, Experience.AGENT, has_workflow_steps=True)
    assert errors(with_steps) == []
    assert set(with_steps["functions"]) == {"find_practice", "post_digest"}
    assert with_steps["settings"]["org_deploy_enabled"]
    assert "functions" not in without
    assert not without["settings"]["org_deploy_enabled"]


def test_the_link_opens_slacks_form_with_the_same_manifest() -> None:
    manifest = built(Experience.PLAIN)
    address = urlsplit(as_link(manifest))
    assert (address.scheme, address.netloc, address.path) == ("https", "api.slack.com", "/apps")
    fields = dict(parse_qsl(address.query))
    assert fields["new_app"] == "1"
    assert json.loads(fields["manifest_json"]) == manifest


def test_the_link_is_no_longer_than_browsers_and_servers_take() -> None:
    largest = build_manifest(
        Mode.HTTP, "https://a-rather-long-name.council.gov.uk", Experience.AGENT, has_workflow_steps=True
    )
    assert len(as_link(largest)) < 8000


def test_every_scope_has_a_reason_and_no_other() -> None:
    largest = build_manifest(Mode.SOCKET, ADDRESS, Experience.AGENT)
    assert set(REASONS) == set(largest["oauth_config"]["scopes"]["bot"])
