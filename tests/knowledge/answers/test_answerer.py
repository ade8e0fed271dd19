"""An answer as every surface gets it: what is in it, what goes with it, and what is offered where nothing fits."""

import json

from config.catalogue import Config
from knowledge.answers.answer import AnswerVerdict, ResultKind
from knowledge.answers.answerer import Answerer
from knowledge.answers.brief import brief, first_words
from knowledge.library.library import Library
from knowledge.search.grouping import place_of

ANSWERED, SILENT = "resilience", "printer is broken again"
NEAR = "respite"


def test_an_answer_is_printed_with_these_fields(answerer: Answerer) -> None:
    printed = json.loads(json.dumps(answerer.answer(ANSWERED).to_json()))
    assert list(printed) == [
        "query", "understood_as", "confident", "results", "examples", "prompts", "notices", "elapsed_ms",
    ]  # fmt: skip
    assert list(printed["results"][0]) == ["id", "kind", "title", "path", "text", "source", "score", "url"]
    assert list(printed["examples"][0]) == ["id", "title", "theme", "place", "text", "reason", "url"]


def test_a_result_says_where_it_stands(answerer: Answerer, library: Library) -> None:
    result = answerer.answer(ANSWERED).results[0]
    section = library.section_of(result.id)
    assert (result.title, result.path) == (section.heading, section.path)
    assert (result.source, result.url) == (library.source_line(result.id), library.read_path(result.id))


def test_a_practice_example_is_shown_under_its_own_title(answerer: Answerer, library: Library) -> None:
    result = answerer.answer("D Card dentists").results[0]
    assert (result.kind, result.title) == (ResultKind.EXAMPLE, library.examples[result.id].title)


def test_a_restorative_question_is_told_apart_from_a_passage(answerer: Answerer) -> None:
    results = answerer.answer("What were you thinking?").results
    assert ResultKind.QUESTION in {result.kind for result in results}


def test_results_are_in_order_and_the_best_has_the_score_one(answerer: Answerer) -> None:
    scores = [result.score for result in answerer.answer(ANSWERED, limit=10).results]
    assert scores[0] == 1.0 > scores[-1] and scores == sorted(scores, reverse=True)


def test_what_stands_far_below_the_best_is_left_out(answerer: Answerer, library: Library) -> None:
    in_passing = [passage for passage in library.passages.values() if "young people" in passage.text]
    assert len(answerer.answer("pedagogues and young people", limit=100).results) < len(in_passing) / 2


def test_no_more_results_are_given_than_were_asked_for(answerer: Answerer) -> None:
    assert [len(answerer.answer("health", limit).results) for limit in (1, 2, 5)] == [1, 2, 5]


def test_the_results_that_follow_are_those_a_longer_answer_shows(answerer: Answerer) -> None:
    short, long = answerer.answer("health", limit=2), answerer.answer("health", limit=5)
    assert list(short.further[:3]) == [result.id for result in long.results[2:]]


def test_related_examples_are_given_with_their_reason(answerer: Answerer) -> None:
    examples = answerer.answer(ANSWERED).examples
    assert examples and all(example.reason for example in examples)


def test_an_example_is_not_shown_twice_in_one_answer(answerer: Answerer) -> None:
    answer = answerer.answer("psychologist")
    assert {example.id for example in answer.examples}.isdisjoint(result.id for result in answer.results)


def test_the_same_question_gets_the_same_answer(answerer: Answerer) -> None:
    one, other = answerer.answer("foster carers"), answerer.answer("foster carers")
    assert (one.results, one.examples, one.further) == (other.results, other.examples, other.further)


def test_a_mended_query_says_how_it_was_understood(answerer: Answerer) -> None:
    assert answerer.answer("resiliance").understood_as == "resilience"


def test_a_query_that_was_right_is_not_said_to_be_understood_otherwise(answerer: Answerer) -> None:
    assert answerer.answer("Resilience?").understood_as is None


def test_a_long_message_is_not_repeated_for_one_mended_word(answerer: Answerer) -> None:
    answer = answerer.answer("she has been through so much and I want to build up her resiliance before she moves on")
    assert answer.results and answer.understood_as is None


def test_the_query_is_kept_as_it_was_typed(answerer: Answerer) -> None:
    assert answerer.answer("  RESILIANCE?? ").query == "  RESILIANCE?? "


def test_where_nothing_fits_there_is_nothing_but_somewhere_to_go(answerer: Answerer) -> None:
    answer = answerer.answer(f"{SILENT} and has no resiliance")
    assert (answer.confident, answer.results, answer.further, answer.understood_as) == (False, (), (), None)


def test_where_nothing_fits_topics_are_offered_by_their_titles(answerer: Answerer, config: Config) -> None:
    topics = answerer.answer("foster carer tax allowance").topics
    assert topics and [topic.title for topic in topics] == [config.topics.title(topic.id) for topic in topics]


def test_where_something_is_near_the_nearest_sections_are_offered_once_each(
    answerer: Answerer, library: Library
) -> None:
    sections = answerer.answer(NEAR).related_sections
    assert sections and len(set(sections)) == len(sections) and set(sections) <= set(library.sections)


def test_each_verdict_is_told(answerer: Answerer) -> None:
    verdicts = [answerer.answer(query).verdict for query in (ANSWERED, NEAR, SILENT)]
    assert verdicts == [AnswerVerdict.ANSWERED, AnswerVerdict.NEAR, AnswerVerdict.NOTHING]


def test_what_is_near_is_no_answer(answerer: Answerer) -> None:
    answer = answerer.answer(NEAR)
    assert (answer.confident, answer.results, answer.further) == (False, (), ())


def test_questions_about_different_things_are_offered_different_topics(answerer: Answerer) -> None:
    offered = {answerer.answer(query).topics for query in ("therapy dogs", "foster carer tax allowance", NEAR)}
    assert len(offered) == 3


def test_no_topic_is_offered_where_none_is_near(answerer: Answerer) -> None:
    answer = answerer.answer("zebra")
    assert (answer.topics, answer.related_sections) == ((), ())


def test_a_list_that_was_asked_for_is_told_from_its_first_bullet(answerer: Answerer) -> None:
    assert "between the ages of 12 and 17" in brief(answerer.answer("who is mst for").results[0]).result.text


def test_where_one_bullet_answers_it_stands_alone(answerer: Answerer) -> None:
    [line] = brief(answerer.answer("how long does MST take").results[0]).result.text.splitlines()
    assert line == "• Three to five months is the typical treatment time."


def test_what_is_near_tells_its_first_words(answerer: Answerer) -> None:
    answer = answerer.answer(NEAR)
    assert len(answer.nearest) == len(answer.related_sections)
    assert all(first_words(near) for near in answer.nearest)


def test_an_answer_with_results_offers_no_topics(answerer: Answerer) -> None:
    answer = answerer.answer(ANSWERED)
    assert (answer.topics, answer.related_sections) == ((), ())


def test_ids_given_out_before_become_results_in_their_order(answerer: Answerer) -> None:
    ids = answerer.answer("health", limit=1).further[:3]
    assert [result.id for result in answerer.results_for(ids)] == list(ids)


def test_ids_that_are_gone_are_left_out(answerer: Answerer) -> None:
    ids = ["resilience/three-factors", "resilience/no-longer-there", "practice-examples/health/gone"]
    assert [result.id for result in answerer.results_for(ids)] == ["resilience/three-factors"]


def test_an_explanation_says_how_each_word_was_found(answerer: Answerer) -> None:
    told = answerer.explain("resiliance after a fight")
    assert "Spelling mended: resilience after a fight" in told
    assert "“fight”" in told and "“restorative conversation”" in told


def test_an_explanation_lists_results_in_the_order_of_the_answer(answerer: Answerer, library: Library) -> None:
    lines = answerer.explain(ANSWERED).splitlines()
    told = [line.split(":")[0].split(". ")[1] for line in lines if line[:1].isdigit()]
    results = answerer.answer(ANSWERED, limit=3).results
    assert [place_of(library, one) for one in told[:3]] == [place_of(library, result.id) for result in results]


def test_an_explanation_of_silence_names_the_word_that_the_library_lacks(answerer: Answerer) -> None:
    told = answerer.explain(SILENT)
    assert "“printer”" in told and "the library does not have it" in told and "Not answered" in told
    assert "(not shown)" in told


def test_an_explanation_of_a_query_of_small_words_says_so(answerer: Answerer) -> None:
    assert "it holds only small words" in answerer.explain("what is the")
