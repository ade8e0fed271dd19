"""Which passages stand together as one list."""

from knowledge.library.library import Library
from knowledge.library.lists import PassageList

QUESTIONS = "restorative-justice/questions"
FREIBURG = "social-work-practice/achievements/returned-home"


def list_at(library: Library, passage_id: str) -> PassageList | None:
    return library.lists.get(passage_id)


def test_an_introduction_and_its_bullets_are_one_list(library: Library) -> None:
    introduced = list_at(library, QUESTIONS)
    assert introduced is not None
    assert introduced.introduction == library.passages[QUESTIONS]
    assert [bullet.id for bullet in introduced.bullets] == list(library.passages[QUESTIONS].items)


def test_a_bullet_is_in_the_list_of_its_introduction(library: Library) -> None:
    assert list_at(library, f"{QUESTIONS}/what-happened") == list_at(library, QUESTIONS)


def test_bullets_right_under_a_heading_are_one_list_without_introduction(library: Library) -> None:
    headed = list_at(library, FREIBURG)
    assert headed is not None and headed.introduction is None
    assert {bullet.section_id for bullet in headed.bullets} == {"social-work-practice/achievements"}


def test_every_bullet_of_a_list_is_in_that_same_list(library: Library) -> None:
    apart = [bullet.id for one in library.lists.values() for bullet in one.bullets if library.lists[bullet.id] != one]
    assert apart == []


def test_a_bullet_of_a_bullet_comes_right_after_it(library: Library) -> None:
    nested = next(p for p in library.passages.values() if p.parent_id and library.passages[p.parent_id].parent_id)
    whole = library.lists.get(nested.id)
    assert whole is not None
    ids = [bullet.id for bullet in whole.bullets]
    assert ids.index(nested.id) > ids.index(nested.parent_id or "")


def test_a_paragraph_alone_is_no_list(library: Library) -> None:
    assert list_at(library, "restorative-justice/everyday-conversation") is None
