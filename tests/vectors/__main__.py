"""`python -m tests.vectors`: write the cases anew from the reference model."""

from tests.vectors.files import HERE, written

for name, text in written().items():
    (HERE / name).write_text(text, encoding="utf-8")
