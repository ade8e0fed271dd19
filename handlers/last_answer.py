"""Find the last answer of a conversation in Slack itself: the bot keeps none."""

from slack_bolt import Args

from handlers.earlier_messages import metadata_before
from handlers.views.shown_ids import ShownIds, shown_ids_of


def last_answer(args: Args) -> ShownIds | None:
    """Return what the last answer before this message showed, in its thread or direct message; None without one.

    Raises:
        SlackApiError: Slack does not let the bot read there.
    """
    found = map(shown_ids_of, metadata_before(args.client, args.body["event"]))
    shown = [ids for ids in found if ids is not None]
    return shown[-1] if shown else None
