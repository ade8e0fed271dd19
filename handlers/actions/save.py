"""“Save”: keep what an answer shows, or the section that is read, for later."""

from slack_bolt import App, Args

from handlers.action_ids import SAVE, any_of
from handlers.failing_softly import failing_softly
from handlers.home import publish_home
from handlers.id_lists import split_ids
from handlers.person import person_of
from handlers.saved_entries import entries_of, one_of_each_section
from handlers.sending import confirm, show
from handlers.services import Services
from handlers.views.saved_items import saved_now_message
from handlers.views.short_messages import gone_message
from handlers.wording import saved_items as wording


def register(app: App, services: Services) -> None:
    """Listen to every “Save” button; its value is the ids of what is saved."""

    @failing_softly(services)
    def save(args: Args, here: Services) -> None:
        person, now = person_of(args), here.clock()
        item_ids = one_of_each_section(here.library, split_ids(args.payload["value"]))
        if not item_ids:
            show(args, gone_message(), wording.TITLE)
            return
        are_new = [here.store.saved.save(person.team_id, person.id, item_id, now) for item_id in item_ids]
        confirm(args, saved_now_message(entries_of(here, item_ids), is_new=any(are_new)), wording.SAVED)
        publish_home(args, here)

    app.action(any_of(SAVE))(save)
