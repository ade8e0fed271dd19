"""The composer: where the focus is, what is completed, and what arrow up, a reload and a phone do."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import BOT, CHANNEL, message, snapshot
from tests.bot.playground.page.scripted_playground import ScriptedPlayground

pytestmark = pytest.mark.browser

OWN = message(f"<@{BOT}> what helps &amp; what does not?", user="U0SAM")


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A page on a phone, with a finger for a mouse."""
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, locale="en-GB"
    )
    yield context.new_page()
    context.close()


def test_it_has_the_focus_when_the_page_opens(show: Show) -> None:
    page = show(snapshot())

    expect(page.get_by_role("textbox", name="Message #team-chat")).to_be_focused()


def test_it_has_the_focus_in_the_next_channel_too(show: Show) -> None:
    page = show(snapshot())

    page.get_by_role("link", name="managers").click()

    expect(page.get_by_role("textbox", name="Message #managers")).to_be_focused()


def test_the_first_thing_on_the_page_leads_to_it(show: Show) -> None:
    page = show(snapshot(OWN))
    box = page.get_by_role("textbox", name="Message #team-chat")
    expect(box).to_be_focused()
    first = page.locator("a, button, input, [tabindex]").first
    expect(first).to_have_text("Skip to the message box")

    first.press("Enter")

    expect(box).to_be_focused()


def test_on_a_phone_no_keyboard_pops_up_and_the_page_does_not_zoom_in(
    phone: Page, playground: ScriptedPlayground
) -> None:
    playground.show(snapshot())
    phone.goto(playground.url)

    box = phone.get_by_role("textbox", name="Message #team-chat")
    expect(box).to_have_css("font-size", "16px")
    expect(box).not_to_be_focused()


def test_on_a_phone_all_that_can_be_pressed_is_44_pixels_high(phone: Page, playground: ScriptedPlayground) -> None:
    button = {"type": "button", "action_id": "more", "text": {"type": "plain_text", "text": "More"}}
    answer = message(ts="1795554001.000100", blocks=[{"type": "actions", "block_id": "b", "elements": [button]}])
    playground.show(snapshot(OWN, answer))
    phone.goto(playground.url)
    phone.get_by_role("button", name="Channels").click()
    expect(phone.get_by_role("link", name="managers")).to_be_visible()

    small = phone.evaluate(
        """[...document.querySelectorAll('button, a, label:has(input), summary')]
           .filter((one) => one.checkVisibility() && !one.matches('.skip'))
           .map((one) => [one.textContent || one.ariaLabel, one.getBoundingClientRect()])
           .filter(([, box]) => box.height < 44 || box.width < 44)
           .map(([name]) => name)"""
    )

    assert small == []


def test_on_a_phone_the_actions_of_a_message_cover_nothing(phone: Page, playground: ScriptedPlayground) -> None:
    playground.show(snapshot(OWN))
    phone.goto(f"{playground.url}/#/U0SAM/{CHANNEL}")
    name = phone.get_by_role("article").get_by_text("Sam Okafor").bounding_box()
    actions = phone.get_by_role("article").get_by_role("button", name="Reply in thread").bounding_box()
    assert name is not None
    assert actions is not None
    assert name["x"] + name["width"] <= actions["x"]


def test_after_the_command_its_words_are_offered_with_what_they_do(show: Show) -> None:
    page = show(snapshot())
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.press_sequentially("/lac d")
    expect(page.get_by_role("option")).to_have_text(["/lac digest a weekly digest for this channel"])
    box.press("Tab")

    expect(box).to_have_value("/lac digest")


def test_words_that_only_begin_like_a_command_are_sent_as_they_stand(
    show: Show, playground: ScriptedPlayground
) -> None:
    page = show(snapshot())
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.press_sequentially("/lac re")
    expect(page.get_by_role("option", name="/lac reflect")).to_be_visible()
    with page.expect_response("**/playground/say"):
        box.press("Enter")

    assert playground.last("say")["text"] == "/lac re"


def test_arrow_up_changes_the_last_own_message(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(OWN, message("Here you are", ts="1795554001.000100")))
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.press("ArrowUp")
    expect(box).to_have_value("@Practice exchange what helps & what does not?")
    box.fill("@Practice exchange what helps?")
    with page.expect_response("**/playground/edit"):
        box.press("Enter")

    where = {"user": "U0SAM", "channel": CHANNEL, "message_ts": OWN["ts"]}
    assert playground.last("edit") == {**where, "text": "@Practice exchange what helps?"}
    expect(box).to_have_value("")


def test_escape_leaves_the_message_as_it_was(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(OWN))
    box = page.get_by_role("textbox", name="Message #team-chat")
    box.press("ArrowUp")
    expect(page.locator("#conversation").get_by_text("Change your message")).to_be_visible()

    box.press("Escape")

    expect(page.locator("#conversation").get_by_text("Change your message")).to_be_hidden()
    expect(box).to_have_value("")
    assert playground.asked == []


def test_a_change_that_did_not_work_can_be_tried_again(show: Show, playground: ScriptedPlayground) -> None:
    playground.answer("edit", {"ok": False, "problem": "Write something, or delete the message"})
    page = show(snapshot(OWN))
    box = page.get_by_role("textbox", name="Message #team-chat")
    box.press("ArrowUp")

    box.fill("Other words")
    box.press("Enter")

    expect(page.get_by_role("alert").filter(has_text="Write something")).to_be_visible()
    expect(box).to_have_value("Other words")
    expect(page.locator("#conversation").get_by_text("Change your message")).to_be_visible()


def test_what_is_half_typed_lives_through_a_reload(show: Show) -> None:
    page = show(snapshot(OWN))
    page.get_by_label("Alex Byrne").check()
    expect(page.get_by_role("link", name="managers")).to_have_attribute("href", "#/U0ALEX/G0MANAGERS")
    page.get_by_role("article").hover()
    page.get_by_role("button", name="Reply in thread").click()
    page.get_by_role("textbox", name="Reply in the thread").fill("Half a rep")
    page.get_by_role("textbox", name="Message #team-chat").fill("Half a mess")

    page.reload()

    expect(page.get_by_label("Alex Byrne")).to_be_checked()
    expect(page.get_by_role("textbox", name="Message #team-chat")).to_have_value("Half a mess")
    expect(page.get_by_role("textbox", name="Reply in the thread")).to_have_value("Half a rep")
