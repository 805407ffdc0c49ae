"""Topics are told apart, and the sentences that both languages know speak of ours."""

from __future__ import annotations

import json
import re

from server.kinds.topics import NOTHING, TOPICS
from tests.support.environment import ROOT

SLUGS = [topic.slug for topic in TOPICS]
CASES = json.loads((ROOT / "tests/cases/shared/topics.json").read_text(encoding="utf-8"))["cases"]


def test_slugs_and_names_are_each_one_topics() -> None:
    assert len(set(SLUGS)) == len({topic.name for topic in TOPICS}) == len(TOPICS) == 44
    assert all(re.fullmatch("[a-z]+(-[a-z]+)*", slug) for slug in SLUGS)


def test_a_synonym_is_plain_text_between_commas() -> None:
    for text in (NOTHING, *(topic.synonyms for topic in TOPICS)):
        assert not re.search(r"^\s|\s$|  |,(?! \S)|\s,", text), text


def test_the_sentences_speak_of_topics_that_there_are() -> None:
    for case in CASES:
        own = {topic["slug"] for topic in case.get("own", ())}
        assert set(case["topics"]) <= {*SLUGS, *own}, case["text"]
