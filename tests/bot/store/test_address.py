"""The address of the database."""

from pathlib import Path

import pytest

from bot.store.address import DatabaseAddressError, database_address, place_in_words

FOLDER = Path("/somewhere")


def test_without_a_url_it_is_a_file_in_the_data_folder() -> None:
    address = database_address(None, FOLDER)
    assert (address.drivername, address.database) == ("sqlite", "/somewhere/store.db")
    assert place_in_words(address) == "the file /somewhere/store.db"


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_way_to_write_postgresql_goes_through_psycopg_3(scheme: str) -> None:
    address = database_address(f"{scheme}://bot:pa%40ss@db.example:5433/exchange?sslmode=require", FOLDER)
    assert (
        address.render_as_string(hide_password=False)
        == "postgresql+psycopg://bot:pa%40ss@db.example:5433/exchange?sslmode=require"
    )


@pytest.mark.parametrize(
    "url", ["mysql://bot:secret@db/exchange", "sqlite:///secret.db", "secret", "postgresql://bot:secret@db:port/x"]
)
def test_any_other_address_is_refused_without_showing_it(url: str) -> None:
    with pytest.raises(DatabaseAddressError, match="write it like postgresql://") as refused:
        database_address(url, FOLDER)
    assert "secret" not in str(refused.value)


def test_a_place_in_words_holds_no_user_and_no_password() -> None:
    address = database_address("postgres://someone:secret@db.example/exchange", FOLDER)
    assert place_in_words(address) == "PostgreSQL, exchange at db.example"
