"""Cases of names: what one may have earned, and names at random, where the server's rule says what they are.

The cases by hand are in names.json and identity.json; these are there so that the two languages meet where
nobody thought of it, and so that what is added to one list is added to both.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from server.rules.identity import (
    CREDENTIALS,
    CREDENTIALS_IN_CAPITALS,
    CREDENTIALS_OR_FAMILIES,
    TITLES,
    fold_name,
    fold_text,
)

Case = dict[str, Any]
CASES = 300
PIECES = (
    "Dana",
    "Ruiz",
    "JOSÉ",
    "Jose\u0301",
    "Łukasz",
    "Straße",
    "Yıldız",
    "İnci",
    "Þóra",
    "O’Brien",
    "d'Arcy",
    "Mary-Ann",
    "דנה",
    "שָׁלוֹם",
    "أحمد",
    "สมชาย",
    "हिन्दी",
    "が",
    "李小龍",
    "김민수",
    "김",
    "山田",
    "たろう",
    "ΟΔΟΣ",
    "Ёлкина",
    "ﬁne",
    "🚀",
    "\u0301",
    "van",
    "Ma",
    "MA",
    "Jr.",
    "III",
    "dr.",
    "Prof",
    "SHRM-SCP",
    "shrm – cp",
    "Ph.D.",
    "mba",
    "Mba",
    "MBA",
    "(she/her)",
    "(PHR)",
    "(",
    "x",
    "J.",
)
BETWEEN = (" ", " ", " ", "  ", ", ", ",", ";", " | ", "/", "\u00a0", "\t", "-", "")


def make_lists() -> Iterator[Case]:
    yield {
        "name": "what nobody is called, what counts in capitals, and what stands before a name",
        "credentials": sorted(CREDENTIALS),
        "in_capitals": sorted(CREDENTIALS_IN_CAPITALS),
        "or_families": sorted(CREDENTIALS_OR_FAMILIES),
        "titles": sorted(TITLES),
    }


def make_names() -> Iterator[Case]:
    draw = random.Random("names")
    for number in range(CASES):
        pieces = [draw.choice(PIECES) + draw.choice(BETWEEN) for _ in range(draw.randrange(1, 6))]
        yield make_case(f"at random {number}", "".join(pieces))


def make_case(name: str, text: str) -> Case:
    return {"name": name, "text": text, "as_text": fold_text(text), "as_name": fold_name(text)}
