"""Pictures are drawn whole, as wide as the screen that they are for."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser

from handlers.services import Services
from tests.gallery.drawing import WIDTHS, Drawing, drawing
from tests.gallery.picture import Screen
from tests.gallery.pictures import every_picture
from tests.gallery.workspace import Workspace, furnished

pytestmark = pytest.mark.browser

SizeOf = Callable[[str], tuple[int, int]]
PICTURES = {picture.name: picture for picture in every_picture()}


@pytest.fixture(scope="module")
def pen(browser: Browser) -> Iterator[Drawing]:
    """A browser to draw with."""
    with drawing(browser) as pen:
        yield pen


@pytest.fixture(scope="module")
def workspace(services: Services) -> Workspace:
    """What there is to draw."""
    return furnished(services)


@pytest.fixture
def size_of(pen: Drawing, workspace: Workspace, tmp_path: Path) -> SizeOf:
    """Draws a picture and returns its width and height."""

    def drawn(name: str) -> tuple[int, int]:
        path = tmp_path / "drawn.png"
        pen.draw(PICTURES[name], PICTURES[name].build(workspace), path)
        with Image.open(path) as image:
            return image.size

    return drawn


def test_messages_are_as_wide_as_the_phone(size_of: SizeOf) -> None:
    width, height = size_of("answer")
    assert width == WIDTHS[Screen.PHONE]
    assert height > 600


def test_several_messages_stand_under_one_another(size_of: SizeOf) -> None:
    assert size_of("short-messages")[1] > 2 * size_of("feedback-thanks")[1]


def test_a_modal_is_drawn_to_its_end(size_of: SizeOf) -> None:
    width, height = size_of("section")
    assert width < WIDTHS[Screen.PHONE]
    assert height > 1_000


def test_the_home_tab_is_drawn_to_its_end(size_of: SizeOf) -> None:
    assert size_of("home")[1] > 2_000


def test_on_a_desktop_the_same_is_wider_and_less_high(size_of: SizeOf) -> None:
    phone, desktop = size_of("digest"), size_of("digest-desktop")
    assert desktop[0] > phone[0]
    assert desktop[1] < phone[1]
