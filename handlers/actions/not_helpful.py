"""“Not helpful”: a small modal asks why."""

from slack_bolt import App, Args

from handlers.action_ids import NOT_HELPFUL, any_of
from handlers.failing_softly import failing_softly
from handlers.sending import open_modal
from handlers.services import Services
from handlers.views.feedback import reason_view


def register(app: App, services: Services) -> None:
    """Listen to the button; its value is the ids of what the answer shows."""

    @failing_softly(services)
    def ask_why(args: Args, _: Services) -> None:
        open_modal(args, reason_view(args.payload["value"]))

    app.action(any_of(NOT_HELPFUL))(ask_why)
