"""Feedback: “Helpful” and “Not helpful”, counted for what an answer showed."""

from slack_bolt import App, Args

from handlers.answers.feedback import count
from handlers.answers.privacy_guard import seen_in
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.form_values import FormValues
from handlers.slack.modals import open_modal
from handlers.slack.once import RecentIds
from handlers.slack.pressed import pressed_by, value_of
from handlers.slack.request import Person, person_of
from handlers.slack.sending import confirm
from handlers.slack.submissions import Reply, becomes, is_wrong, submission_boundary
from handlers.views.block_kit.ids import FEEDBACK, HELPFUL, NOT_HELPFUL, NOT_HELPFUL_REASON, any_of, split_feedback
from handlers.views.feedback import REASON, reason_view, thanks_message
from handlers.wording import feedback as wording


def register(app: App, services: Services) -> None:
    """Listen to both buttons, plain and Slack's own, whose value is the ids of what the answer shows, and to the modal
    that asks why.

    A person counts as helped once for an answer.
    """
    counted = RecentIds()

    def say_helpful(args: Args, here: Services, shown: str) -> None:
        if counted.is_new(pressed_by(args)):
            count(here, person_of(args), shown, is_helpful=True)
        confirm(args, thanks_message(), wording.THANKS_PRESSED)

    @error_boundary(services)
    def helpful(args: Args, here: Services) -> None:
        say_helpful(args, here, value_of(args))

    @error_boundary(services)
    def not_helpful(args: Args, here: Services) -> None:
        open_modal(args, reason_view(value_of(args), here.config.settings.moderators))

    @error_boundary(services)
    def either(args: Args, here: Services) -> None:
        name, shown = split_feedback(value_of(args))
        if name == HELPFUL:
            say_helpful(args, here, shown)
        else:
            open_modal(args, reason_view(shown, here.config.settings.moderators))

    @submission_boundary(services)
    def not_helpful_reason(person: Person, here: Services, form: FormValues) -> Reply:
        reason = form.line(REASON)
        seen = seen_in(here, reason)
        if seen:
            return is_wrong({REASON: wording.IDENTIFIES.format(what=seen)})
        count(here, person, form.metadata, is_helpful=False, reason=reason)
        return becomes(thanks_message().as_modal(wording.TITLE))

    app.action(any_of(HELPFUL))(helpful)
    app.action(any_of(NOT_HELPFUL))(not_helpful)
    app.action(FEEDBACK)(either)
    app.view(NOT_HELPFUL_REASON)(not_helpful_reason)
