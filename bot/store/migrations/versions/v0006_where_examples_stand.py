"""Where the bot has posted a shared example, and when it was asked last whether a person is still in the workspace."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables for what must be found again when something is taken back or someone has left."""
    op.create_table(
        "example_posts",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("example_id", sa.Text, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("ts", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("team_id", "example_id", "channel_id", "ts", name="pk_example_posts"),
    )
    op.create_table(
        "members_asked",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("user_id", sa.Text, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "user_id", name="pk_members_asked"),
    )
