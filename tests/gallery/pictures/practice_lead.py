"""What comes back to the practice lead, and how people write to them."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import ALEX, SAM
from handlers.home.home import home_of
from handlers.practice_lead.seen import feedback_seen_by, gaps_seen_by
from handlers.services import Services
from handlers.slack.request import Person
from handlers.views.practice_lead.note import (
    not_told_message,
    note_message,
    note_view,
    other_organisation_message,
    told_message,
)
from handlers.wording import practice_lead as wording
from knowledge.answers.answer import AnswerVerdict
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import TEAM, USER, Workspace

LEAD = Person(TEAM, ALEX.id)
NEW_TEAM = "T0NEWTEAM"
NOTE = "How do other homes help a child who has just been told that they have ADHD? Is there an example of that?"


def _moderated(workspace: Workspace) -> Services:
    """Return the services where Alex is a moderator."""
    services = workspace.services
    settings = services.config.settings.model_copy(update={"moderators": (ALEX.id,)})
    return replace(services, config=replace(services.config, settings=settings))


def home_of_a_moderator(workspace: Workspace) -> Shown:
    return home_of(_moderated(workspace), LEAD)


def feedback(workspace: Workspace) -> Shown:
    return [feedback_seen_by(_moderated(workspace), LEAD)]


def gaps(workspace: Workspace) -> Shown:
    return [gaps_seen_by(_moderated(workspace), LEAD)]


def gaps_in_a_modal(workspace: Workspace) -> Shown:
    return gaps_seen_by(_moderated(workspace), LEAD).as_modal(wording.GAPS_TITLE)


def form(workspace: Workspace) -> Shown:
    closing = workspace.services.config.signposts.always
    return note_view(AnswerVerdict.NOTHING.value, [ALEX.id], closing)


def after_sending(_: Workspace) -> Shown:
    return told_message().as_modal(wording.TOLD_TITLE)


def note(_: Workspace) -> Shown:
    return [note_message(SAM.id, AnswerVerdict.NOTHING, NOTE)]


def where_it_did_not_go(workspace: Workspace) -> Shown:
    return [
        not_told_message([ALEX.id], perhaps=False),
        not_told_message([ALEX.id], perhaps=True),
        feedback_seen_by(_moderated(workspace), USER),
        gaps_seen_by(workspace.services, USER),
        other_organisation_message(),
    ]


def nothing_yet(workspace: Workspace) -> Shown:
    newcomer = Person(NEW_TEAM, ALEX.id)
    moderated = _moderated(workspace)
    return [feedback_seen_by(moderated, newcomer), gaps_seen_by(moderated, newcomer)]


SURFACE = Surface(
    "For the practice lead",
    (
        Picture("lead-home", "A moderator’s Home tab tells what came back.", home_of_a_moderator),
        Picture("lead-feedback", "/lac feedback: what people said of answers.", feedback, is_private=True),
        Picture("lead-gaps", "/lac gaps: what was asked for and not found, as counts.", gaps, is_private=True),
        Picture("lead-gaps-home", "The same from Home.", gaps_in_a_modal),
        Picture("lead-form", "Tell the practice lead, under an answer that found nothing: an empty box.", form),
        Picture("lead-thanks", "The thanks.", after_sending),
        Picture("lead-note", "What a moderator gets.", note),
        Picture(
            "lead-not",
            "A note that reached nobody, and what people who are no moderators are told.",
            where_it_did_not_go,
            is_private=True,
        ),
        Picture("lead-none", "Before anything came back.", nothing_yet, is_private=True),
    ),
)
