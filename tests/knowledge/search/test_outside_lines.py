"""Lines outside: what practitioners type that no library of practice answers."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from config.catalogue import Config
from knowledge.library.items import Theme
from knowledge.library.library import Library
from knowledge.library.own_examples import OwnExample, with_own_examples
from knowledge.search.analysis import tokens_of
from knowledge.search.asked_as import ComparedWords
from knowledge.search.engine import engine_in_memory
from knowledge.search.english import English
from knowledge.search.outside_lines import Leaning, OutsideLines, inside_of

OUTSIDE = ("what is the mileage rate", "mileage for contact runs", "can he sleep at his nan's")
INSIDE = ("building on what a young person is good at", "contact with brothers and sisters")
ALLOWANCE = OwnExample(
    id="shared/allowance",
    title="Holiday allowances made simple",
    text="The team pays the holiday allowance to every foster carer in one sum, so that nobody has to ask for it.",
    theme=Theme.FOSTERING,
    place="Hull",
    topics=("fostering",),
    shared_at=datetime(2026, 3, 2, tzinfo=UTC),
)


def leaning(question: str) -> Leaning:
    words_of, tokens = ComparedWords({}), tokens_of(question)
    return OutsideLines(OUTSIDE, inside_of(INSIDE, {}, 0, tokens_of), words_of).leaning(tokens, words_of.of(tokens))


@pytest.mark.parametrize("figure", ["likeness", "words"])
def test_a_question_like_the_lines_leans_further_outside(figure: str) -> None:
    assert getattr(leaning("mileage rate for contact"), figure) > getattr(leaning("brothers and sisters"), figure)


def test_a_question_of_small_words_does_not_lean() -> None:
    assert leaning("what is it").words == 0.0


def test_a_line_outside_is_not_answered(library: Library, config: Config, english: English) -> None:
    question = "building resilience in the car park"
    lines = replace(config.outside, lines=(*config.outside.lines, question))
    before = engine_in_memory(library, config, english).search(question).confidence.sum
    after = engine_in_memory(library, replace(config, outside=lines), english).search(question).confidence.sum
    assert after < before


def test_what_a_workspace_shared_is_found_though_such_questions_are_outside_elsewhere(
    library: Library, config: Config, english: English
) -> None:
    question = "holiday allowance for foster carers"
    own = engine_in_memory(with_own_examples(library, [ALLOWANCE]), config, english).search(question)
    assert own.confidence.is_enough and own.hits[0].id == ALLOWANCE.id
    assert not engine_in_memory(library, config, english).search(question).confidence.is_enough
