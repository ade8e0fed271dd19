"""The guide ends: “Done” after the summary closes it; closed before that, the person is told that nothing was kept."""

from slack_bolt import App, Args

from handlers.callback_ids import REFLECT_STEP, REFLECT_SUMMARY
from handlers.failing_softly import failing_softly
from handlers.reflect.place import Place
from handlers.sending import reply_privately
from handlers.services import Services
from handlers.submitting_softly import ALL_CLOSED, Outcome, submitting_softly
from handlers.views.reflect.invitation import closed_message


def register(app: App, services: Services) -> None:
    """Listen to both ends."""

    @submitting_softly(services)
    def end_guide(_: Args, __: Services) -> Outcome:
        return ALL_CLOSED

    @failing_softly(services)
    def tell_that_nothing_was_kept(args: Args, _: Services) -> None:
        place = Place.from_metadata(args.body["view"]["private_metadata"])
        reply_privately(args, closed_message(place.topic_id))

    app.view(REFLECT_SUMMARY)(end_guide)
    app.view_closed(REFLECT_STEP)(tell_that_nothing_was_kept)
