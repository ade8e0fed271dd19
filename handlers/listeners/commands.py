"""`/lac …`, and the one table of the words that are commands, there and in a message. All other words are searched."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from slack_bolt import App, Args

from handlers.answers.asking import private_answer
from handlers.answers.counting_gaps import counted_in
from handlers.answers.small_talk import is_emoji_alone, small_talk_of
from handlers.listeners.browsing import examples_reply, topics_reply
from handlers.listeners.digest import digest_reply
from handlers.listeners.pack import pack_reply
from handlers.listeners.practice_lead import feedback_reply, gaps_reply
from handlers.listeners.privacy import privacy_reply
from handlers.listeners.reflect import reflect_modal, reflect_reply
from handlers.listeners.saved import saved_reply
from handlers.listeners.sharing import share_modal, share_reply, shared_reply
from handlers.models.command_words import CommandWords
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.manifest import COMMAND
from handlers.slack.modals import open_modal
from handlers.slack.request import can_share_from, typed_words_of
from handlers.slack.sending import reply_privately
from handlers.views.block_kit.message import Message, View
from handlers.views.browsing import help_message
from handlers.views.short_messages import small_talk_message
from handlers.wording import commands as wording

MARKS = " *_~`'\"“”‘’«»()[]?!.,:;…"
"""Around a command they change nothing."""
PLEASE_BEFORE = re.compile(r"^(?:please|pls|plz)\b[\s,:]*", re.IGNORECASE)
PLEASE_AFTER = re.compile(r"[\s,]*\b(?:please|pls|plz)$", re.IGNORECASE)
ADDRESS = re.compile(rf"^(?:[\s,;.–—-]|:(?![\w+-]+:))*(?:{re.escape(COMMAND)}\b[\s:]*)?", re.IGNORECASE)
"""What stands before the words themselves: a colon after the mention, and the command as it is typed elsewhere."""


@dataclass(frozen=True)
class Command:
    """A command: how people read of it, and what it gives.

    `reply` takes the request and the words after the command. `modal`, where there is one, opens with `/lac` in the
    place of the reply: a message lets no modal open. None from either means that with these words it is no command.
    """

    words: CommandWords
    reply: Callable[[Services, Args, str], Message | None]
    modal: Callable[[Services, str], View | None] | None = None


def help_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return the help; with more words (“help with homework”) it is no command."""
    return None if rest else help_message(COMMAND_WORDS)


def search_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return the help for `search` alone; words after it are searched."""
    return None if rest else help_message(COMMAND_WORDS)


COMMANDS = (
    Command(wording.TOPICS, topics_reply),
    Command(wording.EXAMPLES, examples_reply),
    Command(wording.PACK, pack_reply),
    Command(wording.REFLECT, reflect_reply, reflect_modal),
    Command(wording.DIGEST, digest_reply),
    Command(wording.SEARCH, search_reply),
    Command(wording.SAVED, saved_reply),
    Command(wording.SHARE, share_reply, share_modal),
    Command(wording.SHARED, shared_reply),
    Command(wording.PRIVACY, privacy_reply),
    Command(wording.FEEDBACK, feedback_reply),
    Command(wording.GAPS, gaps_reply),
    Command(wording.HELP, help_reply),
)
"""Every command, in the order of the help, which is made from it."""
COMMAND_WORDS = tuple(command.words for command in COMMANDS)
BY_NAME = {command.words.name: command for command in COMMANDS}


def register(app: App, services: Services) -> None:
    """Listen to `/lac`: a private answer, wherever it is typed."""

    @error_boundary(services)
    def answer_command(args: Args, here: Services) -> None:
        words = said_to_the_bot(typed_words_of(args))
        modal = command_modal(here, words)
        if modal:
            open_modal(args, modal)
        else:
            reply_privately(args, command_reply(here, args, words) or _answer(here, args, words))

    app.command(COMMAND)(answer_command)


def command_reply(services: Services, args: Args, words: str) -> Message | None:
    """Return what a command says, None when the words are no command. No words at all ask for help."""
    command, rest = _command_in(words or wording.HELP.name)
    return command.reply(services, args, rest) if command else None


def command_modal(services: Services, words: str) -> View | None:
    """Return the modal that `/lac` with these words opens, None where it opens none."""
    command, rest = _command_in(words)
    return command.modal(services, rest) if command and command.modal else None


def is_command(words: str) -> bool:
    """Return whether the words are the name of a command, and nothing else."""
    command, rest = _command_in(words)
    return command is not None and not rest


def said_to_the_bot(words: str) -> str:
    """Return the words of a message without what only addresses the bot: “: help” after a mention, “/lac topics”.

    A message that holds no word, but a mark or an emoji, says nothing.
    """
    return "" if is_emoji_alone(words) else ADDRESS.sub("", words).strip()


def words_to_search(words: str) -> str:
    """Return the words without `search` in front, which only says that the rest is no command."""
    command, rest = _command_in(words)
    return rest if command is BY_NAME[wording.SEARCH.name] else words


def _command_in(words: str) -> tuple[Command | None, str]:
    """Return the command that the words begin with, and the words after it."""
    name, _, rest = _bare(words).partition(" ")
    return BY_NAME.get(name.lower()), rest.strip()


def _bare(words: str) -> str:
    """Return the words without marks and “please” around them: `topics`, “help?”, “please help”."""
    return PLEASE_AFTER.sub("", PLEASE_BEFORE.sub("", words.strip(MARKS))).strip(MARKS)


def _answer(services: Services, args: Args, words: str) -> Message:
    small_talk = small_talk_of(words)
    if small_talk:
        return small_talk_message(small_talk)
    words = words_to_search(words)
    return private_answer(services, words, counted_in=counted_in(args), can_share=can_share_from(args))
