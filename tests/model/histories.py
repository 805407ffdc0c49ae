"""Random histories: people write, phones exchange, networks fail. For the model and the real server."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, settings, strategies
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.model.device import Device
from tests.model.records import is_erased
from tests.model.server import Request, Response
from tests.model.stamps import DAY
from tests.model.world import ModelWorld, World
from tests.model.written_words import WrittenWords, check_same_everywhere, check_silent, settle_all

RECORDS = [
    ("01890a5d-ac96-774b-bcce-b302099a8050", "jot", ("text", "reading", "kind")),
    ("01890a5d-ac96-774b-bcce-b302099a8051", "jot", ("text", "answer", "kind")),
    ("01890a5d-ac96-774b-bcce-b302099a8052", "person", ("name", "remember_by", "badge_code")),
]
INITIALS = "amz"
"""Of the devices' names: stamps of one instant are in the order of these, and the server's is `s`."""

a_device = strategies.integers(0, 3)
a_record = strategies.sampled_from(RECORDS)
a_field = strategies.sampled_from([0, 0, 0, 1, 2])
a_fault = strategies.sampled_from(["", "", "", "request lost", "answer lost"])
a_limit = strategies.integers(1, 4)
a_batch = strategies.sampled_from([1, 2, 9])
a_skew = strategies.sampled_from([0, 0, 30, -30, 90_000, -90_000, DAY // 3, -DAY // 3])
EVERYTHING = 9
_numbers = itertools.count()


class Histories(RuleBasedStateMachine):
    """Three devices, three records.

    Clocks are wrong by hours, never so far ahead that the server refuses a stamp.
    """

    harmless = False
    """Whether something happened after which one wording too many is no harm."""

    open_world: Callable[[], World]

    @initialize(skews=strategies.lists(a_skew, min_size=3, max_size=3))
    def begin(self, skews: list[int]) -> None:
        self.world = self.open_world()
        self.devices = [
            Device(f"{initial}{next(_numbers):07d}", skew)
            for initial, skew in zip(INITIALS, skews, strict=True)
        ]
        self.written = WrittenWords()
        self.delayed: list[Request] = []
        self.answers: list[tuple[Device, Request, Response]] = []
        self.copied = False

    @rule(who=a_device, record=a_record, which=a_field, spaced=strategies.booleans())
    def write(self, who: int, record: tuple[str, str, tuple[str, ...]], which: int, spaced: bool) -> None:
        record_id, kind, fields = record
        device, name = self._device(who), fields[which]
        here = device.records.get(record_id, {"fields": {}})
        if is_erased(here):
            return
        words = self.written.new_words()
        self.written.note(words, (record_id, name), here["fields"].get(name))
        value = f" {words}\n" if spaced and which < 2 else words
        device.write(kind, record_id, {name: value}, self.world.now())

    @rule(who=a_device, record=a_record)
    def put_in_bin(self, who: int, record: tuple[str, str, tuple[str, ...]]) -> None:
        self._write_if_there(who, record, "deleted_at")

    @rule(who=a_device, fault=a_fault, limit=a_limit)
    def exchange(self, who: int, fault: str, limit: int) -> None:
        self._exchange(self._device(who), fault, EVERYTHING, limit)

    @rule(who=a_device, fault=a_fault, limit=a_limit, record=a_record, which=a_field)
    def exchange_while_typing(self, who: int, fault: str, limit: int, **what: Any) -> None:
        def type_on() -> None:
            self.write(who=who, spaced=False, **what)

        self._exchange(self._device(who), fault, EVERYTHING, limit, meanwhile=type_on)

    @rule(who=a_device)
    def send_a_question_that_is_delayed(self, who: int) -> None:
        self.delayed.append(self._device(who).request(EVERYTHING, 4))

    @precondition(lambda self: self.delayed)
    @rule(which=strategies.integers(0, 5), again=strategies.booleans())
    def a_delayed_question_arrives(self, which: int, again: bool) -> None:
        which %= len(self.delayed)
        self.world.ask(self.delayed[which])
        if not again:
            self.delayed.pop(which)

    @rule(who=a_device, limit=a_limit)
    def ask_and_wait_for_the_answer(self, who: int, limit: int) -> None:
        device = self._device(who)
        question = device.request(EVERYTHING, limit)
        self.answers.append((device, question, self.world.ask(question)))

    @precondition(lambda self: self.answers)
    @rule(which=strategies.integers(0, 5))
    def an_answer_arrives_at_last(self, which: int) -> None:
        device, question, answer = self.answers.pop(which % len(self.answers))
        device.reply(question, answer, self.world.now())

    @rule(who=a_device, skew=a_skew)
    def set_a_clock_wrong(self, who: int, skew: int) -> None:
        self._device(who).skew = skew

    @rule(milliseconds=strategies.integers(1, 40))
    def wait(self, milliseconds: int) -> None:
        self.world.wait(milliseconds)

    @precondition(lambda self: not self.copied)
    @rule(who=a_device)
    def copy_a_phone(self, who: int) -> None:
        self.devices.append(self._device(who).twin("copied"))
        self.copied = self.harmless = True

    def teardown(self) -> None:
        if hasattr(self, "world"):
            try:
                self.check()
            finally:
                self.world.close()

    def check(self) -> None:
        settle_all(self.world, self.devices, batch=EVERYTHING)
        check_same_everywhere(self.world, self.devices)
        check_silent(self.world, self.devices)
        rows = self.world.rows()
        self.written.check_kept(rows)
        self.written.check_forgotten(rows)
        if not self.harmless:
            self.written.check_no_false_wordings(rows)

    def _device(self, who: int) -> Device:
        return self.devices[who % len(self.devices)]

    def _exchange(self, device: Device, fault: str, batch: int, limit: int, meanwhile: Any = None) -> None:
        question = device.request(batch, limit)
        if fault == "request lost":
            return
        answer = self.world.ask(question)
        if meanwhile:
            meanwhile()
        if fault != "answer lost":
            device.reply(question, answer, self.world.now())

    def _write_if_there(self, who: int, record: tuple[str, str, tuple[str, ...]], name: str) -> None:
        device, (record_id, kind, _) = self._device(who), record
        if record_id in device.records and not is_erased(device.records[record_id]):
            now = self.world.now()
            device.write(kind, record_id, {name: now}, now)


class WithPoison(Histories):
    """As above, and edits stay behind: batches are small, clocks so far ahead that stamps are refused.

    An edit that the server has, the answer lost, may then be stamped again above one that followed it.
    """

    harmless = True

    @rule(who=a_device, fault=a_fault, batch=a_batch, limit=a_limit)
    def exchange_a_little(self, who: int, fault: str, batch: int, limit: int) -> None:
        self._exchange(self._device(who), fault, batch, limit)

    @rule(who=a_device, days=strategies.integers(-5, 5))
    def set_a_clock_wrong_by_days(self, who: int, days: int) -> None:
        self._device(who).skew = days * DAY


SAME_PERSON = ("01890a5d-ac96-774b-bcce-b302099a8053", "person", RECORDS[2][2])
"""Who may turn out to be the person among the records."""


class WithForgetting(Histories):
    """As above, and people have records forgotten, whoever still writes in them, and persons merged."""

    @rule(who=a_device, which=a_field)
    def write_of_the_same_person(self, who: int, which: int) -> None:
        self.write(who=who, record=SAME_PERSON, which=which, spaced=False)

    @rule(who=a_device)
    def merge_persons(self, who: int) -> None:
        device, now = self._device(who), self.world.now()
        (into, kind, _), (merged, _, _) = RECORDS[2], SAME_PERSON
        if {into, merged} <= device.records.keys() and not is_erased(device.records[merged]):
            device.write(kind, merged, {"merged_into_id": into, "deleted_at": now}, now)

    @rule(who=a_device)
    def part_persons(self, who: int) -> None:
        merged, kind, _ = SAME_PERSON
        device = self._device(who)
        if merged in device.records and not is_erased(device.records[merged]):
            device.write(kind, merged, {"merged_into_id": None, "deleted_at": None}, self.world.now())

    def check(self) -> None:
        settle_all(self.world, self.devices, batch=EVERYTHING)
        if is_erased(self.world.rows().get(SAME_PERSON[0], {"fields": {}})):
            assert RECORDS[2][0] in self.written.forgotten, "forgotten with nobody"
            self.written.forgotten.add(SAME_PERSON[0])
        super().check()

    @rule(who=a_device, record=a_record)
    def forget(self, who: int, record: tuple[str, str, tuple[str, ...]]) -> None:
        self._write_if_there(who, record, "erased_at")
        if is_erased(self._device(who).records.get(record[0], {"fields": {}})):
            self.written.forgotten.add(record[0])


class WithRestores(Histories):
    """As above, and the server comes back from a backup. What only the lost server held is lost with it."""

    backed_up = False

    @rule()
    def back_up(self) -> None:
        assert isinstance(self.world, ModelWorld)
        self.world.back_up()
        self.backed_up = True

    @precondition(lambda self: self.backed_up)
    @rule()
    def bring_back(self) -> None:
        assert isinstance(self.world, ModelWorld)
        self.all_hear_everything()
        self.world.bring_back()
        self.note_restored()

    def note_restored(self) -> None:
        """A wording too many is no harm after a disaster."""
        self.harmless = True

    def all_hear_everything(self) -> None:
        for device in self.devices:
            while not self._has_heard_everything(device):
                device.sync(self.world.ask, self.world.now(), batch=0, limit=9)

    def _has_heard_everything(self, device: Device) -> bool:
        body = self.world.ask(device.request(0, 9)).body
        return bool(body["epoch"] == device.epoch and body["revision"] == device.heard)


def play_histories(
    machine: type[Histories], world: Callable[[], World], examples: int, steps: int = 40, shrink: bool = True
) -> None:
    """Play `examples` histories of at most `steps` steps, each in a world of its own.

    `shrink`: look for the shortest history that fails, which takes hundreds of worlds.
    """

    history = type(machine.__name__, (machine,), {"open_world": staticmethod(world)})
    phases = [Phase.generate, Phase.shrink] if shrink else [Phase.generate]
    run_state_machine_as_test(
        history,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            phases=phases,
            deadline=None,
            database=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
