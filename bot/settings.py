"""The environment, read once at start into settings that cannot change. Half a configuration is an error."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from config.failure import Failure

SLACK_API_URL = "https://slack.com/api/"
SHORTEST_SIGNING_SECRET = 16
"""Characters. Slack's own have 32 (https://docs.slack.dev/authentication/verifying-requests-from-slack); half of it
cannot be guessed either."""
DEFAULT_PORT = 3000
PROJECT_FOLDER = Path(__file__).resolve().parent.parent
DEFAULT_DATA_FOLDER = PROJECT_FOLDER / "var"


class Mode(StrEnum):
    """How the bot is connected: to the playground on this machine, or to Slack over a WebSocket or over HTTP."""

    PLAYGROUND = "playground"
    SOCKET = "socket"
    HTTP = "http"


class SettingsError(Failure):
    """A setting in the environment is missing or cannot be used."""


@dataclass(frozen=True)
class Settings:
    """What the environment says. Secrets are left out of `repr`."""

    mode: Mode
    bot_token: str | None
    app_token: str | None
    signing_secret: str | None
    slack_api_url: str
    database_url: str | None
    public_url: str | None
    port: int
    port_is_set: bool
    data_folder: Path
    log_level: int
    runs_clock: bool
    """Whether `run` posts digests too; processes of `clock` do in any case."""

    def __repr__(self) -> str:
        return f"Settings(mode={self.mode.value}, port={self.port}, data_folder={self.data_folder})"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Return the settings that `environment` holds; the names are told in README.md, “Settings”.

    Raises:
        SettingsError: a value cannot be used, or part of what a mode needs is missing.
    """
    values = {name: value.strip() for name, value in environment.items() if value.strip()}
    mode = _mode(values)
    return Settings(
        mode=mode,
        bot_token=_token(values, "SLACK_BOT_TOKEN", "xoxb-"),
        app_token=_token(values, "SLACK_APP_TOKEN", "xapp-"),
        signing_secret=_signing_secret(values),
        slack_api_url=_slack_api_url(values),
        database_url=values.get("DATABASE_URL"),
        public_url=_public_url(values),
        port=_port(values),
        port_is_set="PORT" in values,
        data_folder=Path(values.get("DATA_DIR", str(DEFAULT_DATA_FOLDER))).expanduser(),
        log_level=_log_level(values),
        runs_clock=_switch(values, "CLOCK"),
    )


def _mode(values: Mapping[str, str]) -> Mode:
    for name in ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET"):
        if name in values:
            raise SettingsError(
                f"{name} is set, but this version serves one workspace; unset it and set SLACK_BOT_TOKEN instead"
            )
    has_bot, has_app, has_secret = (
        name in values for name in ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET")
    )
    if not (has_bot or has_app or has_secret):
        return Mode.PLAYGROUND
    if not has_bot:
        given = "SLACK_APP_TOKEN" if has_app else "SLACK_SIGNING_SECRET"
        raise SettingsError(f"{given} is set but SLACK_BOT_TOKEN is missing; set both, or neither for the playground")
    if has_app:
        return Mode.SOCKET
    if has_secret:
        return Mode.HTTP
    raise SettingsError(
        "SLACK_BOT_TOKEN is set; set SLACK_APP_TOKEN as well for Socket Mode, or SLACK_SIGNING_SECRET for HTTP"
    )


def _token(values: Mapping[str, str], name: str, prefix: str) -> str | None:
    token = values.get(name)
    if token is not None and not (token.startswith(prefix) and token.isascii() and token.isprintable()):
        raise SettingsError(
            f"{name} must start with {prefix}; copy it again from your app's page at api.slack.com/apps"
        )
    return token


def _url(values: Mapping[str, str], name: str, default: str) -> str:
    url = values.get(name, default)
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        is_usable = False
    if not is_usable or parts.query or parts.fragment or parts.username is not None:
        raise SettingsError(f"{name} must be a web address such as https://example.org")
    return url


def _signing_secret(values: Mapping[str, str]) -> str | None:
    """Return the secret with which Slack signs. Whoever guesses a short one can send what they like in its name."""
    secret = values.get("SLACK_SIGNING_SECRET")
    if secret is not None and len(secret) < SHORTEST_SIGNING_SECRET:
        raise SettingsError(
            f"SLACK_SIGNING_SECRET is too short: it has {len(secret)} characters, and Slack's have 32; copy the "
            "Signing Secret again from Basic Information on your app's page at api.slack.com/apps"
        )
    return secret


def _slack_api_url(values: Mapping[str, str]) -> str:
    """Return Slack's address with a slash at the end; tokens are sent there, so in plain http on this machine only."""
    url = _url(values, "SLACK_API_URL", SLACK_API_URL)
    if urlsplit(url).scheme == "http" and not _is_this_machine(urlsplit(url).hostname or ""):
        raise SettingsError(
            "SLACK_API_URL must begin with https://, because tokens are sent there; "
            "http:// is for tests on this machine (127.0.0.1) only"
        )
    return url.rstrip("/") + "/"


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _public_url(values: Mapping[str, str]) -> str | None:
    return _url(values, "PUBLIC_URL", "").rstrip("/") if "PUBLIC_URL" in values else None


def _port(values: Mapping[str, str]) -> int:
    text = values.get("PORT", str(DEFAULT_PORT))
    if not text.isdecimal() or not 1 <= int(text) <= 65_535:
        raise SettingsError(f"PORT must be a number from 1 to 65535; it is “{text}”")
    return int(text)


def _switch(values: Mapping[str, str], name: str) -> bool:
    """Return whether something is on, which it is unless it is switched off."""
    text = values.get(name, "on").lower()
    if text not in {"on", "off"}:
        raise SettingsError(f"{name} must be on or off; it is “{text}”")
    return text == "on"


def _log_level(values: Mapping[str, str]) -> int:
    name = values.get("LOG_LEVEL", "INFO").upper()
    levels = logging.getLevelNamesMapping()
    if name not in levels or name == "NOTSET":
        raise SettingsError(f"LOG_LEVEL must be one of DEBUG, INFO, WARNING, ERROR or CRITICAL; it is “{name}”")
    return levels[name]
