"""A direct message to the bot: the same words as `/lac`, without it."""

import logging

from slack_bolt import App, Args

from handlers.answers.asking import private_answer
from handlers.answers.counting_gaps import counted_in
from handlers.answers.follow_ups import follow_up_reply
from handlers.answers.small_talk import small_talk_of
from handlers.answers.title import title_of_answer
from handlers.listeners.commands import command_reply, is_command, said_to_the_bot, words_to_search
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.assistant_pane import set_title, show_status
from handlers.slack.error_boundary import error_boundary
from handlers.slack.message_words import words_in
from handlers.slack.once import RecentIds, is_first_time
from handlers.slack.request import channel_of, is_new_message_of_a_person, thread_of
from handlers.slack.sending import ThreadGoneError
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import small_talk_message
from handlers.wording.privacy_guard import WrittenIn

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to messages; only those in direct messages are sent to the bot."""
    seen = RecentIds()

    @error_boundary(services)
    def answer_direct_message(args: Args, here: Services) -> None:
        event = args.body["event"]
        is_to_the_bot = event.get("channel_type") == "im" and is_new_message_of_a_person(event)
        if is_to_the_bot and is_first_time(args.body, here, seen):
            _answer(args, here, event["channel"], said_to_the_bot(words_in(event)))

    app.event("message")(answer_direct_message)


def _answer(args: Args, services: Services, channel_id: str, words: str) -> None:
    """In the assistant pane every conversation is a thread; it is named after the last question's answer."""
    thread_ts = thread_of(args)
    if thread_ts:
        show_status(args.client, channel_id, thread_ts)
    follow_up = follow_up_reply(services, args, words, is_command=is_command(words))
    reply = follow_up or _reply(services, args, words)
    try:
        post_noted(services, args.client, channel_of(args).team_id, channel_id, reply, thread_ts=thread_ts)
    except ThreadGoneError:
        logger.info("A question was gone before its answer")
        return
    if thread_ts and not follow_up:
        set_title(args.client, channel_id, thread_ts, title_of_answer(services, reply.metadata))


def _reply(services: Services, args: Args, words: str) -> Message:
    small_talk = small_talk_of(words)
    if small_talk:
        return small_talk_message(small_talk)
    return command_reply(services, args, words) or private_answer(
        services,
        words_to_search(words),
        counted_in=counted_in(args),
        can_share=False,
        written_in=WrittenIn.DIRECT_MESSAGE,
    )
