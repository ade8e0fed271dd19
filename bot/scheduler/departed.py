"""Delete what is kept of a workspace that has taken the app out, when the days of grace are over."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.store.store import Store

logger = logging.getLogger(__name__)

IsHere = Callable[[str], bool | None]
"""Returns whether a workspace has the app, by Slack's word; None where Slack does not say."""


def forget_departed(store: Store, now: datetime, grace: timedelta, is_here: IsHere) -> None:
    """Forget the workspaces that took the app out `grace` ago or before, and have not put it back.

    Slack is asked once more before anything is deleted; where it does not say, the next round does it.
    """
    for team_id in store.departures.until(now - grace):
        found = is_here(team_id)
        if found:
            store.departures.cancel(team_id)
            logger.info("The app is back in a workspace: what is kept of it stays")
        elif found is False:
            store.forget(team_id)
            logger.info("What was kept of a workspace that took the app out %d days ago is deleted", grace.days)
