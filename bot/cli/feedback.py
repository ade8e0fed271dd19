"""`python -m bot feedback`: what people said of answers, by week and passage, with the reasons that they wrote."""

import argparse
from collections.abc import Iterator, Mapping
from contextlib import closing

from bot.cli.team import add_team_argument, team_of_command
from bot.services import open_services
from bot.settings import read_settings
from handlers.models.practice_lead import GivenReason, SaidOfItem, WeekOfFeedback
from handlers.practice_lead.said_of_answers import weeks_of_feedback
from handlers.views.practice_lead.words import counts_words, week_words
from handlers.wording import practice_lead as wording

NAME = "feedback"
HELP = "Print what people said of answers, by week and passage, with their reasons."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the workspace."""
    add_team_argument(parser)


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print all that is kept, newest week first, and return 0."""
    settings = read_settings(environment)
    team_id = team_of_command(arguments, settings)
    with closing((services := open_services(settings, settings.public_url)).store):
        weeks = weeks_of_feedback(services.in_workspace(team_id), team_id)
    print("\n\n".join("\n".join(_week(week)) for week in weeks) or wording.NO_FEEDBACK)
    return 0


def _week(week: WeekOfFeedback) -> Iterator[str]:
    yield f"{week_words(week.week)}: {counts_words(week.helpful, week.not_helpful)}"
    yield from map(_item, week.items)
    yield from map(_reason, week.reasons)


def _item(item: SaidOfItem) -> str:
    words = f", “{item.first_words}”" if item.first_words else ""
    return f"- {item.title or wording.GONE}{words}: {counts_words(item.helpful, item.not_helpful)}"


def _reason(reason: GivenReason) -> str:
    said = wording.WAS_HELPFUL if reason.is_helpful else wording.WAS_NOT_HELPFUL
    on = f", {wording.ON.format(titles=', '.join(reason.about))}" if reason.about else ""
    return f"- “{_printable(reason.words)}” ({said}{on})"


def _printable(words: str) -> str:
    """Return what a person wrote without characters that would command a terminal."""
    return "".join(character if character.isprintable() else " " for character in words)
