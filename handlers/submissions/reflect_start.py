"""The guide's choice is made: its first step."""

from slack_bolt import App, Args

from handlers.callback_ids import REFLECT_START
from handlers.reflect.form_state import chosen_in, written_in
from handlers.reflect.place import Place
from handlers.reflect.steps import view_at
from handlers.services import Services
from handlers.submitting_softly import Outcome, becomes, submitting_softly
from handlers.views.reflect.start_page import KIND, WORDING
from knowledge.choosing.reflect_guide import GuideKind, Wording


def register(app: App, services: Services) -> None:
    """Listen to the choice."""

    @submitting_softly(services)
    def start_guide(args: Args, here: Services) -> Outcome:
        view = args.body["view"]
        kind, wording = GuideKind(chosen_in(view, KIND)), Wording(chosen_in(view, WORDING))
        place = Place.from_metadata(view["private_metadata"]).choosing(kind, wording)
        return becomes(view_at(here, place, written_in(view)))

    app.view(REFLECT_START)(start_guide)
