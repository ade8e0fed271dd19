"""`python -m bot metrics`: how much is kept, as text that Prometheus reads; numbers only, of nobody in particular.

A command and no page of the web server: with PUBLIC_URL that server is open to everyone, and in Socket Mode there may
be none. The form: https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
"""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing

from bot.data_folder import prepare_data_folder
from bot.settings import read_settings
from bot.store.counts import Counts
from bot.store.store import open_store
from bot.version import version

NAME = "metrics"
HELP = "Print how much is kept and how digests ended, as numbers that Prometheus reads."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing: which database it is stands in DATABASE_URL, or in DATA_DIR."""


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print the numbers and return 0."""
    settings = read_settings(environment)
    with closing(open_store(settings.database_url, prepare_data_folder(settings.data_folder))) as store:
        counts = store.counts()
    print("\n".join(_lines(counts)))
    return 0


def _lines(counts: Counts) -> Iterator[str]:
    yield "# HELP practice_exchange_info The version that runs."
    yield "# TYPE practice_exchange_info gauge"
    yield f'practice_exchange_info{{version="{version()}"}} 1'
    yield "# HELP practice_exchange_rows What is kept, by table (docs/store.md)."
    yield "# TYPE practice_exchange_rows gauge"
    for table, number in sorted(counts.rows.items()):
        yield f'practice_exchange_rows{{table="{table}"}} {number}'
    yield "# HELP practice_exchange_digests Digests that are remembered, by how far they are."
    yield "# TYPE practice_exchange_digests gauge"
    for state, number in counts.deliveries.items():
        yield f'practice_exchange_digests{{state="{state.value}"}} {number}'
