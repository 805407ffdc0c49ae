"""`python -m tests.cases`: write the cases anew from the reference model."""

from tests.cases.files import SHARED, render_files

for name, text in render_files().items():
    (SHARED / name).write_text(text, encoding="utf-8")
