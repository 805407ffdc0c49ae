"""Text that is longer than its field, in parts that fit."""

from __future__ import annotations

LATE = 0.9
"""Where a part may end early, so that no word is broken: in its last tenth."""
BLANKS = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""What JavaScript trims."""


def split_text(text: str, longest: int) -> list[str]:
    """All of it, in order, each part no longer than that; blanks between the parts go, and what is blank."""
    rest = text.strip(BLANKS)
    parts = []
    while len(rest) > longest:
        end = _find_end(rest, longest)
        parts.append(rest[:end].strip(BLANKS))
        rest = rest[end:].lstrip(BLANKS)
    return [*parts, rest] if rest else parts


def _find_end(text: str, longest: int) -> int:
    for end in range(longest, 0, -1):
        if end <= longest * LATE:
            break
        if text[end] in BLANKS:
            return end
    return longest
