"""The playground's token: new for each start, and for this user alone."""

import stat
from pathlib import Path

from bot.playground_token import NAME, new_token, token_here


def test_each_start_has_a_token_of_its_own(tmp_path: Path) -> None:
    assert new_token(tmp_path) != new_token(tmp_path)


def test_a_command_beside_the_playground_finds_the_token_of_the_last_start(tmp_path: Path) -> None:
    new_token(tmp_path)
    token = new_token(tmp_path)
    assert token_here(tmp_path) == token


def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    (tmp_path / NAME).touch(mode=0o644)
    new_token(tmp_path)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_where_no_playground_was_started_there_is_none(tmp_path: Path) -> None:
    assert token_here(tmp_path) is None
