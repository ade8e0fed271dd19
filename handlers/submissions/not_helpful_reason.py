"""An answer did not help: counted for what it showed, with the reason where one was given."""

from slack_bolt import App, Args

from handlers.callback_ids import NOT_HELPFUL_REASON
from handlers.id_lists import split_shown
from handlers.person import person_of
from handlers.privacy_guard import seen_in
from handlers.services import Services
from handlers.submitting_softly import Outcome, becomes, is_wrong, submitting_softly
from handlers.views.feedback import REASON, thanks_message
from handlers.wording import feedback as wording


def register(app: App, services: Services) -> None:
    """Listen to the modal that “Not helpful” opens."""

    @submitting_softly(services)
    def count(args: Args, here: Services) -> Outcome:
        view = args.body["view"]
        reason = (view["state"]["values"][REASON][REASON]["value"] or "").strip()
        seen = seen_in(here, reason)
        if seen:
            return is_wrong({REASON: wording.IDENTIFIES.format(what=seen)})
        results, examples = split_shown(view["private_metadata"])
        here.store.feedback.add(
            person_of(args).team_id, [*results, *examples], here.clock(), is_helpful=False, reason=reason or None
        )
        return becomes(thanks_message().as_modal(wording.TITLE))

    app.view(NOT_HELPFUL_REASON)(count)
