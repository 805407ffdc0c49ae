"""The kind `topic`."""

from .base import Kind
from .fields import Code, Strings, Words


class Topic(Kind):
    """My own words for an HR topic, or a topic of my own; those that everybody has are in `topics.py`."""

    slug = Code("the topic, as jots and clippings name it", 80)
    name = Words("of a topic of my own: what it is called", 80)
    synonyms = Strings("what else I call it")
