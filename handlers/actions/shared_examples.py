"""“Examples you shared”, the next of them, and “Withdraw”."""

from slack_bolt import App, Args

from handlers.action_ids import SHARED_EXAMPLES, WITHDRAW_EXAMPLE, any_of
from handlers.failing_softly import failing_softly
from handlers.person import person_of
from handlers.sending import replace, show
from handlers.services import Services
from handlers.sharing.entries import shared_examples_of
from handlers.wording import sharing as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons; their value is the id, in the store, of the first example to show or the one withdrawn."""

    @failing_softly(services)
    def show_shared_examples(args: Args, here: Services) -> None:
        show(args, shared_examples_of(here, person_of(args), args.payload["value"]), wording.LIST_TITLE)

    @failing_softly(services)
    def withdraw_example(args: Args, here: Services) -> None:
        person = person_of(args)
        here.store.examples.withdraw(person.team_id, args.payload["value"], person.id)
        replace(args, shared_examples_of(here, person), wording.LIST_TITLE)
        here.workspaces.refresh(person.team_id)

    app.action(any_of(SHARED_EXAMPLES))(show_shared_examples)
    app.action(any_of(WITHDRAW_EXAMPLE))(withdraw_example)
