"""The same modal again, with other words on a button."""

from handlers.views.answers.answer import answer_message
from handlers.views.block_kit.pressed import view_with_pressed
from tests.handlers.answers_by_hand import ANSWER
from tests.handlers.shown import buttons, problems

SENT = answer_message(ANSWER, None, can_share=False).as_modal("Results").payload
AS_SLACK_SENDS_IT = SENT | {
    "id": "V1",
    "hash": "1.abc",
    "state": {"values": {}},
    "private_metadata": "",
    "callback_id": "",
    "submit": None,
}


def test_the_button_has_the_new_words() -> None:
    changed = view_with_pressed(AS_SLACK_SENDS_IT, "save", "Saved").payload["blocks"]
    assert buttons(changed)["Saved"]["value"] == buttons(SENT["blocks"])["Save"]["value"]


def test_everything_else_stays() -> None:
    changed = view_with_pressed(AS_SLACK_SENDS_IT, "save", "Saved").payload
    assert list(buttons(changed["blocks"])) == ["Saved" if name == "Save" else name for name in buttons(SENT["blocks"])]
    assert changed["title"] == SENT["title"]


def test_slack_takes_it() -> None:
    assert problems(view_with_pressed(AS_SLACK_SENDS_IT, "save", "Saved")) == []


def test_what_a_screen_reader_said_of_the_old_words_is_taken_away() -> None:
    labelled = {"type": "button", "action_id": "save", "accessibility_label": "Save: Resilience"}
    view = AS_SLACK_SENDS_IT | {"blocks": [{"type": "actions", "elements": [labelled]}]}
    assert "accessibility_label" not in view_with_pressed(view, "save", "Saved").payload["blocks"][0]["elements"][0]
