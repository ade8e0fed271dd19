"""`python -m bot forget`: delete everything that is kept of a workspace, or of one person in it."""

import argparse
import re
from collections.abc import Iterator, Mapping
from contextlib import closing

from bot.cli.team import team_id
from bot.data_folder import prepare_data_folder
from bot.settings import read_settings
from bot.store.forgetting import Forgotten
from bot.store.store import open_store
from bot.store.tables import example_posts

NAME = "forget"
HELP = "Delete everything that is kept of a workspace, or of one person in it."
USER_ID = re.compile(r"[UW][A-Z0-9]{2,20}")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the workspace, and optionally the person."""
    parser.add_argument(
        "--team", required=True, type=team_id, metavar="ID", help="the workspace's id, such as T0123ABCD"
    )
    parser.add_argument(
        "--user", type=_user, metavar="ID", help="the person's member id, such as U0123ABCD (default: everyone)"
    )


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Delete, print what was deleted, and return 0."""
    settings = read_settings(environment)
    with closing(open_store(settings.database_url, prepare_data_folder(settings.data_folder))) as store:
        if arguments.user is None:
            who, forgotten = f"the workspace {arguments.team}", store.forget(arguments.team)
            stays = forgotten.deleted[example_posts.name]
        else:
            who = f"{arguments.user} in the workspace {arguments.team}"
            forgotten = store.forget_user(arguments.team, arguments.user)
            stays = len(store.posts.of(arguments.team, forgotten.examples))
    print(f"Nothing was kept of {who}" if forgotten.is_nothing else f"Deleted of {who}: {_in_words(forgotten)}")
    for line in _what_stays(stays, is_person=arguments.user is not None):
        print(line)
    return 0


def _what_stays(count: int, *, is_person: bool) -> Iterator[str]:
    """Yield what is still in Slack, which this command does not reach."""
    if count and is_person:
        yield f"Messages of the bot in Slack that show their examples: {count}. The clock changes them within the hour."
    elif count:
        yield f"Messages of the bot in Slack that show examples of the workspace, and stay there: {count}."
    yield "Slack keeps what else people and the bot wrote there; copies in backups are yours to delete."


def _in_words(forgotten: Forgotten) -> str:
    counts = {name.replace("_", " "): count for name, count in forgotten.deleted.items()}
    counts["mentions in what stays"] = forgotten.mentions
    return ", ".join(f"{count} {name}" for name, count in counts.items() if count)


def _user(text: str) -> str:
    if not USER_ID.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a member id; it begins with U, such as U0123ABCD")
    return text
