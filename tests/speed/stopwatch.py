"""Times functions fairly: turn and turn about, warmed up, by the median."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence

RUNS = 15


def medians_ms(functions: Sequence[Callable[[int], object]], runs: int = RUNS) -> list[float]:
    """The median time of each function in milliseconds.

    Each is called with the number of the turn, so that it can ask for something new and no cache can answer it; the
    functions take turns, so that whatever else the machine does hits all of them alike.  Turn 0 is not counted.
    """
    times_s: list[list[float]] = [[] for _ in functions]
    gc.collect()
    gc.disable()
    try:
        for turn in range(runs + 1):
            for times, function in zip(times_s, functions, strict=True):
                started = time.perf_counter()
                function(turn)
                times.append(time.perf_counter() - started)
    finally:
        gc.enable()
    return [1000.0 * statistics.median(times[1:]) for times in times_s]
