"""The practice examples that practitioners share with their workspace, once a moderator has published them."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, func, insert, or_, select, update

from bot.store.database import Database
from bot.store.library_version import library_version, renew_library_version
from bot.store.seen_events import note_event
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


class SentBeforeError(Exception):
    """The same form was sent before, and what it said is kept already."""


class SharedExamples:
    """The examples that each workspace has added. A change shows as another `version`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, team_id: str, words: ExampleWords, shared_by: str, at: datetime, *, form: str | None = None
    ) -> SharedExample:
        """Keep an example for the moderators to decide on, and return it with its new id.

        `form` names the form that was sent, so that it is taken once however often it comes.

        Raises:
            SentBeforeError: that form was taken before.
        """
        example = _new(words, shared_by, at)
        with self._database.writing() as connection:
            _take_once(connection, team_id, form, at)
            _insert(connection, team_id, example)
            renew_library_version(connection, team_id)
        return example

    def revise(
        self,
        team_id: str,
        example_id: str,
        words: ExampleWords,
        shared_by: str,
        at: datetime,
        *,
        form: str | None = None,
    ) -> SharedExample | None:
        """Put a new example in the place of one that its author has changed before it was published, and return it.

        It has an id of its own, so that nobody publishes words that they have not seen. None when there is none of the
        author's with this id that waits or was returned. What it took the place of is in the database's files until
        `erase_deleted`. `form` is as with `add`.

        Raises:
            SentBeforeError: that form was taken before.
        """
        example = _new(words, shared_by, at)
        is_open = columns.status.in_([Status.WAITING.value, Status.RETURNED.value])
        is_theirs = _is(team_id, example_id) & (columns.shared_by == shared_by) & is_open
        with self._database.writing() as connection:
            _take_once(connection, team_id, form, at)
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
        statement = (
            update(shared_examples)
            .where(_is(team_id, example_id), columns.status == Status.WAITING)
            .values(status=status.value, moderated_by=moderated_by, moderated_at=at)
        )
        with self._database.writing() as connection:
            is_changed = connection.execute(statement).rowcount == 1
            if is_changed:
                renew_library_version(connection, team_id)
        return is_changed

    def take_down(self, team_id: str, example_id: str) -> bool:
        """Delete a published example; return False when it is not published."""
        return self._delete(_is(team_id, example_id) & (columns.status == Status.PUBLISHED), team_id)

    def refuse(self, team_id: str, example_id: str) -> bool:
        """Delete an example from which someone can be recognised; return False when it waits no longer."""
        return self._delete(_is(team_id, example_id) & (columns.status == Status.WAITING), team_id)

    def withdraw(self, team_id: str, example_id: str, shared_by: str) -> bool:
        """Delete an example for its author; return False when there is none of theirs with this id."""
        return self._delete(_is(team_id, example_id) & (columns.shared_by == shared_by), team_id)

    def prune(self, at: datetime, terms: Mapping[Status, timedelta]) -> int:
        """Delete, in every workspace, what has been in a status for longer than its term; return how many.

        What waits is as old as it was shared, all else as it was decided on.
        """
        since = func.coalesce(columns.moderated_at, columns.shared_at)
        is_old = or_(*((columns.status == status.value) & (since < at - term) for status, term in terms.items()))
        with self._database.writing() as connection:
            teams = set(connection.execute(select(columns.team_id).where(is_old)).scalars())
            count = connection.execute(delete(shared_examples).where(is_old)).rowcount
            for team_id in teams:
                renew_library_version(connection, team_id)
        return count

    def erase_deleted(self) -> None:
        """Let nothing of deleted examples stay in the database's files."""
        self._database.erase_deleted([shared_examples.name])

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

    def decided_by(self, team_id: str, user_id: str) -> tuple[SharedExample, ...]:
        """Return the examples on which a person has decided, oldest first."""
        return self._select((columns.team_id == team_id) & (columns.moderated_by == user_id))

    def waiting(self, team_id: str) -> tuple[SharedExample, ...]:
        """Return the examples that wait for a moderator, oldest first."""
        return self._select((columns.team_id == team_id) & (columns.status == Status.WAITING))

    def version(self, team_id: str) -> str:
        """Return a token that is another one after every change.

        Ask for it before `published`: a change between the two is then noticed next time.
        """
        with self._database.reading() as connection:
            return library_version(connection, team_id)

    def _delete(self, condition: ColumnElement[bool], team_id: str) -> bool:
        with self._database.writing() as connection:
            is_gone = connection.execute(delete(shared_examples).where(condition)).rowcount == 1
            if is_gone:
                renew_library_version(connection, team_id)
        if is_gone:
            self.erase_deleted()
        return is_gone

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


def _take_once(connection: Connection, team_id: str, form: str | None, at: datetime) -> None:
    if form is not None and not note_event(connection, team_id, form, at):
        raise SentBeforeError


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
