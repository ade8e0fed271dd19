"""Put together what the listeners need, from the settings and the content."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.data_folder import prepare_data_folder
from bot.settings import Settings
from bot.store.store import Store, open_store
from config.catalogue import Config, load_config
from handlers.models.answer_cache import AnswerCache
from handlers.models.known_channels import KnownChannels
from handlers.models.known_scopes import KnownScopes
from handlers.services import Services
from handlers.sharing.own_examples import StoredExamples
from knowledge.answers.answerer import Answerer, open_answerer
from knowledge.checks import check_config
from knowledge.library.library import Library
from knowledge.library.loader import load_library
from knowledge.library_by_workspace import WorkspaceLibraries
from knowledge.privacy.guard import open_guard


def utc_now() -> datetime:
    """Return the time of this machine, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Knowledge:
    """What the bot knows: the library, the owner's configuration, and the answerer over both."""

    library: Library
    config: Config
    answerer: Answerer


def open_knowledge(settings: Settings) -> Knowledge:
    """Return what the bot knows, checked, with its index in the data folder.

    Raises:
        Failure: content, configuration or the data folder cannot be used.
    """
    library = load_library()
    config = load_config()
    check_config(config, library)
    return Knowledge(library, config, open_answerer(library, config, prepare_data_folder(settings.data_folder)))


def open_services(settings: Settings, public_url: str | None, clock: Callable[[], datetime] = utc_now) -> Services:
    """Return the services; titles link to the reader when there is a `public_url`. The caller closes the store.

    Raises:
        Failure: content, configuration, the data folder or the database cannot be used.
    """
    knowledge = open_knowledge(settings)
    store = open_store(settings.database_url, prepare_data_folder(settings.data_folder))
    return build_services(knowledge, store, public_url, clock)


def build_services(
    knowledge: Knowledge, store: Store, public_url: str | None, clock: Callable[[], datetime]
) -> Services:
    """Return the services over what the bot knows and remembers."""
    library, config = knowledge.library, knowledge.config
    examples = StoredExamples(store.examples, config.topics.by_id, store.patience)
    return Services(
        library=library,
        config=config,
        answerer=knowledge.answerer,
        public_url=public_url,
        clock=clock,
        store=store,
        workspaces=WorkspaceLibraries(library, config, examples, clock),
        privacy_guard=open_guard(library, config),
        known_channels=KnownChannels(clock),
        known_scopes=KnownScopes(clock),
        answer_cache=AnswerCache(clock),
    )
