"""`python -m bot release`: what a host runs once for a new version, before the processes of that version start."""

import argparse
from collections.abc import Mapping

from bot.data_folder import prepare_data_folder
from bot.settings import read_settings
from bot.store.migrating import SchemaChange
from bot.store.store import migrate_store

NAME = "release"
HELP = "Bring the database's schema up to date, and say what was done."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing: which database it is stands in DATABASE_URL, or in DATA_DIR."""


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Migrate, print from which version of the schema to which, and return 0."""
    settings = read_settings(environment)
    place, change = migrate_store(settings.database_url, prepare_data_folder(settings.data_folder))
    print(f"The database ({place}) {_in_words(change)}")
    return 0


def _in_words(change: SchemaChange) -> str:
    if change.before == change.after:
        return f"was up to date: its schema is {change.after}"
    if change.before is None:
        return f"was empty; its schema is now {change.after}"
    return f"went from schema {change.before} to {change.after}"
