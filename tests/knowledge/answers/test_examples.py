"""Which practice examples go with results, and why."""

from hypothesis import given
from hypothesis import strategies as st

from config.catalogue import Config
from knowledge.answers.examples import LIKENESS, choose_examples, excerpt
from knowledge.library.library import Library

FLOURISH = "practice-examples/other/flourish"
COUNCILS = "practice-examples/participation/children-in-care-councils"
DENTISTS = "practice-examples/health/d-card"
FOSTER_CARERS = "practice-examples/fostering/recruitment-team"


def test_links_of_the_talk_come_first_with_their_reason(config: Config, library: Library) -> None:
    first, *_ = choose_examples(config, library, ["resilience/what-it-is"], [])
    link = next(link for link in library.links if link.section_id == "resilience" and link.example_id == first.id)
    assert first.reason == link.reason


def test_of_the_links_those_found_for_the_query_come_first(config: Config, library: Library) -> None:
    examples = choose_examples(config, library, ["resilience/what-it-is"], [DENTISTS, COUNCILS])
    assert examples[0].id == COUNCILS


def test_without_links_a_shared_topic_is_the_reason(config: Config, library: Library) -> None:
    examples = choose_examples(config, library, [FOSTER_CARERS], [])
    assert all("fostering" in library.examples[example.id].topics for example in examples)
    assert {example.reason for example in examples} == {"It is about the same topic: Fostering and adoption."}


def test_likeness_is_the_last_reason(config: Config, library: Library) -> None:
    examples = choose_examples(config, library, ["practice-examples/about-the-examples"], [DENTISTS])
    assert [(example.id, example.reason) for example in examples] == [(DENTISTS, LIKENESS)]


def test_a_result_is_not_named_again_as_an_example(config: Config, library: Library) -> None:
    examples = choose_examples(config, library, [FLOURISH, "resilience/what-it-is"], [FLOURISH])
    assert FLOURISH not in [example.id for example in examples]


def test_three_examples_at_most_each_once(config: Config, library: Library) -> None:
    examples = choose_examples(config, library, list(library.passages), list(library.examples))
    assert len({example.id for example in examples}) == len(examples) == 3


def test_without_results_there_is_no_example(config: Config, library: Library) -> None:
    assert choose_examples(config, library, [], [FLOURISH]) == ()


def test_an_example_leads_to_its_place_in_the_reader(config: Config, library: Library) -> None:
    examples = choose_examples(config, library, ["practice-examples/about-the-examples"], [DENTISTS])
    assert examples[0].url == f"/read/practice-examples/health#{DENTISTS}"


def test_a_short_text_is_shown_whole() -> None:
    assert excerpt("A team of forty.") == "A team of forty."


def test_a_long_text_is_cut_after_a_whole_word() -> None:
    assert excerpt("children who run away, from care", limit=24) == "children who run away…"


@given(st.text(min_size=1), st.integers(min_value=1, max_value=50))
def test_an_excerpt_keeps_its_limit(text: str, limit: int) -> None:
    assert len(excerpt(text, limit)) <= limit
