"""The store: one object through which the rest of the program remembers and forgets."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.store.address import database_address
from bot.store.counts import Counts, count_everything
from bot.store.database import Database, DatabaseUnavailableError
from bot.store.deliveries import Deliveries
from bot.store.departures import Departures
from bot.store.digest_openings import DigestOpenings
from bot.store.engine import build_engine
from bot.store.example_posts import ExamplePosts
from bot.store.feedback import Feedback
from bot.store.forgetting import Forgotten, forget_leaver, forget_person, forget_workspace
from bot.store.gaps import Gaps
from bot.store.members import Members
from bot.store.migrating import SchemaChange, migrate
from bot.store.moved_channels import move_channel
from bot.store.patience import Patience
from bot.store.saved_items import SavedItems
from bot.store.seen_events import SeenEvents
from bot.store.shared_examples import SharedExamples, Status
from bot.store.shown_answers import ShownAnswers
from bot.store.subscriptions import Subscriptions
from bot.store.tables import feedback, shared_examples
from config.failure import Failure
from knowledge.digest.schedule import monday_of

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Pruned:
    """How many rows were old enough to be forgotten."""

    seen_events: int
    deliveries: int
    examples: int = 0
    reasons: int = 0
    gaps: int = 0


@dataclass(frozen=True)
class Terms:
    """How long things are kept. `examples` by their status: published ones are not among them; None keeps all."""

    deliveries: timedelta
    examples: Mapping[Status, timedelta] = field(default_factory=dict)
    reasons: timedelta | None = None
    gaps: timedelta | None = None


class Store:
    """What the bot remembers, by subject. Safe to share between threads; close it at the end."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.saved = SavedItems(database)
        self.feedback = Feedback(database)
        self.gaps = Gaps(database)
        self.patience = Patience()
        """For what an answer can do without."""
        self.events = SeenEvents(database, self.patience)
        self.examples = SharedExamples(database)
        self.posts = ExamplePosts(database)
        self.shown = ShownAnswers(database)
        self.members = Members(database)
        self.subscriptions = Subscriptions(database)
        self.deliveries = Deliveries(database)
        self.departures = Departures(database)
        self.openings = DigestOpenings(database)

    @property
    def place(self) -> str:
        """Where the database is, in words for people, without user or password."""
        return self._database.place

    def is_reachable(self) -> bool:
        """Tell whether the database answers now."""
        return self._database.is_reachable()

    def is_writable(self, at: datetime) -> bool:
        """Tell whether something can be kept now; within a second or so, whatever the database does."""
        return self.events.can_be_noted(at)

    def counts(self) -> Counts:
        """Return how much is kept."""
        return count_everything(self._database)

    def forget(self, team_id: str) -> Forgotten:
        """Delete everything of a workspace and return what was deleted."""
        self.gaps.write()
        return forget_workspace(self._database, team_id)

    def forget_user(self, team_id: str, user_id: str) -> Forgotten:
        """Delete everything of a person in a workspace and return what was deleted."""
        return forget_person(self._database, team_id, user_id)

    def forget_leaver(self, team_id: str, user_id: str) -> Forgotten:
        """Do as `forget_user` for a person who has left; what they published stays, without their id."""
        return forget_leaver(self._database, team_id, user_id)

    def move_channel(self, team_id: str, old_id: str, new_id: str) -> int:
        """Let what is kept under a channel's old id stand under its new one; return how many rows moved."""
        return move_channel(self._database, team_id, old_id, new_id)

    def prune(self, at: datetime, terms: Terms) -> Pruned:
        """Forget, in every workspace, events of a day ago and what is older than its term; call it now and then."""
        self.members.prune(at)
        self.shown.prune(at)
        pruned = Pruned(
            seen_events=self.events.prune(at),
            deliveries=self.deliveries.prune(monday_of((at - terms.deliveries).date())),
            examples=self.examples.prune(at, terms.examples) if terms.examples else 0,
            reasons=self.feedback.prune_reasons(monday_of((at - terms.reasons).date())) if terms.reasons else 0,
            gaps=self.gaps.prune(monday_of((at - terms.gaps).date())) if terms.gaps else 0,
        )
        if pruned.examples or pruned.reasons:
            self._database.erase_deleted([shared_examples.name, feedback.name])
        return pruned

    def close(self) -> None:
        """Write what is kept in mind, where that can be done, and close every connection to the database."""
        try:
            self.gaps.write()
        except DatabaseUnavailableError as error:
            logger.info("Some questions that were not answered were not counted: %s", error)
        self._database.close()


def open_store(database_url: str | None, data_folder: Path) -> Store:
    """Return the store, with its schema brought up to date: in PostgreSQL, or else in a file of the data folder.

    Raises:
        DatabaseAddressError: the URL is not one of PostgreSQL.
        DatabaseUnavailableError: the database cannot be reached or written to.
        NewerDatabaseError: a newer version of the program has been at this database.
    """
    database = open_database(database_url, data_folder)
    try:
        migrate(database)
    except Failure:
        database.close()
        raise
    return Store(database)


def migrate_store(database_url: str | None, data_folder: Path) -> tuple[str, SchemaChange]:
    """Bring the schema up to date and close the database again; return where it is, in words, and what changed.

    Raises:
        Failure: as `open_store` does.
    """
    database = open_database(database_url, data_folder)
    try:
        return database.place, migrate(database)
    finally:
        database.close()


def open_database(database_url: str | None, data_folder: Path) -> Database:
    """Return the database, whatever its schema.

    Raises:
        DatabaseAddressError: the URL is not one of PostgreSQL.
        DatabaseUnavailableError: the file cannot be made.
    """
    return Database(build_engine(database_address(database_url, data_folder)))
