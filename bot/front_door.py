"""The one way in to the Bolt app, for what Slack posts and for what comes over a WebSocket.

What is not of Slack's shape, or of another workspace than the token's, is acknowledged, told in one line, and goes no
further: without an acknowledgement Slack would send it again.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from slack_bolt import BoltRequest, BoltResponse
from slack_bolt.authorization import AuthorizeResult

from bot.body import UnreadableError
from bot.envelope import check_shape
from bot.intake import Answer

logger = logging.getLogger(__name__)


class FrontDoor:
    """Lets in what is of Slack's shape and of `own`, the token's workspace. May be used from any thread.

    `take_in` gets what is let in, and how to answer it.
    """

    def __init__(self, take_in: Callable[[BoltRequest, Answer], None], own: AuthorizeResult) -> None:
        self._take_in = take_in
        self._own = own

    def take(self, body: Mapping[str, Any], headers: Mapping[str, str], answer: Answer) -> None:
        """Let a request in, or acknowledge it at once, and return; nothing is waited for. Raises nothing."""
        try:
            check_shape(body)
            if not self._is_ours(body):
                logger.warning("A request of another workspace than the token's was acknowledged, and nothing done")
                answer(acknowledged())
                return
            request = BoltRequest(body=dict(body), headers=dict(headers), mode="socket_mode")  # it is read already
        except UnreadableError as error:
            answer(acknowledge_unreadable(error))
        except Exception as error:  # noqa: BLE001 (the boundary: what Bolt trips over is acknowledged too)
            logger.warning("A request that Bolt cannot read was acknowledged: %s", type(error).__name__)
            answer(acknowledged())
        else:
            self._take_in(request, answer)

    def _is_ours(self, body: Mapping[str, Any]) -> bool:
        """Return whether the token's workspace, or its organisation, is among those that a request is for.

        In a channel that is shared with another organisation a modal comes back with the `team` of the person, and
        names ours beside it: https://github.com/slackapi/bolt-python/issues/767. What names no workspace is for all.
        """
        teams, enterprises = set(_teams_in(body)), set(_enterprises_in(body))
        if not teams:
            return not enterprises or self._own.enterprise_id in enterprises
        return self._own.team_id in teams or (_is_for_an_organisation(body) and self._own.enterprise_id in enterprises)


def acknowledged() -> BoltResponse:
    """Return an answer that says nothing but that a request was taken."""
    return BoltResponse(status=200, body="")


def acknowledge_unreadable(error: UnreadableError) -> BoltResponse:
    """Tell in one line what no listener could read, and return its acknowledgement."""
    logger.warning("A request that cannot be read was acknowledged: %s", error)
    return acknowledged()


def _teams_in(body: Mapping[str, Any]) -> Iterator[str]:
    """Yield the workspaces that a request says it is for; not that of the person."""
    view = body.get("view") or {}
    named = [body.get("team_id"), body.get("context_team_id"), _id(body.get("team")), view.get("app_installed_team_id")]
    authorized = [authorization.get("team_id") for authorization in body.get("authorizations") or ()]
    yield from (team for team in [*named, *authorized] if team)


def _enterprises_in(body: Mapping[str, Any]) -> Iterator[str]:
    named = [body.get("enterprise_id"), body.get("context_enterprise_id"), _id(body.get("enterprise"))]
    authorized = [authorization.get("enterprise_id") for authorization in body.get("authorizations") or ()]
    yield from (enterprise for enterprise in [*named, *authorized] if enterprise)


def _is_for_an_organisation(body: Mapping[str, Any]) -> bool:
    """Return whether the app is installed for all workspaces of an organisation (a form sends texts)."""
    told = [body.get("is_enterprise_install")]
    told += [authorization.get("is_enterprise_install") for authorization in body.get("authorizations") or ()]
    return any(one in (True, "true") for one in told)


def _id(ref: Any) -> Any:
    return ref.get("id") if isinstance(ref, Mapping) else ref
