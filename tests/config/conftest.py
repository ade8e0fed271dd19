"""What the tests of the configuration share."""

import shutil
from pathlib import Path

import pytest

from config.catalogue import CONFIG_FOLDER


@pytest.fixture
def config_folder(tmp_path: Path) -> Path:
    """Return a copy of the configuration's YAML that a test may spoil."""
    folder = tmp_path / "config"
    folder.mkdir()
    for file in CONFIG_FOLDER.glob("*.yaml"):
        shutil.copy(file, folder)
    return folder
