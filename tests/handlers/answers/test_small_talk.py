"""A greeting or thanks is no question."""

import pytest

from handlers.answers.intents import small_talk_of
from handlers.models.small_talk import SmallTalk


@pytest.mark.parametrize("words", ["hi", "Hello!", "good morning all", "hey there :wave:", "Hello bot"])
def test_a_greeting_is_small_talk(words: str) -> None:
    assert small_talk_of(words) is SmallTalk.GREETING


@pytest.mark.parametrize("words", ["thanks", "Thank you so much!", "ta", "thanks, that is really helpful", "ok thanks"])
def test_thanks_are_small_talk(words: str) -> None:
    assert small_talk_of(words) is SmallTalk.THANKS


@pytest.mark.parametrize(
    "words",
    [
        "resilience",
        "hello, what helps a child who runs away?",
        "saying thank you to carers",
        "good practice",
        "helpful",
        "hi hi hi hi hi hi hi hi hi",
        ":wave:",
        "",
    ],
)
def test_anything_else_is_no_small_talk(words: str) -> None:
    assert small_talk_of(words) is None
