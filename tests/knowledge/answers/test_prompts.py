"""Which questions to reflect on go with results."""

from config.catalogue import Config
from knowledge.answers.prompts import choose_prompts
from knowledge.library.library import Library

FIVE_QUESTIONS = (
    "What happened?",
    "What were you thinking?",
    "What were you feeling?",
    "Who has been affected and how?",
    "What do you need to do now?",
)


def test_restorative_work_gets_the_five_questions_whole_and_in_order(config: Config, library: Library) -> None:
    assert choose_prompts(config, library, ["restorative-justice/questions"]) == FIVE_QUESTIONS


def test_offending_gets_the_five_questions(config: Config, library: Library) -> None:
    assert choose_prompts(config, library, ["restorative-justice/a-stake-in-reflecting"]) == FIVE_QUESTIONS


def test_resilience_gets_two_questions_for_staff_and_restorative_ones(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["resilience/what-it-is", "resilience/three-factors"])
    assert prompts == (
        config.prompts.by_topic["resilience"].reflective[0].text,
        config.prompts.by_topic["resilience"].reflective[1].text,
        "Who has been affected and how?",
        "What do you need to do now?",
    )


def test_other_topics_get_three_questions_for_staff(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["sexual-exploitation/engage/vision"])
    expected = config.prompts.by_topic["sexual-exploitation"].reflective[:3]
    assert prompts == tuple(question.text for question in expected)


def test_in_danger_no_restorative_question_is_shown(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["restorative-justice/questions"], allows_restorative=False)
    assert set(prompts).isdisjoint(FIVE_QUESTIONS)


def test_without_a_topic_there_is_no_question(config: Config, library: Library) -> None:
    assert choose_prompts(config, library, ["practice-examples/about-the-examples"]) == ()


def test_without_results_there_is_no_question(config: Config, library: Library) -> None:
    assert choose_prompts(config, library, []) == ()
