"""“Check”: show a moderator an example that waits."""

from slack_bolt import App, Args

from bot.store.shared_examples import Status
from handlers.action_ids import CHECK_EXAMPLE, any_of
from handlers.failing_softly import failing_softly
from handlers.person import person_of
from handlers.sending import show
from handlers.services import Services
from handlers.sharing.checking import card_of
from handlers.views.message import Message
from handlers.views.sharing.card import example_gone_message, may_not_decide_message
from handlers.wording import sharing as wording
from knowledge.moderation import may_decide


def register(app: App, services: Services) -> None:
    """Listen to the buttons of the list; their value is the example's id in the store."""

    @failing_softly(services)
    def check_example(args: Args, here: Services) -> None:
        show(args, _card(args, here), wording.TO_CHECK_TITLE)

    app.action(any_of(CHECK_EXAMPLE))(check_example)


def _card(args: Args, services: Services) -> Message:
    person = person_of(args)
    shared = services.store.examples.find(person.team_id, args.payload["value"])
    if shared is None or shared.status is not Status.WAITING:
        return example_gone_message()
    if not may_decide(services.config.settings.moderators, shared.shared_by, person.id):
        return may_not_decide_message()
    return card_of(services, shared)
