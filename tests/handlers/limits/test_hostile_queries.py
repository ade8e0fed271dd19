"""Nobody can call, mention or link through the bot by what they ask, wherever they ask it."""

from collections.abc import Iterable

import pytest

from bot.playground.slack_api.example_workspace import GOOD_PRACTICE, SAM_DIRECT
from bot.playground.slack_api.records import Message
from handlers.services import Services
from tests.handlers.limits.everything_shown import shown_for_answer
from tests.handlers.limits.harm import harm_in
from tests.handlers.limits.hostile_texts import HOSTILE_TEXTS, NOT_TYPED
from tests.handlers.limits.reach import reached_by_blocks
from tests.slack.slack_user import SlackUser

TYPED = {name: text for name, text in HOSTILE_TEXTS.items() if name not in NOT_TYPED}
each_typed = pytest.mark.parametrize("text", TYPED.values(), ids=TYPED)


def reached_by(messages: Iterable[Message]) -> list[str]:
    return [reach for message in messages for reach in reached_by_blocks(message.blocks)]


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_every_view_of_the_answer(services: Services, text: str) -> None:
    assert harm_in(*shown_for_answer(services, services.answerer.answer(text))) == []


@each_typed
def test_a_command(sam: SlackUser, text: str) -> None:
    answers = sam.command(f"/lac {text}")
    assert len(answers) == 1
    assert reached_by(answers) == []


@each_typed
def test_a_direct_message(sam: SlackUser, text: str) -> None:
    answers = sam.say(text, SAM_DIRECT)
    assert len(answers) == 1
    assert reached_by(answers) == []


@each_typed
def test_a_mention(sam: SlackUser, text: str) -> None:
    answers = sam.say(f"@bot {text}", GOOD_PRACTICE)
    assert len(answers) == 1
    assert reached_by(answers) == []
