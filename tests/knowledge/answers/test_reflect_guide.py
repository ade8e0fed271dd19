"""Which questions the reflect guide asks, step by step."""

import pytest

from config.catalogue import Config
from knowledge.answers.reflect_guide import Guide, GuideKind, Wording, choose_guide
from knowledge.library.library import Library

RESTORATIVE = [kind for kind in GuideKind if kind.is_restorative]


def questions(guide: Guide) -> list[str]:
    return [step.question for step in guide.steps]


def test_the_person_who_did_harm_is_asked_the_five_questions_of_the_briefing(config: Config, library: Library) -> None:
    assert questions(choose_guide(config, library, GuideKind.DID_HARM, Wording.FULL)) == [
        "What happened?",
        "What were you thinking?",
        "What were you feeling?",
        "Who has been affected and how?",
        "What do you need to do now?",
    ]


def test_in_plainer_words_they_are_those_of_the_answers(config: Config, library: Library) -> None:
    plainer = choose_guide(config, library, GuideKind.DID_HARM, Wording.PLAINER)
    assert questions(plainer) == list(config.prompts.plainer.questions.values())


def test_the_person_harmed_is_not_asked_to_put_anything_right(config: Config, library: Library) -> None:
    last = [choose_guide(config, library, GuideKind.HARMED, wording).steps[-1].question for wording in Wording]
    assert last == ["What do you need now?", "What would help put it right for you?"]


@pytest.mark.parametrize("kind", RESTORATIVE)
@pytest.mark.parametrize("wording", Wording)
def test_every_wording_asks_the_same_five_in_the_same_order(
    config: Config, library: Library, kind: GuideKind, wording: Wording
) -> None:
    steps = choose_guide(config, library, kind, wording).steps
    assert [step.id for step in steps] == [
        "restorative-justice/what-happened",
        "restorative-justice/what-were-you-thinking",
        "restorative-justice/what-were-you-feeling",
        "restorative-justice/who-has-been-affected",
        "restorative-justice/what-do-you-need-to-do",
    ]


@pytest.mark.parametrize("kind", RESTORATIVE)
def test_plainer_questions_are_short(config: Config, library: Library, kind: GuideKind) -> None:
    asked = questions(choose_guide(config, library, kind, Wording.PLAINER))
    assert max(len(question.split()) for question in asked) <= 11


def test_it_says_where_the_five_questions_come_from(config: Config, library: Library) -> None:
    guide = choose_guide(config, library, GuideKind.GROUP, Wording.FULL)
    assert "Zoe McLeod" in guide.source
    assert "NCB briefing, 2010" in guide.source


def test_staff_go_through_the_cycle_whose_authors_are_named(config: Config, library: Library) -> None:
    guide = choose_guide(config, library, GuideKind.OWN_PRACTICE, Wording.FULL)
    assert [step.heading for step in guide.steps] == ["What?", "So what?", "Now what?"]
    assert "Borton" in guide.source
    assert "Driscoll" in guide.source


def test_a_topic_brings_its_own_questions_to_the_cycle(config: Config, library: Library) -> None:
    guide = choose_guide(config, library, GuideKind.OWN_PRACTICE, Wording.FULL, "fostering")
    assert "What fun does this child have with their carers?" in guide.to_think_with


@pytest.mark.parametrize("topic_id", [None, "no-longer-there"])
def test_without_a_topic_there_is_nothing_beside_the_cycle(
    config: Config, library: Library, topic_id: str | None
) -> None:
    assert choose_guide(config, library, GuideKind.OWN_PRACTICE, Wording.FULL, topic_id).to_think_with == ()


def test_a_topic_brings_nothing_to_a_restorative_conversation(config: Config, library: Library) -> None:
    assert choose_guide(config, library, GuideKind.GROUP, Wording.FULL, "fostering").to_think_with == ()
