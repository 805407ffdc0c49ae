"""Cases of text in parts: by hand, and at random, where the server's rule says what the parts are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from server.rules.parts import split_text

Case = dict[str, Any]
CASES = 200
LETTERS = "ab\u00e9\U0001f600  \n\t\u00a0\u2003\ufeff\x85"
BY_HAND = {
    "what fits is one": (" hi there ", 8, ["hi there"]),
    "of what is blank there is none": (" \n ", 3, []),
    "a word that is too long is broken": ("abcdefg", 3, ["abc", "def", "g"]),
    "a letter of several bytes counts once": ("\U0001f600" * 5, 2, ["\U0001f600" * 2] * 2 + ["\U0001f600"]),
    "between words, where one ends late": ("a" * 95 + " " + "b" * 10, 100, ["a" * 95, "b" * 10]),
    "exactly at a blank": ("a" * 100 + "\n\n  b", 100, ["a" * 100, "b"]),
    "lines stay lines": ("one\n\ntwo\nthree", 9, ["one\n\ntwo", "three"]),
}


def make_parts() -> Iterator[Case]:
    for name, (text, longest, parts) in BY_HAND.items():
        yield {"name": name, "text": text, "longest": longest, "parts": parts}
    chance = random.Random(4)
    for number in range(CASES):
        text = "".join(chance.choices(LETTERS, k=chance.randrange(60)))
        longest = chance.randrange(1, 25)
        yield {
            "name": f"at random {number}",
            "text": text,
            "longest": longest,
            "parts": split_text(text, longest),
        }
