"""The welcome card, and what its five things to try do."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import CHANNEL, message, snapshot
from tests.bot.playground.page.scripted_playground import ScriptedPlayground

pytestmark = pytest.mark.browser

WELCOME = "Welcome to the playground"


def thing(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=WELCOME).get_by_role("button", name=name)


def test_the_playground_opens_with_five_things_to_try(show: Show) -> None:
    page = show(snapshot())

    card = page.get_by_role("region", name=WELCOME)
    expect(card).to_contain_text("Nothing leaves this computer")
    expect(card.get_by_role("listitem")).to_have_count(5)


def test_to_ask_puts_the_words_into_the_composer_and_says_what_to_do_next(show: Show) -> None:
    page = show(snapshot())

    thing(page, "Ask for yourself").click()

    box = page.get_by_role("textbox", name="Message #team-chat")
    expect(box).to_have_value("/lac resilience")
    expect(box).to_be_focused()
    expect(page.get_by_role("status").filter(has_text="Send it.")).to_be_visible()


def test_to_mention_addresses_the_bot_by_its_name(show: Show) -> None:
    page = show(snapshot())

    thing(page, "Mention the bot").click()

    expect(page.locator("#composer")).to_have_value("@Practice exchange what helps a child who runs away?")


def test_to_reflect_opens_the_guide_itself(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot())

    with page.expect_response("**/playground/say"):
        thing(page, "Reflect").click()

    assert playground.last("say") == {"user": "U0SAM", "channel": CHANNEL, "text": "/lac reflect"}


def test_to_approve_one_becomes_the_other_person(show: Show) -> None:
    page = show(snapshot())

    thing(page, "Share and approve").click()
    page.get_by_role("button", name="Now be Alex").click()

    expect(page.get_by_label("Alex Byrne")).to_be_checked()
    expect(page.get_by_role("link", name="Practice exchange")).to_have_attribute("aria-current", "page")
    expect(page.get_by_role("status").filter(has_text="press Publish")).to_be_visible()


def test_the_digest_is_not_waited_for(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot())

    thing(page, "The weekly digest").click()
    expect(page.locator("#composer")).to_have_value("/lac digest on")
    with page.expect_response("**/playground/clock"):
        page.get_by_role("button", name="Move the clock to it").click()

    assert playground.last("clock") == {"to": "digest"}


def test_it_can_be_closed_and_comes_back_from_help(show: Show) -> None:
    page = show(snapshot())

    page.get_by_role("button", name="Close the welcome").click()
    expect(page.get_by_role("region", name=WELCOME)).to_have_count(0)
    page.get_by_role("button", name="Help: things to try").click()

    expect(page.get_by_role("region", name=WELCOME)).to_be_visible()


def test_a_reload_does_not_bring_it_back(show: Show) -> None:
    page = show(snapshot(message("Morning")))
    page.get_by_role("button", name="Close the welcome").click()

    page.reload()

    expect(page.get_by_role("article")).to_be_visible()
    expect(page.get_by_role("region", name=WELCOME)).to_have_count(0)


def test_who_comes_to_a_place_by_its_address_is_not_welcomed(page: Page, playground: ScriptedPlayground) -> None:
    playground.show(snapshot(message("Morning")))

    page.goto(f"{playground.url}/#/U0SAM/{CHANNEL}")

    expect(page.get_by_role("article")).to_be_visible()
    expect(page.get_by_role("region", name=WELCOME)).to_have_count(0)
