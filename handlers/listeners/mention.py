"""A mention in a channel: the answer goes into its thread, once."""

import logging

from slack_bolt import App, Args

from handlers.answers.asking import is_for_the_writer_alone, private_answer, thread_answer
from handlers.answers.intents import follow_up_of
from handlers.answers.small_talk import small_talk_of
from handlers.listeners.commands import command_reply, said_to_the_bot, words_to_search
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.calls import SlackCallError
from handlers.slack.error_boundary import error_boundary
from handlers.slack.message_words import words_in
from handlers.slack.once import RecentIds, Turn, mention_taken_up
from handlers.slack.request import channel_of, is_direct_message, is_message_of_a_person
from handlers.slack.sending import ThreadGoneError, is_refused_there, reply_privately
from handlers.slack.standing import stands
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
        with mention_taken_up(args.body, here, seen) as turn:
            if turn is not None:
                _answer(args, here, channel_id, turn)

    app.event("app_mention")(answer_mention)


def _answer(args: Args, services: Services, channel_id: str, turn: Turn) -> None:
    """What only the writer sees cannot be looked for: where it may stand already, it is taken to."""
    words = said_to_the_bot(words_in(args.body["event"]))
    private = command_reply(services, args, words) or _why_no_follow_up(words) or _for_the_writer_alone(services, words)
    if not private:
        _answer_in_thread(args, services, channel_id, words, turn)
    elif not turn.may_stand:
        reply_privately(args, private, turn=turn)


def _why_no_follow_up(words: str) -> Message | None:
    """To go on from an answer, the bot would have to read the channel."""
    return use_buttons_message() if follow_up_of(words) else None


def _for_the_writer_alone(services: Services, words: str) -> Message | None:
    if not is_for_the_writer_alone(services, words):
        return None
    return private_answer(services, words_to_search(words), can_share=False, written_in=WrittenIn.CHANNEL)


def _answer_in_thread(args: Args, services: Services, channel_id: str, words: str, turn: Turn) -> None:
    """Where the bot may not post, the answer goes to the person alone; where the mention is gone, it goes nowhere."""
    event, reply = args.body["event"], _reply(services, words)
    team_id, thread_ts = channel_of(args).team_id, event.get("thread_ts", event["ts"])
    if turn.may_stand and stands(args.client, channel_id, reply, thread_ts, event["ts"]):
        return
    try:
        post_noted(services, args.client, team_id, channel_id, reply, thread_ts=thread_ts, after=event["ts"], turn=turn)
    except ThreadGoneError:
        logger.info("A mention was gone before its answer")
    except SlackCallError as error:
        if not is_refused_there(error):
            raise
        reply_privately(args, not_posted_there_message(reply), turn=turn)


def _reply(services: Services, words: str) -> Message:
    small_talk = small_talk_of(words)
    return small_talk_message(small_talk) if small_talk else thread_answer(services, words_to_search(words))
