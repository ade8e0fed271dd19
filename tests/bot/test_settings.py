"""The environment is read whole or refused."""

import pytest

from bot.settings import Mode, SettingsError, read_settings

BOT = {"SLACK_BOT_TOKEN": "xoxb-1"}


def test_no_token_at_all_is_the_playground() -> None:
    assert read_settings({}).mode is Mode.PLAYGROUND


def test_empty_values_count_as_not_set() -> None:
    assert read_settings({"SLACK_BOT_TOKEN": " ", "PORT": ""}).mode is Mode.PLAYGROUND


def test_an_app_token_chooses_socket_mode() -> None:
    assert read_settings({**BOT, "SLACK_APP_TOKEN": "xapp-1"}).mode is Mode.SOCKET


def test_a_signing_secret_chooses_http() -> None:
    assert read_settings({**BOT, "SLACK_SIGNING_SECRET": "s"}).mode is Mode.HTTP


def test_an_app_token_comes_before_a_signing_secret() -> None:
    settings = read_settings({**BOT, "SLACK_APP_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": "s"})
    assert settings.mode is Mode.SOCKET


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        (BOT, "SLACK_APP_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_SIGNING_SECRET": "s"}, "SLACK_BOT_TOKEN is missing"),
        ({**BOT, "SLACK_APP_TOKEN": "xoxb-2"}, "SLACK_APP_TOKEN must start with xapp-"),
        ({"SLACK_BOT_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": "s"}, "SLACK_BOT_TOKEN must start with xoxb-"),
        ({**BOT, "SLACK_SIGNING_SECRET": "s", "SLACK_CLIENT_ID": "1"}, "SLACK_CLIENT_ID"),
        ({"SLACK_CLIENT_SECRET": "1"}, "SLACK_CLIENT_SECRET"),
        ({"PORT": "eighty"}, "PORT must be a number"),
        ({"PORT": "70000"}, "PORT must be a number"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL must be one of"),
        ({"PUBLIC_URL": "example.org"}, "PUBLIC_URL must be a web address"),
        ({"SLACK_API_URL": "ftp://slack.com"}, "SLACK_API_URL must be a web address"),
    ],
)
def test_half_a_configuration_is_an_error_that_names_what_is_missing(environment: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        read_settings(environment)


def test_no_secret_is_shown_when_settings_are_printed() -> None:
    settings = read_settings({"SLACK_BOT_TOKEN": "xoxb-quiet", "SLACK_SIGNING_SECRET": "silent"})
    assert "quiet" not in repr(settings)
    assert "silent" not in repr(settings)
