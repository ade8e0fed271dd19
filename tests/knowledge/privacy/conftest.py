"""The guard of the real library and configuration."""

import pytest

from config.catalogue import load_config
from knowledge.library.loader import load_library
from knowledge.privacy.guard import PrivacyGuard, open_guard


@pytest.fixture(scope="session")
def guard() -> PrivacyGuard:
    return open_guard(load_library(), load_config())
