"""A person at the playground, who sees what the page shows and says what they do with it."""

import re
from collections.abc import Callable
from re import Pattern

from playwright.sync_api import Locator, Page, expect

from tests.bot.playground.tasks.hands import Hands

NARROW = 704
"""Pixels: at this width and below the sidebar stands behind a button (44rem, `style/layout.css`)."""
BOT = "Practice exchange"
Words = str | Pattern[str]


class Person:
    """Somebody who uses the playground with one kind of hands, at one width of the screen."""

    def __init__(self, page: Page, hands: Hands, width: int) -> None:
        self.page = page
        self.hands = hands
        self._is_narrow = width <= NARROW

    def go_to(self, place: str) -> None:
        """Go to a channel or one of the bot's tabs by its name in the sidebar."""
        self._in_the_sidebar(lambda sidebar: self.hands.press(sidebar.get_by_role("link", name=place)))

    def be(self, name: str) -> None:
        """Be another person of the workspace."""
        self._in_the_sidebar(lambda sidebar: self.hands.tick(sidebar.get_by_role("radio", name=name)))
        sidebar = self.page.locator("#sidebar")
        chosen = str(sidebar.get_by_role("radio", name=name).get_attribute("id")).removeprefix("user-")
        expect(sidebar.get_by_role("link", name="App Home")).to_have_attribute("href", f"#/{chosen}/home")
        self._put_the_sidebar_away()

    def install(self, form: str) -> None:
        """Install the bot in another form, in an empty playground."""
        self._in_the_sidebar(lambda sidebar: self.hands.tick(sidebar.get_by_role("radio", name=form)))
        self._put_the_sidebar_away()

    def empty_the_playground(self) -> None:
        """Ask for a playground in which nothing has been done."""
        self._in_the_sidebar(lambda sidebar: self.press("Empty the playground", sidebar))

    def show_requests(self) -> None:
        """Show what goes over the wire."""
        self._in_the_sidebar(lambda sidebar: self.press("Show requests and answers", sidebar))

    def ask(self, words: str) -> None:
        """Write a message where they are, and send it."""
        self.hands.send(self.page.get_by_role("main").get_by_role("textbox"), words)

    def reply(self, words: str) -> None:
        """Write a message in the thread that is open, and send it."""
        self.hands.send(self.thread.get_by_role("textbox"), words)

    def press(self, name: Words, within: Locator | None = None) -> None:
        """Press the newest button or link of a name, in what stands on top."""
        self.hands.press(self.control(name, within))

    def open(self, menu: str, item: str, within: Locator) -> None:
        """Open a menu, and choose one of its items."""
        chosen = self.page.get_by_role("menuitem", name=item, exact=True).locator("visible=true")
        self.hands.pick(within.get_by_role("button", name=menu).last, chosen)

    def write(self, label: str, words: str) -> None:
        """Write into a text box of the form on top."""
        self.hands.write(self.modal.get_by_role("textbox", name=label, exact=True), words)

    def choose(self, label: str, option: str) -> None:
        """Choose an option of a list of the form on top."""
        self.hands.choose(self.modal.get_by_role("combobox", name=label, exact=True), option)

    def tick(self, words: str) -> None:
        """Choose a radio button or tick a box of the form on top, by the words that it begins with."""
        begins = re.compile(f"^{re.escape(words)}")
        boxes = self.modal.get_by_role("radio", name=begins).or_(self.modal.get_by_role("checkbox", name=begins))
        self.hands.tick(boxes)

    def control(self, name: Words, within: Locator | None = None) -> Locator:
        """Return the newest button or link of a name; of a few words all must stand there."""
        where = self._on_top if within is None else within
        exactly = re.compile(rf"^{re.escape(name)}(:|$)") if isinstance(name, str) else name
        return where.get_by_role("button", name=exactly).or_(where.get_by_role("link", name=exactly)).last

    @property
    def newest(self) -> Locator:
        """The newest message where they are: in the thread that is open, else in the channel."""
        return self._messages.get_by_role("article").last

    def message(self, words: Words) -> Locator:
        """Return the newest message with these words."""
        return self._messages.get_by_role("article").filter(has_text=words).last

    @property
    def modal(self) -> Locator:
        """The modal on top."""
        return self.page.get_by_role("dialog")

    @property
    def thread(self) -> Locator:
        """The thread that is open."""
        return self.page.get_by_role("complementary", name="Thread")

    def sees(self, words: Words, within: Locator | None = None) -> None:
        """Have these words on the screen, without having to scroll."""
        where = self._on_top if within is None else within
        expect(where.get_by_text(words).last).to_be_in_viewport()

    def finds(self, words: Words, within: Locator | None = None) -> None:
        """Have these words where they are, perhaps further down."""
        expect((self._on_top if within is None else within).get_by_text(words).last).to_be_visible()

    def does_not_find(self, words: Words, within: Locator | None = None) -> None:
        """Have these words nowhere."""
        expect((self._on_top if within is None else within).get_by_text(words)).to_have_count(0)

    @property
    def _on_top(self) -> Locator:
        """What a person looks at: the modal, else the thread, else the channel or tab."""
        if self.modal.count():
            return self.modal.last
        return self.thread if self.thread.is_visible() else self.page.get_by_role("main")

    @property
    def _messages(self) -> Locator:
        return self.thread if self.thread.is_visible() else self.page.get_by_role("main")

    def _in_the_sidebar(self, use: Callable[[Locator], None]) -> None:
        if self._is_narrow:
            self.hands.press(self.page.get_by_role("button", name="Channels"))
        use(self.page.get_by_role("navigation", name="Workspace"))

    def _put_the_sidebar_away(self) -> None:
        if self._is_narrow:
            self.hands.press(self.page.get_by_role("button", name="Close the sidebar"))
