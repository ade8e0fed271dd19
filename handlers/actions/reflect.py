"""“Reflect”: open the guide."""

from slack_bolt import App, Args

from handlers.action_ids import REFLECT, REFLECT_ON, any_of
from handlers.failing_softly import failing_softly
from handlers.id_lists import split_ids
from handlers.reflect.place import NOTHING
from handlers.reflect.steps import opening_view, topic_of
from handlers.sending import open_modal
from handlers.services import Services


def register(app: App, services: Services) -> None:
    """Listen to the buttons: one's value is a topic's id, the other's the ids of what the answer shows."""

    @failing_softly(services)
    def reflect(args: Args, here: Services) -> None:
        topic_id = args.payload["value"]
        open_modal(args, opening_view(here, None if topic_id == NOTHING else topic_id))

    @failing_softly(services)
    def reflect_on_answer(args: Args, here: Services) -> None:
        open_modal(args, opening_view(here, topic_of(here, split_ids(args.payload["value"]))))

    app.action(any_of(REFLECT))(reflect)
    app.action(any_of(REFLECT_ON))(reflect_on_answer)
