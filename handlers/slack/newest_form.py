"""Send blocks in the newest form that Slack takes: the one place that decides about a block that is refused.

Newer blocks come to workspaces at different times, and some plans and clients never get them. Where Slack refuses a
message or a view that holds one, it is sent once more with the plain blocks in its place, so no answer is lost. If
that is not refused too, these kinds are left out from then on, until the process ends. Errors:
https://docs.slack.dev/reference/methods/chat.postMessage#errors (`invalid_blocks`, `invalid_blocks_format`) and
https://docs.slack.dev/reference/methods/views.open#errors (`invalid_arguments`)
"""

import logging
import threading
from collections.abc import Callable, Collection
from typing import Any, TypeVar

from slack_sdk import WebClient
from slack_sdk.web import SlackResponse

from handlers.slack.calls import Refused, SlackCallError, call
from handlers.views.block_kit.message import Message, View

logger = logging.getLogger(__name__)

OF_BLOCKS = frozenset({"invalid_arguments", "invalid_blocks", "invalid_blocks_format"})
T = TypeVar("T")


class RefusedKinds:
    """The kinds of blocks that Slack has refused since the process began. May be used from any thread."""

    def __init__(self) -> None:
        self._kinds: frozenset[str] = frozenset()
        self._lock = threading.Lock()

    @property
    def kinds(self) -> frozenset[str]:
        """Those of now."""
        return self._kinds

    def add(self, kinds: Collection[str]) -> None:
        """Leave these out from now on."""
        with self._lock:
            self._kinds |= frozenset(kinds)

    def clear(self) -> None:
        """Begin anew."""
        with self._lock:
            self._kinds = frozenset()


REFUSED = RefusedKinds()
"""Of this process: clients are made anew for each request, and all of them speak with the same Slack."""


def send_message(
    client: WebClient,
    method: str,
    message: Message,
    *,
    calling: Callable[..., SlackResponse] = call,
    **arguments: Any,
) -> SlackResponse:
    """Call a method that shows a message, by `call` or `call_once`.

    Raises:
        SlackCallError: Slack did not take it, nor a plainer form of it, or it is not known whether it did.
    """
    return in_newest_form(
        message.newer_kinds,
        lambda refused: calling(client, method, text=message.text, blocks=message.blocks_without(refused), **arguments),
    )


def send_view(client: WebClient, method: str, view: View, **arguments: Any) -> SlackResponse:
    """Call a method that shows a view. Raises SlackCallError as `send_message` does."""
    return in_newest_form(
        view.newer_kinds, lambda refused: call(client, method, view=view.payload_without(refused), **arguments)
    )


def in_newest_form(kinds: frozenset[str], send: Callable[[frozenset[str]], T]) -> T:
    """Send what holds these kinds of newer blocks; `send` gets the kinds that are to be left out.

    Raises:
        SlackCallError: what `send` raised last.
    """
    refused = REFUSED.kinds
    tried = kinds - refused
    try:
        return send(refused)
    except SlackCallError as error:
        if not (tried and _is_about_blocks(error)):
            raise
        logger.info("Newer blocks (%s) were refused, so plain ones are sent: %s", ", ".join(sorted(tried)), error)
    try:
        sent = send(refused | tried)
    except SlackCallError as error:
        if not _is_about_blocks(error):
            REFUSED.add(tried)
        raise
    REFUSED.add(tried)
    return sent


def _is_about_blocks(error: SlackCallError) -> bool:
    return isinstance(error.outcome, Refused) and error.outcome.code in OF_BLOCKS
