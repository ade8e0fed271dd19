"""“More results”: the next ones, for the person who asks."""

from slack_bolt import App, Args

from handlers.action_ids import MORE_RESULTS, any_of
from handlers.failing_softly import failing_softly
from handlers.id_lists import split_ids
from handlers.sending import show
from handlers.services import Services
from handlers.views.answer import RESULTS_SHOWN
from handlers.views.further_results import further_results_message
from handlers.views.short_messages import gone_message
from handlers.wording import answer as wording


def register(app: App, services: Services) -> None:
    """Listen to the button; its value is the ids of the next results."""

    @failing_softly(services)
    def show_more_results(args: Args, here: Services) -> None:
        ids = split_ids(args.payload["value"])
        results = here.answerer.results_for(ids[:RESULTS_SHOWN])
        further = further_results_message(results, ids[RESULTS_SHOWN:], here.public_url)
        show(args, further if results else gone_message(), wording.RESULTS_TITLE)

    app.action(any_of(MORE_RESULTS))(show_more_results)
