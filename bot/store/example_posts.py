"""Where in Slack the bot has posted shared examples, so that they can be taken back from there."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import delete, exists, select

from bot.store.database import Database
from bot.store.inserting import insert_if_new
from bot.store.tables import example_posts, shared_examples

columns = example_posts.c


class PostKind(StrEnum):
    """What a message is that shows an example."""

    CARD = "card"
    """Someone was asked to check it."""
    TOLD = "told"
    """Its author, or who decided on it, was told something about it by its title."""
    ANSWER = "answer"
    DIGEST = "digest"
    FILE = "file"
    """Its author got it in a file; `ts` is then the file's id."""


@dataclass(frozen=True)
class ExamplePost:
    """A message that shows an example, by ids alone; `ts` names it in its channel."""

    example_id: str
    channel_id: str
    ts: str
    kind: PostKind


class ExamplePosts:
    """The messages of every workspace that show shared examples. Two examples in one message are two rows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, team_id: str, post: ExamplePost) -> None:
        """Note a message; one that is noted already stays as it is."""
        row = {"team_id": team_id, "example_id": post.example_id, "channel_id": post.channel_id}
        with self._database.writing() as connection:
            insert_if_new(connection, example_posts, row | {"ts": post.ts, "kind": post.kind.value})

    def of(self, team_id: str, example_ids: Collection[str]) -> tuple[ExamplePost, ...]:
        """Return where these examples were posted, oldest first."""
        statement = (
            select(columns.example_id, columns.channel_id, columns.ts, columns.kind)
            .where(columns.team_id == team_id, columns.example_id.in_(example_ids))
            .order_by(columns.ts, columns.channel_id, columns.example_id)
        )
        with self._database.reading() as connection:
            rows = connection.execute(statement)
            return tuple(ExamplePost(example_id, channel, ts, PostKind(kind)) for example_id, channel, ts, kind in rows)

    def of_gone(self, team_id: str) -> tuple[str, ...]:
        """Return the examples that are kept no longer, and still stand in a message."""
        is_kept = exists().where(
            shared_examples.c.team_id == columns.team_id, shared_examples.c.id == columns.example_id
        )
        statement = select(columns.example_id).where(columns.team_id == team_id, ~is_kept).distinct()
        with self._database.reading() as connection:
            return tuple(sorted(connection.execute(statement).scalars()))

    def remove(self, team_id: str, channel_id: str, ts: str) -> None:
        """Forget a message, whichever examples it showed."""
        is_it = (columns.team_id == team_id) & (columns.channel_id == channel_id) & (columns.ts == ts)
        with self._database.writing() as connection:
            connection.execute(delete(example_posts).where(is_it))
