"""`python -m bot index`: the index built again."""

from pathlib import Path

from knowledge.library.loader import load_library
from tests.bot.cli.command_line import CommandLine


def test_it_says_how_much_was_indexed_and_how_long_it_took(tmp_path: Path) -> None:
    library = load_library()
    outcome = CommandLine(tmp_path)("index")
    assert (outcome.code, outcome.error) == (0, "")
    counts = f"Indexed {len(library.passages)} passages and {len(library.examples)} practice examples in "
    assert outcome.out.startswith(counts)


def test_searching_works_after_it(tmp_path: Path) -> None:
    bot_command = CommandLine(tmp_path)
    before = bot_command("search", "resilience").out
    bot_command("index")
    assert bot_command("search", "resilience").out == before
