"""Passkeys, sessions and tokens: how a person comes in, and who is asking."""
