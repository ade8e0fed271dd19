"""Answers: their next results, sharing them in the channel, and “Find related practice” on a message."""

from slack_bolt import App, Args

from handlers.answers.asking import answer_all_the_same, further_results, private_answer, shared_answer
from handlers.services import Services
from handlers.sharing.posts import post_noted
from handlers.slack.calls import Refused, SlackCallError
from handlers.slack.error_boundary import error_boundary
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.slack.once import RecentIds
from handlers.slack.request import person_of, thread_of, words_of
from handlers.slack.sending import open_modal, reply_privately, show, update_modal
from handlers.views.block_kit.ids import MORE_RESULTS, SEARCH_ANYWAY, SHARE, any_of, split_ids, split_shown
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import (
    apology_message,
    gone_message,
    looking_message,
    may_not_post_message,
    no_words_message,
    not_in_channel_message,
    shared_message,
)
from handlers.wording import answers as wording
from handlers.wording.privacy_guard import WrittenIn

NOT_IN_CHANNEL = frozenset({"not_in_channel", "channel_not_found"})
"""A private channel without the bot does not exist for it."""
MAY_NOT_POST = frozenset({"restricted_action", "restricted_action_read_only_channel", "is_archived"})


def register(app: App, services: Services) -> None:
    """Listen to the buttons of answers, whose values are ids of what they show, and to the message shortcut."""
    begun = RecentIds()

    @error_boundary(services)
    def show_more_results(args: Args, here: Services) -> None:
        further = further_results(here, split_ids(args.payload["value"]))
        show(args, further or gone_message(), wording.RESULTS_TITLE)

    @error_boundary(services)
    def search_anyway(args: Args, here: Services) -> None:
        found = answer_all_the_same(here, *split_shown(args.payload["value"]))
        show(args, found or gone_message(), wording.RESULTS_TITLE)

    @error_boundary(services)
    def share_answer(args: Args, here: Services) -> None:
        shared = shared_answer(here, *split_shown(args.payload["value"]), args.body["user"]["id"])
        pressed = f"{args.body['channel']['id']} {args.body['container']['message_ts']}"
        if shared is None:
            reply_privately(args, gone_message(), replace_original=True)
        elif begun.is_new(pressed):
            _post_shared(args, here, shared, begun, pressed)

    @error_boundary(services)
    def find_related_practice(args: Args, here: Services) -> None:
        """The modal opens before the search: Slack lets it open within three seconds only."""
        view_id = open_modal(args, looking_message().as_modal(wording.RESULTS_TITLE))
        found = apology_message()
        try:
            found = _related(here, words_of(args.body["message"].get("text", "")))
        finally:
            update_modal(args.client, view_id, found.as_modal(wording.RESULTS_TITLE))

    app.action(any_of(MORE_RESULTS))(show_more_results)
    app.action(any_of(SEARCH_ANYWAY))(search_anyway)
    app.action(any_of(SHARE))(share_answer)
    app.shortcut(FIND_RELATED_PRACTICE)(find_related_practice)


def _post_shared(args: Args, services: Services, shared: Message, begun: RecentIds, pressed: str) -> None:
    team_id, channel_id = person_of(args).team_id, args.body["channel"]["id"]
    try:
        post_noted(services, args.client, team_id, channel_id, shared, thread_ts=thread_of(args))
    except SlackCallError as error:
        begun.forget(pressed)
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


def _related(services: Services, words: str) -> Message:
    if not words:
        return no_words_message()
    return private_answer(services, words, can_share=False, written_in=WrittenIn.MESSAGE_OF_SOMEONE)
