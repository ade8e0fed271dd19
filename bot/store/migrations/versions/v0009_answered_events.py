"""How far an event has come that a process has taken up, and which process: one that is killed leaves it unanswered."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """What was taken up before counts as answered."""
    op.add_column("seen_events", sa.Column("stage", sa.Text, nullable=False, server_default="answered"))
    op.add_column("seen_events", sa.Column("taken_by", sa.Text))
