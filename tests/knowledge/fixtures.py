"""The library, the configuration and the answerer as they are, for all tests; nothing changes them."""

import pytest

from config.catalogue import Config, load_config
from knowledge.answers.answerer import Answerer, open_answerer
from knowledge.library.library import Library
from knowledge.library.loader import load_library


@pytest.fixture(scope="session")
def library() -> Library:
    """The library that every workspace has."""
    return load_library()


@pytest.fixture(scope="session")
def config() -> Config:
    """What the project's own YAML says."""
    return load_config()


@pytest.fixture(scope="session")
def answerer(library: Library, config: Config, tmp_path_factory: pytest.TempPathFactory) -> Answerer:
    """What answers from both."""
    return open_answerer(library, config, tmp_path_factory.mktemp("index"))
