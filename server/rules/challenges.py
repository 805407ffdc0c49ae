"""Whether help is wanted for what somebody said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

OVER = ("solved", "stale")


def is_challenge(jot: Mapping[str, Any]) -> bool:
    return jot.get("kind") == "challenge"


def is_help_wanted(jot: Mapping[str, Any]) -> bool:
    """Help may be suggested: for a challenge, an interest, or a question of theirs without an answer.

    A challenge that was helped still counts: until it is solved something else may do. What was said in
    confidence never comes up.
    """
    if jot.get("in_confidence") or jot.get("state") in OVER:
        return False
    is_their_question = jot.get("kind") == "question" and jot.get("asked_by") == "them"
    return is_challenge(jot) or jot.get("kind") == "interest" or (is_their_question and not jot.get("answer"))
