"""Files that others on the machine could read or change are kept for oneself, or refused."""

import os
from pathlib import Path

import pytest

from config.own_files import NotOwnedError, keep_for_oneself


def test_what_others_may_read_is_kept_for_oneself(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    file.touch(mode=0o644)
    keep_for_oneself(file, 0o600)
    assert file.stat().st_mode & 0o777 == 0o600


def test_what_belongs_to_another_user_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "store.db"
    file.touch()
    monkeypatch.setattr(os, "geteuid", lambda: file.stat().st_uid + 1)
    with pytest.raises(NotOwnedError, match="belongs to another user"):
        keep_for_oneself(file, 0o600)
