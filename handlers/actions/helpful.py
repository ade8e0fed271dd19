"""“Helpful”: counted for what the answer showed."""

from slack_bolt import App, Args

from handlers.action_ids import HELPFUL, any_of
from handlers.failing_softly import failing_softly
from handlers.id_lists import split_shown
from handlers.person import person_of
from handlers.recent_ids import RecentIds
from handlers.sending import confirm, pressed_by
from handlers.services import Services
from handlers.views.feedback import thanks_message
from handlers.wording import feedback as wording


def register(app: App, services: Services) -> None:
    """Listen to the button; its value is the ids of what the answer shows. A person counts once for an answer."""
    counted = RecentIds()

    @failing_softly(services)
    def helpful(args: Args, here: Services) -> None:
        if counted.is_new(pressed_by(args)):
            results, examples = split_shown(args.payload["value"])
            here.store.feedback.add(person_of(args).team_id, [*results, *examples], here.clock(), is_helpful=True)
        confirm(args, thanks_message(), wording.THANKS_PRESSED)

    app.action(any_of(HELPFUL))(helpful)
