"""The app is taken out of the workspace, or loses its token: what is kept is deleted after the days of grace.

Sources: https://docs.slack.dev/reference/events/app_uninstalled and
https://docs.slack.dev/reference/events/tokens_revoked (`tokens.bot` names the bot users whose tokens are gone)
"""

import logging

from slack_bolt import App, Args

from handlers.services import Services
from handlers.slack.error_boundary import log_failure

logger = logging.getLogger(__name__)


def register(app: App, services: Services) -> None:
    """Listen to both events. They come from Slack itself: there is nobody to tell."""

    def leave(args: Args) -> None:
        args.ack()
        try:
            _note(services, str(args.body["team_id"]))
        except Exception as error:  # noqa: BLE001 (the boundary: `python -m bot forget` does the same by hand)
            log_failure("leave", error)

    def lose_token(args: Args) -> None:
        if (args.event or {}).get("tokens", {}).get("bot"):
            leave(args)
        else:
            args.ack()

    app.event("app_uninstalled")(leave)
    app.event("tokens_revoked")(lose_token)


def _note(services: Services, team_id: str) -> None:
    services.store.departures.note(team_id, services.clock())
    days = services.config.settings.keep_after_leaving_days
    logger.warning("The app was taken out of the workspace; what is kept of it is deleted in %d days", days)
