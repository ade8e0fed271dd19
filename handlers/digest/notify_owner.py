"""When a digest cannot be posted again and again: tell the person who set it up, once, in a direct message."""

import logging
from datetime import datetime

from slack_sdk import WebClient

from bot.store.deliveries import Slot
from bot.store.subscriptions import Subscriptions
from handlers.digest.deliverer import DeliveryOutcome, Posted
from handlers.slack.calls import Refused, SlackCallError, Unreachable
from handlers.slack.sending import post
from handlers.views.digest.settings import failing_message

logger = logging.getLogger(__name__)
OF_THE_WHOLE_BOT = frozenset(
    {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired", "missing_scope"}
)
"""Nothing that the person who set up a digest could do anything about, or could be told of."""
TELL_AFTER = 3
"""Refusals one after another: the first two may pass by themselves."""


def note_outcome(
    client: WebClient, subscriptions: Subscriptions, slot: Slot, outcome: DeliveryOutcome, now: datetime
) -> None:
    """Count a refusal, or begin to count again after a success; from the third refusal on the person is told, once.

    That they are told is written down first: a process that dies in between tells nobody rather than twice.
    """
    if isinstance(outcome, Posted):
        subscriptions.count_success(slot.team_id, slot.channel_id)
    elif isinstance(outcome, Unreachable) or (isinstance(outcome, Refused) and outcome.code in OF_THE_WHOLE_BOT):
        logger.error("No digest can be posted: %s", outcome.code)
    elif isinstance(outcome, Refused):
        logger.warning("Slack refuses the digest %s: %s", slot.name, outcome.code)
        count = subscriptions.count_failure(slot.team_id, slot.channel_id)
        subscription = subscriptions.find(slot.team_id, slot.channel_id)
        person = subscription.set_up_by if subscription else None
        if count >= TELL_AFTER and person and subscriptions.note_told(slot.team_id, slot.channel_id, now):
            _tell(client, person, slot, outcome.code)


def _tell(client: WebClient, person: str, slot: Slot, code: str) -> None:
    try:
        post(client, person, failing_message(slot.channel_id, code))
    except SlackCallError as error:
        logger.warning("Nobody could be told that the digest %s fails: %s", slot.name, error)
