"""Stamps are texts whose order is the order in time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server.rules.stamps import Clock, format_stamp, get_latest_plausible_stamp, is_stamp, make_server_stamp

times = st.integers(0, 2**47)
counters = st.integers(0, 0xFFFF)
devices = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=8, max_size=8)
stamps = st.builds(format_stamp, times, counters, devices)


@given(times, counters, times, counters)
def test_the_order_of_texts_is_the_order_in_time(a: int, m: int, b: int, n: int) -> None:
    assert (format_stamp(a, m, "samesame") < format_stamp(b, n, "samesame")) == ((a, m) < (b, n))


@given(stamps)
def test_the_stamp_after_is_later_and_always_the_same(stamp: str) -> None:
    assert is_stamp(make_server_stamp(stamp))
    assert make_server_stamp(stamp)[:17] > stamp[:17]
    assert make_server_stamp(stamp) == make_server_stamp(stamp)


@given(st.lists(stamps | times))
def test_a_clock_never_goes_back(events: list[str | int]) -> None:
    clock, latest = Clock(), ""
    for happened in events:
        if isinstance(happened, str):
            clock.see(happened)
            latest = max(latest, happened[:17])
        else:
            ticked = clock.tick(happened)
            assert is_stamp(ticked)
            assert ticked[:17] > latest
            latest = ticked[:17]
    assert Clock(clock.reading).reading == clock.reading, "it can be kept and brought back"


def test_a_full_counter_carries_into_the_time() -> None:
    clock = Clock("0000000000ff-ffff")
    assert clock.tick(0) == "000000000100-0000-server00"


def test_a_day_ahead_is_believed_and_no_more() -> None:
    day = 24 * 60 * 60 * 1000
    assert (
        format_stamp(day, 0xFFFF, "zzzzzzzz")
        <= get_latest_plausible_stamp(0)
        < format_stamp(day + 1, 0, "00000000")
    )
