"""The supervision pack of a topic."""

import pytest

from config.catalogue import Config, load_config
from knowledge.answers.answer import PromptKind
from knowledge.answers.answerer import Answerer
from knowledge.answers.pack import Pack, pack_of
from knowledge.library.library import Library

TOPICS = load_config().topics.by_id


def pack(config: Config, library: Library, answerer: Answerer, topic_id: str) -> Pack:
    made = pack_of(config, library, answerer.results_for, topic_id)
    assert made is not None
    return made


@pytest.mark.parametrize("topic_id", TOPICS)
def test_every_topic_has_a_passage_that_names_it_and_three_questions_for_the_team(
    config: Config, library: Library, answerer: Answerer, topic_id: str
) -> None:
    made = pack(config, library, answerer, topic_id)
    assert topic_id in library.topics_of(made.passage.id)
    assert [question.kind for question in made.questions] == [PromptKind.TEAM] * 3


@pytest.mark.parametrize("topic_id", TOPICS)
def test_an_example_is_linked_with_the_talk_or_names_the_topic(
    config: Config, library: Library, answerer: Answerer, topic_id: str
) -> None:
    made = pack(config, library, answerer, topic_id)
    linked = {link.example_id for link in library.links if topic_id in library.topics_of(link.section_id)}
    named = {example.id for example in library.examples.values() if topic_id in example.topics}
    assert {example.id for example in made.examples} <= linked | named


def test_the_examples_of_a_talk_come_with_the_editors_reasons(
    config: Config, library: Library, answerer: Answerer
) -> None:
    made = pack(config, library, answerer, "resilience")
    assert made.passage.id.startswith("resilience/")
    assert [example.id.split("/")[-1] for example in made.examples] == ["flourish", "children-in-care-councils"]
    assert "both named in the talk" in made.examples[0].reason


def test_where_no_example_fits_there_is_none(config: Config, library: Library, answerer: Answerer) -> None:
    assert pack(config, library, answerer, "offending").examples == ()


def test_what_has_moved_on_about_an_example_goes_with_it(config: Config, library: Library, answerer: Answerer) -> None:
    made = pack(config, library, answerer, "sexual-exploitation")
    assert "practice-examples/joint-working/runaway-protocol" in {notice.item_id for notice in made.notices}


def test_a_topic_that_is_not_there_has_no_pack(config: Config, library: Library, answerer: Answerer) -> None:
    assert pack_of(config, library, answerer.results_for, "no-such-topic") is None
