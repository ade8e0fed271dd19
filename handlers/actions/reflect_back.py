"""“Back” in the guide: the step before, with all that was written."""

from slack_bolt import App, Args

from handlers.action_ids import REFLECT_BACK
from handlers.failing_softly import failing_softly
from handlers.reflect.form_state import written_in
from handlers.reflect.place import Place
from handlers.reflect.steps import view_before
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the button."""

    @failing_softly(services)
    def go_back(args: Args, here: Services) -> None:
        view = args.body["view"]
        before = view_before(here, Place.from_metadata(view["private_metadata"]), written_in(view))
        args.client.views_update(view_id=view["id"], view=before.payload)

    app.action(REFLECT_BACK)(go_back)
