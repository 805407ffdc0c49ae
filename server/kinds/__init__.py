"""What can be written down: one marshmallow schema a kind, each field with a line that says what it means.

This room imports nothing of ours, no Flask and no SQL. Validation, OpenAPI, the browser's types and
limits, import and export all follow from these schemas.
"""

from .base import Kind
from .clipping import Clipping
from .credit import Credit
from .event import Event
from .followup import Followup
from .jot import Jot
from .joy import Joy
from .memo import Memo
from .person import Person
from .photo import Photo
from .prompt import Prompt
from .setting import Setting
from .topic import Topic
from .wording import Wording

KINDS: dict[str, type[Kind]] = {
    kind.__name__.lower(): kind
    for kind in (
        Event,
        Person,
        Jot,
        Prompt,
        Clipping,
        Followup,
        Photo,
        Memo,
        Topic,
        Joy,
        Credit,
        Setting,
        Wording,
    )
}
