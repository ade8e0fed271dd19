"""“Publish” and “Decline” on a shared example, and “Take down” once it is published."""

from collections.abc import Callable

from slack_bolt import App, Args

from bot.store.shared_examples import SharedExample, Status
from handlers.action_ids import DECLINE_EXAMPLE, PUBLISH_EXAMPLE, TAKE_DOWN_EXAMPLE, any_of
from handlers.failing_softly import failing_softly
from handlers.person import person_of
from handlers.sending import replace
from handlers.services import Services
from handlers.sharing.deciding import decided, taken_down, tell_author
from handlers.views.message import Message
from handlers.views.sharing.card import declined_message, published_message, taken_down_message
from handlers.views.sharing.outcome import (
    declined_to_author_message,
    published_to_author_message,
    taken_down_to_author_message,
)
from handlers.wording import sharing as wording

Telling = Callable[[str, tuple[str, ...]], Message]
"""From the example's title, and what is to be added, to what takes the place of the card."""


def register(app: App, services: Services) -> None:
    """Listen to the buttons of the card; their value is the example's id in the store."""

    @failing_softly(services)
    def publish(args: Args, here: Services) -> None:
        stored_id = args.payload["value"]
        example = decided(here, args, stored_id, Status.PUBLISHED)
        _tell(
            args,
            example,
            lambda title, notes: published_message(title, stored_id, notes),
            lambda title: published_to_author_message(title, stored_id),
        )
        here.workspaces.refresh(person_of(args).team_id)

    @failing_softly(services)
    def decline(args: Args, here: Services) -> None:
        example = decided(here, args, args.payload["value"], Status.DECLINED)
        moderator = person_of(args).id
        _tell(args, example, declined_message, lambda title: declined_to_author_message(title, moderator))

    @failing_softly(services)
    def take_down(args: Args, here: Services) -> None:
        example = taken_down(here, args, args.payload["value"])
        moderator = person_of(args).id
        _tell(args, example, taken_down_message, lambda title: taken_down_to_author_message(title, moderator))
        here.workspaces.refresh(person_of(args).team_id)

    app.action(any_of(PUBLISH_EXAMPLE))(publish)
    app.action(any_of(DECLINE_EXAMPLE))(decline)
    app.action(any_of(TAKE_DOWN_EXAMPLE))(take_down)


def _tell(args: Args, example: SharedExample | Message, told: Telling, to_author: Callable[[str], Message]) -> None:
    """Tell the author and the one who decided; or the latter why they could not."""
    if isinstance(example, Message):
        replace(args, example, wording.TO_CHECK_TITLE)
        return
    title = example.words.title
    notes = tell_author(args, example, to_author(title))
    replace(args, told(title, notes), wording.TO_CHECK_TITLE)
