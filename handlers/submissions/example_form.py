"""The form for a practice example was sent: it is kept, and goes to those who check it."""

from functools import partial

from slack_bolt import App, Args

from bot.store.shared_examples import SharedExample
from handlers.callback_ids import SHARE_EXAMPLE_FORM
from handlers.person import Person, person_of
from handlers.privacy_guard import seen_in
from handlers.services import Services
from handlers.sharing.checking import send_to_check
from handlers.sharing.reading_form import ExampleForm, errors_in, read_form
from handlers.submitting_softly import Accepted, Outcome, becomes, is_wrong, submitting_softly
from handlers.views.sharing.form import sent_view
from handlers.views.sharing.own_list import not_yours_message
from handlers.wording import sharing as wording
from knowledge.moderation import reviewers


def register(app: App, services: Services) -> None:
    """Listen to the form; it carries the id of the example that it changes, if any."""

    @submitting_softly(services)
    def share_example(args: Args, here: Services) -> Outcome | Accepted:
        view, person = args.body["view"], person_of(args)
        form = read_form(view)
        errors = errors_in(form, person.id, partial(seen_in, here))
        if errors:
            return is_wrong(errors)
        shared = _kept(here, person, form, view["private_metadata"])
        if shared is None:
            return becomes(not_yours_message().as_modal(wording.LIST_TITLE))
        moderators = here.config.settings.moderators
        people = reviewers(moderators, person.id, form.reviewer)
        thanks = becomes(sent_view(people, are_moderators=bool(moderators)))
        return Accepted(thanks, partial(send_to_check, args, here, shared, people))

    app.view(SHARE_EXAMPLE_FORM)(share_example)


def _kept(services: Services, person: Person, form: ExampleForm, revises: str) -> SharedExample | None:
    """Return the example as it is kept now; None when the one that it changes can be changed no longer."""
    examples, now = services.store.examples, services.clock()
    if revises:
        return examples.revise(person.team_id, revises, form.words, person.id, now)
    return examples.add(person.team_id, form.words, person.id, now)
