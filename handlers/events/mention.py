"""A mention in a channel: the answer goes into its thread, once."""

from slack_bolt import App, Args

from handlers.asking import thread_answer
from handlers.commands.word_commands import command_reply, words_to_search
from handlers.events.written_by_person import is_new_message_of_a_person
from handlers.failing_softly import failing_softly
from handlers.message_words import words_of
from handlers.recent_ids import RecentIds
from handlers.sending import is_direct_message, post, reply_privately
from handlers.services import Services
from handlers.small_talk import small_talk_of
from handlers.views.message import Message
from handlers.views.short_messages import small_talk_message


def register(app: App, services: Services) -> None:
    """Listen to mentions. A question is answered for all; a command, or no words at all, is answered privately."""
    seen = RecentIds()

    @failing_softly(services)
    def answer_mention(args: Args, here: Services) -> None:
        event = args.body["event"]
        if not is_new_message_of_a_person(args.body, seen) or is_direct_message(event["channel"]):
            return
        words = words_of(event.get("text", ""))
        private = command_reply(here, args, words)
        if private:
            reply_privately(args, private)
        else:
            post(args.client, event["channel"], _reply(here, words), event.get("thread_ts", event["ts"]))

    app.event("app_mention")(answer_mention)


def _reply(services: Services, words: str) -> Message:
    small_talk = small_talk_of(words)
    return small_talk_message(small_talk) if small_talk else thread_answer(services, words_to_search(words))
