"""What a question was understood as, in entries of the configuration."""

from collections.abc import Sequence

import pytest

from config.catalogue import Config
from knowledge.answers.answerer import Answerer
from knowledge.answers.subjects import ANYTHING_ELSE, Subject, SubjectFinder, SubjectKind, subject_of
from knowledge.search.analysis import tokens_of

KINSHIP = Subject(SubjectKind.CONCEPT, "kinship carers")
EDUCATION = Subject(SubjectKind.TOPIC, "education")


def found(config: Config, words: str, named: Sequence[str] = (), nearest: Sequence[str] = ()) -> tuple[Subject, ...]:
    tokens = [token for token in tokens_of(words) if not token.is_compound]
    return SubjectFinder(config).subjects(tokens, named, nearest)


@pytest.mark.parametrize("words", ["living with gran", "my AUNT", "kinship care for two"])
def test_whatever_people_say_it_is_the_fields_own_term(config: Config, words: str) -> None:
    assert found(config, words) == (KINSHIP,)


def test_short_and_full_forms_are_one_subject(config: Config) -> None:
    assert found(config, "an IRO") == found(config, "the independent reviewing officer")


def test_the_longest_phrase_counts(config: Config) -> None:
    assert found(config, "foster carer allowance") == (
        Subject(SubjectKind.OUTSIDE, "Money and homes that other services decide"),
    )


def test_each_subject_stands_once(config: Config) -> None:
    assert found(config, "aunt, uncle and cousin") == (KINSHIP,)


def test_topics_that_are_named_come_first(config: Config) -> None:
    assert found(config, "aunt", named=["education"]) == (EDUCATION, KINSHIP)


def test_what_is_near_counts_where_nothing_is_named(config: Config) -> None:
    assert found(config, "marzipan", nearest=["education"]) == (EDUCATION,)
    assert found(config, "aunt", nearest=["education"]) == (KINSHIP,)


def test_what_no_list_names_is_one_subject_for_all(config: Config) -> None:
    assert found(config, "harpsichord") == (ANYTHING_ELSE,)


def test_words_that_half_of_all_questions_hold_are_no_subject(config: Config) -> None:
    assert found(config, "kid") == (ANYTHING_ELSE,)


def test_a_misspelt_word_counts_as_what_it_is_taken_for(answerer: Answerer) -> None:
    assert answerer.answer("how do I reset my pasword").subjects == answerer.answer("reset password").subjects


def test_an_answer_that_fits_has_none(answerer: Answerer) -> None:
    assert answerer.answer("resilience").subjects == ()


@pytest.mark.parametrize("subject", [KINSHIP, EDUCATION, ANYTHING_ELSE, Subject(SubjectKind.OUTSIDE, "Law: forms")])
def test_a_subject_is_known_again_by_its_key(subject: Subject) -> None:
    assert subject_of(subject.key) == subject
