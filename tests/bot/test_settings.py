"""The environment is read whole or refused."""

import pytest

from bot.settings import Mode, SettingsError, read_settings

BOT = {"SLACK_BOT_TOKEN": "xoxb-1"}
SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
"""The example of https://docs.slack.dev/authentication/verifying-requests-from-slack"""


def test_no_token_at_all_is_the_playground() -> None:
    assert read_settings({}).mode is Mode.PLAYGROUND


def test_empty_values_count_as_not_set() -> None:
    assert read_settings({"SLACK_BOT_TOKEN": " ", "PORT": ""}).mode is Mode.PLAYGROUND


def test_an_app_token_chooses_socket_mode() -> None:
    assert read_settings({**BOT, "SLACK_APP_TOKEN": "xapp-1"}).mode is Mode.SOCKET


def test_a_signing_secret_chooses_http() -> None:
    assert read_settings({**BOT, "SLACK_SIGNING_SECRET": SECRET}).mode is Mode.HTTP


def test_an_app_token_comes_before_a_signing_secret() -> None:
    settings = read_settings({**BOT, "SLACK_APP_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": SECRET})
    assert settings.mode is Mode.SOCKET


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        (BOT, "SLACK_APP_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN is missing"),
        ({"SLACK_SIGNING_SECRET": SECRET}, "SLACK_BOT_TOKEN is missing"),
        ({**BOT, "SLACK_APP_TOKEN": "xoxb-2"}, "SLACK_APP_TOKEN must start with xapp-"),
        ({"SLACK_BOT_TOKEN": "xapp-1", "SLACK_SIGNING_SECRET": SECRET}, "SLACK_BOT_TOKEN must start with xoxb-"),
        ({**BOT, "SLACK_SIGNING_SECRET": SECRET, "SLACK_CLIENT_ID": "1"}, "SLACK_CLIENT_ID"),
        ({"SLACK_CLIENT_SECRET": "1"}, "SLACK_CLIENT_SECRET"),
        ({"PORT": "eighty"}, "PORT must be a number"),
        ({"PORT": "70000"}, "PORT must be a number"),
        ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL must be one of"),
        ({"PUBLIC_URL": "example.org"}, "PUBLIC_URL must be a web address"),
        ({"SLACK_API_URL": "ftp://slack.com"}, "SLACK_API_URL must be a web address"),
        ({"SLACK_API_URL": "https://slack.com:port/api"}, "SLACK_API_URL must be a web address"),
        ({"SLACK_API_URL": "http://slack.com/api/"}, "SLACK_API_URL must begin with https://"),
        ({"SLACK_API_URL": "http://127.0.0.1.example.org/api/"}, "SLACK_API_URL must begin with https://"),
        ({**BOT, "SLACK_SIGNING_SECRET": "s"}, "SLACK_SIGNING_SECRET is too short"),
    ],
)
def test_half_a_configuration_is_an_error_that_names_what_is_missing(environment: dict[str, str], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        read_settings(environment)


@pytest.mark.parametrize("url", ["http://127.0.0.1:3000/api", "http://localhost:3000/api/", "http://[::1]:3000/api"])
def test_slack_s_address_may_be_plain_http_on_this_machine(url: str) -> None:
    assert read_settings({"SLACK_API_URL": url}).slack_api_url == url.rstrip("/") + "/"


def test_no_secret_is_shown_when_settings_are_printed() -> None:
    settings = read_settings({"SLACK_BOT_TOKEN": "xoxb-quiet", "SLACK_SIGNING_SECRET": "silent as the grave is"})
    assert "quiet" not in repr(settings)
    assert "silent" not in repr(settings)
