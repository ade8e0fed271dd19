"""The supervision pack in Slack: by command, and by the button of a topic and of a section."""

from dataclasses import replace

import pytest

from config.catalogue import load_config
from handlers.answers.pack import pack_answer
from handlers.services import Services
from tests.handlers.shown import buttons, problems, words
from tests.slack.fixtures import PUBLIC_URL
from tests.slack.slack_user import SlackUser

TOPICS = load_config().topics.by_id


def test_a_pack_has_a_passage_examples_and_questions(sam: SlackUser) -> None:
    [pack] = sam.command("/lac pack resilience")
    assert pack.shown.startswith("Supervision pack: Resilience")
    assert pack.shown.index("To read") < pack.shown.index("From practice") < pack.shown.index("To talk over")
    assert "NCB briefing, 2010" in pack.shown


def test_a_topic_is_named_as_for_the_guide(sam: SlackUser) -> None:
    [pack] = sam.command("/lac PACK leaving-care")
    assert pack.shown.startswith("Supervision pack: Leaving care")


def test_without_a_topic_one_is_chosen(sam: SlackUser) -> None:
    [choice] = sam.command("/lac pack")
    [pack] = sam.press(choice, "Fostering and adoption")
    assert pack.shown.startswith("Supervision pack: Fostering and adoption")


def test_words_that_name_no_topic_are_searched(sam: SlackUser) -> None:
    [answer] = sam.command("/lac pack of resilience questions")
    assert "Supervision pack" not in answer.shown


def test_a_topic_has_the_button(sam: SlackUser) -> None:
    [topics] = sam.command("/lac topics")
    [topic] = sam.press(topics, "Social pedagogy")
    [pack] = sam.press(topic, "Make a pack")
    assert pack.shown.startswith("Supervision pack: Social pedagogy")


def test_an_answer_to_a_question_has_it_not(sam: SlackUser) -> None:
    [answer] = sam.command("/lac social pedagogy")
    assert "Make a pack" not in buttons(answer.blocks)


def test_a_section_has_the_button(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Read")
    sam.press_in_modal("Make a pack")
    assert "Supervision pack: Resilience" in words(sam.modal.payload["blocks"])


def test_where_the_bot_has_an_address_the_pack_leads_to_the_pages_to_print(services: Services) -> None:
    pack = pack_answer(replace(services, public_url=PUBLIC_URL), "resilience")
    assert pack is not None
    assert f"<{PUBLIC_URL}/read/pack/resilience|Open the pack to print it (two pages)>" in str(pack.blocks)


def test_a_topic_that_is_gone_has_no_pack(services: Services) -> None:
    assert pack_answer(services, "no-such-topic") is None


@pytest.mark.parametrize("topic_id", TOPICS)
def test_slack_takes_the_pack_of_every_topic(services: Services, topic_id: str) -> None:
    pack = pack_answer(services, topic_id)
    assert pack is not None
    assert problems(pack) == []
