"""The manifest from which Slack makes the app: its commands, events and scopes, and no more than these.

Reference: https://docs.slack.dev/reference/app-manifest. What is optional must stand among the scopes too:
https://docs.slack.dev/authentication/installing-with-oauth
"""

import json
from typing import Any
from urllib.parse import quote

from bot.settings import Mode, SettingsError
from handlers.listeners.commands import COMMAND_WORDS
from handlers.slack.manifest import ASSISTANT, EVENTS, OPTIONAL_SCOPES, SCOPES, SHORTCUTS, command_entry

NAME = "Practice exchange"
EVENTS_PATH = "/slack/events"
NEW_APP = "https://api.slack.com/apps?new_app=1&manifest_json="
"""Slack's form for a new app, filled in with the manifest behind it. `new_app=1` stands in Slack's documents
(https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests); `manifest_json` is what many public projects
use, and was not found in them."""


def build_manifest(mode: Mode, public_url: str | None) -> dict[str, Any]:
    """Return the manifest: for HTTP with its addresses, else for Socket Mode, which needs none.

    Raises:
        SettingsError: HTTP is asked for and PUBLIC_URL is not set, or is no https address.
    """
    address = {"request_url": _request_url(public_url)} if mode is Mode.HTTP else {}
    command_address = {"url": address["request_url"]} if address else {}
    return {
        "display_information": {
            "name": NAME,
            "description": "Practice knowledge on work with looked-after children, and questions to reflect on.",
            "background_color": "#1d3557",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "assistant_view": ASSISTANT,
            "bot_user": {"display_name": NAME, "always_online": True},
            "slash_commands": [{**command_entry(COMMAND_WORDS), **command_address, "should_escape": False}],
            **({"shortcuts": list(SHORTCUTS)} if SHORTCUTS else {}),
        },
        "oauth_config": {"scopes": {"bot": sorted(SCOPES | OPTIONAL_SCOPES), "bot_optional": sorted(OPTIONAL_SCOPES)}},
        "settings": {
            "event_subscriptions": {**address, "bot_events": sorted(EVENTS)},
            "interactivity": {"is_enabled": True, **address},
            "org_deploy_enabled": False,
            "socket_mode_enabled": mode is not Mode.HTTP,
            "token_rotation_enabled": False,
        },
    }


def as_file(manifest: dict[str, Any]) -> str:
    """Return the manifest as JSON that a person can read, with a line end behind it."""
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"


def as_link(manifest: dict[str, Any]) -> str:
    """Return the address of Slack's form for a new app, filled in."""
    return NEW_APP + quote(json.dumps(manifest, separators=(",", ":"), ensure_ascii=False), safe="")


def _request_url(public_url: str | None) -> str:
    if public_url is None or not public_url.startswith("https://"):
        raise SettingsError("PUBLIC_URL must be the https address at which Slack reaches the bot; set it and try again")
    return public_url + EVENTS_PATH
