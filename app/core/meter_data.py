"""What a member's meter recorded: registers read once a month, or energy interval by interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats

INTERVAL_MINUTES = (5, 15, 30, 60)


@dataclass(frozen=True, eq=False)
class RegisterReadings:
    """Energy through a two-register meter in consecutive billing months, oldest first.

    ``months`` are (year, month) pairs; the arrays have one kWh value a month.  ``generation_kwh`` is None where
    the generator has no meter of its own.  A meter that reads each time-of-use bucket by itself names them in
    ``buckets``, and its arrays are (months, buckets).
    """

    months: tuple[tuple[int, int], ...]
    delivered_kwh: Floats
    received_kwh: Floats
    generation_kwh: Floats | None = None
    buckets: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class IntervalReadings:
    """Use and generation in intervals of equal length that fill whole calendar months without a gap.

    ``start`` is datetime64[m], the start of each interval in local standard time; ``months`` are the (year, month)
    pairs, oldest first, and ``month_index`` the place in ``months`` of each interval.  The other arrays have one
    value an interval, kWh or USD/kWh; prices may be negative.  ``notes`` are sentences on how its clock was read.
    """

    minutes: int
    start: npt.NDArray[np.datetime64]
    months: tuple[tuple[int, int], ...]
    month_index: npt.NDArray[np.int64]
    load_kwh: Floats
    generation_kwh: Floats
    price_usd_per_kwh: Floats | None = None
    notes: tuple[str, ...] = ()
