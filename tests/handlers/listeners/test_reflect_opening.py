"""The ways into the reflect guide, and what stands at its beginning and its end."""

import logging
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import SAM_DIRECT, TEAM_CHAT, WITHOUT_BOT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import submission_body
from bot.playground.slack_sends.delivery import Kind
from handlers.services import Services
from handlers.views.block_kit.elements import actions
from handlers.views.block_kit.message import Block
from handlers.views.reflect.invitation import reflect_button, reflect_on_button
from handlers.wording import short_messages as short_wording
from knowledge.answers.reflect_guide import GuideKind
from tests.handlers.listeners.reflect_walking import answer, answer_all, is_at_the_start, question, start, written
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser


def chosen(person: SlackUser, field: str) -> str | None:
    """Return the value that is chosen already in a field of the modal on top."""
    [block] = [block for block in person.modal.payload["blocks"] if block["block_id"] == field]
    option = block["element"].get("initial_option")
    return option["value"] if option else None


def an_old_message(slack: SlackStandIn, message: Message, blocks: list[Block]) -> Message:
    """Put other blocks into a message, as if it had been posted long ago."""
    old = replace(message, blocks=tuple({**block, "block_id": "old"} for block in blocks))
    slack.workspace.change(message, old)
    return old


def test_the_shortcut_opens_the_guide(sam: SlackUser) -> None:
    sam.use_shortcut("reflect_on_practice")
    assert is_at_the_start(sam)


def test_the_command_opens_the_guide_and_says_nothing(sam: SlackUser) -> None:
    assert sam.command("/lac reflect") == []
    assert is_at_the_start(sam)


def test_the_command_opens_it_where_the_bot_is_not(sam: SlackUser) -> None:
    sam.command("/lac reflect", WITHOUT_BOT)
    assert is_at_the_start(sam)


@pytest.mark.parametrize("line", ["/lac reflect fostering", "/lac REFLECT Foster", "/lac reflect care-planning"])
def test_the_command_takes_a_topic(sam: SlackUser, line: str) -> None:
    sam.command(line)
    assert "Topic: " in words(sam.modal.payload["blocks"])
    assert chosen(sam, "reflect_kind") == GuideKind.OWN_PRACTICE


def test_with_a_topic_its_questions_stand_beside_the_cycle(sam: SlackUser) -> None:
    sam.command("/lac reflect fostering")
    sam.submit()
    assert "What fun does this child have with their carers?" in words(sam.modal.payload["blocks"])
    answer(sam, "One")
    assert "What fun does this child have with their carers?" in words(sam.modal.payload["blocks"])


def test_on_restorative_work_the_person_chooses_alone(sam: SlackUser) -> None:
    sam.command("/lac reflect offending")
    assert chosen(sam, "reflect_kind") is None


def test_words_that_name_no_topic_are_searched(sam: SlackUser) -> None:
    [found] = sam.command("/lac reflect on practice with foster carers")
    assert "NCB briefing" in found.shown
    assert not sam.has_modal


def test_in_a_direct_message_a_button_opens_it(sam: SlackUser) -> None:
    [invitation] = sam.say("reflect fostering", SAM_DIRECT)
    assert invitation.shown.startswith("Reflect on: Foster")
    sam.press(invitation, "Reflect")
    assert "Topic: Foster" in words(sam.modal.payload["blocks"])


def test_a_mention_gets_the_button_privately(sam: SlackUser) -> None:
    [invitation] = sam.say("@bot reflect", TEAM_CHAT)
    assert invitation.visible_to == sam.id
    sam.press(invitation, "Reflect")
    assert is_at_the_start(sam)


def test_an_answer_leads_to_the_guide_on_its_topic(sam: SlackUser) -> None:
    [found] = sam.command("/lac resilience")
    sam.press(found, "Reflect")
    assert "Topic: Resilience." in words(sam.modal.payload["blocks"])


def test_from_an_answer_in_a_modal_the_guide_can_be_walked_to_its_summary(sam: SlackUser) -> None:
    """Slack stacks three modals at most: the answer, the guide, the summary."""
    sam.open_home()
    sam.press_in_home("Resilience")
    sam.press_in_modal("Reflect")
    sam.submit()
    answer_all(sam, ["One", "Two", "Three"])
    assert "Summary" in written(sam)


def test_the_home_tab_leads_to_the_guide(sam: SlackUser) -> None:
    sam.open_home()
    sam.press_in_home("reflect")
    assert is_at_the_start(sam)


def test_an_answer_that_speaks_of_danger_offers_no_guide(sam: SlackUser) -> None:
    [found] = sam.command("/lac a girl told me she was raped, what helps resilience")
    assert "999" in found.shown
    assert "Reflect" not in buttons(found.blocks)


def test_an_old_button_whose_topic_is_gone_says_so_and_still_opens(sam: SlackUser, slack: SlackStandIn) -> None:
    [message] = sam.command("/lac help")
    sam.press(an_old_message(slack, message, actions([reflect_button("no-longer-there")])), "Reflect")
    assert "no longer in the library" in words(sam.modal.payload["blocks"])


def test_an_old_button_whose_results_are_gone_opens_without_a_topic(sam: SlackUser, slack: SlackStandIn) -> None:
    [message] = sam.command("/lac help")
    sam.press(an_old_message(slack, message, actions([reflect_on_button(["no-longer/there"])])), "Reflect")
    assert is_at_the_start(sam)
    assert "Topic: " not in words(sam.modal.payload["blocks"])


def test_it_begins_with_when_not_to_and_what_to_do_instead(sam: SlackUser, services: Services) -> None:
    sam.use_shortcut("reflect_on_practice")
    shown = words(sam.modal.payload["blocks"])
    advice = services.config.prompts.not_restorative
    assert [line for line in (*advice.when, advice.instead) if line not in shown] == []
    assert "999" in shown
    assert "0808 800 5000" in shown
    assert shown.index(advice.instead) < shown.index("What you write is kept nowhere.")


def test_a_guide_must_be_chosen(sam: SlackUser) -> None:
    sam.use_shortcut("reflect_on_practice")
    sam.submit()
    assert list(sam.errors) == ["reflect_kind"]


def test_closing_a_step_tells_that_nothing_was_kept(sam: SlackUser, slack: SlackStandIn) -> None:
    start(sam, GuideKind.HARMED)
    sam.close()
    [told] = slack.messages_of_bot(SAM_DIRECT.id)
    assert told.shown.startswith("You closed the guide. Nothing that you wrote in it was kept.")
    sam.press(told, "Reflect")
    assert is_at_the_start(sam)


def test_closing_the_choice_tells_nothing(sam: SlackUser, slack: SlackStandIn) -> None:
    sam.use_shortcut("reflect_on_practice")
    sam.close()
    assert slack.messages_of_bot(SAM_DIRECT.id) == []


def test_a_field_that_slack_leaves_out_of_the_state_keeps_what_the_view_gave_it(sam: SlackUser) -> None:
    """As in https://github.com/slackapi/bolt-js/issues/1258."""
    start(sam, GuideKind.DID_HARM)
    answer(sam, "A broken window")
    body = submission_body(view=sam.modal, person=sam.person, values={}, trigger_id="1.2")
    updated = sam.link.delivery.deliver(Kind.INTERACTION, body)["view"]
    assert "A broken window" in [block.get("element", {}).get("initial_value") for block in updated["blocks"]]


def test_a_choice_that_slack_leaves_out_of_the_state_counts_as_shown(sam: SlackUser) -> None:
    sam.command("/lac reflect fostering")
    body = submission_body(view=sam.modal, person=sam.person, values={}, trigger_id="1.2")
    updated = sam.link.delivery.deliver(Kind.INTERACTION, body)["view"]
    assert updated["callback_id"] == "reflect_step"


def test_when_a_step_fails_the_modal_stays_with_an_apology(sam: SlackUser, slack: SlackStandIn) -> None:
    start(sam, GuideKind.DID_HARM)
    slack.shelf.update(sam.modal, {**sam.modal.payload, "private_metadata": "of another version"})
    answer(sam, "A broken window")
    assert list(sam.errors.values()) == [short_wording.APOLOGY]
    assert question(sam) == "What happened?"


def test_a_failure_is_logged_without_what_was_typed(
    sam: SlackUser, slack: SlackStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    start(sam, GuideKind.DID_HARM)
    slack.shelf.update(sam.modal, {**sam.modal.payload, "private_metadata": "of another version"})
    with caplog.at_level(logging.INFO):
        answer(sam, "xylophone")
    assert "go_on failed: ValueError at handlers/" in caplog.text
    assert "xylophone" not in caplog.text


def test_when_slack_refuses_to_go_back_the_person_is_told(sam: SlackUser, slack: SlackStandIn) -> None:
    start(sam, GuideKind.DID_HARM)
    slack.fail("views.update", Refused("internal_error"))
    sam.press_in_modal("Back")
    [apology] = slack.messages_of_bot(SAM_DIRECT.id)
    assert apology.shown == short_wording.APOLOGY
