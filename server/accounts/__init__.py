"""Whose notebook it is and who is calling: accounts, their devices, sessions and tokens.

Below `sync` and `passkeys`, which both build on it. All of its SQL is written out and run by `run_sql`.
"""
