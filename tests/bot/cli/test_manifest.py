"""`python -m bot manifest`: the same manifest to print, as a file and as a link; and the table of scopes."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from tests.bot.cli.command_line import CommandLine


def test_the_file_holds_what_is_printed(bot_command: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    found = bot_command("manifest", "--mode", "socket", "--file", str(path))
    assert (found.code, found.out) == (0, f"Wrote the manifest to {path}\n")
    assert path.read_text(encoding="utf-8") == bot_command("manifest", "--mode", "socket").out


def test_the_link_holds_what_is_printed(bot_command: CommandLine) -> None:
    [link] = bot_command("manifest", "--mode", "socket", "--link").out.splitlines()
    [inside] = parse_qs(urlsplit(link).query)["manifest_json"]
    assert json.loads(inside) == json.loads(bot_command("manifest", "--mode", "socket").out)


def test_the_token_for_the_websocket_is_in_the_table_for_socket_mode_only(bot_command: CommandLine) -> None:
    assert "connections:write" in bot_command("manifest", "--mode", "socket", "--scopes").out
    assert "connections:write" not in bot_command("manifest", "--mode", "http", "--scopes").out


def test_a_file_that_cannot_be_written_is_told_in_one_line(bot_command: CommandLine) -> None:
    found = bot_command("manifest", "--file", "/dev/null/manifest.json")
    assert found.code == 1
    [line] = found.error_lines
    assert line.startswith("/dev/null/manifest.json cannot be written")
