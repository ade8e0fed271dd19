"""The manifest from which Slack makes the app: its commands, events and scopes, and no more than these.

Reference: https://docs.slack.dev/reference/app-manifest. What is optional must stand among the scopes too:
https://docs.slack.dev/authentication/installing-with-oauth
"""

import json
from typing import Any
from urllib.parse import quote, urlsplit

from bot.settings import Mode, SettingsError
from handlers.listeners.commands import COMMAND_WORDS
from handlers.slack.manifest import (
    AGENT_VIEW,
    OPTIONAL_SCOPES,
    SHORTCUTS,
    UNFURL_EVENTS,
    UNFURL_SCOPES,
    Experience,
    command_entry,
    events_of,
    scopes_of,
)
from handlers.slack.workflow_steps import functions

NAME = "Practice exchange"
EVENTS_PATH = "/slack/events"
NEW_APP = "https://api.slack.com/apps?new_app=1&manifest_json="
"""Slack's form for a new app, filled in with the manifest behind it. `new_app=1` stands in Slack's documents
(https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests); `manifest_json` is what many public projects
use, and was not found in them."""


def build_manifest(
    mode: Mode, public_url: str | None, experience: Experience, *, has_workflow_steps: bool = False
) -> dict[str, Any]:
    """Return the manifest of an app with or without an agent view.

    For HTTP it holds the bot's addresses; Socket Mode needs none.

    `has_workflow_steps` adds the steps for Workflow Builder, for which an app must be installed on an organisation.

    Raises:
        SettingsError: HTTP is asked for and PUBLIC_URL is not set, or is no https address.
    """
    address = {"request_url": _request_url(public_url)} if mode is Mode.HTTP else {}
    command_address = {"url": address["request_url"]} if address else {}
    domains = _unfurl_domains(public_url)
    scopes = scopes_for(experience, public_url) | OPTIONAL_SCOPES
    events = events_of(experience) | (UNFURL_EVENTS if domains else frozenset())
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
            **({"agent_view": AGENT_VIEW} if experience is Experience.AGENT else {}),
            "bot_user": {"display_name": NAME, "always_online": True},
            "slash_commands": [{**command_entry(COMMAND_WORDS), **command_address, "should_escape": False}],
            **({"shortcuts": list(SHORTCUTS)} if SHORTCUTS else {}),
            **({"unfurl_domains": domains} if domains else {}),
        },
        "oauth_config": {"scopes": {"bot": sorted(scopes), "bot_optional": sorted(OPTIONAL_SCOPES)}},
        "settings": {
            "event_subscriptions": {**address, "bot_events": sorted(events)},
            "interactivity": {"is_enabled": True, **address},
            "org_deploy_enabled": has_workflow_steps,
            "socket_mode_enabled": mode is not Mode.HTTP,
            "token_rotation_enabled": False,
        },
        **({"functions": functions()} if has_workflow_steps else {}),
    }


def scopes_for(experience: Experience, public_url: str | None) -> frozenset[str]:
    """Return the scopes that such an app cannot do without; those for links only where the library has its pages."""
    return scopes_of(experience) | (UNFURL_SCOPES if _unfurl_domains(public_url) else frozenset())


def as_file(manifest: dict[str, Any]) -> str:
    """Return the manifest as JSON that a person can read, with a line end behind it."""
    return json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"


def as_link(manifest: dict[str, Any]) -> str:
    """Return the address of Slack's form for a new app, filled in."""
    return NEW_APP + quote(json.dumps(manifest, separators=(",", ":"), ensure_ascii=False), safe="")


def _unfurl_domains(public_url: str | None) -> list[str]:
    """Return the domain whose links get a preview; none where the library has no page on the web.

    Source: https://docs.slack.dev/reference/app-manifest (`unfurl_domains`)
    """
    host = urlsplit(public_url or "").hostname
    return [host] if host is not None and (public_url or "").startswith("https://") else []


def _request_url(public_url: str | None) -> str:
    if public_url is None or not public_url.startswith("https://"):
        raise SettingsError("PUBLIC_URL must be the https address at which Slack reaches the bot; set it and try again")
    return public_url + EVENTS_PATH
