"""The words that are commands, in `/lac` and in a direct message. All other words are searched."""

from collections.abc import Callable, Mapping

from slack_bolt import Args

from handlers.commands.digest import digest_reply
from handlers.commands.examples import examples_reply
from handlers.commands.help import help_reply
from handlers.commands.privacy import privacy_reply
from handlers.commands.reflect import reflect_modal, reflect_reply
from handlers.commands.saved import saved_reply
from handlers.commands.share import share_modal, share_reply
from handlers.commands.shared import shared_reply
from handlers.commands.topics import topics_reply
from handlers.services import Services
from handlers.views.message import Message, View

Reply = Callable[[Services, Args, str], Message | None]
"""Takes the request, and the words after the command. None means that with these words it is no command."""

SEARCH = "search"
COMMANDS: Mapping[str, Reply] = {
    "help": help_reply,
    "topics": topics_reply,
    "examples": examples_reply,
    "digest": digest_reply,
    "saved": saved_reply,
    "share": share_reply,
    "shared": shared_reply,
    "privacy": privacy_reply,
    "reflect": reflect_reply,
}
MODALS: Mapping[str, Callable[[Services, str], View | None]] = {"reflect": reflect_modal, "share": share_modal}
"""The commands that open a modal where Slack lets them: typed with `/lac`, not written in a message."""


def command_reply(services: Services, args: Args, words: str) -> Message | None:
    """Return what a command says, None when the words are no command. No words, or `search` alone, ask for help."""
    name, _, rest = words.partition(" ")
    if not words or (name.lower() == SEARCH and not rest):
        return help_reply(services, args, "")
    reply = COMMANDS.get(name.lower())
    return reply(services, args, rest.strip()) if reply else None


def command_modal(services: Services, words: str) -> View | None:
    """Return the modal that `/lac` with these words opens, None where it opens none."""
    name, _, rest = words.partition(" ")
    modal = MODALS.get(name.lower())
    return modal(services, rest.strip()) if modal else None


def is_command(words: str) -> bool:
    """Return whether the words are the name of a command, and nothing else."""
    return words.lower() in COMMANDS


def words_to_search(words: str) -> str:
    """Return the words without `search` in front, which only says that the rest is no command."""
    name, _, rest = words.partition(" ")
    return rest.strip() if name.lower() == SEARCH else words
