"""`/lac …`: a private answer, wherever it is typed."""

from slack_bolt import App, Args

from handlers.asking import private_answer
from handlers.commands.word_commands import command_modal, command_reply, words_to_search
from handlers.failing_softly import failing_softly
from handlers.manifest_needs import COMMAND
from handlers.message_words import words_of
from handlers.sending import can_share_from, open_modal, reply_privately
from handlers.services import Services
from handlers.views.message import Message


def register(app: App, services: Services) -> None:
    """Listen to the command."""

    @failing_softly(services)
    def answer_command(args: Args, here: Services) -> None:
        words = words_of(args.body.get("text", ""))
        modal = command_modal(here, words)
        if modal:
            open_modal(args, modal)
        else:
            reply_privately(args, command_reply(here, args, words) or _answer(here, args, words))

    app.command(COMMAND["command"])(answer_command)


def _answer(services: Services, args: Args, words: str) -> Message:
    return private_answer(services, words_to_search(words), can_share=can_share_from(args))
