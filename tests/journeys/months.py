"""The notebook some weeks after an event: gifts due and given, two who face the same, a shelf for some."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from tests.journeys.evening import MINUTE, NOW, Record, id_of, record

DAY = 24 * 60 * MINUTE
TODAY = date.today()
EVENT = record(
    "event", 201, name="SHRM Austin", kind="conference", city="Austin",
    starts_on=str(TODAY - timedelta(days=4)), ends_on=str(TODAY - timedelta(days=3)),
)  # fmt: skip
DANA, TOM, MARIA, RAY, PRIYA = 210, 211, 212, 213, 214


def met(number: int, name: str, days_ago: int, **fields: Any) -> Record:
    there = {"event_id": EVENT["id"], "met_at": NOW - days_ago * DAY}
    return record("person", number, name=name, **{**there, **fields})


def heard(number: int, text: str, person: int, days_ago: int, **fields: Any) -> Record:
    about = {"person_ids": [id_of(person)], "event_id": EVENT["id"], "heard_at": NOW - days_ago * DAY}
    return record("jot", number, text=text, **{"kind": "challenge", "state": "open", **about, **fields})


PEOPLE = [
    met(DANA, "Dana Ruiz", 3, job_title="CHRO", organization="Initech", email="dana@initech.example"),
    met(TOM, "Tom Ek", 3, organization="Globex"),
    met(MARIA, "Maria Lopez", 90, organization="Acme", linkedin_url="https://www.linkedin.com/in/maria-lopez"),
    met(RAY, "Ray Chen", 200, resting=True),
    met(PRIYA, "Priya Shah", 3, organization="Umbrella"),
]
HERS = heard(220, "Night-shift nurses quit within the first year, turnover is brutal", DANA, 3)
JOTS = [
    HERS,
    heard(221, "Turnover on nights: half our nurses quit in their first year", TOM, 3),
    heard(222, "Open enrollment takes all of November", MARIA, 90),
    heard(223, "How do we get supervisors to give feedback?", RAY, 200, kind="question", asked_by="them"),
    heard(224, "Layoffs are planned for March", PRIYA, 3, in_confidence=True),
    heard(
        225, "Send her the swap template", PRIYA, 3, kind="promise", state=None,
        due_on=str(TODAY - timedelta(days=1)),
    ),
    heard(226, "We cannot find a benefits broker who answers the phone", MARIA, 150),
]  # fmt: skip
ARTICLE = record(
    "clipping", 230, kind="article", title="Stay interviews: how hospitals cut nurse turnover",
    url="https://stay.example/guide", topics=["retention"],
)  # fmt: skip
SHELF = [
    ARTICLE,
    record("clipping", 231, kind="template", title="Open enrollment checklist", topics=["benefits"]),
    record("clipping", 232, kind="book", title="Better meetings", topics=["culture"]),
    record("clipping", 233, kind="resume", title="Resume of Ana Silva, night-shift scheduler"),
]
GIFT = record(
    "followup", 240, state="done", person_id=id_of(MARIA), clipping_id=id_of(232), way="mail",
    done_at=NOW - 85 * DAY,
)  # fmt: skip
# What comes up by itself comes on days that chance draws; Maria's is written down, so it is there on any.
MEANT = record(
    "followup", 241, state="open", person_id=id_of(MARIA), due_on=str(TODAY - timedelta(days=2))
)
JOY = record("joy", 250, text="A stranger sent me a survey", happened_on=str(TODAY - timedelta(days=9)))
MONTHS = [EVENT, *PEOPLE, *JOTS, *SHELF, GIFT, MEANT, JOY]


def begun_for_dana(more: str = "") -> str:
    """Where something for Dana is written, that answers what she said."""
    return f"/follow-up/new?person={id_of(DANA)}&jot={HERS['id']}{more}"
