"""The notebook some weeks after an event: gifts due and given, two who face the same, a shelf for some."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.e2e.evening_notebook import MINUTE, NOW, Record, make_id, make_record

DAY = 24 * 60 * MINUTE
TODAY = date.today()
EVENT = make_record(
    "event",
    201,
    name="SHRM Austin",
    kind="conference",
    city="Austin",
    starts_on=str(TODAY - timedelta(days=4)),
    ends_on=str(TODAY - timedelta(days=3)),
)
DANA, TOM, MARIA, RAY, PRIYA = 210, 211, 212, 213, 214


def make_person(number: int, name: str, days_ago: int, **fields: Any) -> Record:
    there = {"event_id": EVENT["id"], "met_at": NOW - days_ago * DAY}
    return make_record("person", number, name=name, **{**there, **fields})


def make_challenge(number: int, text: str, person: int, days_ago: int, **fields: Any) -> Record:
    about = {"person_ids": [make_id(person)], "event_id": EVENT["id"], "heard_at": NOW - days_ago * DAY}
    return make_record("jot", number, text=text, **{"kind": "challenge", "state": "open", **about, **fields})


PEOPLE = [
    make_person(DANA, "Dana Ruiz", 3, job_title="CHRO", organization="Initech", email="dana@initech.example"),
    make_person(TOM, "Tom Ek", 3, organization="Globex"),
    make_person(
        MARIA, "Maria Lopez", 90, organization="Acme", linkedin_url="https://www.linkedin.com/in/maria-lopez"
    ),
    make_person(RAY, "Ray Chen", 200, resting=True),
    make_person(PRIYA, "Priya Shah", 3, organization="Umbrella"),
]
DANAS_CHALLENGE = make_challenge(
    220, "Night-shift nurses quit within the first year, turnover is brutal", DANA, 3
)
JOTS = [
    DANAS_CHALLENGE,
    make_challenge(221, "Turnover on nights: half our nurses quit in their first year", TOM, 3),
    make_challenge(222, "Open enrollment takes all of November", MARIA, 90),
    make_challenge(
        223, "How do we get supervisors to give feedback?", RAY, 200, kind="question", asked_by="them"
    ),
    make_challenge(224, "Layoffs are planned for March", PRIYA, 3, in_confidence=True),
    make_challenge(
        225,
        "Send her the swap template",
        PRIYA,
        3,
        kind="promise",
        state=None,
        due_on=str(TODAY - timedelta(days=1)),
    ),
    make_challenge(226, "We cannot find a benefits broker who answers the phone", MARIA, 150),
]
ARTICLE = make_record(
    "clipping",
    230,
    kind="article",
    title="Stay interviews: how hospitals cut nurse turnover",
    url="https://stay.example/guide",
    topics=["retention"],
)
SHELF = [
    ARTICLE,
    make_record("clipping", 231, kind="template", title="Open enrollment checklist", topics=["benefits"]),
    make_record("clipping", 232, kind="book", title="Better meetings", topics=["culture"]),
    make_record("clipping", 233, kind="resume", title="Resume of Ana Silva, night-shift scheduler"),
]
GIFT = make_record(
    "followup",
    240,
    state="done",
    person_id=make_id(MARIA),
    clipping_id=make_id(232),
    way="mail",
    done_at=NOW - 85 * DAY,
)
# What comes up by itself comes on days that chance draws; Maria's is written down, so it is there on any.
PLANNED = make_record(
    "followup", 241, state="open", person_id=make_id(MARIA), due_on=str(TODAY - timedelta(days=2))
)
JOY = make_record("joy", 250, text="A stranger sent me a survey", happened_on=str(TODAY - timedelta(days=9)))
MONTHS = [EVENT, *PEOPLE, *JOTS, *SHELF, GIFT, PLANNED, JOY]


def build_draft_path(more: str = "") -> str:
    """Where something for Dana is written, that answers what she said."""
    return f"/follow-up/new?person={make_id(DANA)}&jot={DANAS_CHALLENGE['id']}{more}"
