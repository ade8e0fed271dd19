"""Feedback and gaps as a moderator sees them."""

from datetime import timedelta

from handlers.practice_lead.gaps import gaps_of
from handlers.practice_lead.leads import is_lead
from handlers.practice_lead.said_of_answers import weeks_of_feedback
from handlers.services import Services
from handlers.slack.request import Person
from handlers.views.block_kit.message import Block, Message
from handlers.views.practice_lead.gaps import gaps_message
from handlers.views.practice_lead.home import lead_blocks
from handlers.views.practice_lead.note import only_leads_message
from handlers.views.practice_lead.said_of_answers import feedback_message
from knowledge.digest.schedule import monday_of

WEEKS_BEFORE = timedelta(weeks=3)
"""Home sums up this week and these: about a month."""


def feedback_seen_by(services: Services, person: Person) -> Message:
    """Return what people said of answers; to others who may see it."""
    if not is_lead(services, person):
        return only_leads_message(services.config.settings.moderators)
    return feedback_message(weeks_of_feedback(services, person.team_id))


def gaps_seen_by(services: Services, person: Person) -> Message:
    """Return what was asked for and not found; to others who may see it."""
    if not is_lead(services, person):
        return only_leads_message(services.config.settings.moderators)
    return gaps_message(gaps_of(services, person.team_id))


def lead_part(services: Services, team_id: str) -> list[Block]:
    """Return the part of a moderator's home tab."""
    first = monday_of(services.clock().date()) - WEEKS_BEFORE
    weeks = [week for week in weeks_of_feedback(services, team_id) if week.week >= first]
    return lead_blocks(weeks, gaps_of(services, team_id))
