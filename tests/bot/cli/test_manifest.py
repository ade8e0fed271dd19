"""`python -m bot manifest`: the same manifest to print, as a file and as a link; and the table of scopes."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.bot.cli.command_line import CommandLine


@pytest.mark.parametrize(("words", "has_agent_view"), [([], False), (["--experience", "agent"], True)])
def test_the_agent_view_is_there_for_who_asks_for_it(
    bot_command: CommandLine, words: list[str], has_agent_view: bool
) -> None:
    printed = bot_command("manifest", *words)
    assert printed.code == 0
    assert ("agent_view" in json.loads(printed.out)["features"]) is has_agent_view


def test_an_experience_that_does_not_exist_is_wrong_use(bot_command: CommandLine) -> None:
    printed = bot_command("manifest", "--experience", "assistant")
    assert printed.code == 2
    assert "choose from" in printed.error_lines[-1]


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


def test_the_table_has_the_scope_of_the_agent_view_only_with_it(bot_command: CommandLine) -> None:
    assert "assistant:write" in bot_command("manifest", "--experience", "agent", "--scopes").out
    assert "assistant:write" not in bot_command("manifest", "--scopes").out


def test_the_table_has_the_scopes_for_links_only_where_there_are_pages(bot_command: CommandLine) -> None:
    assert "links:write" in bot_command("manifest", "--scopes", PUBLIC_URL="https://bot.example.org").out
    assert "links:write" not in bot_command("manifest", "--scopes").out


def test_a_file_that_cannot_be_written_is_told_in_one_line(bot_command: CommandLine) -> None:
    found = bot_command("manifest", "--file", "/dev/null/manifest.json")
    assert found.code == 1
    [line] = found.error_lines
    assert line.startswith("/dev/null/manifest.json cannot be written")
