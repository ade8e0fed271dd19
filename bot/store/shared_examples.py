"""The practice examples that practitioners share with their workspace, once a moderator has published them."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from bot.store.database import Database
from bot.store.library_version import library_version, renew_library_version
from bot.store.tables import shared_examples

columns = shared_examples.c


class Status(StrEnum):
    """What has been decided about a shared example; it is `returned` when its author has been asked for changes."""

    WAITING = "waiting"
    PUBLISHED = "published"
    RETURNED = "returned"
    DECLINED = "declined"


@dataclass(frozen=True)
class ExampleWords:
    """What a person wrote about their example; the theme is one of the library's, `topics` are ids of topics."""

    title: str
    theme: str
    place: str
    text: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class SharedExample:
    """A shared example. `shared_by` and `moderated_by` are Slack user ids; no moderator yet is None."""

    id: str
    words: ExampleWords
    status: Status
    shared_by: str
    shared_at: datetime
    moderated_by: str | None
    moderated_at: datetime | None


class SharedExamples:
    """The examples that each workspace has added. A change shows as another `version`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, team_id: str, words: ExampleWords, shared_by: str, at: datetime) -> SharedExample:
        """Keep an example for the moderators to decide on, and return it with its new id."""
        example = _new(words, shared_by, at)
        with self._database.writing() as connection:
            _insert(connection, team_id, example)
            renew_library_version(connection, team_id)
        return example

    def revise(
        self, team_id: str, example_id: str, words: ExampleWords, shared_by: str, at: datetime
    ) -> SharedExample | None:
        """Put a new example in the place of one that its author has changed before it was published, and return it.

        It has an id of its own, so that nobody publishes words that they have not seen. None when there is none of the
        author's with this id that waits or was returned.
        """
        example = _new(words, shared_by, at)
        is_open = columns.status.in_([Status.WAITING.value, Status.RETURNED.value])
        is_theirs = _is(team_id, example_id) & (columns.shared_by == shared_by) & is_open
        with self._database.writing() as connection:
            if connection.execute(delete(shared_examples).where(is_theirs)).rowcount != 1:
                return None
            _insert(connection, team_id, example)
            renew_library_version(connection, team_id)
        return example

    def decide(
        self,
        team_id: str,
        example_id: str,
        status: Literal[Status.PUBLISHED, Status.RETURNED, Status.DECLINED],
        moderated_by: str,
        at: datetime,
    ) -> bool:
        """Publish, return or decline an example; return False when it waits no longer, because another was quicker."""
        return self._moderate(team_id, example_id, moderated_by, at, before=Status.WAITING, after=status)

    def take_down(self, team_id: str, example_id: str, moderated_by: str, at: datetime) -> bool:
        """Decline a published example after all; return False when it is not published."""
        return self._moderate(team_id, example_id, moderated_by, at, before=Status.PUBLISHED, after=Status.DECLINED)

    def withdraw(self, team_id: str, example_id: str, shared_by: str) -> bool:
        """Delete an example for its author; return False when there is none of theirs with this id."""
        is_theirs = _is(team_id, example_id) & (columns.shared_by == shared_by)
        with self._database.writing() as connection:
            is_gone = connection.execute(delete(shared_examples).where(is_theirs)).rowcount == 1
            if is_gone:
                renew_library_version(connection, team_id)
        return is_gone

    def find(self, team_id: str, example_id: str) -> SharedExample | None:
        """Return an example, or None when there is none with this id in the workspace."""
        return next(iter(self._select(_is(team_id, example_id))), None)

    def published(self, team_id: str) -> tuple[SharedExample, ...]:
        """Return the published examples, oldest first."""
        return self._select((columns.team_id == team_id) & (columns.status == Status.PUBLISHED))

    def published_since(self, team_id: str, when: datetime) -> tuple[SharedExample, ...]:
        """Return the published examples that were published at a moment or after it, oldest first."""
        is_published = (columns.team_id == team_id) & (columns.status == Status.PUBLISHED)
        return self._select(is_published & (columns.moderated_at >= when))

    def of_person(self, team_id: str, user_id: str) -> tuple[SharedExample, ...]:
        """Return what a person has shared, whatever was decided about it, oldest first."""
        return self._select((columns.team_id == team_id) & (columns.shared_by == user_id))

    def waiting(self, team_id: str) -> tuple[SharedExample, ...]:
        """Return the examples that wait for a moderator, oldest first."""
        return self._select((columns.team_id == team_id) & (columns.status == Status.WAITING))

    def version(self, team_id: str) -> str:
        """Return a token that is another one after every change.

        Ask for it before `published`: a change between the two is then noticed next time.
        """
        with self._database.reading() as connection:
            return library_version(connection, team_id)

    def _moderate(
        self, team_id: str, example_id: str, moderated_by: str, at: datetime, *, before: Status, after: Status
    ) -> bool:
        statement = (
            update(shared_examples)
            .where(_is(team_id, example_id), columns.status == before)
            .values(status=after.value, moderated_by=moderated_by, moderated_at=at)
        )
        with self._database.writing() as connection:
            is_changed = connection.execute(statement).rowcount == 1
            if is_changed:
                renew_library_version(connection, team_id)
        return is_changed

    def _select(self, condition: ColumnElement[bool]) -> tuple[SharedExample, ...]:
        statement = (
            select(
                columns.id,
                columns.title,
                columns.theme,
                columns.place,
                columns.text,
                columns.topics,
                columns.status,
                columns.shared_by,
                columns.shared_at,
                columns.moderated_by,
                columns.moderated_at,
            )
            .where(condition)
            .order_by(columns.shared_at, columns.id)
        )
        with self._database.reading() as connection:
            return tuple(
                SharedExample(example_id, ExampleWords(title, theme, place, text, topics), Status(status), *history)
                for example_id, title, theme, place, text, topics, status, *history in connection.execute(statement)
            )


def _is(team_id: str, example_id: str) -> ColumnElement[bool]:
    return (columns.team_id == team_id) & (columns.id == example_id)


def _new(words: ExampleWords, shared_by: str, at: datetime) -> SharedExample:
    return SharedExample(secrets.token_hex(8), words, Status.WAITING, shared_by, at, None, None)


def _insert(connection: Connection, team_id: str, example: SharedExample) -> None:
    words = example.words
    connection.execute(
        insert(shared_examples).values(
            team_id=team_id,
            id=example.id,
            title=words.title,
            theme=words.theme,
            place=words.place,
            text=words.text,
            topics=words.topics,
            status=example.status.value,
            shared_by=example.shared_by,
            shared_at=example.shared_at,
        )
    )
