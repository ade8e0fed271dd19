"""A mention in a channel: the answer goes into its thread, once."""

from slack_bolt import App, Args

from handlers.answers.asking import is_for_the_writer_alone, private_answer, thread_answer
from handlers.answers.intents import follow_up_of
from handlers.answers.small_talk import small_talk_of
from handlers.listeners.commands import command_reply, words_to_search
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.error_boundary import error_boundary
from handlers.slack.once import RecentIds, is_first_time
from handlers.slack.request import channel_of, is_direct_message, is_new_message_of_a_person, words_of
from handlers.slack.sending import reply_privately
from handlers.views.answers.follow_ups import use_buttons_message
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import small_talk_message
from handlers.wording.privacy_guard import WrittenIn


def register(app: App, services: Services) -> None:
    """Listen to mentions. A question is answered for all; a command, no words at all, and words that seem to identify
    someone or speak of danger are answered to the writer alone."""
    seen = RecentIds()

    @error_boundary(services)
    def answer_mention(args: Args, here: Services) -> None:
        event, channel_id = args.body["event"], args.context.channel_id
        is_new = is_new_message_of_a_person(event) and is_first_time(args.body, here, seen)
        if not is_new or channel_id is None or is_direct_message(channel_id):
            return
        words = words_of(event.get("text", ""))
        private = command_reply(here, args, words) or _why_no_follow_up(words) or _for_the_writer_alone(here, words)
        if private:
            reply_privately(args, private)
        else:
            _answer_in_thread(args, here, channel_id, words)

    app.event("app_mention")(answer_mention)


def _why_no_follow_up(words: str) -> Message | None:
    """To go on from an answer, the bot would have to read the channel."""
    return use_buttons_message() if follow_up_of(words) else None


def _for_the_writer_alone(services: Services, words: str) -> Message | None:
    if not is_for_the_writer_alone(services, words):
        return None
    return private_answer(services, words_to_search(words), can_share=False, written_in=WrittenIn.CHANNEL)


def _answer_in_thread(args: Args, services: Services, channel_id: str, words: str) -> None:
    event = args.body["event"]
    team_id, thread_ts = channel_of(args).team_id, event.get("thread_ts", event["ts"])
    post_noted(services, args.client, team_id, channel_id, _reply(services, words), thread_ts=thread_ts)


def _reply(services: Services, words: str) -> Message:
    small_talk = small_talk_of(words)
    return small_talk_message(small_talk) if small_talk else thread_answer(services, words_to_search(words))
