"""The playground itself: what it has for those who try the bot, beside what Slack has."""

import json

from playwright.sync_api import Page, Route

from handlers.wording import commands
from tests.bot.playground.page.sample_snapshot import message, snapshot
from tests.gallery.picture import Picture, PlaygroundScreen, Screen, Shown, Surface
from tests.gallery.pictures.digest import digest
from tests.gallery.workspace import Workspace

MORNING = message(
    "Morning all. I have added Practice exchange to this channel: it finds good practice for our work.", user="U0ALEX"
)
QUESTION = message("What helps a child who runs away?", ts="1795554060.000100", user="U0SAM")
WORDS = [{"usage": words.usage, "hint": words.help} for words in (commands.DIGEST, commands.REFLECT, commands.SHARE)]
COMMAND = {
    "command": "/lac",
    "usage_hint": commands.COMMAND_USAGE_HINT.format(names="topics, examples"),
    "words": WORDS,
}
EXCHANGES = [
    {
        "id": "call-0",
        "at": "2026-11-24T21:00:01Z",
        "is_to_bot": False,
        "name": "response_url",
        "outcome": "ok",
        "milliseconds": None,
        "request": {"response_type": "ephemeral", "text": "Resilience and the interface between care, schools …"},
        "answer": {"ok": True},
    },
    {
        "id": "sent-0",
        "at": "2026-11-24T21:00:00Z",
        "is_to_bot": True,
        "name": "/lac",
        "outcome": "ok",
        "milliseconds": 21,
        "request": {
            "headers": {"X-Slack-Request-Timestamp": "1795554000", "X-Slack-Signature": "…"},
            "body": {"command": "/lac", "text": "resilience", "user_id": "U0SAM", "channel_id": "C0TEAMCHAT"},
        },
        "answer": {},
    },
]


def _nothing(_: Page) -> None:
    """Leave the page as it opens."""


def _share(page: Page) -> None:
    page.get_by_role("button", name="Share and approve").click()


def _move_the_clock(page: Page) -> None:
    page.get_by_role("button", name="The weekly digest").click()
    page.get_by_role("textbox", name="Message #team-chat").press("Enter")
    page.get_by_role("button", name="Move the clock to it").click()


def _complete(page: Page) -> None:
    _close_the_welcome(page)
    page.get_by_role("textbox", name="Message #team-chat").press_sequentially("/lac")


def _offer_to_delete(page: Page) -> None:
    _close_the_welcome(page)
    own = page.get_by_role("article").last
    own.hover()
    own.get_by_role("button", name="More actions").click()


def _change(page: Page) -> None:
    _close_the_welcome(page)
    page.get_by_role("textbox", name="Message #team-chat").press("ArrowUp")


def _look_at_requests(page: Page) -> None:
    def answer(route: Route) -> None:
        route.fulfill(body=json.dumps(EXCHANGES), content_type="application/json")

    _close_the_welcome(page)
    page.route("**/playground/requests", answer)
    page.get_by_role("button", name="Show requests and answers").click()
    page.locator("#requests summary").last.click()


def _show_the_sidebar(page: Page) -> None:
    page.get_by_role("button", name="Channels").click()


def _close_the_welcome(page: Page) -> None:
    page.get_by_role("button", name="Close the welcome").click()


def welcome(_: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(MORNING), _nothing)


def step(_: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(MORNING), _share)


def clock(workspace: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(clock_ahead_seconds=3 * 86_400), _move_the_clock, [digest(workspace)])


def sidebar(_: Workspace) -> Shown:
    waiting = {"U0SAM": {}, "U0ALEX": {"D0ALEX": ["1795554060.000100"]}}
    return PlaygroundScreen(snapshot(MORNING), _show_the_sidebar, later=snapshot(MORNING, waiting=waiting))


def completed(_: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(MORNING, command=COMMAND), _complete)


def own_message(_: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(MORNING, QUESTION), _offer_to_delete)


def changed(_: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(MORNING, QUESTION), _change)


def requests(_: Workspace) -> Shown:
    return PlaygroundScreen(snapshot(MORNING), _look_at_requests)


SURFACE = Surface(
    "The playground",
    (
        Picture("playground-welcome", "It opens with five things to try.", welcome, screen=Screen.DESKTOP),
        Picture("playground-step", "One of them, and what to do next.", step, screen=Screen.DESKTOP),
        Picture("playground-clock", "The clock was moved to the digest.", clock, screen=Screen.DESKTOP),
        Picture("playground-commands", "“/” offers the commands.", completed, screen=Screen.DESKTOP),
        Picture("playground-own-message", "What ⋮ offers on an own message.", own_message, screen=Screen.DESKTOP),
        Picture("playground-requests", "Requests and answers, as JSON.", requests, screen=Screen.DESKTOP),
        Picture("playground-phone", "The welcome on a phone.", welcome),
        Picture("playground-phone-change", "An own message is changed.", changed),
        Picture("playground-phone-sidebar", "A message waits for the other person.", sidebar),
    ),
)
