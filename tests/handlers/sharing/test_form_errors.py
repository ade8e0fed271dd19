"""What is wrong with a form is told beside its fields, and nothing is kept."""

from typing import Any

import pytest

from bot.playground.slack_api.example_workspace import SAM
from bot.playground.slack_api.records import TEAM_ID
from handlers.services import Services
from handlers.sharing.form import ExampleForm, errors_in, read_form
from handlers.slack.form_values import FormValues
from handlers.views.sharing.form import example_form
from handlers.wording import sharing as wording
from tests.handlers.sharing.filled_in import FOR_ALEX
from tests.slack.slack_user import SlackUser


def form(**fields: Any) -> ExampleForm:
    """Return what is read from the form as Slack sends it, with these values in the state of these fields."""
    sent = example_form({}, asks_reviewer=True, before=None, revises="").payload
    values = {field: {field: state} for field, state in fields.items()}
    return read_form(FormValues.of({**sent, "state": {"values": values}}))


def written(**texts: str) -> ExampleForm:
    """Return what is read where these texts are written and the box is ticked."""
    ticked = {"selected_options": [{"value": "confirmed"}]}
    return form(**{field: {"value": text} for field, text in texts.items()}, confirmed=ticked)


def nothing_seen(_: str) -> None:
    return None


@pytest.mark.parametrize(
    ("field", "text", "what"),
    [
        (
            "text",
            "We cook breakfast with Jayden Hartley-Pryce on the mornings of exams.",
            "a full name",
        ),
        ("title", "Breakfast for jo.marsh@example.org", "an e-mail address"),
        ("place", "SW1A 2AA", "a postcode"),
    ],
)
def test_what_seems_to_identify_someone_is_refused_beside_its_field(
    sam: SlackUser, services: Services, field: str, text: str, what: str
) -> None:
    sam.command("/lac share")
    sam.submit({**FOR_ALEX, field: text})
    assert what in sam.errors[field]
    assert text not in str(sam.errors)
    assert services.store.examples.of_person(TEAM_ID, SAM.id) == ()


def test_the_form_stays_and_can_be_sent_again(sam: SlackUser, services: Services) -> None:
    sam.command("/lac share")
    sam.submit({**FOR_ALEX, "text": "Too short"})
    assert sam.errors == {"text": wording.TEXT_TOO_SHORT}
    sam.submit(FOR_ALEX)
    assert len(services.store.examples.waiting(TEAM_ID)) == 1


def test_oneself_is_no_second_person(sam: SlackUser) -> None:
    sam.command("/lac share")
    sam.submit({**FOR_ALEX, "reviewer": SAM.id})
    assert sam.errors == {"reviewer": wording.CHOOSE_ANOTHER}


def test_a_box_that_is_not_ticked_is_told_even_where_slack_does_not() -> None:
    assert errors_in(form(), SAM.id, nothing_seen) == {
        "title": wording.TITLE_TOO_SHORT,
        "text": wording.TEXT_TOO_SHORT,
        "confirmed": wording.NOT_CONFIRMED,
    }


def test_what_is_longer_than_the_fields_take_is_told_even_where_slack_does_not() -> None:
    filled_in = written(title="t" * 81, text="t" * 2_001, place="p" * 81)
    assert errors_in(filled_in, SAM.id, nothing_seen) == {
        "title": wording.TOO_LONG.format(most=80),
        "text": wording.TOO_LONG.format(most=2_000),
        "place": wording.TOO_LONG.format(most=80),
    }


def test_marks_that_turn_the_words_around_and_control_characters_are_left_out() -> None:
    words = written(title="\u202ebulc \x07tsafkaerB", text="One\n\ntwo\u2066 three\x00").words
    assert (words.title, words.text) == ("bulc tsafkaerB", "One\n\ntwo three")


def test_words_that_run_from_right_to_left_are_kept() -> None:
    assert written(text="שלום عليكم").words.text == "שלום عليكم"


def test_more_topics_than_three_are_left_out_and_an_unknown_theme_is_other() -> None:
    options = [{"value": f"topic-{number}"} for number in range(5)]
    words = form(topics={"selected_options": options}, theme={"selected_option": {"value": "COOKING"}}).words
    assert (words.topics, words.theme) == (("topic-0", "topic-1", "topic-2"), "Other")
