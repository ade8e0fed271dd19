"""Let nothing of deleted rows stay in the database's files while the bot runs.

SQLite overwrites a deleted row (`secure_delete`), but the row stands in the write-ahead log until that is emptied, and
pieces of it can stay in pages that were split. VACUUM writes the file anew, and the checkpoint empties the log:
https://www.sqlite.org/pragma.html#pragma_wal_checkpoint. PostgreSQL keeps a deleted row until it vacuums, and its bytes
in the page until they are written over; VACUUM FULL writes the table anew:
https://www.postgresql.org/docs/current/sql-vacuum.html. What both keep elsewhere is told in docs/store.md.
"""

from collections.abc import Iterable

from sqlalchemy import Engine

SECONDS_FOR_A_TABLE = 5
"""VACUUM FULL needs a table for itself; while it waits, others wait behind it."""


def write_anew(engine: Engine, table_names: Iterable[str]) -> bool:
    """Write the files of these tables anew, outside transactions; return whether that was possible now.

    It is not while another process reads what was there before for longer than a writer waits.
    """
    if engine.dialect.name == "sqlite":
        return _empty_log(engine)
    _vacuum(engine, table_names)
    return True


def _empty_log(engine: Engine) -> bool:
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        is_busy = bool((cursor.fetchone() or (True,))[0])
        cursor.close()
    finally:
        connection.close()
    return not is_busy


def _vacuum(engine: Engine, table_names: Iterable[str]) -> None:
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"SET lock_timeout = '{SECONDS_FOR_A_TABLE}s'")
        try:
            for name in table_names:
                connection.exec_driver_sql(f'VACUUM FULL "{name}"')
        finally:
            connection.exec_driver_sql("RESET lock_timeout")
