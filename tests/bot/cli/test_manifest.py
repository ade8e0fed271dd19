"""`python -m bot manifest` prints what is pasted at api.slack.com/apps."""

import json

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
