"""Shortcuts, the tabs of the app, the button that stops it, and the assistant view of old apps."""

from dataclasses import replace

import pytest

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.opening import (
    open_assistant,
    open_home,
    open_messages,
    stop,
    use_message_shortcut,
    use_shortcut,
)
from bot.playground.keyboard.typing import say
from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.records import AppView, Session
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery


def test_a_global_shortcut_sends_a_trigger(link: BotLink, delivery: RecordingDelivery) -> None:
    use_shortcut(link, SAM.id, "reflect")
    assert delivery.bodies[0]["callback_id"] == "reflect"
    assert delivery.bodies[0]["trigger_id"]


def test_a_message_shortcut_sends_its_message(link: BotLink, delivery: RecordingDelivery) -> None:
    say(link, SAM.id, TEAM_CHAT.id, "How do others do it?")
    ts = link.slack.messages(TEAM_CHAT.id)[0].ts
    use_message_shortcut(link, SAM.id, "find", TEAM_CHAT.id, ts)
    assert delivery.bodies[0]["message"]["text"] == "How do others do it?"


def test_a_shortcut_that_the_manifest_does_not_have_cannot_be_used(link: BotLink) -> None:
    with pytest.raises(Problem, match="no such shortcut"):
        use_shortcut(link, SAM.id, "find")


def test_opening_the_home_tab_is_told(link: BotLink, delivery: RecordingDelivery) -> None:
    open_home(link, SAM.id)
    assert (delivery.events[0]["type"], delivery.events[0]["tab"]) == ("app_home_opened", "home")


def test_opening_the_messages_tab_is_told(link: BotLink, delivery: RecordingDelivery) -> None:
    open_messages(link, SAM.id)
    [event] = delivery.events
    assert (event["type"], event["tab"], event["channel"]) == ("app_home_opened", "messages", SAM_DIRECT.id)


def test_stopping_names_the_thread_of_the_session(link: BotLink, delivery: RecordingDelivery) -> None:
    link.slack.sessions[(SAM_DIRECT.id, "1.1")] = Session(status="processing")
    stop(link, SAM.id, "1.1")
    [event] = delivery.events
    assert (event["type"], event["thread_ts"]) == ("agent_session_stopped", "1.1")


def test_what_has_finished_cannot_be_stopped(link: BotLink) -> None:
    with pytest.raises(Problem, match="finished already"):
        stop(link, SAM.id, "1.1")


def test_the_assistant_view_of_an_old_app_begins_a_thread(link: BotLink, delivery: RecordingDelivery) -> None:
    link.slack.install(replace(link.slack.app, view=AppView.ASSISTANT))
    open_assistant(link, SAM.id)
    thread = delivery.events[0]["assistant_thread"]
    assert thread["thread_ts"] == link.slack.messages(SAM_DIRECT.id)[0].ts


def test_a_new_app_has_no_assistant_view_to_open(link: BotLink) -> None:
    with pytest.raises(Problem, match="no assistant view"):
        open_assistant(link, SAM.id)
