"""“Share in channel”: a private answer becomes a message that says who shared it."""

from slack_bolt import App, Args
from slack_sdk.errors import SlackApiError

from handlers.action_ids import SHARE, any_of
from handlers.answering_again import answer_of
from handlers.failing_softly import failing_softly
from handlers.id_lists import split_shown
from handlers.recent_ids import RecentIds
from handlers.sending import post, reply_privately, thread_of
from handlers.services import Services
from handlers.views.message import Message
from handlers.views.shared_answer import shared_answer_message
from handlers.views.short_messages import (
    gone_message,
    may_not_post_message,
    not_in_channel_message,
    shared_message,
)

NOT_IN_CHANNEL = frozenset({"not_in_channel", "channel_not_found"})
"""A private channel without the bot does not exist for it."""
MAY_NOT_POST = frozenset({"restricted_action", "restricted_action_read_only_channel", "is_archived"})


def register(app: App, services: Services) -> None:
    """Listen to the button; its value is the ids of what the private answer shows."""
    begun = RecentIds()

    @failing_softly(services)
    def share_answer(args: Args, here: Services) -> None:
        answer = answer_of(here, *split_shown(args.payload["value"]))
        pressed = f"{args.body['channel']['id']} {args.body['container']['message_ts']}"
        if not answer.results:
            reply_privately(args, gone_message(), replace_original=True)
        elif begun.is_new(pressed):
            shared = shared_answer_message(answer, args.body["user"]["id"], here.public_url)
            try:
                post(args.client, args.body["channel"]["id"], shared, thread_of(args))
            except SlackApiError as error:
                begun.forget(pressed)
                reply_privately(args, _what_to_do(error))
            else:
                reply_privately(args, shared_message(), replace_original=True)

    app.action(any_of(SHARE))(share_answer)


def _what_to_do(error: SlackApiError) -> Message:
    """Return what the person can do about a refusal. Raises the error where it is no matter of this channel."""
    code = error.response.get("error")
    if code in NOT_IN_CHANNEL:
        return not_in_channel_message()
    if code in MAY_NOT_POST:
        return may_not_post_message()
    raise error
