"""by which recovery code a session was opened"""
import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:

    # Sessions that a code opened before end in half an hour, and make no passkey meanwhile: it is typed again.
    with op.batch_alter_table('session', schema=None) as batch_op:
        batch_op.add_column(sa.Column('code_hash', sa.LargeBinary(), nullable=True))


def downgrade() -> None:

    op.drop_column('session', 'code_hash')
