"""How the bot behaves when the owner changes nothing, and what the owner may write."""

from datetime import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from config.bot_settings import BotSettings, DigestChangers, DigestDefaults, Weekday, load_bot_settings
from config.catalogue import CONFIG_FOLDER


def test_the_digest_comes_on_monday_at_nine_in_london() -> None:
    digest = load_bot_settings(CONFIG_FOLDER).digest
    assert (digest.day, digest.time, digest.zone) == (Weekday.MONDAY, time(9), "Europe/London")


def test_anyone_may_change_a_digest_until_the_owner_says_otherwise() -> None:
    assert load_bot_settings(CONFIG_FOLDER).who_may_change_a_digest is DigestChangers.ANYONE


def test_moderators_may_be_made_the_only_ones_to_change_a_digest(config_folder: Path) -> None:
    file = config_folder / "settings.yaml"
    text = file.read_text(encoding="utf-8").replace("moderators: []", "moderators: [U012AB3CD]")
    file.write_text(text.replace("digest: anyone", "digest: moderators"), encoding="utf-8")
    settings: BotSettings = load_bot_settings(config_folder)
    assert settings.who_may_change_a_digest is DigestChangers.MODERATORS
    assert settings.moderators == ("U012AB3CD",)


@given(st.times())
def test_every_minute_of_the_day_can_be_chosen(moment: time) -> None:
    minute = moment.replace(second=0, microsecond=0)
    digest = DigestDefaults.model_validate({"day": "friday", "time": f"{minute:%H:%M}", "zone": "Europe/London"})
    assert digest.time == minute
