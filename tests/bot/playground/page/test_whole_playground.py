"""The page, the playground's server and the bot together, as `make run` starts them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.bot.bot_process import free_port, running
from tests.bot.playground.page.conftest import LONGEST_WAIT_MS

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a running playground."""
    port = str(free_port())
    with running({"PORT": port, "DATA_DIR": str(tmp_path_factory.mktemp("bot"))}, "run") as bot:
        bot.wait_for("The playground is ready")
        yield f"http://127.0.0.1:{port}"


def say(page: Page, text: str) -> None:
    box = page.locator("#composer")
    box.fill(text)
    box.press("Enter")


def test_a_command_is_answered_to_the_person_alone(page: Page, url: str) -> None:
    page.goto(url)

    say(page, "/lac resilience")

    answer = page.get_by_role("article").filter(has_text="Only visible to you").last
    expect(answer.get_by_role("link", name=re.compile("Resilience")).first).to_be_visible()
    expect(answer.get_by_text("Practice example:")).to_be_attached()


def test_a_mention_is_answered_in_its_thread(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0SAM/C0GOODPRACTICE")

    say(page, "@Practice exchange what are restorative approaches?")
    page.get_by_role("button", name="1 reply").click()

    thread = page.get_by_role("complementary", name="Thread")
    expect(thread.get_by_role("article", name=re.compile("Practice exchange"))).to_contain_text("estorative")


def test_the_home_tab_leads_to_a_topic(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0SAM/home")

    page.get_by_role("button", name="Resilience", exact=True).click()

    modal = page.get_by_role("dialog")
    expect(modal).to_contain_text("Resilience")
    page.keyboard.press("Escape")
    expect(modal).to_have_count(0)


def test_the_search_box_of_the_home_tab_opens_an_answer(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0SAM/home")

    box = page.get_by_label("Search the library")
    box.fill("restoritive justise")
    box.press("Enter")

    expect(page.get_by_role("dialog")).to_contain_text("Showing results for restorative justice")
    page.keyboard.press("Escape")


def test_a_plain_app_greets_and_goes_on_from_an_answer_in_its_thread(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0SAM/D0SAM")
    expect(page.get_by_role("article")).to_contain_text("You could ask")

    say(page, "resilience")
    page.get_by_role("button", name="1 reply").click()
    thread = page.get_by_role("complementary", name="Thread")
    reply = thread.get_by_role("textbox")
    reply.fill("any more examples?")
    reply.press("Enter")

    expect(thread.get_by_role("article").last).to_contain_text("Practice examples")


def test_with_the_agent_view_it_suggests_questions_and_names_what_it_answered(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0ALEX/messages")

    page.get_by_label("With Slack’s agent view").check()
    page.get_by_role("group", name="Suggested questions").get_by_role("button").first.click()

    expect(page.get_by_text("NCB briefing, 2010").first).to_be_attached()
    title = "Resilience and the interface between care, schools and communities"
    expect(page.get_by_role("article").filter(has_text="What builds resilience").first).to_contain_text(title)


def test_a_command_that_does_not_exist_is_refused_in_slacks_words(page: Page, url: str) -> None:
    page.goto(url)

    say(page, "/nothing")

    expect(page.get_by_role("alert").filter(has_text="/nothing")).to_be_visible()


def test_an_address_of_someone_who_is_not_here_opens_as_the_first_person(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0NOBODY/C0TEAMCHAT")

    expect(page.get_by_label("Sam Okafor")).to_be_checked()


def test_what_was_shared_waits_for_the_other_person_who_publishes_it(page: Page, url: str) -> None:
    page.goto(url)
    page.get_by_role("button", name="Share and approve").click()
    form = page.get_by_role("dialog")
    form.get_by_label("Title").fill("Sunday breakfast")
    form.get_by_label("What do you do?").fill("On Sundays the young people plan and cook breakfast for everybody.")
    form.get_by_label("Theme").select_option("Education")
    form.get_by_label("Who should check it first?").select_option("Alex Byrne")
    form.get_by_label("No child, family or colleague").check()
    form.get_by_role("button", name="Send", exact=True).click()
    expect(form).to_contain_text("It has gone to @Alex Byrne", timeout=LONGEST_WAIT_MS)
    page.keyboard.press("Escape")
    expect(page.get_by_label("Alex Byrne (1 message waits)")).to_be_visible()

    page.get_by_role("button", name="Now be Alex").click()
    page.get_by_role("article").filter(has_text="Sunday breakfast").get_by_role("button", name="Publish").click()
    page.get_by_role("button", name="Be Sam again").click()

    expect(page.get_by_role("article").filter(has_text="“Sunday breakfast” is published")).to_be_visible()


def test_the_digest_comes_when_the_clock_is_moved_to_it(page: Page, url: str) -> None:
    page.goto(url)
    page.get_by_role("button", name="The weekly digest").click()
    box = page.get_by_role("textbox", name="Message #good-practice")
    expect(box).to_have_value("/lac digest on")
    box.press("Enter")
    expect(page.get_by_role("article").filter(has_text="The weekly digest is on")).to_be_visible(
        timeout=LONGEST_WAIT_MS
    )

    page.get_by_role("button", name="Move the clock to it").click()

    digest = page.get_by_role("heading", name="This week from the practice exchange")
    expect(digest).to_be_visible(timeout=LONGEST_WAIT_MS)
    expect(page.get_by_role("group", name="Time in the playground")).to_contain_text("Mon")


def test_what_goes_over_the_wire_is_shown_without_secrets(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0SAM/C0TEAMCHAT")
    say(page, "/lac help")
    page.get_by_role("button", name="Show requests and answers").click()

    request = page.locator("#requests details").filter(has=page.locator("summary", has_text="To the bot: /lac")).first
    request.locator("summary").click()

    expect(request.locator("pre").first).to_contain_text('"X-Slack-Signature": "…"')


def test_an_own_message_is_changed_and_deleted(page: Page, url: str) -> None:
    page.goto(f"{url}/#/U0SAM/C0NOTICEBOARD")
    say(page, "The full name of a child")
    own = page.get_by_role("article").last
    expect(own).to_contain_text("The full name of a child")

    page.locator("#composer").press("ArrowUp")
    say(page, "No name")
    expect(own).to_contain_text("No name")
    expect(own).to_contain_text("(edited)")
    own.hover()
    own.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete message").click()
    page.get_by_role("dialog").get_by_role("button", name="Delete", exact=True).click()

    expect(page.get_by_role("article")).to_have_count(0)


def test_the_page_finds_the_bot_again_when_it_is_started_again(page: Page, tmp_path: Path) -> None:
    settings = {"PORT": str(free_port()), "DATA_DIR": str(tmp_path / "var")}
    stopped = page.get_by_text("The bot has stopped. Start it again with: make run")
    with running(settings, "run") as bot:
        bot.wait_for("The playground is ready")
        page.goto(f"http://127.0.0.1:{settings['PORT']}")
        expect(page.get_by_role("heading", name="#team-chat")).to_be_visible()
        bot.stop()
        expect(stopped).to_be_visible()

    with running(settings, "run") as bot:
        bot.wait_for("The playground is ready")
        expect(stopped).to_be_hidden()
