"""The topics of shared examples."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Examples that were shared before have none."""
    op.add_column("shared_examples", sa.Column("topics", sa.Text, nullable=False, server_default=""))
