"""How often the library had no answer, by subject and week."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from threading import Event, Timer

from sqlalchemy import Connection

from bot.store.address import database_address
from bot.store.database import Database
from bot.store.engine import build_engine
from bot.store.gaps import GapCount, Gaps
from bot.store.store import Store
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import ANYTHING_ELSE, Subject, SubjectKind
from tests.bot.store.conftest import Place
from tests.bot.store.named import MONDAY, NOON, OTHER_TEAM, TEAM, WEEK

HEALTH = Subject(SubjectKind.TOPIC, "health")
COMPUTERS = Subject(SubjectKind.OUTSIDE, "Computers and accounts")
NEAR, NOTHING = AnswerVerdict.NEAR, AnswerVerdict.NOTHING


def test_a_question_is_counted_for_each_of_its_subjects(store: Store) -> None:
    store.gaps.add(TEAM, [HEALTH, COMPUTERS], NOTHING, NOON)
    store.gaps.add(TEAM, [HEALTH], NOTHING, NOON)
    assert store.gaps.counts(TEAM) == (
        GapCount(MONDAY, COMPUTERS, NOTHING, 1),
        GapCount(MONDAY, HEALTH, NOTHING, 2),
    )


def test_what_was_near_is_counted_apart(store: Store) -> None:
    store.gaps.add(TEAM, [ANYTHING_ELSE], NOTHING, NOON)
    store.gaps.add(TEAM, [ANYTHING_ELSE], NEAR, NOON)
    assert [(count.verdict, count.times) for count in store.gaps.counts(TEAM)] == [(NEAR, 1), (NOTHING, 1)]


def test_weeks_are_counted_apart_the_newest_first(store: Store) -> None:
    store.gaps.add(TEAM, [HEALTH], NOTHING, NOON)
    store.gaps.add(TEAM, [HEALTH], NOTHING, NOON + WEEK)
    assert [count.week for count in store.gaps.counts(TEAM)] == [MONDAY + WEEK, MONDAY]


def test_many_at_once_are_all_counted(store: Store) -> None:
    with ThreadPoolExecutor(8) as threads:
        for _ in threads.map(lambda _: store.gaps.add(TEAM, [HEALTH, COMPUTERS], NEAR, NOON), range(40)):
            pass
    assert [count.times for count in store.gaps.counts(TEAM)] == [40, 40]


class HaltingDatabase(Database):
    """Holds a write, all but kept, until it may go on."""

    def __init__(self, place: Place) -> None:
        super().__init__(build_engine(database_address(place.database_url, place.data_folder)))
        self.is_held, self.may_go_on = Event(), Event()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with super().writing() as connection:
            yield connection
            self.is_held.set()
            self.may_go_on.wait()


def test_who_counts_while_a_write_is_under_way_waits_for_it(store: Store, place: Place) -> None:
    assert store.gaps.counts(TEAM) == ()
    with closing(HaltingDatabase(place)) as database, ThreadPoolExecutor(2) as threads:
        gaps = Gaps(database)
        gaps.add(TEAM, [HEALTH], NOTHING, NOON)
        threads.submit(gaps.write)
        database.is_held.wait()
        counts = threads.submit(gaps.counts, TEAM)
        Timer(0.1, database.may_go_on.set).start()
        assert counts.result() == (GapCount(MONDAY, HEALTH, NOTHING, 1),)


def test_old_weeks_are_forgotten(store: Store) -> None:
    store.gaps.add(TEAM, [HEALTH], NOTHING, NOON)
    store.gaps.add(TEAM, [HEALTH], NOTHING, NOON + WEEK)
    assert store.gaps.prune(MONDAY + WEEK) == 1
    assert [count.week for count in store.gaps.counts(TEAM)] == [MONDAY + WEEK]


def test_workspaces_do_not_see_each_others_gaps(store: Store) -> None:
    store.gaps.add(TEAM, [HEALTH], NOTHING, NOON)
    assert store.gaps.counts(OTHER_TEAM) == ()
