"""What a person's hands can do with a page: press, write, choose. By mouse, by touch, or by keyboard alone.

The hands are told which control is meant, as a person sees it; how they get there is their own affair. Those at the
keyboard press Tab, Shift+Tab, arrows, Enter, Space and Escape and type, and nothing else: no script moves the focus.
"""

from typing import Protocol

from playwright.sync_api import Locator, Page, expect

MOST_PRESSES = 30
"""Of Tab, from where the focus is to the control that is meant. More is a page on which one gives up."""
MOST_ARROWS = 30
"""In a group of radio buttons, a list of choices or a menu."""
HAS_FOCUS = "control => control === document.activeElement"
IS_AHEAD = """control => !(
    document.activeElement.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_PRECEDING
)"""
IS_OF_ITS_GROUP = "box => document.activeElement.name === box.name"
CHOSEN = "select => select.selectedOptions[0].text"


class Hands(Protocol):
    """The few things that every kind of hands can do."""

    def press(self, control: Locator) -> None:
        """Press a button, or follow a link."""

    def write(self, box: Locator, words: str) -> None:
        """Put words into a text box, in place of what stands there."""

    def send(self, box: Locator, words: str) -> None:
        """Write a message and send it."""

    def tick(self, box: Locator) -> None:
        """Choose a radio button, or tick a box."""

    def choose(self, select: Locator, option: str) -> None:
        """Choose an option of a list."""

    def set_time(self, box: Locator, hour: int, minute: int) -> None:
        """Set a time of day."""

    def pick(self, opener: Locator, item: Locator) -> None:
        """Open a menu and choose one of its items."""

    def leave(self, page: Page) -> None:
        """Close what stands on top: a modal, or a thread."""


class Mouse:
    """Hands at a mouse."""

    def press(self, control: Locator) -> None:
        """Press a button, or follow a link."""
        control.click()

    def write(self, box: Locator, words: str) -> None:
        """Put words into a text box, in place of what stands there."""
        self.press(box)
        box.fill(words)

    def send(self, box: Locator, words: str) -> None:
        """Write a message and press the button beside the box."""
        self.write(box, words)
        self.press(box.locator("xpath=ancestor::form").get_by_role("button", name="Send"))

    def tick(self, box: Locator) -> None:
        """Choose a radio button, or tick a box, by its words."""
        self.press(box.locator("xpath=ancestor::label"))

    def choose(self, select: Locator, option: str) -> None:
        """Choose an option of a list."""
        select.select_option(option)

    def set_time(self, box: Locator, hour: int, minute: int) -> None:
        """Set a time of day."""
        self.write(box, f"{hour:02}:{minute:02}")

    def pick(self, opener: Locator, item: Locator) -> None:
        """Open a menu and choose one of its items."""
        self.press(opener)
        self.press(item)

    def leave(self, page: Page) -> None:
        """Close what stands on top, by its button."""
        on_top = page.get_by_role("dialog").or_(page.get_by_role("complementary", name="Thread"))
        self.press(on_top.get_by_role("button", name="Close").last)


class Touch(Mouse):
    """A finger on a phone."""

    def press(self, control: Locator) -> None:
        """Tap a button, or a link."""
        control.tap()


class Keyboard:
    """Hands that have nothing but a keyboard."""

    def press(self, control: Locator) -> None:
        """Go to a button or a link with Tab, and press Enter."""
        self._go_to(control)
        control.page.keyboard.press("Enter")

    def write(self, box: Locator, words: str) -> None:
        """Go to a text box with Tab, mark what stands there, and type."""
        self._go_to(box)
        box.page.keyboard.press("Control+A")
        box.page.keyboard.insert_text(words)

    def send(self, box: Locator, words: str) -> None:
        """Write a message, close what is suggested, and press Enter."""
        self.write(box, words)
        if box.get_attribute("aria-activedescendant"):
            box.page.keyboard.press("Escape")
        box.page.keyboard.press("Enter")

    def tick(self, box: Locator) -> None:
        """Go to a box with Tab and press Space; go to a group of radio buttons, and on with the arrows."""
        keyboard = box.page.keyboard
        if box.get_attribute("type") != "radio":
            self._go_to(box)
            keyboard.press("Space")
            return
        self._press_until(box, IS_OF_ITS_GROUP, "Tab", MOST_PRESSES)
        self._press_until(box, HAS_FOCUS, "ArrowDown", MOST_ARROWS)
        if not box.is_checked():
            keyboard.press("Space")
        expect(box).to_be_checked()

    def choose(self, select: Locator, option: str) -> None:
        """Go to a list with Tab, and to the option by typing its words."""
        self._go_to(select)
        select.page.keyboard.type(option)
        expect(select.locator("option:checked")).to_have_text(option)

    def set_time(self, box: Locator, hour: int, minute: int) -> None:
        """Go to the box with Tab, and type the digits."""
        self._go_to(box)
        box.page.keyboard.type(f"{hour:02}{minute:02}")

    def pick(self, opener: Locator, item: Locator) -> None:
        """Open a menu with Enter, go down with the arrows, and press Enter."""
        self.press(opener)
        self._press_until(item, HAS_FOCUS, "ArrowDown", MOST_ARROWS)
        item.page.keyboard.press("Enter")

    def leave(self, page: Page) -> None:
        """Close what stands on top, with Escape."""
        page.keyboard.press("Escape")

    def _go_to(self, control: Locator) -> None:
        control.wait_for()
        self._press_until(control, HAS_FOCUS, "Tab" if control.evaluate(IS_AHEAD) else "Shift+Tab", MOST_PRESSES)

    @staticmethod
    def _press_until(control: Locator, is_there: str, key: str, most: int) -> None:
        """Press a key until the focus is where it is to be. Raises AssertionError where that takes too many presses."""
        control.wait_for()
        for _ in range(most + 1):
            if control.evaluate(is_there):
                return
            control.page.keyboard.press(key)
        raise AssertionError(f"more than {most} presses of {key} to {control}")
