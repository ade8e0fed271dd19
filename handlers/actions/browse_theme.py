"""A theme's button: its practice examples."""

from slack_bolt import App, Args

from handlers.action_ids import BROWSE_THEME, any_of
from handlers.failing_softly import failing_softly
from handlers.sending import show
from handlers.services import Services
from handlers.views.browsing import examples_message
from knowledge.library import Theme


def register(app: App, services: Services) -> None:
    """Listen to every theme's button; its value is the theme's name."""

    @failing_softly(services)
    def browse_theme(args: Args, here: Services) -> None:
        theme = Theme[args.payload["value"]]
        show(args, examples_message(here.library, theme, here.public_url), theme.value)

    app.action(any_of(BROWSE_THEME))(browse_theme)
