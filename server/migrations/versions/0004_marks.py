"""marks, by which a device proves what it has heard"""
import secrets

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:

    mark = op.create_table('mark',
    sa.Column('account_id', sa.Text(), nullable=False),
    sa.Column('revision', sa.BigInteger(), nullable=False),
    sa.Column('word', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_mark_account_id_account'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('account_id', 'revision', name=op.f('pk_mark')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('account', schema=None) as batch_op:
        batch_op.add_column(sa.Column('mark', sa.Text(), server_default='', nullable=False))

    # All that was written until now counts as one transaction.
    account = sa.table('account', sa.column('id'), sa.column('revision'), sa.column('mark'))
    connection = op.get_bind()
    written = connection.execute(sa.select(account.c.id, account.c.revision).where(account.c.revision > 0)).all()
    marks = [{'account_id': id, 'revision': last, 'word': secrets.token_hex(8)} for id, last in written]
    if marks:
        connection.execute(mark.insert(), marks)
        word = sa.select(mark.c.word).where(mark.c.account_id == account.c.id).scalar_subquery()
        connection.execute(account.update().where(account.c.revision > 0).values(mark=word))


def downgrade() -> None:

    # Not as a batch: that would drop SQLite's table, and with it all that belongs to the accounts.
    op.drop_column('account', 'mark')
    op.drop_table('mark')
