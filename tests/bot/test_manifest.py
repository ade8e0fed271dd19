"""The manifest: valid by Slack's schema, and asking for no more than the listeners need."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from jsonschema import Draft7Validator

from bot.manifest import as_link, build_manifest
from bot.settings import Mode, SettingsError
from handlers.wording.scopes import REASONS

SCHEMA = json.loads((Path(__file__).parent / "manifest.schema.2.0.0.json").read_text(encoding="utf-8"))


def errors(manifest: dict[str, Any]) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMA).iter_errors(manifest)]


def test_the_manifest_for_socket_mode_is_valid() -> None:
    assert errors(build_manifest(Mode.SOCKET, None)) == []


def test_the_manifest_for_http_is_valid() -> None:
    assert errors(build_manifest(Mode.HTTP, "https://bot.example.org")) == []


def test_the_schema_finds_a_wrong_manifest() -> None:
    assert errors({"display_information": {"name": "n" * 36}})


def test_socket_mode_needs_no_address() -> None:
    manifest = build_manifest(Mode.SOCKET, None)
    assert manifest["settings"]["socket_mode_enabled"]
    assert "http" not in json.dumps(manifest)


def test_over_http_everything_is_sent_to_one_address() -> None:
    manifest = build_manifest(Mode.HTTP, "https://bot.example.org")
    address = "https://bot.example.org/slack/events"
    assert manifest["settings"]["event_subscriptions"]["request_url"] == address
    assert manifest["settings"]["interactivity"]["request_url"] == address
    assert manifest["features"]["slash_commands"][0]["url"] == address


@pytest.mark.parametrize("public_url", [None, "http://bot.example.org"])
def test_http_without_an_https_address_is_refused(public_url: str | None) -> None:
    with pytest.raises(SettingsError, match="PUBLIC_URL"):
        build_manifest(Mode.HTTP, public_url)


def test_no_scope_lets_the_bot_read_every_message_of_every_channel() -> None:
    scopes = build_manifest(Mode.SOCKET, None)["oauth_config"]["scopes"]["bot"]
    assert "chat:write.public" not in scopes
    assert "users:read.email" not in scopes


def test_reading_channels_is_optional() -> None:
    scopes = build_manifest(Mode.SOCKET, None)["oauth_config"]["scopes"]
    assert scopes["bot_optional"] == ["channels:history", "groups:history"]
    assert set(scopes["bot_optional"]) < set(scopes["bot"])


def test_the_assistant_pane_is_asked_for() -> None:
    manifest = build_manifest(Mode.SOCKET, None)
    assert manifest["features"]["assistant_view"]["assistant_description"]
    assert "assistant:write" in manifest["oauth_config"]["scopes"]["bot"]
    assert "assistant_thread_started" in manifest["settings"]["event_subscriptions"]["bot_events"]


def test_what_people_have_open_beside_the_pane_is_not_asked_for() -> None:
    events = build_manifest(Mode.SOCKET, None)["settings"]["event_subscriptions"]["bot_events"]
    assert "assistant_thread_context_changed" not in events


def test_every_shortcut_has_an_id_of_its_own() -> None:
    shortcuts = build_manifest(Mode.SOCKET, None)["features"]["shortcuts"]
    assert "find_related_practice" in [shortcut["callback_id"] for shortcut in shortcuts]
    assert len({shortcut["callback_id"] for shortcut in shortcuts}) == len(shortcuts)


def test_the_link_opens_slacks_form_with_the_same_manifest() -> None:
    manifest = build_manifest(Mode.SOCKET, None)
    address = urlsplit(as_link(manifest))
    assert (address.scheme, address.netloc, address.path) == ("https", "api.slack.com", "/apps")
    fields = dict(parse_qsl(address.query))
    assert fields["new_app"] == "1"
    assert json.loads(fields["manifest_json"]) == manifest


def test_the_link_is_no_longer_than_browsers_and_servers_take() -> None:
    assert len(as_link(build_manifest(Mode.HTTP, "https://a-rather-long-name.council.gov.uk"))) < 8000


def test_every_scope_has_a_reason_and_no_other() -> None:
    assert set(REASONS) == set(build_manifest(Mode.SOCKET, None)["oauth_config"]["scopes"]["bot"])
