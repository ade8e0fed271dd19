"""`python -m bot doctor` says what waits to be done."""

from datetime import date
from pathlib import Path

import pytest

from bot.doctor import check_up
from tests.bot.cli.command_line import CommandLine


def test_numbers_that_nobody_confirmed_are_a_thing_to_do_and_no_problem(bot_command: CommandLine) -> None:
    found = bot_command("doctor")
    [line] = [line for line in found.out.splitlines() if "signposts:" in line]
    assert line.startswith("TO DO")
    assert "set `confirmed` in config/signposts.yaml" in line
    assert found.code == 0


def test_it_says_until_when_bank_holidays_are_known(bot_command: CommandLine) -> None:
    [line] = [line for line in bot_command("doctor").out.splitlines() if "bank holidays:" in line]
    assert "known up to 2028-12-31" in line


@pytest.mark.parametrize(("day", "is_to_do"), [(date(2028, 1, 1), False), (date(2028, 8, 1), True)])
def test_half_a_year_before_they_end_it_is_a_thing_to_do(tmp_path: Path, day: date, is_to_do: bool) -> None:
    checks = check_up({"DATA_DIR": str(tmp_path)}, day)
    assert [check.is_to_do for check in checks if check.subject == "bank holidays"] == [is_to_do]
