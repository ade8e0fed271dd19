"""Where the database is: what DATABASE_URL says, or a SQLite file in the data folder."""

import shlex
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from config.failure import Failure

FILE_NAME = "store.db"
POSTGRESQL_SCHEMES = {"postgres", "postgresql", "postgresql+psycopg"}
"""`postgres` is what several hosts write; SQLAlchemy knows only the others."""

HOW_TO_WRITE_IT = (
    "write it like postgresql://user:password@host:5432/name, or unset it to keep the database in the data folder"
)


class DatabaseAddressError(Failure):
    """DATABASE_URL is not the address of a usable database. The address is not shown: it holds a password."""


def database_address(database_url: str | None, data_folder: Path) -> URL:
    """Return the address for SQLAlchemy: of PostgreSQL through psycopg 3, or of a SQLite file when there is no URL.

    Raises:
        DatabaseAddressError: the URL cannot be read, or is not PostgreSQL's.
    """
    if database_url is None:
        return URL.create("sqlite", database=str(data_folder / FILE_NAME))
    try:
        url = make_url(database_url)
    except (ArgumentError, ValueError):
        raise DatabaseAddressError(f"DATABASE_URL cannot be read; {HOW_TO_WRITE_IT}") from None
    if url.drivername not in POSTGRESQL_SCHEMES:
        raise DatabaseAddressError(f"DATABASE_URL is not the address of a PostgreSQL database; {HOW_TO_WRITE_IT}")
    return url.set(drivername="postgresql+psycopg")


def place_in_words(url: URL) -> str:
    """Return where a database is, for people: never its user or password."""
    if url.drivername == "sqlite":
        return f"the file {url.database}"
    host = url.host or url.query.get("host") or "this machine"
    return f"PostgreSQL, {url.database or 'the default database'} at {host}"


def libpq_exports(database_url: str) -> str:
    """Return lines for a shell that tell PostgreSQL's own programs of a database, without a word on a command line.

    What stands on a command line, every user of the machine can read.
    https://www.postgresql.org/docs/current/libpq-envars.html
    """
    url = make_url(database_url)
    told = {
        "PGHOST": url.query.get("host") or url.host,
        "PGPORT": url.query.get("port") or url.port,
        "PGUSER": url.username,
        "PGPASSWORD": url.password,
        "PGDATABASE": url.database,
        "PGSSLMODE": url.query.get("sslmode"),
    }
    return "\n".join(f"export {name}={shlex.quote(str(value))}" for name, value in told.items() if value)
