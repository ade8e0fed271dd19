"""A direct message to the bot: the same words as `/lac`, without it."""

from functools import partial

from slack_bolt import App, Args

from handlers.asking import private_answer
from handlers.assistant_pane import set_title, show_status, title_of_answer
from handlers.commands.word_commands import command_reply, words_to_search
from handlers.events.first_time import is_first_time
from handlers.events.written_by_person import is_new_message_of_a_person
from handlers.failing_softly import failing_softly
from handlers.following_up import follow_up_reply
from handlers.message_words import words_of
from handlers.recent_ids import RecentIds
from handlers.sending import post, thread_of
from handlers.services import Services
from handlers.signposts import signposts_in_direct_message
from handlers.small_talk import small_talk_of
from handlers.views.message import Message
from handlers.views.short_messages import small_talk_message
from handlers.wording.privacy_guard import WrittenIn


def register(app: App, services: Services) -> None:
    """Listen to messages; only those in direct messages are sent to the bot."""
    seen = RecentIds()

    @failing_softly(services)
    def answer_direct_message(args: Args, here: Services) -> None:
        event = args.body["event"]
        is_to_the_bot = event.get("channel_type") == "im" and is_new_message_of_a_person(event)
        if is_to_the_bot and is_first_time(args.body, here, seen):
            _answer(args, here, event["channel"], words_of(event.get("text", "")))

    app.event("message")(answer_direct_message)


def _answer(args: Args, services: Services, channel: str, words: str) -> None:
    """In the assistant pane every conversation is a thread; it is named after the last question's answer."""
    thread_ts = thread_of(args)
    if thread_ts:
        show_status(args.client, channel, thread_ts)
    follow_up = follow_up_reply(services, args, words)
    reply = follow_up or _reply(services, args, words)
    post(args.client, channel, reply, thread_ts)
    if thread_ts and not follow_up:
        set_title(args.client, channel, thread_ts, title_of_answer(services, reply.metadata))


def _reply(services: Services, args: Args, words: str) -> Message:
    small_talk = small_talk_of(words)
    if small_talk:
        return small_talk_message(small_talk)
    return command_reply(services, args, words) or private_answer(
        services,
        words_to_search(words),
        can_share=False,
        written_in=WrittenIn.DIRECT_MESSAGE,
        shown_before=partial(signposts_in_direct_message, args),
    )
