"""What Slack hands out for a short time: trigger ids, for one view, and response URLs, for five messages.

Source: https://docs.slack.dev/interactivity/handling-user-interaction; the limits stand in `bot/slack_rules/limits.py`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.playground.slack_api.errors import SlackError
from bot.slack_rules.limits import ACK_SECONDS, RESPONSE_URL_MINUTES, RESPONSE_URL_USES


@dataclass
class _Trigger:
    user: str
    given: datetime
    view_id: str | None
    is_used: bool = False


@dataclass
class ResponseUrl:
    """Where the answer to one request may be sent: its channel, its person, and the message that it was done on."""

    channel: str
    user: str
    given: datetime
    message_ts: str | None
    uses: int = 0


class Permits:
    """The trigger ids and response URLs that were handed out."""

    def __init__(self) -> None:
        self._triggers: dict[str, _Trigger] = {}
        self._response_urls: dict[str, ResponseUrl] = {}

    def new_trigger(self, user: str, now: datetime, view_id: str | None = None) -> str:
        """Return a trigger id for a person's action, in the modal `view_id` when it was done in one."""
        trigger_id = f"{len(self._triggers) + 1}.{int(now.timestamp())}.{user.lower()}"
        self._triggers[trigger_id] = _Trigger(user, now, view_id)
        return trigger_id

    def use_trigger(self, trigger_id: str, now: datetime) -> tuple[str, str | None]:
        """Return whose action it was and in which modal.

        Raises:
            SlackError: it was never given, was used before, or three seconds have passed.
        """
        trigger = self._triggers.get(trigger_id)
        if trigger is None:
            raise SlackError("invalid_trigger_id" if trigger_id else "invalid_arguments")
        if trigger.is_used:
            raise SlackError("exchanged_trigger_id")
        if now - trigger.given > timedelta(seconds=ACK_SECONDS):
            raise SlackError("expired_trigger_id")
        trigger.is_used = True
        return trigger.user, trigger.view_id

    def new_response_url(self, url: ResponseUrl) -> str:
        """Keep a response URL and return the key that stands in its address."""
        key = f"{len(self._response_urls) + 1:06d}"
        self._response_urls[key] = url
        return key

    def use_response_url(self, key: str, now: datetime) -> ResponseUrl:
        """Return what the URL is for and count the use. Raises SlackError for an unknown, old or used-up one."""
        url = self._response_urls.get(key)
        if url is None:
            raise SlackError("invalid_url")
        if now - url.given > timedelta(minutes=RESPONSE_URL_MINUTES):
            raise SlackError("expired_url")
        if url.uses >= RESPONSE_URL_USES:
            raise SlackError("used_url")
        url.uses += 1
        return url
