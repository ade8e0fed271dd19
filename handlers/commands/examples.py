"""`examples [theme]`: practice examples by theme."""

from slack_bolt import Args

from handlers.services import Services
from handlers.views.browsing import examples_message, themes_message
from handlers.views.message import Message
from knowledge.library import Theme


def examples_reply(services: Services, _: Args, rest: str) -> Message | None:
    """Return the themes, or a theme's examples; with words that begin no theme's name it is no command."""
    if not rest:
        return themes_message()
    theme = next((theme for theme in Theme if theme.value.lower().startswith(rest.lower())), None)
    return examples_message(services.library, theme, services.public_url) if theme else None
