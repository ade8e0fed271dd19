"""“Tell the practice lead”: a person's own words go to the moderators, through the privacy guard."""

from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import ALEX, ALEX_DIRECT, SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.faults import Refused, ReplyDropped
from bot.playground.slack_api.records import Message, Person
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.playground.slack_sends.bodies import submission_body
from bot.playground.slack_sends.delivery import Kind
from handlers.services import Services
from handlers.views.practice_lead.note import NOTE
from handlers.wording import practice_lead as wording
from tests.handlers.sharing.conftest import JO, JO_DIRECT, RunModerated
from tests.handlers.shown import words
from tests.slack.running_bot import RunningBot
from tests.slack.slack_user import SlackUser

NEAR = "respite"
NOTHING = "how do I reset my password"
WRITTEN = "Is there anything on waiting well <for> CAMHS & what a home can do?"
MODERATORS = f"<@{SAM.id}>, <@{ALEX.id}>"


def asked(person: SlackUser, question: str) -> Message:
    """Return what a person is answered."""
    [answer] = person.command(f"/lac {question}")
    return answer


@pytest.mark.parametrize(("question", "says"), [(NOTHING, wording.NOTE_NOTHING), (NEAR, wording.NOTE_NEAR)])
def test_every_moderator_gets_the_words_and_who_wrote_them(
    moderated: RunningBot, jo: SlackUser, question: str, says: str
) -> None:
    jo.press(asked(jo, question), wording.TELL)
    jo.submit({NOTE: WRITTEN})
    assert words(jo.modal.payload["blocks"]) == wording.TOLD
    for person, place in ((SAM, SAM_DIRECT), (ALEX, ALEX_DIRECT)):
        [note] = moderated.user(person).sees(place)
        assert note.shown.startswith(
            f"<@{jo.id}> {says}\nIs there anything on waiting well &lt;for&gt; CAMHS &amp; what"
        )
    assert jo.sees(JO_DIRECT) == []


def test_the_question_itself_is_not_in_the_form_or_the_note(moderated: RunningBot, jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    [field] = [block for block in jo.modal.payload["blocks"] if block["type"] == "input"]
    assert "initial_value" not in field["element"]
    jo.submit({NOTE: WRITTEN})
    assert "password" not in moderated.user(SAM).sees(SAM_DIRECT)[0].shown


def test_the_notification_tells_only_who_writes(moderated: RunningBot, jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    jo.submit({NOTE: WRITTEN})
    assert moderated.user(SAM).sees(SAM_DIRECT)[0].text == f"<@{jo.id}> {wording.NOTE_NOTHING}"


def test_the_form_says_who_will_read_it(jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    assert f"{wording.TELL_READERS} {MODERATORS}" in words(jo.modal.payload["blocks"])


def test_the_form_says_where_to_turn_with_a_worry_about_a_child(jo: SlackUser, services: Services) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    assert words(jo.modal.payload["blocks"]).endswith(services.config.signposts.always)


def test_words_that_seem_to_identify_a_child_are_not_sent(moderated: RunningBot, jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    jo.submit({NOTE: "Something for Jamie Thornbury, born 3 May 2012"})
    assert "a date of birth" in jo.errors[NOTE]
    assert moderated.user(SAM).sees(SAM_DIRECT) == []


def test_invisible_words_are_none(moderated: RunningBot, jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    jo.submit({NOTE: "\u200b \u2800"})
    assert jo.errors == {NOTE: wording.NOTHING_WRITTEN}


def test_from_a_modal_of_results_it_opens_on_top(moderated: RunningBot, jo: SlackUser) -> None:
    jo.open_home()
    jo.press_in_home("search_box", NOTHING)
    jo.press_in_modal(wording.TELL)
    jo.submit({NOTE: WRITTEN})
    assert len(moderated.user(SAM).sees(SAM_DIRECT)) == 1


def test_under_an_answer_in_a_thread_anyone_there_can_write(moderated: RunningBot, jo: SlackUser) -> None:
    [answer] = jo.say(f"@bot {NOTHING}")
    alex = moderated.user(ALEX)
    alex.press(answer, wording.TELL)
    alex.submit({NOTE: WRITTEN})
    assert moderated.user(SAM).sees(SAM_DIRECT)[0].shown.startswith(f"<@{ALEX.id}>")


def test_where_no_moderator_is_named_a_sentence_says_so(sam: SlackUser) -> None:
    [shown] = sam.press(asked(sam, NOTHING), wording.TELL)
    assert shown.shown == wording.NO_LEAD
    assert not sam.has_modal


def test_one_moderator_out_of_reach_is_no_loss(slack: SlackStandIn, moderated: RunningBot, jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    slack.fail("chat.postMessage", Refused("user_not_found"))
    jo.submit({NOTE: WRITTEN})
    assert len(moderated.user(ALEX).sees(ALEX_DIRECT)) == 1
    assert jo.sees(JO_DIRECT) == []


@pytest.mark.parametrize(
    ("fault", "told"),
    [(Refused("user_not_found"), wording.NOT_TOLD), (ReplyDropped(), wording.PERHAPS_TOLD)],
    ids=["refused", "unknown"],
)
def test_a_note_that_reached_nobody_is_told_to_its_writer(
    slack: SlackStandIn, run_moderated: RunModerated, fault: Refused | ReplyDropped, told: str
) -> None:
    with run_moderated([SAM.id]) as bot:
        jo = bot.user(JO)
        jo.press(asked(jo, NOTHING), wording.TELL)
        slack.fail("chat.postMessage", fault)
        jo.submit({NOTE: WRITTEN})
        bot.settle()
        assert jo.sees(JO_DIRECT)[-1].shown == told.format(moderators=f"<@{SAM.id}>")


def test_a_moderator_who_is_a_guest_is_sent_nothing(slack: SlackStandIn, run_moderated: RunModerated) -> None:
    slack.workspace.people[SAM.id] = replace(SAM, is_guest=True)
    with run_moderated([SAM.id]) as bot:
        jo = bot.user(JO)
        jo.press(asked(jo, NOTHING), wording.TELL)
        jo.submit({NOTE: WRITTEN})
        bot.settle()
        assert bot.user(SAM).sees(SAM_DIRECT) == []
        assert jo.sees(JO_DIRECT)[-1].shown == wording.NOT_TOLD.format(moderators=f"<@{SAM.id}>")


def test_a_person_of_another_organisation_cannot_write(
    slack: SlackStandIn, moderated: RunningBot, jo: SlackUser
) -> None:
    kit = Person("U0KIT", "kit", "Kit Vale", team_id="T0OTHERORG")
    slack.workspace.people[kit.id] = kit
    slack.add_channel(replace(TEAM_CHAT, members=TEAM_CHAT.members | {JO.id, kit.id}))
    [answer] = jo.say(f"@bot {NOTHING}")
    [shown] = moderated.user(kit).press(answer, wording.TELL)
    assert shown.shown == wording.OTHER_ORGANISATION


def test_a_form_that_comes_twice_is_one_note(slack: SlackStandIn, moderated: RunningBot, jo: SlackUser) -> None:
    jo.press(asked(jo, NOTHING), wording.TELL)
    state = {NOTE: {NOTE: {"type": "plain_text_input", "value": WRITTEN}}}
    body = submission_body(view=jo.modal, person=JO, values=state, trigger_id=slack.new_trigger(JO.id, jo.modal.id))
    moderated.delivery.deliver(Kind.INTERACTION, body)
    moderated.delivery.deliver(Kind.INTERACTION, body)
    moderated.settle()
    assert len(moderated.user(SAM).sees(SAM_DIRECT)) == 1
