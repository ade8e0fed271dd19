"""From the form to the workspace's library, in a small team without moderators."""

import logging
import re

import pytest

from bot.playground.keyboard.bot_link import Problem
from bot.playground.slack_api.example_workspace import ALEX_DIRECT, SAM_DIRECT
from bot.playground.slack_api.faults import Refused
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.slack.manifest import SHARE_PRACTICE_EXAMPLE
from handlers.wording import sharing as wording
from handlers.wording import short_messages as short_wording
from tests.handlers.sharing.filled_in import BREAKFAST, FOR_ALEX, card_of, published, share
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser


def test_the_form_opens_from_the_command_the_shortcut_a_message_and_the_home_tab(sam: SlackUser) -> None:
    sam.command("/lac share")
    assert sam.modal.payload["title"]["text"] == wording.FORM_TITLE
    sam.close()
    sam.use_shortcut(SHARE_PRACTICE_EXAMPLE)
    assert sam.modal.payload["title"]["text"] == wording.FORM_TITLE
    sam.close()
    [invitation] = sam.say("share", SAM_DIRECT)
    sam.press(invitation, wording.OPEN)
    assert sam.modal.payload["title"]["text"] == wording.FORM_TITLE
    sam.close()
    sam.open_home()
    sam.press_in_home(wording.OPEN)
    assert sam.modal.payload["title"]["text"] == wording.FORM_TITLE


def test_words_that_only_begin_like_the_command_are_searched(sam: SlackUser) -> None:
    [answer] = sam.command("/lac share resilience")
    assert "resilience" in answer.shown.lower()


def test_the_colleague_who_was_chosen_gets_the_whole_example(sam: SlackUser, alex: SlackUser) -> None:
    share(sam)
    card = card_of(alex)
    shown = words(card.blocks)
    assert card.channel == ALEX_DIRECT.id
    assert f"<@{sam.id}>" in shown
    assert BREAKFAST["title"] in shown
    assert BREAKFAST["text"] in shown
    assert "Education · Leaving care team · Education · Leaving care" in shown
    assert set(buttons(card.blocks)) == {"Publish", "Ask for changes", "Decline", wording.REFUSE}


def test_the_author_is_thanked_and_told_who_checks_it(sam: SlackUser, alex: SlackUser) -> None:
    share(sam)
    shown = words(sam.modal.payload["blocks"])
    assert wording.SENT in shown
    assert f"<@{alex.id}>" in shown


def test_before_it_is_published_nobody_finds_it(sam: SlackUser) -> None:
    share(sam)
    [answer] = sam.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] not in answer.shown


def test_once_published_everyone_in_the_workspace_finds_it_and_sees_that_it_is_their_own(
    sam: SlackUser, alex: SlackUser
) -> None:
    published(sam, alex)
    [answer] = alex.command("/lac breakfast club before exams")
    assert BREAKFAST["text"] in answer.text
    assert f"Shared by your organisation, {alex.link.slack.clock():%B %Y}" in answer.text
    assert sam.id not in str(answer)


def test_both_are_told_that_it_is_published(sam: SlackUser, alex: SlackUser) -> None:
    published(sam, alex)
    told_alex, told_sam = (text.format(title=BREAKFAST["title"]) for text in (wording.YOU_PUBLISHED, wording.PUBLISHED))
    assert card_of(alex).text == f"{told_alex}\n[{wording.TAKE_DOWN}]"
    assert sam.sees(SAM_DIRECT)[-1].text == f"{told_sam}\n[{wording.READ}]"


def test_the_author_can_read_it_from_the_message_that_says_so(sam: SlackUser, alex: SlackUser) -> None:
    published(sam, alex)
    sam.press(sam.sees(SAM_DIRECT)[-1], "Read")
    assert BREAKFAST["text"] in words(sam.modal.payload["blocks"])
    assert "Shared by your organisation" in words(sam.modal.payload["blocks"])


def test_it_is_listed_first_under_its_theme(sam: SlackUser, alex: SlackUser) -> None:
    published(sam, alex)
    [listed] = sam.command("/lac examples education")
    assert listed.blocks[1]["text"]["text"].startswith(f"*{BREAKFAST['title']}*")
    assert "Leaving care team · Shared by your organisation" in listed.shown


def test_a_declined_example_is_not_found_and_its_author_is_told_by_whom(sam: SlackUser, alex: SlackUser) -> None:
    share(sam)
    alex.press(card_of(alex), "Decline")
    told = sam.sees(SAM_DIRECT)[-1]
    assert told.shown == f"<@{alex.id}> {wording.DECLINED.format(title=BREAKFAST['title'])}"
    [answer] = sam.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] not in answer.shown


def test_asked_for_changes_the_author_gets_the_note_and_the_form_with_their_words(
    sam: SlackUser, alex: SlackUser
) -> None:
    share(sam)
    alex.press(card_of(alex), "Ask for changes")
    alex.submit({"note": "Say how long it runs."})
    assert card_of(alex).text == wording.YOU_RETURNED.format(title=BREAKFAST["title"])
    note = sam.sees(SAM_DIRECT)[-1]
    assert "Say how long it runs." in note.shown
    sam.press(note, "Change")
    elements = {block["block_id"]: block["element"] for block in sam.modal.payload["blocks"] if "element" in block}
    assert elements["title"]["initial_value"] == BREAKFAST["title"]
    assert elements["text"]["initial_value"] == BREAKFAST["text"]
    assert elements["theme"]["initial_option"]["value"] == "EDUCATION"
    assert [option["value"] for option in elements["topics"]["initial_options"]] == BREAKFAST["topics"]


def test_what_was_changed_is_checked_anew_and_the_old_card_publishes_nothing(sam: SlackUser, alex: SlackUser) -> None:
    share(sam)
    old = card_of(alex)
    [listed] = sam.command("/lac shared")
    sam.press(listed, "Change")
    sam.submit({**FOR_ALEX, "title": "Breakfast before exams"})
    with pytest.raises(Problem):
        alex.press(old, "Publish")
    assert wording.EXAMPLE_GONE in [message.shown for message in alex.sees(ALEX_DIRECT)]
    alex.press(card_of(alex), "Publish")
    [answer] = sam.command("/lac breakfast before exams")
    assert "Breakfast before exams" in answer.shown


def test_a_withdrawn_example_is_found_no_longer_and_old_buttons_say_so(sam: SlackUser, alex: SlackUser) -> None:
    published(sam, alex)
    [answer] = alex.command("/lac breakfast club before exams")
    [listed] = sam.command("/lac shared")
    sam.press(listed, "Withdraw")
    assert wording.LIST_NOTHING in sam.sees()[-1].shown
    alex.press(answer, "Read")
    assert "no longer in the library" in words(alex.modal.payload["blocks"])
    [later] = alex.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] not in later.shown


def test_a_published_example_can_be_taken_down_by_who_published_it(sam: SlackUser, alex: SlackUser) -> None:
    published(sam, alex)
    alex.press(card_of(alex), "Take down")
    assert card_of(alex).text.startswith(f"{wording.YOU_TOOK_DOWN}\n{wording.AUTHOR_TOLD}")
    day = f"{sam.link.slack.clock():%-d %B %Y}"
    assert sam.sees(SAM_DIRECT)[-1].shown == f"<@{alex.id}> {wording.TAKEN_DOWN.format(day=day)}"
    [answer] = sam.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] not in answer.shown


def test_the_list_says_what_became_of_each_example(sam: SlackUser, alex: SlackUser) -> None:
    published(sam, alex)
    share(sam, {**FOR_ALEX, "title": "Cooking on Fridays"})
    [listed] = sam.command("/lac shared")
    shown = words(listed.blocks)
    assert f"*{BREAKFAST['title']}*\nPublished" in shown
    assert "*Cooking on Fridays*\nWaiting to be checked" in shown
    assert set(buttons(listed.blocks)) == {"Read", "Change", "Withdraw", wording.OPEN}


def test_the_home_tab_leads_to_the_list(sam: SlackUser) -> None:
    share(sam)
    sam.close()
    sam.open_home()
    sam.press_in_home(wording.LIST_TITLE)
    assert BREAKFAST["title"] in words(sam.modal.payload["blocks"])
    sam.press_in_modal("Withdraw")
    assert wording.LIST_NOTHING in words(sam.modal.payload["blocks"])


def test_where_nobody_can_be_reached_the_author_is_told_and_can_choose_another(
    sam: SlackUser, slack: SlackStandIn
) -> None:
    slack.fail("chat.postMessage", Refused("user_not_found"))
    share(sam)
    told = sam.sees(SAM_DIRECT)[-1]
    assert told.text == wording.NOT_DELIVERED.format(title=BREAKFAST["title"]) + f"\n[{wording.CHANGE}]"
    assert "Change" in buttons(told.blocks)


def test_where_the_author_cannot_be_told_the_one_who_decided_learns_it(
    sam: SlackUser, alex: SlackUser, slack: SlackStandIn
) -> None:
    share(sam)
    slack.fail("chat.postMessage", Refused("user_not_found"))
    alex.press(card_of(alex), "Publish")
    assert wording.AUTHOR_NOT_TOLD in words(card_of(alex).blocks)


def test_many_examples_are_shown_page_by_page(sam: SlackUser) -> None:
    for number in range(10):
        share(sam, {**FOR_ALEX, "title": f"Example number {number}"})
        sam.close()
    [first] = sam.command("/lac shared")
    [second] = sam.press(first, wording.LIST_MORE)
    titles = [re.findall(r"Example number \d", words(page.blocks)) for page in (first, second)]
    assert sorted(titles[0] + titles[1]) == [f"Example number {number}" for number in range(10)]
    assert len(titles[0]) == 8


def test_when_what_follows_the_note_fails_the_moderator_gets_an_apology(
    sam: SlackUser, alex: SlackUser, slack: SlackStandIn
) -> None:
    share(sam)
    alex.press(card_of(alex), "Ask for changes")
    slack.fail("chat.update", Refused("internal_error"))
    alex.submit({"note": "Say how long it runs."})
    assert alex.sees(ALEX_DIRECT)[-1].text == short_wording.APOLOGY
    assert "Say how long it runs." in sam.sees(SAM_DIRECT)[-1].shown


def test_nothing_that_was_written_is_logged(
    sam: SlackUser, slack: SlackStandIn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "handlers")
    caplog.set_level(logging.DEBUG, "knowledge")
    slack.fail("chat.postMessage", Refused("user_not_found"))
    share(sam)
    assert caplog.records
    assert "breakfast" not in caplog.text.lower()
