"""“Delete what is kept about me”: Slack has asked whether the person means it."""

from slack_bolt import App, Args

from bot.store.forgetting import Forgotten
from handlers.action_ids import DELETE_KEPT, any_of
from handlers.failing_softly import failing_softly
from handlers.home import publish_home
from handlers.person import person_of
from handlers.sending import show
from handlers.services import Services
from handlers.views.message import Message
from handlers.views.privacy import deleted_message
from handlers.wording import privacy as wording


def register(app: App, services: Services) -> None:
    """Listen to the button, which stands in the home tab and under `privacy`."""

    @failing_softly(services)
    def delete_kept(args: Args, here: Services) -> None:
        person = person_of(args)
        forgotten = here.store.forget_user(person.team_id, person.id)
        show(args, _told(forgotten), wording.DELETED_TITLE)
        publish_home(args, here)

    app.action(any_of(DELETE_KEPT))(delete_kept)


def _told(forgotten: Forgotten) -> Message:
    deleted = forgotten.deleted
    return deleted_message(
        saved=deleted.get("saved_items", 0), shared=deleted.get("shared_examples", 0), mentions=forgotten.mentions
    )
