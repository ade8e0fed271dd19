"""What a digest holds, for every reading that an editor marked."""

import re
from dataclasses import replace

import pytest

from config.catalogue import Config
from knowledge.digest.content import DigestContent, digest_with
from knowledge.library.items import QuestionUse, Reading
from knowledge.library.library import Library
from knowledge.library.loader import load_library

READINGS = load_library().readings
NEWS = re.compile(
    r"will come into force|is expected to|currently (?:being|underway)|by summer|by (?:June|March) 20\d\d|pilots?\b"
)
COMMON = frozenset("what which when where your this that with have would could does more most them they".split())


def content(library: Library, config: Config, item_id: str, fact: str | None = None) -> DigestContent:
    return digest_with(library, config, next(one for one in library.readings if one.item_id == item_id), fact)


def shown_words(digest: DigestContent) -> str:
    reading = digest.reading
    return " ".join([*(line.text for line in digest.lines), digest.source, reading.title, reading.why]).lower()


def test_there_is_enough_for_a_year_without_repeats() -> None:
    assert len(READINGS) >= 60


@pytest.mark.parametrize("reading", READINGS, ids=[reading.item_id for reading in READINGS])
def test_none_was_news(library: Library, config: Config, reading: Reading) -> None:
    digest = content(library, config, reading.item_id)
    assert not NEWS.search(" ".join(line.text for line in digest.lines))


@pytest.mark.parametrize("reading", READINGS, ids=[reading.item_id for reading in READINGS])
def test_its_question_uses_words_of_what_is_shown(library: Library, config: Config, reading: Reading) -> None:
    digest = content(library, config, reading.item_id)
    asked = set(re.findall(r"[a-z]{4,}", digest.reading.question.lower())) - COMMON
    shown = shown_words(digest)
    assert [word for word in asked if word[:5] in shown], digest.reading.question


def test_every_question_is_another_one() -> None:
    assert len({reading.question for reading in READINGS}) == len(READINGS)


def test_no_question_of_a_restorative_conversation_is_asked_beside_exploitation(library: Library) -> None:
    restorative = {question.text for question in library.questions if question.use is QuestionUse.RESTORATIVE}
    assert not [one for one in library.readings if one.question in restorative]


def test_no_question_asks_about_a_child() -> None:
    assert not [one.question for one in READINGS if re.search(r"this (?:young person|child)", one.question)]


def test_a_bullet_stands_after_the_words_that_introduce_it(library: Library, config: Config) -> None:
    first, second = content(library, config, "resilience/resilient-young-people/goals").lines
    assert (first.text, first.is_bullet) == ("Resilient young people have:", False)
    assert second.text.startswith("The capacity to set realistic")


def test_a_bullet_without_such_words_stands_under_its_heading(library: Library, config: Config) -> None:
    assert (
        content(library, config, "sexual-exploitation/nspcc/key-points/internet").lines[0].text == "Key points raised"
    )


def test_a_list_is_shown_whole(library: Library, config: Config) -> None:
    lines = content(library, config, "restorative-justice/questions").lines
    assert [line.text for line in lines[1:]] == [
        "What happened?",
        "What were you thinking?",
        "What were you feeling?",
        "Who has been affected and how?",
        "What do you need to do now?",
    ]


def test_it_says_where_the_words_stand_and_what_has_changed(library: Library, config: Config) -> None:
    digest = content(library, config, "restorative-justice/everyday-conversation")
    assert digest.source == library.source_line(digest.reading.item_id)
    assert digest.url == "/read/restorative-justice#restorative-justice/everyday-conversation"
    assert [notice.id for notice in digest.notices] == ["criminalisation-protocol"]


def test_an_example_comes_with_the_reason_written_for_this_reading(library: Library, config: Config) -> None:
    example = content(library, config, "resilience/across-all-settings").example
    assert example is not None
    assert example.reason.startswith("Carers and professionals working towards the same tasks")


def test_most_readings_have_none(library: Library, config: Config) -> None:
    assert content(library, config, "restorative-justice/questions").example is None


def test_a_fact_is_told_with_its_source(library: Library, config: Config) -> None:
    fact = content(library, config, "multi-systemic-therapy/how/supervision", "mst-trial").fact
    assert fact is not None
    assert fact.source == "Lancet Psychiatry 2018 and 2020"


def test_a_fact_that_stands_under_the_title_is_not_told_twice(library: Library, config: Config) -> None:
    digest = content(library, config, "restorative-justice/everyday-conversation", "criminalisation-protocol")
    assert digest.fact is None


def test_what_the_library_does_not_have_is_no_digest(library: Library, config: Config) -> None:
    with pytest.raises(KeyError):
        digest_with(library, config, replace(library.readings[0], item_id="nowhere"))
