"""Channels, messages, threads and the composer."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import CHANNEL, DIRECT, message, snapshot
from tests.bot.playground.page.scripted_playground import ScriptedPlayground

pytestmark = pytest.mark.browser

QUESTION = message("What helps a new foster carer?", ts="1795554000.000100", user="U0SAM")
REPLY = message("Time to talk it over.", ts="1795554001.000100", thread_ts=QUESTION["ts"])


def test_a_message_shows_who_said_it_and_when(show: Show) -> None:
    page = show(snapshot(message("Good morning", is_edited=True)))

    shown = page.get_by_role("article", name="Practice exchange, 21:00")
    expect(shown).to_contain_text("APP")
    expect(shown).to_contain_text("Good morning")
    expect(shown).to_contain_text("(edited)")


def test_a_private_message_says_that_only_you_see_it(show: Show) -> None:
    page = show(snapshot(message("For Sam", is_ephemeral=True)))

    expect(page.get_by_role("article")).to_contain_text("Only visible to you")


def test_a_file_is_shown_as_its_name_which_opens_what_is_in_it(show: Show) -> None:
    file = {"name": "kept-about-me.json", "text": '{"saved": []}'}
    page = show(snapshot(message("Here is all that I keep about you.", files=[file])))
    expect(page.get_by_text('{"saved": []}')).to_be_hidden()

    page.get_by_text("kept-about-me.json").click()

    expect(page.get_by_text('{"saved": []}')).to_be_visible()


def test_enter_sends_what_was_typed(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot())
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.fill("/lac resilience")
    with page.expect_response("**/playground/say"):
        box.press("Enter")

    expect(box).to_have_value("")
    assert playground.last("say") == {"user": "U0SAM", "channel": CHANNEL, "text": "/lac resilience"}


def test_shift_and_enter_break_the_line(show: Show, playground: ScriptedPlayground) -> None:
    box = show(snapshot()).get_by_role("textbox", name="Message #team-chat")

    box.fill("one")
    box.press("Shift+Enter")

    expect(box).to_have_value("one\n")
    assert playground.asked == []


def test_a_slash_offers_the_command_with_its_hint(show: Show) -> None:
    page = show(snapshot())
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.press_sequentially("/l")
    expect(page.get_by_role("option", name="/lac [words] | help")).to_be_visible()
    box.press("Tab")

    expect(box).to_have_value("/lac ")


def test_an_at_sign_offers_the_bot(show: Show) -> None:
    page = show(snapshot())
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.press_sequentially("Thanks @pra")
    page.get_by_role("option", name="@Practice exchange").click()

    expect(box).to_have_value("Thanks @Practice exchange ")


def test_what_did_not_work_is_said_and_the_text_comes_back(show: Show, playground: ScriptedPlayground) -> None:
    problem = '/lac failed with the error "dispatch_failed"'
    playground.answer("say", {"ok": False, "problem": problem})
    page = show(snapshot())
    box = page.get_by_role("textbox", name="Message #team-chat")

    box.fill("/lac resilience")
    box.press("Enter")

    expect(page.get_by_role("alert").filter(has_text=problem)).to_be_visible()
    expect(box).to_have_value("/lac resilience")


def test_a_reply_stands_in_the_thread_and_not_in_the_channel(show: Show) -> None:
    page = show(snapshot(QUESTION, REPLY))
    expect(page.get_by_text("Time to talk it over.")).to_have_count(0)

    page.get_by_role("button", name="1 reply").click()

    expect(page.get_by_role("complementary", name="Thread").get_by_text("Time to talk it over.")).to_be_visible()


def test_an_answer_in_a_thread_names_the_thread(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(QUESTION))
    page.get_by_role("article").hover()
    page.get_by_role("button", name="Reply in thread").click()
    box = page.get_by_role("textbox", name="Reply in the thread")

    box.fill("Thank you")
    with page.expect_response("**/playground/say"):
        box.press("Enter")

    assert playground.last("say")["thread_ts"] == QUESTION["ts"]


def test_a_message_shortcut_names_the_message(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(QUESTION))
    page.get_by_role("article").hover()
    page.get_by_role("button", name="More actions").click()
    with page.expect_response("**/playground/shortcut"):
        page.get_by_role("menuitem", name="Find related practice").click()

    where = {"channel": CHANNEL, "message_ts": QUESTION["ts"]}
    assert playground.last("shortcut") == {"user": "U0SAM", "callback_id": "find_related", **where}


def test_a_global_shortcut_stands_in_the_menu_of_shortcuts(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot())
    page.get_by_role("button", name="Shortcuts").click()
    with page.expect_response("**/playground/shortcut"):
        page.get_by_role("menuitem", name="Reflect on practice").click()

    assert playground.last("shortcut") == {"user": "U0SAM", "callback_id": "reflect"}


def test_a_long_answer_is_shown_from_its_beginning(show: Show) -> None:
    page = show(snapshot(QUESTION))
    expect(page.get_by_role("article")).to_have_count(1)

    show(snapshot(QUESTION, message("A line\n" * 80, ts="1795554009.000100")))

    expect(page.get_by_role("article").last.get_by_role("strong")).to_be_in_viewport()


def test_a_thread_opens_at_the_beginning_of_its_newest_reply(show: Show) -> None:
    page = show(snapshot(QUESTION, REPLY | {"text": "A line\n" * 80}))

    page.get_by_role("button", name="1 reply").click()

    thread = page.get_by_role("complementary", name="Thread")
    expect(thread.get_by_role("article").last.get_by_role("strong")).to_be_in_viewport()


def test_a_new_message_elsewhere_marks_its_channel(show: Show) -> None:
    page = show(snapshot())
    expect(page.get_by_role("link", name="managers")).to_be_visible()

    show(snapshot(messages={CHANNEL: [], "G0MANAGERS": [message("This week's digest")], DIRECT: []}))

    expect(page.get_by_role("link", name="managers (new messages)")).to_be_visible()


def test_a_new_message_is_announced(show: Show) -> None:
    page = show(snapshot(QUESTION))
    expect(page.get_by_role("article")).to_have_count(1)

    show(snapshot(QUESTION, message("*Here* you are", ts="1795554009.000100")))

    expect(page.locator("#announcements")).to_have_text("Practice exchange: Here you are")


def test_the_switch_makes_the_page_another_persons(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot(QUESTION))

    page.get_by_label("Alex Byrne").check()
    expect(page.get_by_role("link", name="managers")).to_have_attribute("href", "#/U0ALEX/G0MANAGERS")
    box = page.get_by_role("textbox", name="Message #team-chat")
    box.fill("Hello")
    with page.expect_response("**/playground/say"):
        box.press("Enter")

    assert playground.last("say")["user"] == "U0ALEX"


def direct(*messages: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return what Sam sees when these messages stand in the bot's Messages tab."""
    return snapshot(messages={CHANNEL: [], "G0MANAGERS": [], DIRECT: list(messages)}, **more)


def test_coming_to_the_messages_tab_is_told_once(show: Show, playground: ScriptedPlayground) -> None:
    page = show(direct())
    with page.expect_response("**/playground/messages"):
        page.get_by_role("link", name="Practice exchange").click()

    show(direct(message("Ask me about work with looked-after children.")))
    expect(page.get_by_role("article")).to_have_count(1)

    assert [name for name, _ in playground.asked] == ["messages"]


def test_a_suggested_question_is_asked_when_it_is_pressed(show: Show, playground: ScriptedPlayground) -> None:
    page = show(direct(prompts=[{"title": "What is resilience?", "message": "resilience"}]))
    page.get_by_role("link", name="Practice exchange").click()
    with page.expect_response("**/playground/say"):
        page.get_by_role("button", name="What is resilience?").click()

    assert playground.last("say") == {"user": "U0SAM", "channel": DIRECT, "text": "resilience"}


def test_in_the_agent_view_an_answer_stands_under_its_question(show: Show) -> None:
    page = show(direct(QUESTION, REPLY, sessions={QUESTION["ts"]: {"title": "Foster care", "is_at_work": False}}))
    page.get_by_role("link", name="Practice exchange").click()

    expect(page.get_by_role("article").first).to_contain_text("Foster care")
    expect(page.get_by_role("article").last).to_contain_text("Time to talk it over.")


def test_in_a_plain_app_it_stands_behind_the_number_of_replies(show: Show) -> None:
    page = show(direct(QUESTION, REPLY, has_agent_view=False, app="plain"))
    page.get_by_role("link", name="Practice exchange").click()

    expect(page.get_by_role("button", name="1 reply")).to_be_visible()
    expect(page.get_by_text("Time to talk it over.")).to_have_count(0)


def test_while_the_bot_is_at_work_it_can_be_stopped(show: Show, playground: ScriptedPlayground) -> None:
    page = show(direct(QUESTION, sessions={QUESTION["ts"]: {"title": "", "is_at_work": True}}))
    page.get_by_role("link", name="Practice exchange").click()
    with page.expect_response("**/playground/stop"):
        page.get_by_role("button", name="Stop").click()

    assert playground.last("stop") == {"user": "U0SAM", "thread_ts": QUESTION["ts"]}


def test_in_which_form_the_bot_is_installed_can_be_chosen(show: Show, playground: ScriptedPlayground) -> None:
    page = show(snapshot())
    with page.expect_response("**/playground/install"):
        page.get_by_label("As a plain app").check()

    assert playground.last("install") == {"app": "plain"}


def test_when_the_server_goes_away_the_page_says_so(page: Page, playground: ScriptedPlayground) -> None:
    playground.show(snapshot())
    page.goto(playground.url)
    expect(page.get_by_role("heading", name="#team-chat")).to_be_visible()

    page.route("**/playground/changes*", lambda route: route.fulfill(status=204))
    playground.hang_up()

    expect(page.get_by_text("The bot has stopped. Start it again with: make run")).to_be_visible()


def test_nothing_is_wider_than_a_small_screen(show: Show) -> None:
    page = show(snapshot(message("A long word: " + "x" * 400)))
    page.set_viewport_size({"width": 360, "height": 640})
    expect(page.get_by_role("article")).to_be_visible()

    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_on_a_small_screen_the_channels_stand_behind_a_button(show: Show) -> None:
    page = show(snapshot())
    page.set_viewport_size({"width": 360, "height": 640})
    expect(page.get_by_role("link", name="managers")).to_be_hidden()

    page.get_by_role("button", name="Channels").click()
    page.get_by_role("link", name="managers").click()

    expect(page.get_by_role("heading", name="#managers")).to_be_visible()
    expect(page.get_by_role("link", name="managers")).to_be_hidden()
