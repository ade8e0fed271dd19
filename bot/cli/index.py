"""`python -m bot index`: build the search index again."""

import argparse
import time
from collections.abc import Mapping

from bot.data_folder import prepare_data_folder
from bot.services import open_knowledge
from bot.settings import read_settings
from knowledge.search.index_folder import remove_indexes

NAME = "index"
HELP = "Build the search index again, from the library as it is now."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take nothing: what is indexed stands in the library, and it is kept in DATA_DIR where it is large."""


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Build the index, say how many entries it has and how long it took, and return 0."""
    settings = read_settings(environment)
    data_folder = prepare_data_folder(settings.data_folder)
    start = time.perf_counter()
    remove_indexes(data_folder)
    library = open_knowledge(settings).library
    took = time.perf_counter() - start
    print(
        f"Indexed {len(library.passages)} passages and {len(library.examples)} practice examples in {took:.2f} seconds"
    )
    return 0
