"""“Ask for changes”: a modal asks what the author should change."""

from slack_bolt import App, Args

from handlers.action_ids import ASK_FOR_CHANGES, any_of
from handlers.failing_softly import failing_softly
from handlers.id_lists import join_ids
from handlers.sending import open_modal
from handlers.services import Services
from handlers.views.sharing.changes_note import changes_note_view


def register(app: App, services: Services) -> None:
    """Listen to the button; its value is the example's id in the store."""

    @failing_softly(services)
    def ask_for_changes(args: Args, _: Services) -> None:
        open_modal(args, changes_note_view(join_ids([args.payload["value"], *_card(args)])))

    app.action(any_of(ASK_FOR_CHANGES))(ask_for_changes)


def _card(args: Args) -> tuple[str, ...]:
    """Return the channel and the `ts` of the card, so that it can be changed; nothing where that is impossible."""
    container = args.body["container"]
    if container.get("is_ephemeral") or "message_ts" not in container:
        return ()
    return str(args.context.channel_id), container["message_ts"]
