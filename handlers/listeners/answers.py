"""Answers: their next results, and “Find related practice” on a message."""

from slack_bolt import App, Args

from handlers.answers.asking import answer_all_the_same, further_results, private_answer
from handlers.answers.counting_gaps import counted_in
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.heard import message_of_shortcut
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.slack.modals import open_modal, update_modal
from handlers.slack.pressed import value_of
from handlers.slack.sending import show
from handlers.views.block_kit.ids import MORE_RESULTS, SEARCH_ANYWAY, any_of, split_ids, split_shown
from handlers.views.block_kit.message import Message
from handlers.views.short_messages import apology_message, gone_message, looking_message, no_words_message
from handlers.wording import answers as wording
from handlers.wording.privacy_guard import WrittenIn


def register(app: App, services: Services) -> None:
    """Listen to the buttons of answers, whose values are ids of what they show, and to the message shortcut."""

    @error_boundary(services)
    def show_more_results(args: Args, here: Services) -> None:
        further = further_results(here, split_ids(value_of(args)))
        show(args, further or gone_message(), wording.RESULTS_TITLE)

    @error_boundary(services)
    def search_anyway(args: Args, here: Services) -> None:
        found = answer_all_the_same(here, *split_shown(value_of(args)))
        show(args, found or gone_message(), wording.RESULTS_TITLE)

    @error_boundary(services)
    def find_related_practice(args: Args, here: Services) -> None:
        """The modal opens before the search: Slack lets it open within three seconds only."""
        view_id = open_modal(args, looking_message().as_modal(wording.RESULTS_TITLE))
        found = apology_message()
        try:
            found = _related(here, args, message_of_shortcut(args).words)
        finally:
            update_modal(args.client, view_id, found.as_modal(wording.RESULTS_TITLE))

    app.action(any_of(MORE_RESULTS))(show_more_results)
    app.action(any_of(SEARCH_ANYWAY))(search_anyway)
    app.shortcut(FIND_RELATED_PRACTICE)(find_related_practice)


def _related(services: Services, args: Args, words: str) -> Message:
    if not words:
        return no_words_message()
    return private_answer(
        services,
        words,
        counted_in=counted_in(args),
        can_share=False,
        written_in=WrittenIn.MESSAGE_OF_SOMEONE,
    )
