"""“Delete what is kept about me”."""

import json
from datetime import time

from bot.playground.slack_api.example_workspace import ALEX, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID
from bot.store.forgetting import columns_of_people
from bot.store.shared_examples import ExampleWords, Status
from bot.store.subscriptions import Subscription
from config.bot_settings import Weekday
from handlers.services import Services
from handlers.wording import privacy as wording
from tests.handlers.shown import buttons, words
from tests.slack.slack_user import SlackUser


def test_it_deletes_the_saved_items_and_says_what_was_deleted(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, "resilience", services.clock())
    sam.open_home()
    sam.press_in_home(wording.DELETE)
    assert "saved items 1" in words(sam.modal.payload["blocks"])
    assert services.store.saved.list(TEAM_ID, sam.id) == ()


def test_the_home_tab_shows_it_at_once(sam: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, sam.id, "resilience", services.clock())
    sam.open_home()
    sam.press_in_home(wording.DELETE)
    assert wording.SAVED_COUNT.format(count=0) in words(sam.home.payload["blocks"])


def test_what_others_keep_stays(sam: SlackUser, alex: SlackUser, services: Services) -> None:
    services.store.saved.save(TEAM_ID, alex.id, "resilience", services.clock())
    sam.open_home()
    sam.press_in_home(wording.DELETE)
    assert len(services.store.saved.list(TEAM_ID, alex.id)) == 1


def test_slack_asks_before_it_is_deleted(sam: SlackUser) -> None:
    button = buttons(sam.open_home().payload["blocks"])[wording.DELETE]
    assert button["confirm"]["text"]["text"] == wording.DELETE_TEXT


def test_nothing_kept_is_nothing_deleted(sam: SlackUser) -> None:
    [privacy] = sam.command("/lac privacy")
    [said] = sam.press(privacy, wording.DELETE)
    assert said.shown == wording.NOTHING_KEPT
    assert said.visible_to == sam.id


def test_all_that_is_kept_comes_as_a_file_in_the_direct_message(sam: SlackUser, services: Services) -> None:
    store, now = services.store, services.clock()
    store.saved.save(TEAM_ID, sam.id, "resilience", now)
    words_of_it = ExampleWords("A garden", "Fostering", "Leeds", "Young people planted it.", ("education",))
    store.examples.add(TEAM_ID, words_of_it, sam.id, now)
    of_alex = store.examples.add(TEAM_ID, words_of_it, ALEX.id, now)
    store.examples.decide(TEAM_ID, of_alex.id, Status.DECLINED, sam.id, now)
    store.subscriptions.save(Subscription(TEAM_ID, TEAM_CHAT.id, Weekday.MONDAY, time(9), "Europe/London", sam.id))
    store.members.note_asked(TEAM_ID, sam.id, now)
    sam.say("resilience", SAM_DIRECT)
    [privacy] = sam.command("/lac privacy")
    [said] = sam.press(privacy, wording.SEND)
    assert said.shown == wording.FILE_SENT
    told, message = sam.sees(SAM_DIRECT)[-2:]
    assert told.shown == wording.FILE
    kept = json.loads(message.files[0].data)
    assert [item["id"] for item in kept["saved items"]] == ["resilience"]
    assert [(one["title"], one["text"], one["it is"]) for one in kept["shared examples"]] == [
        ("A garden", "Young people planted it.", "waiting")
    ]
    assert [(one["decision"], one["id"]) for one in kept["decisions on examples of others"]] == [
        ("declined", of_alex.id)
    ]
    assert kept["digests set up"] == [
        {"channel": TEAM_CHAT.id, "day": "monday", "time": "09:00", "zone": "Europe/London"}
    ]
    assert kept["shown in our last conversations"][0]["ids"][0].startswith("resilience")
    assert kept["asked Slack whether you are still here"] == now.isoformat(timespec="seconds")


def test_the_file_goes_when_the_example_in_it_goes(sam: SlackUser, services: Services) -> None:
    words_of_it = ExampleWords("A garden", "Fostering", "Leeds", "Young people planted it.")
    services.store.examples.add(TEAM_ID, words_of_it, sam.id, services.clock())
    sam.open_home()
    sam.press_in_home(wording.SEND)
    assert wording.FILE_SENT in words(sam.modal.payload["blocks"])
    assert any(message.files for message in sam.sees(SAM_DIRECT))
    sam.close()
    sam.press_in_home(wording.DELETE)
    assert not any(message.files for message in sam.sees(SAM_DIRECT))


def test_a_column_with_a_persons_id_is_in_the_file() -> None:
    """Who adds a table with a person's id adds it to `kept_about`, and here."""
    assert {str(column) for column in columns_of_people()} == {
        "saved_items.user_id",
        "shared_examples.shared_by",
        "shared_examples.moderated_by",
        "subscriptions.set_up_by",
        "members_asked.user_id",
        "shown_answers.user_id",
    }
