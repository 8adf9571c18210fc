"""Holds the stopwatch to its word: turns taken in order, the first left out, the median told."""

import time

from tests.speed.stopwatch import medians_ms


def test_that_functions_take_turns_and_are_told_the_turn() -> None:
    calls: list[tuple[str, int]] = []
    medians_ms([lambda turn: calls.append(("a", turn)), lambda turn: calls.append(("b", turn))], runs=2)
    assert calls == [("a", 0), ("b", 0), ("a", 1), ("b", 1), ("a", 2), ("b", 2)]


def test_that_a_slow_warm_up_and_one_slow_run_do_not_count() -> None:
    pauses_s = [0.05, 0.05, 0.0, 0.0]
    (median_ms,) = medians_ms([lambda turn: time.sleep(pauses_s[turn])], runs=3)
    assert median_ms < 25


def test_that_a_steady_time_is_told_in_milliseconds() -> None:
    (median_ms,) = medians_ms([lambda turn: time.sleep(0.01)], runs=3)
    assert 10 <= median_ms < 60
