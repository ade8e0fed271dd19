"""The version of this program, which stands in pyproject.toml alone."""

import tomllib
from pathlib import Path

PROJECT_FILE = Path(__file__).resolve().parent.parent / "pyproject.toml"


def version() -> str:
    """Return the version, for example `0.1.0`."""
    return str(tomllib.loads(PROJECT_FILE.read_text(encoding="utf-8"))["project"]["version"])
