"""The library with a workspace's own examples in it."""

from dataclasses import replace
from datetime import UTC, datetime

from config.catalogue import Config
from knowledge.answers.currency import currency_notices
from knowledge.answers.examples import choose_examples
from knowledge.library.items import Theme
from knowledge.library.library import Library
from knowledge.library.own_examples import OwnExample, library_id, with_own_examples

MARCH = datetime(2026, 3, 2, tzinfo=UTC)
APRIL = datetime(2026, 4, 1, tzinfo=UTC)
ABOUT_HEALTH = "practice-examples/health/specialist-nurses"
GARDEN = OwnExample(
    library_id("garden"), "A garden", "Young people plant it.", Theme.HEALTH, "Leeds", ("health",), MARCH
)
KITCHEN = OwnExample(library_id("kitchen"), "A kitchen", "Another cook each week.", Theme.OTHER, None, (), APRIL)


def test_own_examples_stand_before_all_others_newest_first(library: Library) -> None:
    joined = with_own_examples(library, [GARDEN, KITCHEN])
    assert list(joined.examples) == [KITCHEN.id, GARDEN.id, *library.examples]


def test_everything_that_was_there_is_still_there(library: Library) -> None:
    joined = with_own_examples(library, [GARDEN])
    assert joined.passages == library.passages
    assert {item_id: joined.sections[item_id] for item_id in library.sections} == library.sections
    assert {item_id: joined.examples[item_id] for item_id in library.examples} == library.examples


def test_each_says_when_it_was_shared_and_not_by_whom(library: Library) -> None:
    joined = with_own_examples(library, [GARDEN, KITCHEN])
    assert joined.source_line(GARDEN.id) == "Practice examples · Shared by your organisation, March 2026"
    assert joined.source_line(KITCHEN.id) == "Practice examples · Shared by your organisation, April 2026"
    assert joined.own_citation(GARDEN.id) == "Shared by your organisation, March 2026"


def test_what_was_published_is_nobodys_own_and_stands_in_the_reader(library: Library) -> None:
    joined = with_own_examples(library, [GARDEN])
    published = next(iter(library.examples))
    assert not joined.is_own(published)
    assert joined.own_citation(published) is None
    assert joined.read_path(published) == library.read_path(published)


def test_own_examples_have_no_page_in_the_reader(library: Library) -> None:
    joined = with_own_examples(library, [GARDEN])
    assert joined.is_own(GARDEN.id)
    assert joined.read_path(GARDEN.id) == ""


def test_no_published_section_begins_with_the_shelf_of_shared_examples(library: Library) -> None:
    assert [item_id for item_id in library.places if item_id.startswith(library_id(""))] == []


def test_the_fingerprint_tells_every_word_apart_and_nothing_else(library: Library) -> None:
    joined = with_own_examples(library, [GARDEN, KITCHEN])
    assert joined.fingerprint == with_own_examples(library, [KITCHEN, GARDEN]).fingerprint
    changed = with_own_examples(library, [replace(GARDEN, text="Young people planted it."), KITCHEN])
    assert len({library.fingerprint, joined.fingerprint, changed.fingerprint}) == 3


def test_an_own_example_of_the_topic_is_offered_beside_another(library: Library, config: Config) -> None:
    joined = with_own_examples(library, [GARDEN])
    offered = {example.id: example for example in choose_examples(config, joined, [ABOUT_HEALTH], [])}
    assert offered[GARDEN.id].own == "Shared by your organisation, March 2026"
    assert offered[GARDEN.id].url == ""


def test_notices_on_what_has_changed_since_2010_do_not_go_with_what_a_team_shares_now(
    library: Library, config: Config
) -> None:
    virtual_school = replace(GARDEN, text="The virtual school head visits each home.", topics=("education",))
    joined = with_own_examples(library, [virtual_school])
    assert currency_notices(config, joined, [[virtual_school.id]]) == ()
