"""Rules that the browser follows too. `server/rules/X.py` has its twin in `web/src/domain/rules/X.ts`.

Pure: no Flask, no SQL, no clock. They import the kinds and each other, and nothing else of ours. The cases in
tests/cases/shared hold each pair together.
"""
