"""The line to the bot: where what a person does is kept, and how the bot gets to know of it."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.playground.clock import TimeTravel
from bot.playground.slack_api.records import TEAM_ID, Channel, InstalledApp, Person
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import event_body
from bot.playground.slack_sends.delivery import Delivery, Kind, NotAcknowledgedError, Retry
from bot.slack_rules.limits import ACK_SECONDS


class Problem(Exception):
    """What a person did had no effect, or not the whole; the message is what Slack would tell them."""


@dataclass(frozen=True)
class BotLink:
    """The stand-in, the way to the bot, and its command and shortcuts.

    `domains` are those whose links the app wants to know of, `apps` the forms in which it can be installed, by name.
    `forget` lets the bot forget this workspace too when the playground is emptied. `time` moves the
    clock on, of the bot and of the stand-in together.
    """

    slack: SlackStandIn
    delivery: Delivery
    command: str
    shortcuts: Sequence[Mapping[str, str]] = ()
    domains: Collection[str] = ()
    apps: Mapping[str, InstalledApp] = field(default_factory=dict)
    forget: Callable[[], object] = lambda: None
    time: TimeTravel | None = None

    def person(self, user: str) -> Person:
        """Return the person with this id. Raises Problem."""
        person = self.slack.workspace.people.get(user)
        if person is None or person.is_bot:
            raise Problem("Nobody here has this name; choose Sam or Alex")
        return person

    def channel(self, user: str, channel_id: str) -> Channel:
        """Return a channel that the person is in. Raises Problem."""
        channel = self.slack.workspace.channels.get(channel_id)
        if channel is None or user not in channel.members:
            raise Problem("You are not in this channel; choose another")
        return channel

    def send(self, kind: Kind, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """Send an interaction and return the bot's answer. Raises Problem when it is not acknowledged."""
        try:
            return self.delivery.deliver(kind, body)
        except NotAcknowledgedError as error:
            raise Problem(_told(error.code)) from error

    def send_event(self, name: str, event: Mapping[str, Any]) -> None:
        """Send an event if the app asks for `name`; once more at once when the bot does not take it.

        Slack would try again after a minute and after five more: https://docs.slack.dev/apis/events-api
        """
        if name not in self.slack.app.events:
            return
        body = event_body(event, self.slack.clock()) | self._across_organisations(event)
        try:
            self.delivery.deliver(Kind.EVENT, body)
        except NotAcknowledgedError as first:
            reason = "http_timeout" if first.code == "operation_timeout" else "http_error"
            try:
                self.delivery.deliver(Kind.EVENT, body, Retry(1, reason))
            except NotAcknowledgedError as second:
                raise Problem(_told(second.code)) from second

    def _across_organisations(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """Return what the envelope says of a channel that is shared, and of a person of another workspace in it.

        Source: https://docs.slack.dev/apis/slack-connect
        """
        channel = self.slack.workspace.channels.get(str(event.get("channel")))
        person = self.slack.workspace.people.get(str(event.get("user")))
        told: dict[str, Any] = {"is_ext_shared_channel": channel is not None and channel.is_shared}
        if person is not None and person.team_id != TEAM_ID:
            told["event"] = {
                **event,
                "team": person.team_id,
                "user_team": person.team_id,
                "source_team": person.team_id,
            }
        return told


def _told(code: str) -> str:
    if code == "operation_timeout":
        return f"The bot did not answer within {ACK_SECONDS} seconds; try again"
    return "The bot answered with an error; look at its log, then try again"
