"""A channel's weekly digest by the home tab and by buttons alone."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.playground.slack_api.example_workspace import GOOD_PRACTICE, SAM, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from handlers.views.block_kit.ids import DIGEST_CHANNEL
from handlers.views.digest.form import DAY, IS_ON, OFF, PAUSE, TIME, ZONE
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser

FRIDAYS = {DAY: "friday", TIME: "14:30", ZONE: "london"}


@pytest.fixture(autouse=True)
def _nothing_remembered(services: Services) -> Iterator[None]:
    services.store.forget(TEAM_ID)
    yield
    services.store.forget(TEAM_ID)


def set_up(sam: SlackUser, channel: str = TEAM_CHAT.id) -> None:
    """Choose a channel in the home tab and fill in the form."""
    sam.open_home()
    sam.press_in_home(DIGEST_CHANNEL, channel)
    sam.press_in_modal("Set up")
    sam.submit(FRIDAYS)


def test_a_channel_is_chosen_and_its_digest_set_up(sam: SlackUser) -> None:
    set_up(sam)
    shown = words(sam.modal.payload["blocks"])
    assert f"<#{TEAM_CHAT.id}> gets the weekly digest on Fridays at 14:30 (Europe/London)." in shown


def test_it_then_stands_in_the_home_tab_of_who_set_it_up(sam: SlackUser, alex: SlackUser) -> None:
    set_up(sam)
    assert "on Fridays at 14:30" in words(sam.home.payload["blocks"])
    assert "on Fridays at 14:30" not in words(alex.open_home().payload["blocks"])


def test_it_is_changed_from_the_home_tab(sam: SlackUser) -> None:
    set_up(sam)
    sam.close()
    sam.press_in_home("Change")
    sam.submit({DAY: "Tuesday"})
    assert "on Tuesdays at 14:30" in words(sam.home.payload["blocks"])


def test_it_is_switched_off_in_the_form(sam: SlackUser) -> None:
    set_up(sam)
    sam.close()
    sam.press_in_home("Change")
    sam.submit({IS_ON: OFF})
    assert "is off. It was on Fridays" in words(sam.home.payload["blocks"])


def test_a_pause_is_set_in_the_form(sam: SlackUser, slack: SlackStandIn) -> None:
    set_up(sam)
    sam.close()
    sam.press_in_home("Change")
    in_a_month = slack.clock().date() + timedelta(days=30)
    sam.submit({PAUSE: in_a_month.isoformat()})
    assert "It is paused until" in words(sam.home.payload["blocks"])


def test_what_is_wrong_is_told_beside_its_field(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home(DIGEST_CHANNEL, TEAM_CHAT.id)
    sam.press_in_modal("Set up")
    sam.submit({ZONE: "Narnia", PAUSE: "2020-01-05"})
    assert sam.errors == {
        ZONE: "I do not know this time zone. Write one like London or Europe/London.",
        PAUSE: "Choose a day after today and within a year.",
    }


def test_a_channel_without_the_bot_is_told_how_to_invite_it(sam: SlackUser) -> None:
    set_up(sam, WITHOUT_BOT.id)
    assert "Type `/invite @Practice exchange` there." in words(sam.modal.payload["blocks"])


def test_a_preview_is_shown_in_the_modal(sam: SlackUser) -> None:
    set_up(sam)
    sam.press_in_modal("Preview")
    assert "A question for the thread" in words(sam.modal.payload["blocks"])


def test_it_is_posted_from_the_modal(sam: SlackUser, slack: SlackStandIn) -> None:
    set_up(sam)
    sam.press_in_modal("Post now")
    [digest] = slack.messages_of_bot(TEAM_CHAT.id)
    assert digest.shown.startswith("This week from the practice exchange")


def test_the_buttons_of_the_command_do_the_same(sam: SlackUser) -> None:
    [settings] = sam.command("/lac digest on")
    [off] = sam.press(settings, "Switch off")
    assert "is off." in off.shown
    [on] = sam.press(off, "Switch on")
    assert "The weekly digest is on." in on.shown


def test_the_form_of_the_command_says_how_things_stand(sam: SlackUser) -> None:
    [settings] = sam.command("/lac digest wednesday 11:15", GOOD_PRACTICE)
    sam.press(settings, "Change")
    assert "on Wednesdays at 11:15" in words(sam.modal.payload["blocks"])
    sam.submit()
    assert "on Wednesdays at 11:15" in words(sam.modal.payload["blocks"])


def test_the_posted_digest_can_be_read_on(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.command("/lac digest post")
    [digest] = [message for message in slack.messages_of_bot(TEAM_CHAT.id) if not message.is_ephemeral]
    sam.press(digest, "Read on")
    assert sam.has_modal


def test_nothing_but_ids_is_kept(sam: SlackUser, services: Services) -> None:
    set_up(sam)
    [subscription] = services.store.subscriptions.in_workspace(TEAM_ID)
    assert (subscription.channel_id, subscription.set_up_by) == (TEAM_CHAT.id, SAM.id)


def test_every_button_of_the_settings_is_named(sam: SlackUser) -> None:
    [settings] = sam.command("/lac digest on")
    assert list(buttons(settings.blocks)) == ["Change", "Preview", "Post now", "Switch off"]


def test_the_message_behind_the_form_shows_the_new_settings(sam: SlackUser) -> None:
    [settings] = sam.command("/lac digest on")
    sam.press(settings, "Change")
    sam.submit({DAY: "Friday"})
    [behind] = [message for message in sam.sees() if message.ts == settings.ts]
    assert "on Fridays at 09:00" in behind.shown


def test_so_does_the_modal_behind_it(sam: SlackUser) -> None:
    set_up(sam)
    sam.close()
    sam.open_home()
    sam.press_in_home(DIGEST_CHANNEL, TEAM_CHAT.id)
    sam.press_in_modal("Change")
    sam.submit({DAY: "Tuesday"})
    sam.close()
    assert "on Tuesdays at 14:30" in words(sam.modal.payload["blocks"])


def test_when_slack_gives_the_channel_another_id_the_digest_goes_there(sam: SlackUser, services: Services) -> None:
    set_up(sam)
    moved = {"type": "channel_id_changed", "old_channel_id": TEAM_CHAT.id, "new_channel_id": "C0NEWID"}
    sam.link.send_event("channel_id_changed", moved)
    sam.close()
    sam.open_home()
    [subscription] = services.store.subscriptions.in_workspace(TEAM_ID)
    assert subscription.channel_id == "C0NEWID"
