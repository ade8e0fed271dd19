"""Put together what the listeners need, from the settings and the content."""

from collections.abc import Callable
from datetime import UTC, datetime

from bot.data_folder import prepare_data_folder
from bot.settings import Settings
from config.catalogue import load_config
from handlers.services import Services
from knowledge.answering import open_answerer
from knowledge.checks import check_config
from knowledge.loader import load_library


def utc_now() -> datetime:
    """Return the time of this machine, in UTC."""
    return datetime.now(UTC)


def open_services(settings: Settings, public_url: str | None, clock: Callable[[], datetime] = utc_now) -> Services:
    """Return the services; titles link to the reader when there is a `public_url`.

    Raises:
        Failure: content, configuration or the data folder cannot be used.
    """
    library = load_library()
    config = load_config()
    check_config(config, library)
    answerer = open_answerer(library, config, prepare_data_folder(settings.data_folder))
    return Services(library=library, config=config, answerer=answerer, public_url=public_url, clock=clock)
