"""“More results”."""

from bot.playground.slack_api.example_workspace import SAM
from bot.playground.slack_api.records import Message
from tests.handlers.shown import buttons
from tests.slack.slack_user import SlackUser


def read_ids(message: Message) -> set[str]:
    return {block["accessory"]["value"] for block in message.blocks if "accessory" in block}


def test_the_next_results_are_others_than_the_first(sam: SlackUser) -> None:
    [answer] = sam.command("/lac resilience")
    [more] = sam.press(answer, "More")
    assert more.shown.startswith("More results\n")
    assert read_ids(answer).isdisjoint(read_ids(more))


def test_they_go_on_until_there_are_no_more(sam: SlackUser) -> None:
    [message] = sam.command("/lac resilience")
    pages = 0
    while "More" in buttons(message.blocks):
        [message] = sam.press(message, "More")
        pages += 1
    assert pages >= 1


def test_in_a_thread_only_the_person_who_asked_for_more_sees_them(sam: SlackUser, alex: SlackUser) -> None:
    [answer] = alex.say("@bot resilience")
    [more] = sam.press(answer, "More")
    assert more.visible_to == SAM.id
    assert more.thread_ts == answer.thread_ts
