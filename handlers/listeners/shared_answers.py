"""Sharing an answer in a channel: shown first to who shares it, posted, and taken back."""

from slack_bolt import App, Args

from handlers.answers.asking import preview_of_shared, shared_answer
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.calls import Refused, SlackCallError, best_effort, call
from handlers.slack.error_boundary import error_boundary
from handlers.slack.insiders import is_insider
from handlers.slack.once import RecentIds
from handlers.slack.posting import MAY_NOT_POST, NOT_IN_CHANNEL, ThreadGoneError
from handlers.slack.pressed import PressedMessage, pressed_message_of, value_of
from handlers.slack.request import person_of, thread_of
from handlers.slack.sending import reply_privately
from handlers.views.answers.shared_answer import (
    not_posted_message,
    not_yours_to_take_back_message,
    only_members_may_share_message,
    taken_back_message,
)
from handlers.views.block_kit.ids import DO_NOT_POST, POST_ANSWER, SHARE, TAKE_BACK_ANSWER, any_of, split_shown
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import gone_message, may_not_post_message, not_in_channel_message, shared_message


def register(app: App, services: Services) -> None:
    """Listen to the buttons of sharing; the values of the first three are ids of what the answer shows."""
    begun = RecentIds()

    @error_boundary(services)
    def preview_answer(args: Args, here: Services) -> None:
        preview = preview_of_shared(here, *split_shown(value_of(args)), person_of(args).id)
        reply_privately(args, preview or gone_message())

    @error_boundary(services)
    def post_answer(args: Args, here: Services) -> None:
        shared = shared_answer(here, *split_shown(value_of(args)), person_of(args).id)
        preview = pressed_message_of(args)
        if shared is None:
            reply_privately(args, gone_message(), replace_original=True)
        elif preview is not None and begun.is_new(_name_of(preview)):
            _post(args, here, shared, begun, preview)

    @error_boundary(services)
    def do_not_post(args: Args, _: Services) -> None:
        reply_privately(args, not_posted_message(), replace_original=True)

    @error_boundary(services)
    def take_back_answer(args: Args, here: Services) -> None:
        posted = pressed_message_of(args)
        if posted is not None and value_of(args) == person_of(args).id:
            _take_back(args, here, posted)
        else:
            reply_privately(args, not_yours_to_take_back_message())

    app.action(any_of(SHARE))(preview_answer)
    app.action(any_of(POST_ANSWER))(post_answer)
    app.action(any_of(DO_NOT_POST))(do_not_post)
    app.action(any_of(TAKE_BACK_ANSWER))(take_back_answer)


def _name_of(preview: PressedMessage) -> str:
    return f"{preview.channel_id} {preview.ts}"


def _post(args: Args, services: Services, shared: Message, begun: RecentIds, preview: PressedMessage) -> None:
    person, channel_id = person_of(args), preview.channel_id
    try:
        if not is_insider(services, args.client, person, channel_id):
            reply_privately(args, only_members_may_share_message(), replace_original=True)
            return
        post_noted(services, args.client, person.team_id, channel_id, shared, thread_ts=thread_of(args))
    except ThreadGoneError:
        reply_privately(args, not_posted_message(), replace_original=True)
    except SlackCallError as error:
        begun.forget(_name_of(preview))
        reply_privately(args, _what_to_do(error))
    else:
        reply_privately(args, shared_message(), replace_original=True)


def _what_to_do(error: SlackCallError) -> Message:
    """Return what the person can do about a refusal. Raises the error where it is no matter of this channel."""
    code = error.outcome.code if isinstance(error.outcome, Refused) else ""
    if code in NOT_IN_CHANNEL:
        return not_in_channel_message()
    if code in MAY_NOT_POST:
        return may_not_post_message()
    raise error


def _take_back(args: Args, services: Services, posted: PressedMessage) -> None:
    """Delete the message; that it showed shared examples need not be remembered then."""
    call(args.client, "chat.delete", channel=posted.channel_id, ts=posted.ts)
    with best_effort("forgetting which examples a message showed"):
        services.store.posts.remove(person_of(args).team_id, posted.channel_id, posted.ts)
    reply_privately(args, taken_back_message())
