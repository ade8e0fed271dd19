"""Feedback, shared examples, and the weekly digest's subscriptions and deliveries."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables for what teams add and receive."""
    _make_feedback()
    _make_shared_examples()
    _make_digest()


def _make_feedback() -> None:
    op.create_table(
        "feedback",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("is_helpful", sa.Boolean, nullable=False),
        sa.Column("reason", sa.Text),
        sa.PrimaryKeyConstraint("team_id", "id", name="pk_feedback"),
    )
    op.create_table(
        "feedback_items",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("feedback_id", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("team_id", "feedback_id", "item_id", name="pk_feedback_items"),
        sa.ForeignKeyConstraint(
            ["team_id", "feedback_id"],
            ["feedback.team_id", "feedback.id"],
            name="fk_feedback_items",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_feedback_items_team_id", "feedback_items", ["team_id", "item_id"])


def _make_shared_examples() -> None:
    op.create_table(
        "shared_examples",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("theme", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("shared_by", sa.Text, nullable=False),
        sa.Column("shared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moderated_by", sa.Text),
        sa.Column("moderated_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("team_id", "id", name="pk_shared_examples"),
    )
    op.create_table(
        "library_versions",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("version", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("team_id", name="pk_library_versions"),
    )


def _make_digest() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("enterprise_id", sa.Text),
        sa.Column("weekday", sa.Text, nullable=False),
        sa.Column("time", sa.Time, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("is_on", sa.Boolean, nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True)),
        sa.Column("set_up_by", sa.Text),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("team_id", "channel_id", name="pk_subscriptions"),
    )
    op.create_table(
        "deliveries",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempt", sa.Text, nullable=False),
        sa.Column("claimed_by", sa.Text, nullable=False),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("message_ts", sa.Text),
        sa.Column("settled_at", sa.DateTime(timezone=True)),
        sa.Column("note", sa.Text),
        sa.PrimaryKeyConstraint("team_id", "channel_id", "week", name="pk_deliveries"),
    )
