"""Which questions to reflect on go with results."""

from config.catalogue import Config
from knowledge.answers.answer import Prompt, PromptKind
from knowledge.answers.answerer import Answerer
from knowledge.answers.prompts import choose_prompts
from knowledge.library.library import Library


def texts(prompts: tuple[Prompt, ...]) -> tuple[str, ...]:
    return tuple(prompt.text for prompt in prompts)


FIVE_QUESTIONS = (
    "What happened?",
    "What were you thinking?",
    "What were you feeling?",
    "Who has been affected and how?",
    "What do you need to do now?",
)


def test_restorative_work_gets_the_five_questions_whole_and_in_order(config: Config, library: Library) -> None:
    assert texts(choose_prompts(config, library, ["restorative-justice/questions"])) == FIVE_QUESTIONS


def test_offending_gets_the_five_questions(config: Config, library: Library) -> None:
    assert texts(choose_prompts(config, library, ["restorative-justice/a-stake-in-reflecting"])) == FIVE_QUESTIONS


def test_resilience_gets_two_questions_for_staff_and_restorative_ones(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["resilience/what-it-is", "resilience/three-factors"])
    for_staff = {question.text for question in config.prompts.by_topic["resilience"].reflective}
    assert for_staff.issuperset(texts(prompts[:2]))
    assert texts(prompts[2:]) == ("Who has been affected and how?", "What do you need to do now?")


def test_other_topics_get_three_questions_for_staff(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["sexual-exploitation/engage/vision"])
    offered = {question.text for question in config.prompts.by_topic["sexual-exploitation"].reflective}
    assert len(prompts) == 3
    assert offered.issuperset(texts(prompts))


def test_in_danger_no_restorative_question_is_shown(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["restorative-justice/questions"], allows_restorative=False)
    assert set(texts(prompts)).isdisjoint(FIVE_QUESTIONS)


def test_without_a_topic_there_is_no_question(config: Config, library: Library) -> None:
    assert choose_prompts(config, library, ["practice-examples/about-the-examples"]) == ()


def test_without_results_there_is_no_question(config: Config, library: Library) -> None:
    assert choose_prompts(config, library, []) == ()


def test_questions_of_a_talk_come_before_those_of_what_one_passage_names(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["sexual-exploitation/nspcc/key-points/alcohol-and-drugs"])
    offered = {question.text for question in config.prompts.by_topic["sexual-exploitation"].reflective}
    assert offered.issuperset(texts(prompts))


def test_a_question_that_speaks_of_what_was_asked_comes_before_others(answerer: Answerer) -> None:
    decisions = answerer.answer("giving young people participation in decisions").prompts[0].text
    assert decisions == "When did this young person last help to make a decision that matters to them?"
    police = answerer.answer("should we ring police when a kid smashes something").prompts[0].text
    assert police == "What could we have done before we called the police?"


def test_no_question_is_shown_that_shares_no_word_with_what_was_asked_or_found(answerer: Answerer) -> None:
    assert answerer.answer("drinking and drugs in girls who are exploited").prompts == ()


def test_a_question_about_gangs_gets_none_on_offending(answerer: Answerer, config: Config) -> None:
    offending = {question.text for question in config.prompts.by_topic["offending"].reflective}
    assert offending.isdisjoint(texts(answerer.answer("girls and gangs").prompts))


def test_each_question_says_whom_it_is_for(config: Config, library: Library) -> None:
    prompts = choose_prompts(config, library, ["resilience/what-it-is"])
    assert [prompt.kind for prompt in prompts] == [*[PromptKind.TEAM] * 2, *[PromptKind.YOUNG_PERSON] * 2]


def test_who_asks_about_the_work_itself_gets_questions_for_the_team_first(answerer: Answerer) -> None:
    assert answerer.answer("restorative justice training").prompts[0].kind is PromptKind.TEAM
    assert answerer.answer("what are the restorative questions").prompts[0].kind is PromptKind.YOUNG_PERSON


def test_where_a_fact_is_asked_no_question_of_another_subject_is_shown(answerer: Answerer) -> None:
    assert answerer.answer("how many social work practice pilots are there").prompts == ()


def test_a_question_on_the_section_of_the_best_result_comes_first(answerer: Answerer) -> None:
    assert "meals and activity" in answerer.answer("healthy eating in children's homes").prompts[0].text
