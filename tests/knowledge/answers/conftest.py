"""The library and the configuration as shipped."""

import pytest

from config.catalogue import Config, load_config
from knowledge.library.library import Library
from knowledge.library.loader import load_library


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture(scope="module")
def config() -> Config:
    return load_config()
