"""“Find related practice” on a message: what the library says about its words, for the person who asks alone."""

from typing import Any

from slack_bolt import App, Args

from handlers.asking import private_answer
from handlers.failing_softly import failing_softly
from handlers.manifest_needs import FIND_RELATED_PRACTICE
from handlers.message_words import words_of
from handlers.services import Services
from handlers.views.message import Message
from handlers.views.short_messages import apology_message, looking_message, no_words_message
from handlers.wording import answer as wording
from handlers.wording.privacy_guard import WrittenIn


def register(app: App, services: Services) -> None:
    """Listen to the shortcut. It works in every channel: a modal needs no place there."""

    @failing_softly(services)
    def find_related_practice(args: Args, here: Services) -> None:
        """The modal opens before the search: Slack lets it open within three seconds only."""
        opened = args.client.views_open(trigger_id=args.body["trigger_id"], view=_modal(looking_message()))
        found = apology_message()
        try:
            found = _found(here, words_of(args.body["message"].get("text", "")))
        finally:
            args.client.views_update(view_id=opened["view"]["id"], view=_modal(found))

    app.shortcut(FIND_RELATED_PRACTICE)(find_related_practice)


def _modal(message: Message) -> dict[str, Any]:
    return message.as_modal(wording.RESULTS_TITLE).payload


def _found(services: Services, words: str) -> Message:
    if not words:
        return no_words_message()
    return private_answer(services, words, can_share=False, written_in=WrittenIn.MESSAGE_OF_SOMEONE)
