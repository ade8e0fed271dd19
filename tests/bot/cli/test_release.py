"""`python -m bot release`: the schema brought up to date before a new version starts."""

from pathlib import Path

from tests.bot.cli.command_line import CommandLine


def test_it_says_what_it_did(tmp_path: Path) -> None:
    outcome = CommandLine(tmp_path)("release")
    assert (outcome.code, outcome.error) == (0, "")
    assert outcome.out.startswith(f"The database (the file {tmp_path}/store.db) was empty; its schema is now ")


def test_a_second_time_there_is_nothing_to_do(tmp_path: Path) -> None:
    release = CommandLine(tmp_path)
    release("release")
    assert "was up to date" in release("release").out


def test_an_address_that_cannot_be_used_is_one_clear_line(tmp_path: Path) -> None:
    outcome = CommandLine(tmp_path)("release", DATABASE_URL="mysql://bot:secret@db/exchange")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.error_lines == [
        "DATABASE_URL is not the address of a PostgreSQL database; write it like "
        "postgresql://user:password@host:5432/name, or unset it to keep the database in the data folder"
    ]
