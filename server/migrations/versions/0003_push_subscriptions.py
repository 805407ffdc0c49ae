"""push subscriptions, and alarms in feeds"""
import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:

    op.create_table('push_subscription',
    sa.Column('account_id', sa.String(), nullable=False),
    sa.Column('session_id', sa.String(), nullable=False),
    sa.Column('endpoint', sa.String(), nullable=False),
    sa.Column('public_key', sa.LargeBinary(), nullable=False),
    sa.Column('secret', sa.LargeBinary(), nullable=False),
    sa.Column('timezone', sa.String(), nullable=False),
    sa.Column('notified_on', sa.String(), nullable=True),
    sa.Column('created_at', sa.BigInteger(), nullable=False),
    sa.ForeignKeyConstraint(['account_id', 'session_id'], ['session.account_id', 'session.id'], name=op.f('fk_push_subscription_account_id_session_id_session'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('account_id', 'session_id', name=op.f('pk_push_subscription')),
    sa.UniqueConstraint('account_id', 'endpoint', name=op.f('uq_push_subscription_account_id_endpoint'))
    )
    with op.batch_alter_table('push_subscription', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_push_subscription_timezone'), ['timezone'], unique=False)

    with op.batch_alter_table('feed', schema=None) as batch_op:
        batch_op.add_column(sa.Column('alarm', sa.Boolean(), server_default=sa.false(), nullable=False))


def downgrade() -> None:

    with op.batch_alter_table('feed', schema=None) as batch_op:
        batch_op.drop_column('alarm')

    with op.batch_alter_table('push_subscription', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_push_subscription_timezone'))

    op.drop_table('push_subscription')
