"""“Read” and the pages of what is read."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.records import Message
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.services import Services
from handlers.views.block_kit.elements import actions, button
from handlers.views.block_kit.ids import COPY_REFERENCE, READ, action_id
from handlers.wording import short_messages as wording
from tests.handlers.shown import words
from tests.slack.slack_user import SlackUser


def an_old_button(slack: SlackStandIn, message: Message, item_id: str, does: str | None = None) -> Message:
    """Put a “Read” button for an item into a message, as if it had been posted long ago."""
    blocks = actions([button("Read", does or action_id(READ, item_id), item_id)])
    old = replace(message, blocks=tuple({**block, "block_id": "old"} for block in blocks))
    slack.workspace.change(message, old)
    return old


def test_read_opens_the_section_of_a_passage(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Read")
    assert "Jonathan Stanley, National Children's Bureau" in words(sam.modal.payload["blocks"])


def test_a_long_section_is_turned_forth_and_back(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac help")
    sam.press(an_old_button(slack, answer, "restorative-justice"), "Read")
    first = words(sam.modal.payload["blocks"])
    sam.press_in_modal("Next")
    assert "Page 2 of" in words(sam.modal.payload["blocks"])
    sam.press_in_modal("Back")
    assert words(sam.modal.payload["blocks"]) == first


def test_a_sub_section_opens_and_leads_up_again(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac help")
    sam.press(an_old_button(slack, answer, "policy"), "Read")
    around = words(sam.modal.payload["blocks"])
    sam.press_in_modal("Read")
    sam.press_in_modal("Up to: Overview of current policy")
    assert words(sam.modal.payload["blocks"]) == around


def test_read_opens_a_practice_example(sam: SlackUser) -> None:
    [answer] = sam.command("/lac examples health")
    sam.press(answer, "Read")
    assert sam.modal.payload["title"]["text"] == "Practice example"


def test_a_question_opens_the_section_in_which_it_stands(
    sam: SlackUser, slack: SlackStandIn, services: Services
) -> None:
    [answer] = sam.command("/lac help")
    sam.press(an_old_button(slack, answer, services.library.questions[0].id), "Read")
    assert services.library.questions[0].text in words(sam.modal.payload["blocks"])


def test_the_reference_of_what_is_read_can_be_copied(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Read")
    sam.press_in_modal("Copy reference")
    [field] = sam.modal.payload["blocks"]
    assert field["element"]["initial_value"] == (
        "Jonathan Stanley (2010) ‘Resilience and the interface between care, schools and communities’, in Looked After "
        "Children Practice Exchange. National Children's Bureau."
    )


def test_when_the_reference_is_copied_one_reads_on(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Read")
    read = sam.modal.id
    sam.press_in_modal("Copy reference")
    sam.submit()
    assert sam.modal.id == read


def test_a_practice_example_has_its_reference_too(sam: SlackUser) -> None:
    [answer] = sam.command("/lac examples health")
    sam.press(answer, "Read")
    sam.press_in_modal("Copy reference")
    [field] = sam.modal.payload["blocks"]
    assert field["element"]["initial_value"].startswith("National Children's Bureau (2010) ‘")


def test_the_reference_of_what_is_gone_is_told_to_be_gone(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac help")
    old = an_old_button(slack, answer, "no-longer/there", COPY_REFERENCE)
    sam.press(old, "Read")
    assert "no longer in the library" in words(sam.modal.payload["blocks"])


def test_what_is_gone_from_the_library_is_told(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac help")
    sam.press(an_old_button(slack, answer, "no-longer/there"), "Read")
    assert "no longer in the library" in words(sam.modal.payload["blocks"])


def test_a_reader_of_a_shared_answer_can_read_on_too(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = sam.say("@bot resilience")
    alex.press(answer, "Read")
    assert alex.has_modal
    assert not sam.has_modal


def test_a_modal_that_slack_refuses_gets_an_apology_beside_the_answer(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac resilience")
    slack.fail("views.open", Refused("expired_trigger_id"))
    [apology] = sam.press(answer, "Read")
    assert apology.shown == wording.APOLOGY
    assert apology.visible_to == sam.id


def test_a_failure_in_a_modal_is_told_in_the_direct_message(sam: SlackUser, slack: SlackStandIn) -> None:
    [answer] = sam.command("/lac help")
    sam.press(an_old_button(slack, answer, "policy"), "Read")
    slack.fail("views.update", Refused("internal_error"))
    sam.press_in_modal("Read")
    [apology] = slack.messages_of_bot(SAM_DIRECT.id)
    assert apology.shown == wording.APOLOGY
