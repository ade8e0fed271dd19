"""A token for what a workspace has added to the library: new after every change, so that each process can notice one.

Not a counter: a counter would start again when a workspace is forgotten or a backup is restored, and a process that had
seen the same number before would notice nothing.
"""

import secrets

from sqlalchemy import Connection, select

from bot.store.inserting import insert_or_replace
from bot.store.tables import library_versions

NOTHING_SHARED = ""
"""The version of a workspace in which nobody has shared anything."""


def library_version(connection: Connection, team_id: str) -> str:
    """Return the token of now; only whether it is the same as before means something."""
    statement = select(library_versions.c.version).where(library_versions.c.team_id == team_id)
    return connection.execute(statement).scalar_one_or_none() or NOTHING_SHARED


def renew_library_version(connection: Connection, team_id: str) -> None:
    """Put a new token in the place of the old one, in the transaction that makes the change."""
    insert_or_replace(connection, library_versions, {"team_id": team_id, "version": secrets.token_hex(8)})
