"""For the practice lead: `feedback`, `gaps`, their buttons in Home, and the notes that people send."""

from slack_bolt import App, Args

from handlers.answers.privacy_guard import seen_in
from handlers.practice_lead.seen import feedback_seen_by, gaps_seen_by
from handlers.practice_lead.telling import tell_leads
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.modals import open_modal
from handlers.slack.once import RecentIds
from handlers.slack.request import Person, person_of
from handlers.slack.sending import show
from handlers.slack.submissions import Accepted, Reply, becomes, is_wrong, submission_boundary
from handlers.views.block_kit.ids import SHOW_FEEDBACK, SHOW_GAPS, TELL_LEAD, TELL_LEAD_FORM, any_of
from handlers.views.block_kit.message import Message
from handlers.views.practice_lead.note import (
    NOTE,
    no_lead_message,
    note_view,
    other_organisation_message,
    told_message,
)
from handlers.wording import practice_lead as wording
from knowledge.answers.answer import AnswerVerdict


def register(app: App, services: Services) -> None:
    """Listen to both buttons in Home, to “Tell the practice lead”, and to its form, which is sent once."""
    sent = RecentIds()

    @error_boundary(services)
    def show_feedback(args: Args, here: Services) -> None:
        show(args, feedback_seen_by(here, person_of(args)), wording.FEEDBACK_TITLE)

    @error_boundary(services)
    def show_gaps(args: Args, here: Services) -> None:
        show(args, gaps_seen_by(here, person_of(args)), wording.GAPS_TITLE)

    @error_boundary(services)
    def tell_lead(args: Args, here: Services) -> None:
        moderators = here.config.settings.moderators
        if person_of(args).is_of_another_workspace:
            show(args, other_organisation_message(), wording.TELL_TITLE)
        elif not moderators:
            show(args, no_lead_message(), wording.TELL_TITLE)
        else:
            open_modal(args, note_view(args.payload["value"], moderators, here.config.signposts.always))

    @submission_boundary(services)
    def tell_lead_form(person: Person, here: Services, form: FormValues) -> Reply | Accepted:
        """A form that comes twice, as when a person presses twice, is one note."""
        words, verdict = form.seen_text(NOTE), AnswerVerdict(form.metadata)
        if not words:
            return is_wrong({NOTE: wording.NOTHING_WRITTEN})
        seen = seen_in(here, words)
        if seen:
            return is_wrong({NOTE: wording.IDENTIFIES.format(what=seen)})
        thanks = becomes(told_message().as_modal(wording.TOLD_TITLE))
        if not sent.is_new(form.view_id):
            return thanks
        return Accepted(thanks, lambda args: tell_leads(here, args.client, person, verdict, words))

    app.action(any_of(SHOW_FEEDBACK))(show_feedback)
    app.action(any_of(SHOW_GAPS))(show_gaps)
    app.action(any_of(TELL_LEAD))(tell_lead)
    app.view(TELL_LEAD_FORM)(tell_lead_form)


def feedback_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return what people said of answers; with more words (“feedback to carers”) it is no command."""
    return None if rest else feedback_seen_by(services, person_of(args))


def gaps_reply(services: Services, args: Args, rest: str) -> Message | None:
    """Return what was asked for and not found; with more words (“gaps in schooling”) it is no command."""
    return None if rest else gaps_seen_by(services, person_of(args))
