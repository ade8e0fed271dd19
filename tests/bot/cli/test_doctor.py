"""`python -m bot doctor` says what waits to be done."""

from tests.bot.cli.command_line import CommandLine


def test_numbers_that_nobody_confirmed_are_a_thing_to_do_and_no_problem(bot_command: CommandLine) -> None:
    found = bot_command("doctor")
    [line] = [line for line in found.out.splitlines() if "signposts:" in line]
    assert line.startswith("TO DO")
    assert "set `confirmed` in config/signposts.yaml" in line
    assert found.code == 0
