"""The form for a practice example: opened empty or with an example that is changed, read, and kept."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.store.shared_examples import ExampleWords, SharedExample, Status
from handlers.models.seen_characters import seen_length
from handlers.services import Services
from handlers.sharing.own_examples import own_example
from handlers.slack.form_values import FormValues
from handlers.slack.request import Person
from handlers.views.block_kit.message import View
from handlers.views.sharing.form import (
    CONFIRMED,
    LONGEST_PLACE,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_TOPICS,
    PLACE,
    REVIEWER,
    TEXT,
    THEME,
    TITLE,
    TOPICS,
    example_form,
)
from handlers.wording import sharing as wording
from knowledge.library.items import Theme
from knowledge.moderation import reviewers

SHORTEST_TITLE = 3
SHORTEST_TEXT = 40
"""Characters that can be seen."""
CAN_CHANGE = frozenset({Status.WAITING, Status.RETURNED})

SeenIn = Callable[[str], str | None]
"""Says what in a text seems to identify someone, in words; None when nothing does."""


@dataclass(frozen=True)
class ExampleForm:
    """What a person has filled in. `reviewer` is the colleague who checks it, where one is asked for.

    `revises` is the id, in the store, of the example that it changes; empty for a new one. `id` is the form's own.
    """

    words: ExampleWords
    reviewer: str | None
    is_confirmed: bool
    revises: str
    id: str


def new_form(services: Services) -> View:
    """Return the empty form."""
    return _form(services, None)


def form_to_change(services: Services, person: Person, stored_id: str) -> View | None:
    """Return the form with an example of this person's in it; None when there is none that they can change."""
    shared = services.store.examples.find(person.team_id, stored_id)
    is_theirs = shared is not None and shared.shared_by == person.id and shared.status in CAN_CHANGE
    return _form(services, shared) if is_theirs else None


def read_form(form: FormValues) -> ExampleForm:
    """Return what stands in a submitted form."""
    theme = form.choice(THEME)
    words = ExampleWords(
        title=form.line(TITLE),
        theme=Theme.__members__.get(theme or "", Theme.OTHER).value,
        place=form.line(PLACE),
        text=form.seen_text(TEXT),
        topics=form.choices(TOPICS)[:MOST_TOPICS],
    )
    return ExampleForm(words, form.person(REVIEWER), bool(form.choices(CONFIRMED)), form.metadata, form.view_id)


def errors_in(form: ExampleForm, author: str, seen_in: SeenIn) -> dict[str, str]:
    """Return what is wrong, in words, by the block_id of the field."""
    errors = {
        field: wording.SEEMS_TO_IDENTIFY.format(what=what)
        for field, text in ((TITLE, form.words.title), (TEXT, form.words.text), (PLACE, form.words.place))
        if (what := seen_in(text)) is not None
    }
    errors |= _wrong_lengths(form.words)
    if form.reviewer == author:
        errors[REVIEWER] = wording.CHOOSE_ANOTHER
    if not form.is_confirmed:
        errors[CONFIRMED] = wording.NOT_CONFIRMED
    return errors


def keep(services: Services, person: Person, form: ExampleForm) -> SharedExample | None:
    """Return the example as it is kept now; None when the one that it changes can be changed no longer.

    Raises:
        SentBeforeError: the same form was sent before, and is kept.
    """
    examples, now, sent = services.store.examples, services.clock(), f"form {form.id}"
    if form.revises:
        return examples.revise(person.team_id, form.revises, form.words, person.id, now, form=sent)
    return examples.add(person.team_id, form.words, person.id, now, form=sent)


def checkers_of(services: Services, person: Person, form: ExampleForm) -> tuple[str, ...]:
    """Return the ids of those whom the example is sent to."""
    return reviewers(services.config.settings.moderators, person.id, form.reviewer)


def _form(services: Services, shared: SharedExample | None) -> View:
    topics = services.config.topics.by_id
    return example_form(
        {topic_id: topic.title for topic_id, topic in topics.items()},
        asks_reviewer=not services.config.settings.moderators,
        before=own_example(shared, topics) if shared else None,
        revises=shared.id if shared else "",
    )


def _wrong_lengths(words: ExampleWords) -> dict[str, str]:
    most = ((TITLE, words.title, LONGEST_TITLE), (TEXT, words.text, LONGEST_TEXT), (PLACE, words.place, LONGEST_PLACE))
    errors = {field: wording.TOO_LONG.format(most=longest) for field, text, longest in most if len(text) > longest}
    if seen_length(words.title) < SHORTEST_TITLE:
        errors[TITLE] = wording.TITLE_TOO_SHORT
    if seen_length(words.text) < SHORTEST_TEXT:
        errors[TEXT] = wording.TEXT_TOO_SHORT
    return errors
