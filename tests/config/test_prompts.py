"""The questions in plainer words, and when not to ask them."""

import pytest

from config.catalogue import CONFIG_FOLDER
from config.prompts import Prompts, load_prompts


@pytest.fixture
def prompts() -> Prompts:
    return load_prompts(CONFIG_FOLDER)


def test_plainer_questions_are_short(prompts: Prompts) -> None:
    assert max(len(question.split()) for question in prompts.plainer.questions.values()) <= 10


@pytest.mark.parametrize("case", ["abuse", "exploited", "in danger", "not willing"])
def test_it_says_when_a_restorative_conversation_is_not_the_way(prompts: Prompts, case: str) -> None:
    assert case in prompts.not_restorative.text


def test_it_says_what_to_do_in_its_place(prompts: Prompts) -> None:
    assert "Speak to your safeguarding lead and follow your local procedures first." in prompts.not_restorative.text


@pytest.mark.parametrize("topic", ["sexual-exploitation", "missing-from-care"])
def test_no_restorative_question_goes_with_a_child_at_risk(prompts: Prompts, topic: str) -> None:
    assert prompts.by_topic[topic].restorative == ()


def test_no_question_stands_twice(prompts: Prompts) -> None:
    texts = [question.text for entry in prompts.by_topic.values() for question in entry.reflective]
    assert len(texts) == len(set(texts))
