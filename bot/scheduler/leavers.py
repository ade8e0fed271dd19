"""Forget people who have left their workspace. Slack is asked about each once a week at most."""

import logging
from datetime import datetime

from slack_sdk import WebClient

from bot.store.store import Store
from handlers.slack.calls import SlackCallError
from handlers.slack.membership import has_left

logger = logging.getLogger(__name__)

MOST_AT_ONCE = 50
"""People in one round; the next round asks about the next."""


def forget_leavers(store: Store, client: WebClient, team_id: str, now: datetime) -> int:
    """Forget those of whom something is kept and whose account is deactivated; return how many.

    What they published stays without their id: it is the workspace's. Where Slack cannot be asked, the next round does.
    """
    gone = 0
    for user_id in store.members.to_ask_about(team_id, now, MOST_AT_ONCE):
        try:
            is_gone = has_left(client, user_id)
        except SlackCallError as error:
            logger.info("Left undone, asking who has left: %s", error)
            break
        if is_gone:
            store.forget_leaver(team_id, user_id)
            gone += 1
        else:
            store.members.note_asked(team_id, user_id, now)
    return gone
