"""Bytes by their hash: photos of cards and badges, made anew, and memos, kept as they were sent."""
