"""What a member uses, hour by hour, from what their bills say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.year import day_of_week_of_hour, hour_of_day, month_of_hour, monthly_sums

FloatArray = npt.NDArray[np.float64]

SATURDAY = 5


@dataclass(frozen=True, eq=False)
class LoadProfile:
    """A named shape of use: ``shape`` is (12 months, weekday and weekend, 24 hours), power relative to the year's mean.

    ``name`` is what a case file says, ``title`` what a person reads.
    """

    name: str
    title: str
    shape: FloatArray
    source: str

    def hourly(self) -> FloatArray:
        """The shape laid over the 8,760 hours of the typical year, adding up to 1."""
        weekend = (day_of_week_of_hour >= SATURDAY).astype(np.int64)
        year = self.shape[month_of_hour, weekend, hour_of_day]
        fractions: FloatArray = year / year.sum()
        return fractions

    def monthly_fraction(self) -> FloatArray:
        """Share of each month in the year's use, (12,), adding up to 1."""
        return monthly_sums(self.hourly())


def hourly_load(monthly_kwh: Sequence[float] | FloatArray, profile: LoadProfile) -> FloatArray:
    """Twelve monthly kWh laid over the 8,760 hours by a profile; each month adds up to its bill.

    Where a profile has no use at all in a month that has a bill, that month is spread evenly.
    """
    wanted_kwh = np.asarray(monthly_kwh, dtype=np.float64)
    shape = profile.hourly()
    shape_sums = monthly_sums(shape)
    empty = shape_sums <= 0.0
    if empty.any():
        shape = np.where(empty[month_of_hour], 1.0, shape)
        shape_sums = monthly_sums(shape)
    load_kwh = shape * (wanted_kwh / shape_sums)[month_of_hour]
    load_kwh.setflags(write=False)
    return load_kwh


def monthly_from_annual(annual_kwh: float, profile: LoadProfile) -> FloatArray:
    """One yearly figure spread over the months by the profile's own seasons, (12,) kWh."""
    return annual_kwh * profile.monthly_fraction()
