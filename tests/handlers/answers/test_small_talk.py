"""A greeting or thanks is no question."""

import pytest

from handlers.answers.small_talk import small_talk_of
from handlers.models.small_talk import SmallTalk


@pytest.mark.parametrize("words", ["hi", "Hello!", "good morning all", "hey there :wave:", "Hello bot"])
def test_a_greeting_is_small_talk(words: str) -> None:
    assert small_talk_of(words) is SmallTalk.GREETING


@pytest.mark.parametrize(
    "words",
    [
        "thanks",
        "Thank you so much!",
        "ta",
        "ta love x",
        "cheers mate",
        "thx!!",
        "Thaaanks",
        "thanks, that is really helpful",
        "that's brilliant, thank you",
        "ok thanks bye",
        "much appreciated",
        "perfect",
        "you're a star, thanks",
        "thanks for your help",
        "that's great :tada:",
    ],
)
def test_thanks_in_any_dress_are_small_talk(words: str) -> None:
    assert small_talk_of(words) is SmallTalk.THANKS


@pytest.mark.parametrize(
    "words",
    [
        "resilience",
        "hello, what helps a child who runs away?",
        "saying thank you to carers",
        "good practice",
        "helpful",
        "not helpful",
        "you are missing something about girls",
        "who are you supposed to tell",
        "what are you supposed to do when a child runs away",
        "how are you supposed to build trust",
        "is the care planning guidance still in force and what does it say",
        "is this child at risk",
        "what can you do about bullying",
        "are there robots in care homes",
        "how are things between homes and the police",
        "how old is the child",
        "when was the protocol written",
        ":wave:",
        "",
    ],
)
def test_anything_else_is_no_small_talk(words: str) -> None:
    assert small_talk_of(words) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("what can you do", SmallTalk.WHAT_CAN_YOU_DO),
        ("Hi, what can you do?", SmallTalk.WHAT_CAN_YOU_DO),
        ("how does this work?", SmallTalk.WHAT_CAN_YOU_DO),
        ("what can I ask you", SmallTalk.WHAT_CAN_YOU_DO),
        ("who are you", SmallTalk.WHO_ARE_YOU),
        ("what's this?", SmallTalk.WHO_ARE_YOU),
        ("are you a robot", SmallTalk.ROBOT),
        ("r u a real person or a bot?", SmallTalk.ROBOT),
        ("am I talking to a human", SmallTalk.ROBOT),
        ("is this up to date?", SmallTalk.UP_TO_DATE),
        ("is the information still current", SmallTalk.UP_TO_DATE),
        ("how old is this", SmallTalk.UP_TO_DATE),
        ("is this the latest guidance?", SmallTalk.UP_TO_DATE),
        ("how are you", SmallTalk.HOW_ARE_YOU),
        ("hello, how are you today?", SmallTalk.HOW_ARE_YOU),
        ("how's it going", SmallTalk.HOW_ARE_YOU),
        ("bye for now", SmallTalk.GOODBYE),
    ],
)
def test_a_question_about_the_bot_itself_is_small_talk(words: str, kind: SmallTalk) -> None:
    assert small_talk_of(words) is kind
