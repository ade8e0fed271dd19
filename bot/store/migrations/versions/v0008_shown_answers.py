"""What the last answer of each conversation showed: ids, for a day."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """What was shown before is still in the messages themselves."""
    op.create_table(
        "shown_answers",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("thread_ts", sa.Text, nullable=False),
        sa.Column("user_id", sa.Text),
        sa.Column("results", sa.Text, nullable=False),
        sa.Column("examples", sa.Text, nullable=False),
        sa.Column("further", sa.Text, nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("team_id", "channel_id", "thread_ts", name="pk_shown_answers"),
    )
    op.create_index("ix_shown_answers_shown_at", "shown_answers", ["shown_at"])
