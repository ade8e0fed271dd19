"""The channel menu of the home tab: the digest of the channel that is chosen."""

from slack_bolt import App, Args

from handlers.action_ids import DIGEST_CHANNEL
from handlers.digest.replies import Asked, settings_reply
from handlers.failing_softly import failing_softly
from handlers.person import person_of
from handlers.sending import show
from handlers.services import Services
from handlers.wording import digest_settings as wording


def register(app: App, services: Services) -> None:
    """Listen to the menu. Slack offers a person only channels that they can see."""

    @failing_softly(services)
    def show_digest(args: Args, here: Services) -> None:
        person = person_of(args)
        asked = Asked(args.client, person.team_id, person.id, args.payload["selected_conversation"])
        show(args, settings_reply(here, asked), wording.MODAL_TITLE)

    app.action(DIGEST_CHANNEL)(show_digest)
