"""Send what a person wrote about a gap to the moderators. Nothing of it is kept but in Slack."""

import logging

from slack_sdk import WebClient

from handlers.services import Services
from handlers.slack.calls import SlackCallError, Unknown
from handlers.slack.membership import is_full_member
from handlers.slack.posting import post
from handlers.slack.request import Person
from handlers.views.block_kit.message import Message
from handlers.views.practice_lead.note import not_told_message, note_message
from knowledge.answers.answer import AnswerVerdict

logger = logging.getLogger(__name__)


def tell_leads(services: Services, client: WebClient, person: Person, verdict: AnswerVerdict, words: str) -> None:
    """Send the note to each moderator; where none of them surely has it, tell the person.

    Raises:
        SlackCallError: the person could not be told.
    """
    moderators = services.config.settings.moderators
    note = note_message(person.id, verdict, words)
    sent = [_is_sent(client, person.team_id, moderator, note) for moderator in moderators]
    if True not in sent:
        post(client, person.id, not_told_message(moderators, perhaps=None in sent))


def _is_sent(client: WebClient, team_id: str, moderator: str, note: Message) -> bool | None:
    """Send the note, and return whether that was done; None where it is not known.

    Guests, people of other organisations and people who have left are sent nothing.
    """
    if not _may_be_sent_to(client, team_id, moderator):
        return False
    try:
        post(client, moderator, note)
    except SlackCallError as error:
        logger.warning("A note to a moderator did not get through: %s", error)
        return None if isinstance(error.outcome, Unknown) else False
    return True


def _may_be_sent_to(client: WebClient, team_id: str, moderator: str) -> bool:
    """Return whether a moderator is a member; where Slack does not say, they are sent nothing."""
    try:
        is_member = is_full_member(client, team_id, moderator)
    except SlackCallError as error:
        logger.warning("Whether a moderator is still a member could not be seen: %s", error)
        return False
    if not is_member:
        logger.warning("A moderator who is a guest, of another organisation, or gone is sent no note.")
    return is_member
