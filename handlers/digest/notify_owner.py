"""When a digest cannot be posted: tell the person who set it up, once, in a direct message; or else the moderators."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from slack_sdk import WebClient

from bot.store.delivery import Slot
from bot.store.store import Store
from handlers.digest.access import IS_ARCHIVED
from handlers.digest.deliverer import DeliveryOutcome, NeverKnown, Posted
from handlers.slack.calls import Refused, SlackCallError, Unreachable
from handlers.slack.posting import post
from handlers.views.block_kit.message import Message
from handlers.views.digest.settings import failing_message, never_known_to_owner_message

logger = logging.getLogger(__name__)
OF_THE_WHOLE_BOT = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope"}
)
"""Nothing that the person who set up a digest could do anything about, or could be told of."""
TELL_AFTER = 3
"""Refusals one after another: the first two may pass by themselves."""
GIVE_UP_AFTER = timedelta(weeks=4)
"""Since somebody was told that a channel is archived."""


class OwnerNotices:
    """Tells, where it must, what came of a digest. `moderators` are told what who set it up cannot be told."""

    def __init__(self, store: Store, moderators: Sequence[str]) -> None:
        self._store = store
        self._moderators = moderators

    def note(self, client: WebClient, slot: Slot, outcome: DeliveryOutcome, now: datetime) -> None:
        """Count a refusal, or begin to count again after a success; from the third refusal on someone is told, once.

        That they are told is written down first: a process that dies in between tells nobody rather than twice. The
        digest of a channel that stays archived is switched off in the end.
        """
        if isinstance(outcome, Posted):
            self._store.subscriptions.count_success(slot.team_id, slot.channel_id)
        elif isinstance(outcome, NeverKnown):
            self._tell(client, slot, never_known_to_owner_message(slot.channel_id))
        elif isinstance(outcome, Unreachable) or (isinstance(outcome, Refused) and outcome.code in OF_THE_WHOLE_BOT):
            logger.error("No digest can be posted: %s", outcome.code)
        elif isinstance(outcome, Refused):
            self._note_refusal(client, slot, outcome.code, now)

    def _note_refusal(self, client: WebClient, slot: Slot, code: str, now: datetime) -> None:
        logger.warning("Slack refuses the digest %s: %s", slot.name, code)
        subscriptions = self._store.subscriptions
        count = subscriptions.count_failure(slot.team_id, slot.channel_id)
        subscription = subscriptions.find(slot.team_id, slot.channel_id)
        if subscription is None:
            return
        if code == IS_ARCHIVED and subscription.told_at is not None and now - subscription.told_at >= GIVE_UP_AFTER:
            self._give_up(slot)
        elif count >= TELL_AFTER and subscriptions.note_told(slot.team_id, slot.channel_id, now):
            self._tell(client, slot, failing_message(slot.channel_id, code))

    def _give_up(self, slot: Slot) -> None:
        self._store.subscriptions.switch_off(slot.team_id, slot.channel_id)
        self._store.deliveries.withdraw_waiting(slot.team_id, slot.channel_id)
        logger.warning("The digest of the archived channel %s is switched off", slot.channel_id)

    def _tell(self, client: WebClient, slot: Slot, message: Message) -> None:
        """Tell who set the digest up; where nobody did who can be reached, tell the moderators."""
        subscription = self._store.subscriptions.find(slot.team_id, slot.channel_id)
        person = subscription.set_up_by if subscription else None
        if person is not None and _is_told(client, person, message):
            return
        for moderator in self._moderators:
            if moderator != person:
                _is_told(client, moderator, message)


def _is_told(client: WebClient, person: str, message: Message) -> bool:
    """Return whether a person was told, or may have been."""
    try:
        post(client, person, message)
    except SlackCallError as error:
        logger.warning("Someone could not be told that a digest fails: %s", error)
        return not isinstance(error.outcome, Refused)
    return True
