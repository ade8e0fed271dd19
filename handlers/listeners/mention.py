"""A mention in a channel: the answer goes into its thread, once."""

import logging

from slack_bolt import App, Args

from handlers.answers.asking import is_for_the_writer_alone, private_answer, thread_answer
from handlers.answers.counting_gaps import counted_in
from handlers.answers.intents import follow_up_of
from handlers.answers.small_talk import small_talk_of
from handlers.listeners.commands import command_reply, said_to_the_bot, words_to_search
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.calls import SlackCallError
from handlers.slack.error_boundary import error_boundary
from handlers.slack.message_words import words_in
from handlers.slack.once import RecentIds, is_first_mention
from handlers.slack.request import channel_of, is_direct_message, is_message_of_a_person
from handlers.slack.sending import ThreadGoneError, is_refused_there, reply_privately
from handlers.views.answers.follow_ups import use_buttons_message
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
        event, channel_id = args.body["event"], args.context.channel_id
        if channel_id is None or is_direct_message(channel_id) or not is_message_of_a_person(event):
            return
        if not is_first_mention(args.body, here, seen):
            return
        words = said_to_the_bot(words_in(event))
        private = (
            command_reply(here, args, words) or _why_no_follow_up(words) or _for_the_writer_alone(here, args, words)
        )
        if private:
            reply_privately(args, private)
        else:
            _answer_in_thread(args, here, channel_id, words)

    app.event("app_mention")(answer_mention)


def _why_no_follow_up(words: str) -> Message | None:
    """To go on from an answer, the bot would have to read the channel."""
    return use_buttons_message() if follow_up_of(words) else None


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


def _answer_in_thread(args: Args, services: Services, channel_id: str, words: str) -> None:
    """Where the bot may not post, the answer goes to the person alone; where the mention is gone, it goes nowhere."""
    event, reply = args.body["event"], _reply(services, args, words)
    team_id, thread_ts = channel_of(args).team_id, event.get("thread_ts", event["ts"])
    try:
        post_noted(services, args.client, team_id, channel_id, reply, thread_ts=thread_ts)
    except ThreadGoneError:
        logger.info("A mention was gone before its answer")
    except SlackCallError as error:
        if not is_refused_there(error):
            raise
        reply_privately(args, not_posted_there_message(reply))


def _reply(services: Services, args: Args, words: str) -> Message:
    small_talk = small_talk_of(words)
    if small_talk:
        return small_talk_message(small_talk)
    return thread_answer(services, words_to_search(words), counted_in=counted_in(args))
