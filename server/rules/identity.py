"""Whether two names are one, in whatever dress they come, and who or what is meant by a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from unicodedata import category, normalize

_WHITE = r"\t\n\v\f\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
"""What the browser calls white space."""
_APOSTROPHES = re.compile(r"[`\u2018\u2019\u201b\u02bc\u02b9\u02bb\u2032\ua78b\ua78c]")
_ACUTES = re.compile(r"[\u00b4\u1ffd]")
"""Typed for an apostrophe; taken apart they would be a space."""
_MARKS = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0653-\u0655\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    r"\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]"
)
"""What may be left out and leave the same word; not the vowels of Devanagari or Thai."""
_UNLIKE = str.maketrans(
    {
        "ß": "ss",
        "ı": "i",
        "ł": "l",
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ς": "σ",
    }
)
_SPACE = re.compile(rf"[{_WHITE}\x1c-\x1f\x85]+")
_FAMILY_FIRST = re.compile(
    r"[\u1100-\u11ff\u3005-\u3007\u3041-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff"
    r"\U00020000-\U0003ffff]+"
)
"""Han, kana and Hangul: the family's name stands first there, and a space behind it or none."""
_SHRM = re.compile(rf"\bshrm[{_WHITE}\u2010-\u2015-]{{1,3}}(s?cp)\b", re.IGNORECASE | re.ASCII)
_WORDS = re.compile(rf"[^{_WHITE},;|/]+|[,;|/]")
_GENERATION = re.compile(r"(?:jr|sr|i{1,3}|iv)\.?", re.IGNORECASE | re.ASCII)
_POINTS = re.compile(r"['.]")
_OUTER = re.compile(rf"^[{_WHITE}]+|[{_WHITE}]+$")


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


CREDENTIALS: Final = _listed(
    "shrm cp scp shrmcp shrmscp aphr aphri phr phri phrca sphr sphri gphr hrip hrpm chrp chrl chre chrm cphr "
    "mba emba dba phd edd psyd dphil cpa cfa cfp ccp ccsp cbp cebs rebc cpc fpc cpp cptd aptd cplp pcc mcc "
    "pmp cipd fcipd mcipd acipd mhrm mshrm mshr mshrd mlhr milr msod mpa mph mpp msw lcsw llm esq cissp csp "
    "csm cdp cde cdm cwp swp prosci"
)
"""Nobody is called so. Hyphens, dots and case do not matter."""
CREDENTIALS_IN_CAPITALS: Final = _listed("ma ba ms bs md jd rn acc aca cae grp msc bsc do")
"""Somebody may be called so: they count only in capitals, behind a comma or beside small letters."""
CREDENTIALS_OR_FAMILIES: Final = _listed("mba emba mpa")
"""Of the first list, what is a family's name too: written as one, or behind one word, it is the name."""
TITLES: Final = _listed("dr mr mrs ms miss mx prof professor")
LONGEST = 500


def fold_text(text: str) -> str:
    """For comparing: without accents, capitals and shapes of letters, with single spaces between words."""
    apart = _APOSTROPHES.sub("'", normalize("NFKD", _ACUTES.sub("'", text)))
    return _SPACE.sub(" ", _MARKS.sub("", apart).lower().translate(_UNLIKE)).strip()


def fold_name(name: str | None) -> str:
    """For comparing: also without credentials, titles and brackets; a name of no letters as it stands."""
    return _fold_bare(name or "") or fold_text(name or "")


def _get_called_name(person: Mapping[str, Any]) -> str:
    """Somebody of whom no name is known is called by what they are remembered by; empty where nothing is."""
    return next(filter(None, map(person.get, ("name", "remember_by", "organization"))), "")


def find_bearers(live: Mapping[str, Mapping[str, Any]], name: str) -> list[str]:
    """The ids of the live people, id to fields, whose whole name it is; or by which they are remembered,
    where they have none."""
    folded = fold_name(name)
    if not folded:
        return []
    words = folded.split()
    names = ((id_, _get_called_name(fields)) for id_, fields in live.items())
    return sorted(id_ for id_, name in names if _may_hold(name, words) and fold_name(name) == folded)


def _may_hold(name: str, words: list[str]) -> bool:
    """Whether a name may fold to these words: to take all names of a notebook apart would take long."""
    folded = fold_text(name)
    text = folded + _POINTS.sub("", folded) + folded.replace(" ", "")
    return all(word in text for word in words)


def find_event(live: Mapping[str, Mapping[str, Any]], name: str) -> str | None:
    """The id of the live event, id to fields, that is called so; of several the newest, by its id."""
    folded = fold_text(name)
    if not folded:
        return None
    return max(
        (id_ for id_, fields in live.items() if fold_text(fields.get("name") or "") == folded), default=None
    )


def _fold_bare(name: str) -> str:
    """Empty for a name of no letters."""
    folded = (_POINTS.sub("", fold_text(word)) for word in _bare_words(_turn_around(name)))
    words = [word for text in folded for word in _split_words(text)]
    while len(words) > 1 and words[0] in TITLES:
        words.pop(0)
    return ("" if all(map(_FAMILY_FIRST.fullmatch, words)) else " ").join(words)


def _turn_around(name: str) -> str:
    """The way one is called: of Ruiz, Dana. What stands behind a comma by right, credentials, stays there."""
    family, given, *rest = [*(_trim(part) for part in _cut(name).split(",")), "", ""]
    if family and given and len(_bare_words(f"x, {given}")) > 1 and not _GENERATION.fullmatch(given):
        is_family_first = _FAMILY_FIRST.fullmatch(_SPACE.sub("", family + given))
        called = f"{family} {given}" if is_family_first else f"{given} {family}"
        return ", ".join(filter(None, [called, *rest]))
    return _trim(name)


def _bare_words(name: str) -> list[str]:
    """The words of a name as they are written, without brackets and what stands behind it by right."""
    open_ = re.sub(r"\([^()]*\)?", " ", _SHRM.sub(r"SHRM-\1", _cut(name)))
    words = _WORDS.findall(open_)
    while len(words) > 1 and (not _key(words[-1]) or _is_earned(words, open_ == open_.upper())):
        words.pop()
    return [word for word in words if _key(word)]


def _is_earned(words: list[str], is_shouting: bool) -> bool:
    """Whether the last word is a credential. `is_shouting`: all are in capitals, which then say nothing."""
    last = words[-1]
    plain, is_capital = _key(last), last == last.upper()
    comma = next((at for at, word in enumerate(words) if word in ",;|/"), -1)
    is_behind = 0 < comma < len(words) - 1
    if plain in CREDENTIALS_IN_CAPITALS:
        return is_capital and len(last) > 1 and (is_behind or not is_shouting)
    if plain not in CREDENTIALS_OR_FAMILIES or is_behind:
        return plain in CREDENTIALS
    if is_capital and not is_shouting:
        return True
    is_name = last[0] != last[0].lower() and last[1:] == last[1:].lower()
    return not is_name and sum(_key(word) not in TITLES for word in words[:-1]) > 1


def _key(word: str) -> str:
    return "".join(letter for letter in fold_text(word) if category(letter)[0] in "LMN")


def _split_words(text: str) -> Iterator[str]:
    """Runs of letters, digits and what belongs to them; none begins with a mark."""
    word = ""
    for letter in f"{text} ":
        sort = category(letter)[0]
        if sort in "LN" or (sort == "M" and word):
            word += letter
        elif word:
            yield word
            word = ""


def _cut(name: str) -> str:
    """As the browser counts letters: by UTF-16."""
    return name.encode("utf-16-le", "surrogatepass")[: 2 * LONGEST].decode("utf-16-le", "ignore")


def _trim(text: str) -> str:
    return _OUTER.sub("", text)
