"""“Delete what is kept about me”."""

from bot.playground.slack_api.records import TEAM_ID
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
