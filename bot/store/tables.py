"""The tables as the newest migration leaves them. Every table has the workspace (`team_id`) first in its key.

A column that holds a person's Slack id is marked with what `bot/store/forgetting.py` does for that person.
"""

from datetime import date, datetime, time

from sqlalchemy import Column, ForeignKeyConstraint, Index, MetaData, Named, Table, Text, TypedColumns

from bot.store.column_types import IdList, UtcTime, WrittenText

FORGET = "forget"
ROW = {FORGET: "row"}
"""The row is about that person: it goes when the person is forgotten."""

MENTION = {FORGET: "mention"}
"""The row is the workspace's and mentions a person: the mention is emptied."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


class SavedItemColumns(TypedColumns):
    """An item of the library that a person keeps for later."""

    team_id: Named[str] = Column(Text, primary_key=True)
    user_id: Named[str] = Column(Text, primary_key=True, info=ROW)
    item_id: Named[str] = Column(Text, primary_key=True)
    saved_at: Named[datetime] = Column(UtcTime)


class SeenEventColumns(TypedColumns):
    """An event of Slack that has been taken up; Slack may send it again."""

    team_id: Named[str] = Column(Text, primary_key=True)
    event_id: Named[str] = Column(Text, primary_key=True)
    seen_at: Named[datetime] = Column(UtcTime, index=True)
    stage: Named[str] = Column(Text, server_default="answered")
    taken_by: Named[str | None] = Column(Text)
    """The process, by its machine and number."""


class FeedbackColumns(TypedColumns):
    """Whether an answer helped, in the week that begins on a Monday. Neither who said it nor what was asked."""

    team_id: Named[str] = Column(Text, primary_key=True)
    id: Named[str] = Column(Text, primary_key=True)
    week: Named[date]
    is_helpful: Named[bool]
    reason: Named[str | None] = Column(WrittenText)


class FeedbackItemColumns(TypedColumns):
    """An item of the library that was in such an answer."""

    team_id: Named[str] = Column(Text, primary_key=True)
    feedback_id: Named[str] = Column(Text, primary_key=True)
    item_id: Named[str] = Column(Text, primary_key=True)


class GapColumns(TypedColumns):
    """How often questions about a subject of the configuration were not answered, in the week from a Monday on."""

    team_id: Named[str] = Column(Text, primary_key=True)
    week: Named[date] = Column(primary_key=True)
    subject: Named[str] = Column(Text, primary_key=True)
    verdict: Named[str] = Column(Text, primary_key=True)
    times: Named[int]


class SharedExampleColumns(TypedColumns):
    """A practice example that a practitioner shared with the workspace."""

    team_id: Named[str] = Column(Text, primary_key=True)
    id: Named[str] = Column(Text, primary_key=True)
    title: Named[str] = Column(WrittenText)
    theme: Named[str] = Column(Text)
    place: Named[str] = Column(WrittenText)
    text: Named[str] = Column(WrittenText)
    topics: Named[tuple[str, ...]] = Column(IdList, server_default="")
    status: Named[str] = Column(Text)
    shared_by: Named[str] = Column(Text, info=ROW)
    shared_at: Named[datetime] = Column(UtcTime)
    moderated_by: Named[str | None] = Column(Text, info=MENTION)
    moderated_at: Named[datetime | None] = Column(UtcTime)


class ExamplePostColumns(TypedColumns):
    """A message of the bot's own in Slack that shows a shared example, or its title: ids only."""

    team_id: Named[str] = Column(Text, primary_key=True)
    example_id: Named[str] = Column(Text, primary_key=True)
    channel_id: Named[str] = Column(Text, primary_key=True)
    ts: Named[str] = Column(Text, primary_key=True)
    kind: Named[str] = Column(Text)


class ShownAnswerColumns(TypedColumns):
    """What the last answer of a thread, or of a direct message outside threads, showed: ids of the library only.

    `user_id` is the person whose direct message it is; nobody in a channel.
    """

    team_id: Named[str] = Column(Text, primary_key=True)
    channel_id: Named[str] = Column(Text, primary_key=True)
    thread_ts: Named[str] = Column(Text, primary_key=True)
    user_id: Named[str | None] = Column(Text, info=ROW)
    results: Named[tuple[str, ...]] = Column(IdList)
    examples: Named[tuple[str, ...]] = Column(IdList)
    further: Named[tuple[str, ...]] = Column(IdList)
    shown_at: Named[datetime] = Column(UtcTime, index=True)


class MemberAskedColumns(TypedColumns):
    """When Slack was asked last whether a person, of whom something is kept, is still in the workspace."""

    team_id: Named[str] = Column(Text, primary_key=True)
    user_id: Named[str] = Column(Text, primary_key=True, info=ROW)
    asked_at: Named[datetime] = Column(UtcTime)


class LibraryVersionColumns(TypedColumns):
    """A token that is new after every change to a workspace's shared examples."""

    team_id: Named[str] = Column(Text, primary_key=True)
    version: Named[str] = Column(Text)


class SubscriptionColumns(TypedColumns):
    """A channel's weekly digest: when it is posted, and whether it is."""

    team_id: Named[str] = Column(Text, primary_key=True)
    channel_id: Named[str] = Column(Text, primary_key=True)
    weekday: Named[str] = Column(Text)
    time: Named[time]
    zone: Named[str] = Column(Text)
    is_on: Named[bool]
    paused_until: Named[datetime | None] = Column(UtcTime)
    set_up_by: Named[str | None] = Column(Text, info=MENTION)
    failures: Named[int]
    told_at: Named[datetime | None] = Column(UtcTime)
    next_due_at: Named[datetime | None] = Column(UtcTime, index=True)


class DeliveryColumns(TypedColumns):
    """One channel's digest of one week: at most one row, whoever posts it."""

    team_id: Named[str] = Column(Text, primary_key=True)
    channel_id: Named[str] = Column(Text, primary_key=True)
    week: Named[date] = Column(primary_key=True)
    state: Named[str] = Column(Text)
    attempt: Named[str] = Column(Text)
    due_at: Named[datetime] = Column(UtcTime)
    ready_at: Named[datetime] = Column(UtcTime)
    claimed_by: Named[str | None] = Column(Text)
    claimed_at: Named[datetime | None] = Column(UtcTime)
    message_ts: Named[str | None] = Column(Text)
    settled_at: Named[datetime | None] = Column(UtcTime)
    note: Named[str | None] = Column(Text)
    reading: Named[str | None] = Column(Text)


class DepartureColumns(TypedColumns):
    """A workspace that has taken the app out."""

    team_id: Named[str] = Column(Text, primary_key=True)
    left_at: Named[datetime] = Column(UtcTime)


saved_items = Table("saved_items", metadata, SavedItemColumns)
seen_events = Table("seen_events", metadata, SeenEventColumns)
feedback = Table("feedback", metadata, FeedbackColumns)
feedback_items = Table(
    "feedback_items",
    metadata,
    FeedbackItemColumns,
    ForeignKeyConstraint(["team_id", "feedback_id"], ["feedback.team_id", "feedback.id"], ondelete="CASCADE"),
    Index(None, "team_id", "item_id"),
)
gaps = Table("gaps", metadata, GapColumns)
shared_examples = Table("shared_examples", metadata, SharedExampleColumns)
example_posts = Table("example_posts", metadata, ExamplePostColumns)
shown_answers = Table("shown_answers", metadata, ShownAnswerColumns)
members_asked = Table("members_asked", metadata, MemberAskedColumns)
library_versions = Table("library_versions", metadata, LibraryVersionColumns)
subscriptions = Table("subscriptions", metadata, SubscriptionColumns)
deliveries = Table("deliveries", metadata, DeliveryColumns, Index(None, "state", "ready_at"))
departures = Table("departures", metadata, DepartureColumns)
