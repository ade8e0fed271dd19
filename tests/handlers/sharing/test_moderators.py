"""A workspace whose owner has named moderators in config/settings.yaml."""

from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT, SAM, SAM_DIRECT
from bot.playground.slack_api.faults import ReplyDropped
from bot.playground.slack_api.stand_in import SlackStandIn
from handlers.wording import sharing as wording
from tests.handlers.sharing.conftest import JO, JO_DIRECT, RunModerated
from tests.handlers.sharing.filled_in import BREAKFAST, FOR_ALEX, share
from tests.handlers.shown import buttons, words
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser


def test_the_form_asks_for_no_colleague(jo: SlackUser) -> None:
    jo.command("/lac share")
    assert "reviewer" not in [block["block_id"] for block in jo.modal.payload["blocks"]]


def test_every_moderator_gets_the_example(moderated: RunningBot, jo: SlackUser) -> None:
    share(jo, BREAKFAST)
    assert BREAKFAST["title"] in moderated.user(SAM).sees(SAM_DIRECT)[-1].shown
    assert BREAKFAST["title"] in moderated.user(ALEX).sees(ALEX_DIRECT)[-1].shown
    assert wording.TO_MODERATORS in words(jo.modal.payload["blocks"])


def test_of_two_moderators_one_decides_and_the_other_is_told(moderated: RunningBot, jo: SlackUser) -> None:
    sam, alex = moderated.user(SAM), moderated.user(ALEX)
    share(jo, BREAKFAST)
    sam.press(sam.sees(SAM_DIRECT)[-1], "Publish")
    alex.press(alex.sees(ALEX_DIRECT)[-1], "Decline")
    told = alex.sees(ALEX_DIRECT)[-1]
    said = wording.ALREADY_DECIDED.format(title=BREAKFAST["title"], status="published")
    assert told.text == f"{said}\n[{wording.TAKE_DOWN}]"
    published = wording.PUBLISHED.format(title=BREAKFAST["title"])
    assert [message.text for message in jo.sees(JO_DIRECT)] == [f"{published}\n[{wording.READ}]"]


def test_the_other_moderator_can_take_down_what_was_published(moderated: RunningBot, jo: SlackUser) -> None:
    sam, alex = moderated.user(SAM), moderated.user(ALEX)
    share(jo, BREAKFAST)
    sam.press(sam.sees(SAM_DIRECT)[-1], "Publish")
    alex.press(alex.sees(ALEX_DIRECT)[-1], "Publish")
    alex.press(alex.sees(ALEX_DIRECT)[-1], "Take down")
    [answer] = jo.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] not in answer.shown


def test_a_note_is_not_sent_when_the_other_moderator_was_quicker(moderated: RunningBot, jo: SlackUser) -> None:
    sam, alex = moderated.user(SAM), moderated.user(ALEX)
    share(jo, BREAKFAST)
    alex.press(alex.sees(ALEX_DIRECT)[-1], "Ask for changes")
    sam.press(sam.sees(SAM_DIRECT)[-1], "Publish")
    alex.submit({"note": "Say how long it runs."})
    assert "Someone was quicker" in words(alex.modal.payload["blocks"])
    assert len(jo.sees(JO_DIRECT)) == 1


def test_a_moderator_does_not_decide_on_their_own_example(moderated: RunningBot, jo: SlackUser) -> None:
    sam, alex = moderated.user(SAM), moderated.user(ALEX)
    share(sam, BREAKFAST)
    assert sam.sees(SAM_DIRECT) == []
    assert BREAKFAST["title"] in alex.sees(ALEX_DIRECT)[-1].shown


def test_an_only_moderator_gets_their_own_example(run_moderated: RunModerated) -> None:
    with run_moderated([SAM.id]) as bot:
        sam = bot.user(SAM)
        share(sam, BREAKFAST)
        sam.press(sam.sees(SAM_DIRECT)[-1], "Publish")
        [answer] = sam.command("/lac breakfast club before exams")
        assert BREAKFAST["title"] in answer.shown


def test_a_moderator_finds_what_waits_and_checks_it_from_the_list(moderated: RunningBot, jo: SlackUser) -> None:
    alex = moderated.user(ALEX)
    share(jo, BREAKFAST)
    [listed] = alex.command("/lac shared")
    [card] = alex.press(listed, "Check")
    assert card.visible_to == ALEX.id
    alex.press(card, "Publish")
    [answer] = jo.command("/lac breakfast club before exams")
    assert BREAKFAST["title"] in answer.shown


def test_asked_for_from_the_list_the_moderator_is_told_in_a_direct_message(
    moderated: RunningBot, jo: SlackUser
) -> None:
    alex = moderated.user(ALEX)
    share(jo, BREAKFAST)
    [listed] = alex.command("/lac shared")
    [card] = alex.press(listed, "Check")
    alex.press(card, "Ask for changes")
    alex.submit({"note": "Say how long it runs."})
    assert alex.sees(ALEX_DIRECT)[-1].text == wording.YOU_RETURNED.format(title=BREAKFAST["title"])
    assert "Say how long it runs." in jo.sees(JO_DIRECT)[-1].shown


def test_others_see_nothing_to_check(moderated: RunningBot, jo: SlackUser) -> None:
    share(moderated.user(SAM), BREAKFAST)
    [listed] = jo.command("/lac shared")
    assert "Check" not in buttons(listed.blocks)


def test_a_colleague_who_was_chosen_before_there_were_moderators_decides_no_longer(run_moderated: RunModerated) -> None:
    with run_moderated([]) as before:
        share(before.user(SAM), FOR_ALEX)
    with run_moderated([JO.id]) as after:
        alex = after.user(ALEX)
        alex.press(alex.sees(ALEX_DIRECT)[-1], "Publish")
        assert alex.sees(ALEX_DIRECT)[-1].text == wording.MAY_NOT_DECIDE
        [listed] = after.user(JO).command("/lac shared")
        assert "Check" in buttons(listed.blocks)


def test_when_the_first_checker_cannot_be_reached_the_next_is_asked(
    moderated: RunningBot, jo: SlackUser, slack: SlackStandIn
) -> None:
    slack.fail("chat.postMessage", ReplyDropped(), channel="U0SAM")
    jo.command("/lac share")
    jo.submit(BREAKFAST)
    assert "asks you to check it" in slack.messages_of_bot(ALEX_DIRECT.id)[-1].shown
    assert slack.messages_of_bot(JO_DIRECT.id) == []


def test_when_it_is_not_known_whether_any_checker_was_reached_the_author_hears_so(
    moderated: RunningBot, jo: SlackUser, slack: SlackStandIn
) -> None:
    for person in ("U0SAM", "U0ALEX"):
        slack.fail("chat.postMessage", ReplyDropped(), channel=person)
    jo.command("/lac share")
    jo.submit(BREAKFAST)
    [told] = slack.messages_of_bot(JO_DIRECT.id)
    assert wording.PERHAPS_DELIVERED.format(title=BREAKFAST["title"]) in told.shown
