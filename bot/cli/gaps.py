"""`python -m bot gaps`: what people asked for and did not find, by subject and week, where often enough."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing

from bot.cli.team import add_team_argument, team_of_command
from bot.services import open_services
from bot.settings import read_settings
from handlers.models.practice_lead import SHOWN_FROM, Gaps
from handlers.practice_lead.gaps import gaps_of
from handlers.views.practice_lead.words import gap_lists, gap_name, gap_words
from handlers.wording import practice_lead as wording

NAME = "gaps"
HELP = "Print what people asked for and did not find, as counts by subject and week."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the workspace."""
    add_team_argument(parser)


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print what may be shown, and return 0."""
    settings = read_settings(environment)
    team_id = team_of_command(arguments, settings)
    with closing((services := open_services(settings, settings.public_url)).store):
        gaps = gaps_of(services, team_id)
    print("\n".join(_lines(gaps)) or wording.NO_GAPS.format(least=SHOWN_FROM))
    return 0


def _lines(gaps: Gaps) -> Iterator[str]:
    for title, kind in gap_lists(gaps):
        if kind:
            yield title
        yield from (f"- {gap_name(gap)}: {gap_words(gap)}" for gap in kind)
