"""How often the library had no answer to what people asked about: by week and subject, never by person or words."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """What was asked before is not known."""
    op.create_table(
        "gaps",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("week", sa.Date, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("times", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("team_id", "week", "subject", "verdict", name="pk_gaps"),
    )
