"""Everything that the bot shows can be used by everyone, and fits a narrow screen, as the playground draws it."""

from collections.abc import Iterator, Mapping

import pytest
from playwright.sync_api import Browser, Page

from handlers.services import Services
from tests.bot.accessibility import WIDTHS, wrong_with
from tests.bot.playground.page.scripted_playground import ScriptedPlayground, scripted_playground
from tests.gallery.drawing import open_in
from tests.gallery.picture import Picture, PlaygroundScreen, ReaderPage
from tests.gallery.pictures import every_picture
from tests.gallery.workspace import Workspace, furnished

pytestmark = pytest.mark.browser

OF_SLACK = [picture for picture in every_picture() if not picture.name.startswith(("reader-", "playground-"))]
"""What is shown in Slack; the reader is tried in tests/bot/web, the playground's own in tests/bot/playground/tasks."""


@pytest.fixture(scope="module")
def workspace(services: Services) -> Workspace:
    return furnished(services)


@pytest.fixture(scope="module")
def playground() -> Iterator[ScriptedPlayground]:
    with scripted_playground() as server:
        yield server


@pytest.fixture(scope="module")
def pages(browser: Browser) -> Mapping[int, Page]:
    return {width: browser.new_page(viewport={"width": width, "height": 800}) for width in WIDTHS}


@pytest.mark.parametrize("picture", OF_SLACK, ids=lambda picture: picture.name)
@pytest.mark.parametrize("width", WIDTHS)
def test_everyone_can_use_it(
    picture: Picture, width: int, workspace: Workspace, playground: ScriptedPlayground, pages: Mapping[int, Page]
) -> None:
    shown = picture.build(workspace)
    assert not isinstance(shown, ReaderPage | PlaygroundScreen)
    open_in(pages[width], playground, shown, is_private=picture.is_private)
    pages[width].locator("#workspace").wait_for()
    assert wrong_with(pages[width]) == []
