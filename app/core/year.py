"""The typical year: 8,760 hours of local standard time in which 1 January is a Monday.

Hour ``h`` covers the time from ``h`` to ``h + 1`` after midnight of 1 January; there is no 29 February and no
summer time.  Every array here is read-only, so that it can be handed out and shared.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats

DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
DAYS = 365
HOURS = 8760


def _read_only(values: npt.ArrayLike) -> npt.NDArray[np.int64]:
    array = np.array(values, dtype=np.int64)
    array.setflags(write=False)
    return array


month_of_day = _read_only(np.repeat(np.arange(12), DAYS_IN_MONTH))
"""Month 0..11 of each of the 365 days."""

month_of_hour = _read_only(np.repeat(month_of_day, 24))
"""Month 0..11 of each of the 8,760 hours."""

hour_of_day = _read_only(np.tile(np.arange(24), DAYS))
"""Hour 0..23 of each of the 8,760 hours."""

day_of_year = _read_only(np.repeat(np.arange(DAYS), 24))
"""Day 0..364 of each of the 8,760 hours."""

day_of_week_of_hour = _read_only(day_of_year % 7)
"""Day of the week of each of the 8,760 hours: Monday 0 to Sunday 6."""

first_day_of_month = _read_only(np.concatenate(([0], np.cumsum(DAYS_IN_MONTH)[:-1])))
"""Day 0..364 on which each month starts."""

first_hour_of_month = _read_only(24 * first_day_of_month)
"""Hour 0..8759 at which each month starts."""

hours_in_month = _read_only(24 * np.array(DAYS_IN_MONTH))
"""Number of hours of each month."""


def monthly_sums(kwh: Floats) -> Floats:
    """What each month adds up to, January first.

    ``kwh`` is (..., 8760), with any number of leading scenario axes; the answer is (..., 12) in the same unit.
    """
    return np.add.reduceat(kwh, first_hour_of_month, axis=-1)
