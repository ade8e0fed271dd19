"""The file with the settings: what a line is, who may read it, and that it counts as if it had been exported."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.env_file import EnvFileError, add_env_file, read_line
from tests.bot.cli.command_line import CommandLine

NAMES = st.from_regex(r"[A-Z][A-Z0-9_]{0,20}", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1).filter(lambda value: value[0] not in "\"'")


def written(folder: Path, text: str, mode: int = 0o600) -> str:
    path = folder / "bot.env"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return str(path)


@pytest.mark.parametrize(
    ("line", "setting"),
    [
        ("PORT=3000", ("PORT", "3000")),
        ("  PORT = 3000  ", ("PORT", "3000")),
        ("export PORT=3000", ("PORT", "3000")),
        ('PUBLIC_URL="https://example.org"', ("PUBLIC_URL", "https://example.org")),
        ("DATABASE_URL='postgresql://bot:a=b#c@host/bot'", ("DATABASE_URL", "postgresql://bot:a=b#c@host/bot")),
        ("CLOCK=", ("CLOCK", "")),
        ("# PORT=3000", None),
        ("   ", None),
        ("PORT", ("", "")),
        ("=3000", ("", "")),
        ("MY PORT=3000", ("", "")),
    ],
)
def test_a_line_is_a_setting_a_remark_or_wrong(line: str, setting: tuple[str, str] | None) -> None:
    assert read_line(line) == setting


@given(NAMES, VALUES)
def test_what_is_written_is_what_is_read(name: str, value: str) -> None:
    assert read_line(f"{name}={value}") == (name, value)


@given(NAMES, VALUES)
def test_quotes_around_a_value_change_nothing(name: str, value: str) -> None:
    assert read_line(f'{name}="{value}"') == (name, value)


@given(st.text())
def test_no_line_at_all_makes_it_fail(line: str) -> None:
    read_line(line)


def test_what_is_set_already_stays(tmp_path: Path) -> None:
    environment = {"ENV_FILE": written(tmp_path, "PORT=1\nCLOCK=off\n"), "PORT": "2"}
    add_env_file(environment)
    assert (environment["PORT"], environment["CLOCK"]) == ("2", "off")


def test_without_the_name_nothing_is_read() -> None:
    environment: dict[str, str] = {}
    add_env_file(environment)
    assert environment == {}


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o660])
def test_a_file_that_others_can_read_is_refused_with_what_to_do(tmp_path: Path, mode: int) -> None:
    path = written(tmp_path, "PORT=1\n", mode)
    with pytest.raises(EnvFileError, match=f"run: chmod 600 {path}"):
        add_env_file({"ENV_FILE": path})


def test_a_line_that_is_no_setting_is_named_by_its_number_and_not_by_its_words(tmp_path: Path) -> None:
    path = written(tmp_path, "# tokens\nxoxb-secret\n")
    with pytest.raises(EnvFileError, match="line 2, is no setting") as refused:
        add_env_file({"ENV_FILE": path})
    assert "secret" not in str(refused.value)


def test_a_file_of_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bot.env"
    path.write_bytes(b"\xef\xbb\xbfPORT=1\r\nCLOCK=off\r\n")
    path.chmod(0o600)
    environment = {"ENV_FILE": str(path)}
    add_env_file(environment)
    assert (environment["PORT"], environment["CLOCK"]) == ("1", "off")


def test_a_file_that_is_not_there_is_told_in_one_line(bot_command: CommandLine, tmp_path: Path) -> None:
    found = bot_command("doctor", ENV_FILE=str(tmp_path / "gone.env"))
    [line] = found.error_lines
    assert (found.code, "No such file or directory" in line) == (1, True)


def test_every_command_reads_it(bot_command: CommandLine, tmp_path: Path) -> None:
    found = bot_command("doctor", ENV_FILE=written(tmp_path, "PORT=eighty\n"))
    assert "PORT must be a number" in found.out
