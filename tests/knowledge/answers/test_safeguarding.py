"""What words of danger call for, and what stays away from them."""

import pytest

from config.catalogue import Config
from config.signposts import UrgentKind
from knowledge.answers.answerer import Answerer
from knowledge.answers.danger.recognition import open_recogniser
from knowledge.answers.safeguarding import NOT_RESTORATIVE, Safeguarding, safeguarding_in

RECOGNISER = open_recogniser()
FIVE_QUESTIONS = {"What were you thinking?", "What happened?", "What were you feeling?"}


def called_for(config: Config, query: str) -> Safeguarding:
    return safeguarding_in(config, RECOGNISER, query)


@pytest.mark.parametrize(
    ("query", "kind", "first"),
    [
        ("child missing since yesterday", UrgentKind.MISSING, "If a child is missing now, report it to the police"),
        ("I hit a child", UrgentKind.ALLEGATION, "Tell your manager or safeguarding lead now"),
        ("I want to die", UrgentKind.LIFE, "If a life is at risk now, call 999."),
        ("allegation against a foster carer", UrgentKind.ALLEGATION, "Tell your manager or safeguarding lead now"),
        ("he's got a kitchen knife right now", UrgentKind.CHILD, "If a child is in danger now, call 999."),
        ("her dad is taking her to be married on friday", UrgentKind.FORCED, "If someone is in danger now, call 999."),
    ],
)
def test_each_danger_has_its_own_first_words(config: Config, query: str, kind: UrgentKind, first: str) -> None:
    found = called_for(config, query)
    [notice] = found.notices
    assert (found.danger, notice.is_urgent) == (kind, True)
    assert notice.text.startswith(first)


@pytest.mark.parametrize(
    "query",
    [
        "resilience",
        "missing her sister",
        "missing from education",
        "our minutes have gone missing",
        "suicide prevention training",
        "hurting feelings",
        "what is a protocol for children who run away from care",
    ],
)
def test_a_question_about_practice_raises_no_alarm(config: Config, query: str) -> None:
    found = called_for(config, query)
    assert found.danger is None
    assert found.notices == ()
    assert found.closing in (config.signposts.always, config.signposts.worry)


def test_until_the_owner_has_confirmed_it_a_signpost_says_so(config: Config) -> None:
    [notice] = called_for(config, "I want to die").notices
    assert notice.source.endswith("not yet confirmed by whoever runs this bot")


@pytest.mark.parametrize(
    "query",
    ["gangs", "county lines", "a member of staff slapped a young person", "sexual exploitation and restorative work"],
)
def test_no_restorative_question_goes_with_exploitation_abuse_or_harm_by_staff(answerer: Answerer, query: str) -> None:
    assert FIVE_QUESTIONS.isdisjoint(prompt.text for prompt in answerer.answer(query).prompts)


def test_restorative_questions_go_with_restorative_work(answerer: Answerer) -> None:
    answer = answerer.answer("what are the restorative questions")
    assert "What happened?" in [prompt.text for prompt in answer.prompts]


@pytest.mark.parametrize(
    "query", ["when should you not use restorative justice", "is restorative work ever inappropriate"]
)
def test_whoever_asks_when_not_is_told(config: Config, query: str) -> None:
    [notice] = called_for(config, query).notices
    assert (notice.id, notice.is_urgent) == (NOT_RESTORATIVE, False)
    assert "A restorative conversation is not the way when" in notice.text
