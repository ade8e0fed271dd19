"""A direct message to the bot: the same words as `/lac`, without it."""

from slack_bolt import App, Args

from handlers.asking import private_answer
from handlers.commands.word_commands import command_reply, words_to_search
from handlers.events.written_by_person import is_new_message_of_a_person
from handlers.failing_softly import failing_softly
from handlers.message_words import words_of
from handlers.recent_ids import RecentIds
from handlers.sending import post, thread_of
from handlers.services import Services
from handlers.small_talk import small_talk_of
from handlers.views.message import Message
from handlers.views.short_messages import small_talk_message


def register(app: App, services: Services) -> None:
    """Listen to messages; only those in direct messages are sent to the bot."""
    seen = RecentIds()

    @failing_softly(services)
    def answer_direct_message(args: Args, here: Services) -> None:
        event = args.body["event"]
        if event.get("channel_type") == "im" and is_new_message_of_a_person(args.body, seen):
            post(args.client, event["channel"], _reply(here, args, words_of(event.get("text", ""))), thread_of(args))

    app.event("message")(answer_direct_message)


def _reply(services: Services, args: Args, words: str) -> Message:
    small_talk = small_talk_of(words)
    if small_talk:
        return small_talk_message(small_talk)
    return command_reply(services, args, words) or private_answer(services, words_to_search(words), can_share=False)
