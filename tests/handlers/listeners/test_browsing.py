"""Topic and theme buttons."""

import pytest

from config.catalogue import load_config
from handlers.answers.asking import topic_answer
from handlers.services import Services
from tests.handlers.shown import problems
from tests.slack.slack_user import SlackUser

TOPICS = load_config().topics.by_id


def test_a_topic_is_searched(sam: SlackUser) -> None:
    [topics] = sam.command("/lac topics")
    [answer] = sam.press(topics, "Social pedagogy")
    assert "*Social pedagogy" in answer.shown


def test_a_theme_lists_its_examples(sam: SlackUser) -> None:
    [themes] = sam.command("/lac examples")
    [examples] = sam.press(themes, "Fostering")
    assert examples.shown.startswith("Practice examples: Fostering")


def test_a_topic_offered_where_nothing_fits_leads_on(sam: SlackUser) -> None:
    [nothing] = sam.command("/lac how do I adopt my stepson")
    [answer] = sam.press(nothing, "Fostering and adoption")
    assert "NCB briefing" in answer.shown


@pytest.mark.parametrize("topic_id", TOPICS)
def test_every_topic_finds_something(services: Services, topic_id: str) -> None:
    answer = topic_answer(services, topic_id, can_share=True)
    assert answer is not None
    assert "NCB briefing" in answer.text
    assert problems(answer) == []
