"""A step of the guide is answered: the next one, or the summary."""

from slack_bolt import App, Args

from handlers.callback_ids import REFLECT_STEP
from handlers.reflect.form_state import written_in
from handlers.reflect.place import Place
from handlers.reflect.steps import guide_at, view_at
from handlers.services import Services
from handlers.submitting_softly import Outcome, becomes, gets_on_top, submitting_softly
from handlers.views.reflect.summary_page import summary_view


def register(app: App, services: Services) -> None:
    """Listen to “Next” and “Finish”."""

    @submitting_softly(services)
    def go_on(args: Args, here: Services) -> Outcome:
        view = args.body["view"]
        place, written = Place.from_metadata(view["private_metadata"]), written_in(view)
        guide = guide_at(here, place)
        if place.step + 1 < len(guide.steps):
            return becomes(view_at(here, place.at(place.step + 1), written))
        return gets_on_top(summary_view(guide, written))

    app.view(REFLECT_STEP)(go_on)
