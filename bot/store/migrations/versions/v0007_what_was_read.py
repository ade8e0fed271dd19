"""Which item of the library each digest showed, so that none comes back to a channel within a year."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """What was shown before is not known."""
    op.add_column("deliveries", sa.Column("reading", sa.Text))
