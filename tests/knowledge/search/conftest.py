"""What the tests of search share: the shipped library and configuration, and searches opened on them once."""

import pytest

from config.catalogue import Config
from knowledge.library.library import Library
from knowledge.search.engine import SearchEngine, open_engine
from knowledge.search.english import English


@pytest.fixture(scope="session")
def english() -> English:
    return English()


@pytest.fixture(scope="session")
def engine(library: Library, config: Config, tmp_path_factory: pytest.TempPathFactory) -> SearchEngine:
    return open_engine(library, config, tmp_path_factory.mktemp("engine"))
