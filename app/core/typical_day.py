"""Tells what a typical day of each month is like at the meter: means of the month's days, hour by hour."""

from __future__ import annotations

import numpy as np

from app.core.answer import HourlyMeans
from app.core.arrays import Floats
from app.core.year import DAYS, DAYS_IN_MONTH, HOURS, first_day_of_month

HOURS_A_DAY = 24


def hourly_means(load_kwh: Floats, generation_kwh: Floats, netting: str = "hour") -> HourlyMeans:
    """The mean day of each month from a typical year of N intervals, (N,) each, N a multiple of 8,760.

    Delivered and received are what the two registers count in each interval, before any netting, so that they add up
    to the registers of the month; where all is bought and all is sold (``netting`` none) there are two meters.
    """
    received_kwh = generation_kwh if netting == "none" else np.maximum(generation_kwh - load_kwh, 0.0)
    load, generation, received = (_mean_day(kwh) for kwh in (load_kwh, generation_kwh, received_kwh))
    delivered = np.maximum(load - generation + received, 0.0)  # rounding alone could take it below 0
    return HourlyMeans(*(tuple(map(tuple, kw.tolist())) for kw in (load, generation, delivered, received)))


def _mean_day(kwh: Floats) -> Floats:
    """Mean kW of each hour of the day in each month, (12, 24)."""
    parts = kwh.size // HOURS
    hourly = kwh if parts == 1 else np.einsum("hp->h", kwh.reshape(HOURS, parts))
    sums = np.add.reduceat(hourly.reshape(DAYS, HOURS_A_DAY), first_day_of_month, axis=0)
    means: Floats = sums / np.array(DAYS_IN_MONTH)[:, np.newaxis]
    return means
