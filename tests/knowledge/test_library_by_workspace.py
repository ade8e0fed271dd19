"""The library of each workspace follows what it publishes, and what cannot be read is no reason not to answer."""

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from config.catalogue import Config
from config.failure import Failure
from knowledge import library_by_workspace
from knowledge.answers.answerer import Answerer, answerer_in_memory
from knowledge.answers.danger.recognition import DangerRecogniser
from knowledge.library.items import Theme
from knowledge.library.library import Library
from knowledge.library.own_examples import OwnExample, library_id
from knowledge.library_by_workspace import WorkspaceLibraries
from knowledge.search.english import English
from tests.slack.moving_clock import MovingClock

MARCH = datetime(2026, 3, 2, tzinfo=UTC)
GARDEN = OwnExample(
    library_id("garden"), "The walled garden", "Young people plant it.", Theme.HEALTH, "Leeds", ("health",), MARCH
)
HERE, THERE = "T0HERE", "T0THERE"


class Published:
    """The examples of each workspace, kept in memory; counts how often it is asked."""

    def __init__(self) -> None:
        self.examples: dict[str, list[OwnExample]] = {}
        self.versions: Counter[str] = Counter()
        self.asked = Counter[str]()
        self.is_broken = False

    def publish(self, team_id: str, *examples: OwnExample) -> None:
        self.examples[team_id] = list(examples)
        self.versions[team_id] += 1

    def version(self, team_id: str) -> str:
        self.asked[team_id] += 1
        if self.is_broken:
            raise Failure("The database cannot be reached; start it")
        return str(self.versions[team_id])

    def published(self, team_id: str) -> Sequence[OwnExample]:
        return self.examples.get(team_id, [])


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def published() -> Published:
    return Published()


@pytest.fixture
def workspaces(library: Library, config: Config, published: Published, clock: MovingClock) -> WorkspaceLibraries:
    return WorkspaceLibraries(library, config, published, clock)


def best(workspaces: WorkspaceLibraries, team_id: str, query: str) -> str | None:
    """Return the id of the best result; None where nothing fits, or the workspace has nothing of its own."""
    own = workspaces.of(team_id)
    results = own.answerer.answer(query).results if own else ()
    return results[0].id if results else None


def test_a_workspace_that_has_shared_nothing_has_no_library_of_its_own(workspaces: WorkspaceLibraries) -> None:
    assert workspaces.of(HERE) is None


def test_an_example_is_found_by_its_title_its_words_and_its_place(
    workspaces: WorkspaceLibraries, published: Published
) -> None:
    published.publish(HERE, GARDEN)
    for query in ("walled garden", "what do young people plant?", "garden in Leeds"):
        assert best(workspaces, HERE, query) == GARDEN.id


def test_the_briefing_is_still_found(workspaces: WorkspaceLibraries, published: Published, library: Library) -> None:
    published.publish(HERE, GARDEN)
    found = best(workspaces, HERE, "restorative questions")
    assert found in library.passages


def test_other_workspaces_do_not_find_it(workspaces: WorkspaceLibraries, published: Published) -> None:
    published.publish(HERE, GARDEN)
    published.publish(THERE, replace(GARDEN, id=library_id("other"), title="The allotment", text="They dig there."))
    assert best(workspaces, THERE, "walled garden") != GARDEN.id
    assert best(workspaces, THERE, "allotment") == library_id("other")


def test_a_change_is_seen_after_two_seconds(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock
) -> None:
    workspaces.of(HERE)
    published.publish(HERE, GARDEN)
    clock.advance(seconds=1.9)
    assert workspaces.of(HERE) is None
    clock.advance(seconds=0.1)
    assert best(workspaces, HERE, "walled garden") == GARDEN.id


def test_a_change_of_this_process_is_seen_at_once(workspaces: WorkspaceLibraries, published: Published) -> None:
    workspaces.of(HERE)
    published.publish(HERE, GARDEN)
    workspaces.refresh(HERE)
    assert best(workspaces, HERE, "walled garden") == GARDEN.id


def test_the_last_example_withdrawn_leaves_no_library_of_its_own(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock
) -> None:
    published.publish(HERE, GARDEN)
    workspaces.of(HERE)
    published.publish(HERE)
    clock.advance(seconds=2)
    assert workspaces.of(HERE) is None


def test_the_store_is_asked_once_in_two_seconds(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock
) -> None:
    published.publish(HERE, GARDEN)
    for _ in range(5):
        workspaces.of(HERE)
    clock.advance(seconds=2)
    for _ in range(5):
        workspaces.of(HERE)
    assert published.asked[HERE] == 2


def test_a_change_that_publishes_nothing_builds_nothing(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock
) -> None:
    published.publish(HERE, GARDEN)
    before = workspaces.of(HERE)
    published.publish(HERE, GARDEN)
    clock.advance(seconds=2)
    assert workspaces.of(HERE) is before


def test_when_the_store_cannot_be_read_what_was_there_is_still_answered_from(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock, caplog: pytest.LogCaptureFixture
) -> None:
    published.publish(HERE, GARDEN)
    workspaces.of(HERE)
    published.is_broken = True
    clock.advance(minutes=1)
    assert best(workspaces, HERE, "walled garden") == GARDEN.id
    assert "could not be read" in caplog.text


def test_a_clock_that_was_set_back_does_not_stop_the_looking(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock
) -> None:
    workspaces.of(HERE)
    published.publish(HERE, GARDEN)
    clock.advance(hours=-1)
    assert best(workspaces, HERE, "walled garden") == GARDEN.id


def test_only_the_libraries_that_were_used_last_are_kept(
    library: Library, config: Config, published: Published, clock: MovingClock
) -> None:
    workspaces = WorkspaceLibraries(library, config, published, clock, most_built=2)
    for team_id in ("T1", "T2", "T3"):
        published.publish(team_id, GARDEN)
        workspaces.of(team_id)
    asked_before = published.asked.copy()
    for team_id in ("T2", "T3", "T1"):
        workspaces.of(team_id)
    assert published.asked - asked_before == Counter({"T1": 1})


def test_workspaces_are_not_kept_in_mind_without_end(
    library: Library, config: Config, published: Published, clock: MovingClock
) -> None:
    workspaces = WorkspaceLibraries(library, config, published, clock, most_known=2)
    for team_id in ("T1", "T2", "T3", "T1"):
        workspaces.of(team_id)
    assert published.asked == Counter({"T1": 2, "T2": 1, "T3": 1})


def test_while_one_thread_builds_others_are_shown_the_library_before(
    workspaces: WorkspaceLibraries, published: Published, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    published.publish(HERE, GARDEN)
    before = workspaces.of(HERE)
    published.publish(HERE, replace(GARDEN, title="The orchard"))
    clock.advance(seconds=2)
    is_building, may_finish = threading.Event(), threading.Event()

    def slow_build(library: Library, config: Config, english: English, recogniser: DangerRecogniser) -> Answerer:
        is_building.set()
        assert may_finish.wait(10)
        return answerer_in_memory(library, config, english, recogniser)

    monkeypatch.setattr(library_by_workspace, "answerer_in_memory", slow_build)
    builder = threading.Thread(target=workspaces.of, args=(HERE,))
    builder.start()
    assert is_building.wait(10)
    assert workspaces.of(HERE) is before
    may_finish.set()
    builder.join()
    assert best(workspaces, HERE, "orchard") == GARDEN.id
