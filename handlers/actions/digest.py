"""The buttons of a channel's digest: change, preview, post now, on, off, resume."""

from slack_bolt import App, Args

from handlers.action_ids import DIGEST, any_of
from handlers.digest.looked_after import digest_of_channel
from handlers.digest.replies import Asked, reply_to
from handlers.digest.settings import may_change, schedule_in
from handlers.digest.wishes import Deed, Wish
from handlers.failing_softly import failing_softly
from handlers.home import publish_home
from handlers.id_lists import split_ids
from handlers.person import person_of
from handlers.sending import open_modal, show
from handlers.services import Services
from handlers.views.digest_form import digest_form
from handlers.views.digest_settings import only_moderators_message
from handlers.wording import digest_settings as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons; their value is what to do, and the channel's id."""

    @failing_softly(services)
    def use_digest(args: Args, here: Services) -> None:
        deed, channel = split_ids(args.payload["value"])
        person = person_of(args)
        if deed == Deed.CHANGE and may_change(here.config.settings, person.id):
            digest = digest_of_channel(here, person.team_id, channel)
            open_modal(args, digest_form(channel, schedule_in(here, person.team_id, channel), digest))
            return
        if deed == Deed.CHANGE:
            show(args, only_moderators_message(here.config.settings.moderators), wording.MODAL_TITLE)
            return
        asked = Asked(args.client, person.team_id, person.id, channel)
        show(args, reply_to(here, asked, Wish(Deed(deed))), wording.MODAL_TITLE)
        if "view" in args.body:
            publish_home(args, here)

    app.action(any_of(DIGEST))(use_digest)
