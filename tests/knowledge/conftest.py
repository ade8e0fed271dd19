"""What the tests of the library share."""

import shutil
from pathlib import Path

import pytest

from knowledge.library.loader import BRIEFING_FOLDER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of the briefing that a test may spoil."""
    return Path(shutil.copytree(BRIEFING_FOLDER, tmp_path / "briefing"))
