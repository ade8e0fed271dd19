"""A mention in a channel: the answer goes into its thread, once."""

import logging
from dataclasses import replace

from slack_bolt import App, Args

from handlers.answers.asking import is_for_the_writer_alone, private_answer, thread_answer
from handlers.answers.conversation import note_answer
from handlers.answers.counting_gaps import counted_in
from handlers.answers.follow_ups import follow_up_reply
from handlers.answers.small_talk import small_talk_of
from handlers.listeners.commands import command_reply, is_command, said_to_the_bot, words_to_search
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.calls import SlackCallError
from handlers.slack.error_boundary import error_boundary
from handlers.slack.heard import HeardMessage, heard_message_of
from handlers.slack.once import RecentIds, Turn, mention_taken_up
from handlers.slack.posting import ThreadGoneError, is_refused_there
from handlers.slack.request import is_direct_message, is_sent_again, person_of
from handlers.slack.sending import reply_privately
from handlers.slack.standing import stands
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import not_posted_there_message, small_talk_message
from handlers.wording.privacy_guard import WrittenIn

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to mentions. A question is answered for all; a command, no words at all, and words that seem to identify
    someone or speak of danger are answered to the writer alone."""
    seen = RecentIds()

    @error_boundary(services)
    def answer_mention(args: Args, here: Services) -> None:
        message = heard_message_of(args)
        is_in_channel = message.channel_id != "" and not is_direct_message(message.channel_id)
        if not (is_in_channel and message.is_of_a_person):
            return
        with mention_taken_up(message, person_of(args).team_id, here, seen, is_again=is_sent_again(args)) as turn:
            if turn is not None:
                _answer(args, here, message, turn)

    app.event("app_mention")(answer_mention)


def _answer(args: Args, services: Services, message: HeardMessage, turn: Turn) -> None:
    """What only the writer sees cannot be looked for: where it may stand already, it is taken to."""
    words = said_to_the_bot(message.words)
    follow_up = follow_up_reply(services, args, message, words, is_command=is_command(words))
    if follow_up is not None and follow_up.metadata is not None:
        _answer_in_thread(args, services, message, follow_up, turn)
        return
    private = command_reply(services, args, words) or follow_up or _for_the_writer_alone(services, args, words)
    if not private:
        _answer_in_thread(args, services, message, _reply(services, args, words), turn)
    elif not turn.may_stand:
        reply_privately(args, private, turn=turn)


def _for_the_writer_alone(services: Services, args: Args, words: str) -> Message | None:
    if not is_for_the_writer_alone(services, words):
        return None
    return private_answer(
        services,
        words_to_search(words),
        counted_in=counted_in(args),
        can_share=False,
        written_in=WrittenIn.CHANNEL,
    )


def _answer_in_thread(args: Args, services: Services, message: HeardMessage, reply: Message, turn: Turn) -> None:
    """Where the bot may not post, the answer goes to the person alone; where the mention is gone, it goes nowhere."""
    person, thread_ts = person_of(args), message.thread_ts or message.ts
    if stands(turn, args.client, message.channel_id, reply, thread_ts=thread_ts, after=message.ts):
        return
    try:
        place = post_noted(
            services,
            args.client,
            person.team_id,
            message.channel_id,
            reply,
            thread_ts=thread_ts,
            after=message.ts,
            turn=turn,
        )
    except ThreadGoneError:
        logger.info("A mention was gone before its answer")
    except SlackCallError as error:
        if not is_refused_there(error):
            raise
        reply_privately(args, not_posted_there_message(reply), turn=turn)
    else:
        note_answer(services, person, replace(message, thread_ts=thread_ts), reply, place)


def _reply(services: Services, args: Args, words: str) -> Message:
    small_talk = small_talk_of(words)
    if small_talk:
        return small_talk_message(small_talk)
    return thread_answer(services, words_to_search(words), counted_in=counted_in(args))
