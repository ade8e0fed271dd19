"""What was deleted is in no file of the database while the bot runs."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.shared_examples import ExampleWords, SharedExample, Status
from bot.store.store import Store, Terms, open_database, open_store
from tests.bot.store.conftest import POSTGRESQL, Place
from tests.bot.store.named import ALEX, DAY, NOON, SAM, TEAM

WORDS = ExampleWords("Marigolds", "Fostering", "Leeds", "Marigolds everywhere. " * 80)
KEPT = ExampleWords("Tulips", "Fostering", "Leeds", "Tulips stay. " * 80)
TERMS = Terms(timedelta(days=365), {Status.WAITING: 90 * DAY}, timedelta(days=365))

Deleting = Callable[[Store, SharedExample], object]


def take_down(store: Store, example: SharedExample) -> None:
    store.examples.decide(TEAM, example.id, Status.PUBLISHED, SAM, NOON)
    store.examples.take_down(TEAM, example.id)


def revise(store: Store, example: SharedExample) -> None:
    store.examples.revise(TEAM, example.id, KEPT, ALEX, NOON)
    store.examples.erase_deleted()


WAYS: dict[str, Deleting] = {
    "delete what is kept about me": lambda store, _: store.forget_user(TEAM, ALEX),
    "forget the workspace": lambda store, _: store.forget(TEAM),
    "withdraw": lambda store, example: store.examples.withdraw(TEAM, example.id, ALEX),
    "someone can be recognised": lambda store, example: store.examples.refuse(TEAM, example.id),
    "take down": take_down,
    "revise": revise,
    "its term has run out": lambda store, _: store.prune(NOON + 91 * DAY, TERMS),
    "its author has left": lambda store, _: store.forget_leaver(TEAM, ALEX),
}


def files_with(words: bytes, folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if words in path.read_bytes()]


@pytest.mark.parametrize("way", WAYS)
def test_no_file_of_the_data_folder_holds_the_words_while_the_bot_runs(tmp_path: Path, way: str) -> None:
    store, beside = open_store(None, tmp_path), open_store(None, tmp_path)
    store.examples.add(TEAM, KEPT, SAM, NOON + 90 * DAY)
    example = store.examples.add(TEAM, WORDS, ALEX, NOON)
    assert beside.examples.find(TEAM, example.id) is not None
    assert files_with(b"arigolds", tmp_path) == ["store.db-wal"]
    WAYS[way](store, example)
    assert files_with(b"arigolds", tmp_path) == []
    assert files_with(ALEX.encode(), tmp_path) == [] or way not in {"delete what is kept about me"}
    store.close()
    beside.close()


def test_while_another_reads_what_was_there_it_is_told_and_the_next_time_does_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.store.engine.MILLISECONDS_TO_WAIT_FOR_A_WRITER", 100)
    store, reader = open_store(None, tmp_path), open_database(None, tmp_path)
    example = store.examples.add(TEAM, WORDS, ALEX, NOON)
    with reader.reading() as connection:
        connection.execute(text("SELECT count(*) FROM shared_examples")).scalar_one()
        assert store.examples.withdraw(TEAM, example.id, ALEX)
        assert "is still in the" in caplog.text
    store.examples.erase_deleted()
    assert files_with(b"arigolds", tmp_path) == []
    store.close()
    reader.close()


@pytest.mark.parametrize("place", [POSTGRESQL], indirect=True)
def test_no_page_of_the_table_holds_the_words(place: Place, store: Store) -> None:
    """In PostgreSQL the bytes of the table's own file, after the server has written it."""
    store.examples.add(TEAM, KEPT, SAM, NOON)
    example = store.examples.add(TEAM, WORDS, ALEX, NOON)
    store.examples.withdraw(TEAM, example.id, ALEX)
    database = place.open_database()
    with database.writing() as connection:
        connection.execute(text("CHECKPOINT"))
        folder = connection.execute(text("SHOW data_directory")).scalar_one()
        file = connection.execute(text("SELECT pg_relation_filepath('shared_examples')")).scalar_one()
    database.close()
    table = (Path(folder) / file).read_bytes()
    assert b"ulips" in table
    assert b"arigolds" not in table
    assert [path for path in (Path(folder) / "base").rglob("*") if path.is_file() and b"arigolds" in _of(path)] == []


def _of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:  # the server clears up meanwhile
        return b""
