"""“Find related practice” on a message."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.records import Channel, Message
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.wording import short_messages as wording
from tests.handlers.broken_answerer import BrokenAnswerer
from tests.handlers.shown import words
from tests.slack.running_bot import run_bot
from tests.slack.slack_user import SlackUser


def written(person: SlackUser, text: str, channel: Channel = TEAM_CHAT) -> Message:
    person.say(text, channel)
    return person.sees(channel)[-1]


def test_what_fits_the_message_is_shown_in_a_modal(sam: SlackUser, alex: SlackUser) -> None:
    message = written(alex, "He goes missing from the home every weekend.")
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, message)
    assert "NCB briefing" in words(sam.modal.payload["blocks"])


def test_nobody_sees_anything_in_the_channel(sam: SlackUser, alex: SlackUser, slack: SlackStandIn) -> None:
    message = written(alex, "What builds resilience?")
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, message)
    assert slack.messages_of_bot() == []
    assert not alex.has_modal


def test_it_works_where_the_bot_is_not(sam: SlackUser, alex: SlackUser) -> None:
    message = written(alex, "What builds resilience?", WITHOUT_BOT)
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, message)
    assert "esilience" in words(sam.modal.payload["blocks"])


def test_the_modal_is_open_before_the_library_is_searched(sam: SlackUser, alex: SlackUser, slack: SlackStandIn) -> None:
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, written(alex, "What builds resilience?"))
    [opened] = slack.calls_of("views.open")
    assert wording.LOOKING in str(opened.arguments)


def test_a_message_without_words_says_what_to_do(sam: SlackUser, alex: SlackUser) -> None:
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, written(alex, "@sam"))
    assert words(sam.modal.payload["blocks"]) == wording.NO_WORDS


def test_when_the_search_fails_the_modal_says_so(
    slack: SlackStandIn, services: Services, clock: Callable[[], datetime]
) -> None:
    with run_bot(slack, replace(services, answerer=BrokenAnswerer()), clock) as bot:
        sam, alex = bot.user(SAM), bot.user(ALEX)
        sam.use_message_shortcut(FIND_RELATED_PRACTICE, written(alex, "What builds resilience?"))
        assert words(sam.modal.payload["blocks"]) == wording.APOLOGY


def test_a_passage_is_read_on_top_of_the_results(sam: SlackUser, alex: SlackUser) -> None:
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, written(alex, "What builds resilience?"))
    results = sam.modal
    sam.press_in_modal("Read")
    sam.close()
    assert sam.modal.id == results.id
