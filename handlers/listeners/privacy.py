"""Privacy: “Delete what is kept about me”, “Send me what is kept about me”, and the command `privacy`."""

from slack_bolt import App, Args

from handlers.home.home import refresh_home, refresh_homes_with
from handlers.privacy.kept_about import send_kept
from handlers.services import Services
from handlers.sharing.taking_back import take_back
from handlers.slack.error_boundary import error_boundary
from handlers.slack.request import person_of
from handlers.slack.sending import show_outcome
from handlers.views.block_kit.ids import DELETE_KEPT, SEND_KEPT, any_of
from handlers.views.block_kit.message import Message
from handlers.views.privacy import deleted_message, kept_sent_message, privacy_message
from handlers.views.short_messages import looking_message
from handlers.wording import privacy as wording


def register(app: App, services: Services) -> None:
    """Listen to the buttons in the home tab and under `privacy`; Slack asks whether a person means to delete."""

    @error_boundary(services)
    def delete_kept(args: Args, here: Services) -> None:
        person = person_of(args)
        forgotten = here.store.forget_user(person.team_id, person.id)

        def taken_back() -> Message:
            here.workspaces.refresh(person.team_id)
            lines = take_back(here.store.posts, args.client, person.team_id, forgotten.examples).lines
            return deleted_message(forgotten.deleted, forgotten.mentions, lines if forgotten.examples else ())

        at_once = deleted_message(forgotten.deleted, forgotten.mentions)
        show_outcome(args, at_once, wording.DELETED_TITLE, taken_back)
        refresh_home(args, here)
        if forgotten.examples:
            refresh_homes_with(services, args.client, person.team_id, forgotten.examples)

    @error_boundary(services)
    def send_kept_about(args: Args, here: Services) -> None:
        def send() -> Message:
            send_kept(here, args.client, person_of(args))
            return kept_sent_message()

        show_outcome(args, looking_message(), wording.TITLE, send)

    app.action(any_of(DELETE_KEPT))(delete_kept)
    app.action(any_of(SEND_KEPT))(send_kept_about)


def privacy_reply(_: Services, __: Args, rest: str) -> Message | None:
    """Return what the bot keeps; with more words (“privacy of letters”) it is no command."""
    return None if rest else privacy_message()
