"""What people press, in messages and views."""

from typing import Any

import pytest

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.pressing import Press, press_in_message, press_in_view
from bot.playground.slack_api.example_workspace import ALEX, SAM, TEAM_CHAT
from tests.bot.playground.conftest import Api
from tests.bot.playground.keyboard.recording_delivery import RecordingDelivery
from tests.bot.slack_rules.parts import Part, actions, button, field, menu, modal, option, section

BLOCKS = [
    {**actions(button("read", value="resilience"), menu(option("health", "Health"))), "block_id": "choices"},
    {**section(accessory={"type": "users_select", "action_id": "who"}), "block_id": "beside"},
]


@pytest.fixture
def posted(api: Api) -> str:
    return str(api("chat.postMessage", channel=TEAM_CHAT.id, text="Choose", blocks=BLOCKS)["ts"])


@pytest.fixture
def shown_privately(api: Api) -> str:
    sent = api("chat.postEphemeral", channel=TEAM_CHAT.id, user=SAM.id, text="Choose", blocks=BLOCKS)
    return str(sent["message_ts"])


def test_a_button_sends_its_value_and_its_message(link: BotLink, delivery: RecordingDelivery, posted: str) -> None:
    press_in_message(link, SAM.id, TEAM_CHAT.id, posted, Press("choices", "read"))
    [body] = delivery.bodies
    assert body["actions"][0]["value"] == "resilience"
    assert body["message"]["ts"] == posted
    assert not body["container"]["is_ephemeral"]


def test_a_private_message_is_not_sent_along(link: BotLink, delivery: RecordingDelivery, shown_privately: str) -> None:
    press_in_message(link, SAM.id, TEAM_CHAT.id, shown_privately, Press("choices", "read"))
    [body] = delivery.bodies
    assert "message" not in body
    assert body["container"]["is_ephemeral"]


@pytest.mark.parametrize(
    ("press", "chosen"),
    [
        (Press("choices", "theme", "health"), {"selected_option": option("health", "Health")}),
        (Press("choices", "theme", "Health"), {"selected_option": option("health", "Health")}),
        (Press("beside", "who", ALEX.id), {"selected_user": ALEX.id}),
    ],
)
def test_a_choice_is_sent_in_the_form_of_its_menu(
    link: BotLink, delivery: RecordingDelivery, posted: str, press: Press, chosen: dict[str, Any]
) -> None:
    press_in_message(link, SAM.id, TEAM_CHAT.id, posted, press)
    assert chosen.items() <= delivery.bodies[0]["actions"][0].items()


def test_nobody_presses_what_another_sees_alone(link: BotLink, shown_privately: str) -> None:
    with pytest.raises(Problem, match="no longer there"):
        press_in_message(link, ALEX.id, TEAM_CHAT.id, shown_privately, Press("choices", "read"))


def test_what_is_gone_cannot_be_pressed(link: BotLink, posted: str) -> None:
    with pytest.raises(Problem, match="no longer there"):
        press_in_message(link, SAM.id, TEAM_CHAT.id, posted, Press("choices", "other"))


def test_in_a_modal_the_fields_go_along(link: BotLink, delivery: RecordingDelivery) -> None:
    payload: Part = modal({**actions(button("next")), "block_id": "turn"}, field())
    view = link.slack.shelf.open(SAM.id, payload)
    values = {"example": {"words": {"type": "plain_text_input", "value": "We meet"}}}
    press_in_view(link, SAM.id, view.id, Press("turn", "next"), values)
    [body] = delivery.bodies
    assert body["view"]["state"]["values"] == values
    assert body["container"] == {"type": "view", "view_id": view.id}
    assert "response_url" not in body


def test_a_press_the_bot_does_not_take_is_told(link: BotLink, delivery: RecordingDelivery, posted: str) -> None:
    delivery.failures = ["operation_timeout"]
    with pytest.raises(Problem, match="did not answer within 3 seconds"):
        press_in_message(link, SAM.id, TEAM_CHAT.id, posted, Press("choices", "read"))
