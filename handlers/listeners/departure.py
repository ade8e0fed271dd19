"""The app is taken out of the workspace, or loses its token: what is kept is deleted after the days of grace."""

import logging

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.error_boundary import unasked_boundary
from handlers.slack.heard import left_workspace_of

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to both events. They come from Slack itself; `python -m bot forget` does the same by hand."""

    @unasked_boundary
    def leave(args: Args) -> None:
        team_id = left_workspace_of(args)
        if team_id is None:
            return
        services.store.departures.note(team_id, services.clock())
        days = services.config.settings.keep_after_leaving_days
        logger.warning("The app was taken out of the workspace; what is kept of it is deleted in %d days", days)

    app.event("app_uninstalled")(leave)
    app.event("tokens_revoked")(leave)
