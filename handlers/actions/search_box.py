"""The search box of the home tab: the answer opens in a modal."""

from slack_bolt import App, Args

from handlers.action_ids import SEARCH_BOX
from handlers.asking import private_answer
from handlers.failing_softly import failing_softly
from handlers.message_words import words_of
from handlers.sending import show
from handlers.services import Services
from handlers.wording import answer as wording


def register(app: App, services: Services) -> None:
    """Listen to Enter in the box; its value is what was typed, or nothing."""

    @failing_softly(services)
    def search(args: Args, here: Services) -> None:
        words = words_of(args.payload.get("value") or "")
        if words:
            show(args, private_answer(here, words, can_share=False), wording.RESULTS_TITLE)

    app.action(SEARCH_BOX)(search)
