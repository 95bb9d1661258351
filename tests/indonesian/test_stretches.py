"""Stretches answer as a look at each of them would."""

from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.stretches import Stretches

STRETCH = st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda pair: (pair[0], sum(pair)))


@given(st.lists(STRETCH), STRETCH)
def test_touch_is_what_a_look_at_each_stretch_says(stretches: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    """Whatever the stretches: they touch what shares a character with one of them, and are kept in order."""
    start, end = asked
    expected = any(left < end and start < right for left, right in stretches)
    assert Stretches(stretches).touch(start, end) is expected
    assert bool(Stretches(stretches)) is bool(stretches)
    assert list(Stretches(stretches)) == sorted(stretches)
