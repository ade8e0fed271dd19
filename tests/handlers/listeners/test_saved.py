"""“Save”, the list of saved items, and “Remove”."""

from dataclasses import replace

from bot.playground.slack_api.example_workspace import SAM_DIRECT
from bot.playground.slack_api.records import TEAM_ID
from handlers.services import Services
from handlers.views.answers.buttons import save_button
from handlers.views.block_kit.ids import REMOVE_SAVED, SAVED_ITEMS, action_id
from handlers.wording import saved as wording
from handlers.wording import short_messages
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser

PASSAGE = "resilience/three-factors"


def saved_ids(services: Services, person: SlackUser) -> list[str]:
    return [item.item_id for item in services.store.saved.list(TEAM_ID, person.id)]


def test_passages_of_one_section_are_saved_by_the_best_of_them(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Save")
    assert saved_ids(services, sam) == [str(buttons(answer.blocks)["Save"]["value"]).split()[0]]


def test_passages_of_several_sections_are_all_saved(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac how can schools and carers work together?")
    [more] = sam.press(answer, "More")
    sam.press(more, "Save")
    sections = {services.library.section_of(item_id).id for item_id in saved_ids(services, sam)}
    assert len(saved_ids(services, sam)) == len(sections) > 1


def test_that_it_was_saved_is_said_to_the_person_alone(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [said] = sam.press(answer, "Save")
    assert said.shown.startswith("Saved for you: “Resilience")
    assert said.visible_to == sam.id


def test_saving_again_says_that_it_was_saved(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Save")
    [said] = sam.press(answer, "Save")
    assert said.shown.startswith("You had saved this already: “Resilience")


def test_an_answer_for_everyone_is_saved_for_the_one_who_presses(
    sam: SlackUser, alex: SlackUser, services: Services
) -> None:
    [answer] = sam.say("@bot what builds resilience in young people?")
    [said] = alex.press(answer, "Save")
    assert said.visible_to == alex.id
    assert len(saved_ids(services, alex)) == 1
    assert saved_ids(services, sam) == []


def test_in_a_section_that_is_read_the_button_itself_says_so(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Read")
    sam.press_in_modal("Save")
    assert "Saved" in buttons(sam.modal.payload["blocks"])
    assert saved_ids(services, sam) == ["resilience"]


def test_further_results_can_be_saved(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    [more] = sam.press(answer, "More")
    sam.press(more, "Save")
    assert set(saved_ids(services, sam)) <= set(str(buttons(more.blocks)["Save"]["value"]).split())
    assert saved_ids(services, sam)


def test_what_was_saved_stands_in_the_home_tab_at_once(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    sam.press(answer, "Save")
    assert "Saved items now: 1." in words(sam.home.payload["blocks"])


def test_a_saved_item_that_is_gone_from_the_library_is_listed_as_gone(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, "no-longer/there", services.clock())
    [saved] = sam.command("/lac saved")
    assert wording.GONE in saved.shown
    assert "Read" not in buttons(saved.blocks)


def test_saved_items_are_listed_with_title_words_and_source(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, PASSAGE, services.clock())
    [saved] = sam.command("/lac saved")
    assert "*Resilience and the interface" in saved.shown
    assert "NCB briefing, 2010" in saved.shown
    assert saved.visible_to == sam.id


def test_a_saved_item_can_be_read(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, PASSAGE, services.clock())
    [saved] = sam.command("/lac saved")
    sam.press(saved, "Read")
    assert "Resilience" in words(sam.modal.payload["blocks"])


def test_nothing_saved_says_how_to_save(sam: SlackUser) -> None:
    [saved] = sam.command("/lac saved")
    assert wording.NOTHING in saved.shown


def test_words_after_saved_are_searched(sam: SlackUser) -> None:
    [answer] = sam.command("/lac saved resilience")
    assert "NCB briefing" in answer.shown


def test_a_removed_item_leaves_the_private_list(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, PASSAGE, services.clock())
    [saved] = sam.command("/lac saved")
    sam.press(saved, "Remove")
    [left] = [message for message in sam.sees() if message.ts == saved.ts]
    assert wording.NOTHING in left.shown
    assert saved_ids(services, sam) == []


def test_a_removed_item_leaves_the_list_in_a_direct_message(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, PASSAGE, services.clock())
    [saved] = sam.say("saved", SAM_DIRECT)
    sam.press(saved, "Remove")
    [left] = [message for message in sam.sees(SAM_DIRECT) if message.ts == saved.ts]
    assert wording.NOTHING in left.shown


def test_removing_what_another_window_has_removed_shows_the_list(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, PASSAGE, services.clock())
    [saved] = sam.command("/lac saved")
    services.store.saved.remove(TEAM_ID, sam.id, PASSAGE)
    sam.press(saved, "Remove")
    assert any(wording.NOTHING in message.shown for message in sam.sees())


def test_a_long_list_is_shown_part_by_part(sam: SlackUser, services: Services) -> None:
    for item_id in list(services.library.examples)[:12]:
        services.store.saved.save(TEAM_ID, sam.id, item_id, services.clock())
    [first] = sam.command("/lac saved")
    [second] = sam.press(first, wording.MORE)
    assert len([1 for block in second.blocks if block["type"] == "section"]) == 4
    assert wording.MORE not in buttons(second.blocks)


def test_the_home_tab_opens_all_saved_items_in_a_modal_where_one_can_be_removed(
    sam: SlackUser, services: Services
) -> None:
    services.store.saved.save(TEAM_ID, sam.id, PASSAGE, services.clock())
    sam.open_home()
    sam.press_in_home(action_id(SAVED_ITEMS, PASSAGE))
    sam.press_in_modal(action_id(REMOVE_SAVED, PASSAGE))
    assert wording.NOTHING in words(sam.modal.payload["blocks"])
    assert wording.NOTHING in words(sam.home.payload["blocks"])


def test_a_button_for_what_is_no_longer_in_the_library_says_so(sam: SlackUser, services: Services) -> None:
    [answer] = sam.command("/lac resilience")
    row = {"type": "actions", "block_id": "row", "elements": [save_button(["was/there"])]}
    sam.link.slack.workspace.change(answer, old := replace(answer, blocks=(row,)))
    [said] = sam.press(old, "Save")
    assert said.shown == short_messages.GONE
    assert saved_ids(services, sam) == []
