"""Asked-as lines find what they are written for, and are never shown."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from config.catalogue import Config
from knowledge.answers.answerer import Answerer
from knowledge.checks import FEWEST_LINES, seldom_asked_as
from knowledge.library.library import Library
from knowledge.search.analysis import tokens_of
from knowledge.search.asked_as import AskedAsLines, ComparedWords, Likeness
from knowledge.search.engine import engine_in_memory
from knowledge.search.english import English

LINES = {0: ["who is it for", "kids kicking off"], 1: ["what is it", "looked after children in a home"]}


ONE_WORD = {("lac",): "lac", ("look", "after", "child"): "lac"}


def likeness(question: str) -> Mapping[int, Likeness]:
    words_of = ComparedWords(ONE_WORD)
    return AskedAsLines(LINES, words_of).likeness(words_of.of(tokens_of(question)))


@pytest.mark.parametrize(("question", "first"), [("who is it for?", 0), ("what is it?", 1), ("LAC in a home", 1)])
def test_the_likest_line_decides(question: str, first: int) -> None:
    found = likeness(question)
    assert max(found, key=lambda number: found[number].likest) == first


def test_a_question_with_the_words_of_a_line_is_wholly_alike() -> None:
    assert likeness("Kids kicking off?")[0].likest == pytest.approx(1.0)


def test_a_question_with_no_word_of_any_line_is_like_none() -> None:
    assert likeness("zebra") == {}


def test_every_passage_has_enough_lines(library: Library) -> None:
    assert seldom_asked_as(library) == ()


def test_a_passage_with_too_few_lines_is_named(library: Library) -> None:
    few = {**library.asked_as, "resilience/what-it-is": library.asked_as["resilience/what-it-is"][: FEWEST_LINES - 1]}
    assert seldom_asked_as(replace(library, asked_as=few)) == ("resilience/what-it-is",)


def test_a_line_finds_its_passage_by_words_that_the_library_lacks(
    library: Library, config: Config, english: English
) -> None:
    lines = {"resilience/three-factors": ("wobbly jelly",)}
    engine = engine_in_memory(replace(library, asked_as=lines), config, english)
    assert engine.search("wobbly jelly").hits[0].id == "resilience/three-factors"


def test_without_lines_a_passage_is_found_by_its_own_words(library: Library, config: Config, english: English) -> None:
    engine = engine_in_memory(replace(library, asked_as={}), config, english)
    hits = engine.search("what is social pedagogy")
    assert hits.confidence.is_enough and hits.hits[0].id.startswith("social-pedagogy/")


def test_a_line_is_never_shown(answerer: Answerer, library: Library) -> None:
    for line in library.asked_as["resilience/what-it-is"]:
        for result in answerer.answer(line).results:
            assert line.lower() not in result.text.lower()
