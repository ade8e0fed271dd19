"""The home tab: shown when it is opened, and searched from its box."""

from typing import Any

from slack_bolt import App, Args

from handlers.answers.asking import private_answer
from handlers.answers.counting_gaps import counted_in
from handlers.home.home import publish_home
from handlers.services import Services
from handlers.slack.error_boundary import error_boundary
from handlers.slack.pressed import value_of
from handlers.slack.request import words_of
from handlers.slack.sending import show
from handlers.views.block_kit.ids import SEARCH_BOX
from handlers.wording import answers as wording

HOME_TAB = "home"


def register(app: App, services: Services) -> None:
    """Listen to the opening of the home tab, not of the messages beside it, and to Enter in the search box."""

    @error_boundary(services)
    def show_home(args: Args, here: Services) -> None:
        publish_home(args, here)

    @error_boundary(services)
    def search(args: Args, here: Services) -> None:
        words = words_of(value_of(args))
        if words:
            show(args, private_answer(here, words, counted_in=counted_in(args), can_share=False), wording.RESULTS_TITLE)

    app.event("app_home_opened", matchers=[_opens_home_tab])(show_home)
    app.action(SEARCH_BOX)(search)


def _opens_home_tab(event: dict[str, Any]) -> bool:
    return event.get("tab") == HOME_TAB
