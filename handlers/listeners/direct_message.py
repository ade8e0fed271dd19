"""A direct message to the bot: the same words as `/lac`, without it."""

import logging
from dataclasses import replace

from slack_bolt import App, Args

from handlers.answers.asking import private_answer
from handlers.answers.conversation import note_answer
from handlers.answers.counting_gaps import counted_in
from handlers.answers.follow_ups import follow_up_reply
from handlers.answers.small_talk import small_talk_of
from handlers.answers.title import title_of_answer
from handlers.listeners.commands import command_reply, is_command, said_to_the_bot, words_to_search
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.agent_view import Session
from handlers.slack.error_boundary import error_boundary
from handlers.slack.granted_scopes import has_agent_scope
from handlers.slack.heard import HeardMessage, heard_message_of
from handlers.slack.once import RecentIds, Turn, taken_up
from handlers.slack.posting import ThreadGoneError
from handlers.slack.request import is_sent_again, person_of
from handlers.slack.standing import stands
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import small_talk_message
from handlers.wording.privacy_guard import WrittenIn

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to messages; only those in direct messages are sent to the bot."""
    seen = RecentIds()

    @error_boundary(services)
    def answer_direct_message(args: Args, here: Services) -> None:
        message = heard_message_of(args)
        if not (message.is_direct and message.is_of_a_person and message.is_new):
            return
        with taken_up(args.body, here, seen, is_again=is_sent_again(args)) as turn:
            if turn is not None:
                _answer(args, here, message, turn)

    app.event("message")(answer_direct_message)


def _answer(args: Args, services: Services, message: HeardMessage, turn: Turn) -> None:
    """Every question and its answer are a thread; an agent view names it after what was answered in it last.

    A plain app shows no more of a thread than “1 reply”, so there what is urgent stands beneath the question, not in a
    thread. It is not broadcast from one: what then stands outside it “cannot contain attachments or message buttons”
    (https://docs.slack.dev/reference/events/message/thread_broadcast).
    """
    person, words = person_of(args), said_to_the_bot(message.words)
    channel_id, thread_ts = message.channel_id, message.thread_ts or message.ts
    session = Session(args.client, channel_id, thread_ts, has_agent_scope(services, args.client, person.team_id))
    with session.at_work():
        follow_up = follow_up_reply(services, args, message, words, is_command=is_command(words))
        reply = follow_up or _reply(services, args, words)
        is_in_thread = session.is_shown or message.thread_ts is not None or not reply.is_urgent
        where = thread_ts if is_in_thread else None
        if stands(turn, args.client, channel_id, reply, thread_ts=where, after=message.ts):
            return
        try:
            place = post_noted(
                services,
                args.client,
                person.team_id,
                channel_id,
                reply,
                thread_ts=where,
                after=message.ts,
                turn=turn,
            )
        except ThreadGoneError:
            logger.info("A question was gone before its answer")
            return
        note_answer(services, person, replace(message, thread_ts=thread_ts), reply, place)
        if not follow_up:
            session.rename(title_of_answer(services, reply.metadata))


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
