"""When and where the clocks of the United States are put forward, seen from the clock of standard time."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import numpy as np
import numpy.typing as npt

from app.core.year import HOURS, day_of_week_of_hour, first_day_of_month

SUNDAY, HOURS_A_DAY = 6, 24

MOUNTAIN_H, HAWAII_H, ATLANTIC_H, SAMOA_H, GUAM_H = -7.0, -10.0, -4.0, -11.0, 10.0
TROPICS_DEG = 24.0
"""Hawaii and the territories lie south of this; the Aleutians, at Hawaii's hour, do not."""

ARIZONA_NORTH_DEG, ARIZONA_EAST_DEG = 37.0, -109.046
"""Borders with Utah and New Mexico. West and south of Arizona another hour, or another country, begins."""

NAVAJO_SOUTH_DEG, NAVAJO_WEST_DEG = 35.25, -111.4
HOPI_SOUTH_WEST_DEG, HOPI_NORTH_EAST_DEG = (35.55, -111.0), (36.2, -110.0)
"""The Navajo Nation in Arizona keeps summer time, the Hopi within it do not: boxes round them, wrong at the rims."""


def keeps_summer_time(latitude_deg: float, longitude_deg: float, utc_offset_h: float) -> bool:
    """Whether clocks are put forward at a place of the United States; ``utc_offset_h`` is its standard time.

    Reference: 15 U.S.C. 260a, from which Arizona, Hawaii and the territories have exempted themselves.
    """
    if utc_offset_h in (HAWAII_H, ATLANTIC_H, SAMOA_H, GUAM_H):
        return latitude_deg > TROPICS_DEG
    if utc_offset_h != MOUNTAIN_H or latitude_deg >= ARIZONA_NORTH_DEG or longitude_deg >= ARIZONA_EAST_DEG:
        return True
    (south_deg, west_deg), (north_deg, east_deg) = HOPI_SOUTH_WEST_DEG, HOPI_NORTH_EAST_DEG
    of_the_hopi = south_deg <= latitude_deg <= north_deg and west_deg <= longitude_deg <= east_deg
    return latitude_deg >= NAVAJO_SOUTH_DEG and longitude_deg >= NAVAJO_WEST_DEG and not of_the_hopi


def summer_time(year: int) -> tuple[datetime, datetime]:
    """When summer time begins and ends on the clock of standard time, by the rule in force since 2007: two o'clock on
    the second Sunday of March, and one o'clock, shown as two, on the first of November."""

    def sunday(month: int, number: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(SUNDAY - first.weekday()) % 7 + 7 * (number - 1))

    return datetime.combine(sunday(3, 2), time(2)), datetime.combine(sunday(11, 1), time(1))


def zone_name(offset_minutes: int) -> str:
    """A clock by its distance from UTC, as `UTC-06:00`."""
    hours, minutes = divmod(abs(offset_minutes), 60)
    return f"UTC{'-' if offset_minutes < 0 else '+'}{hours:02d}:{minutes:02d}"


def in_summer_time(start: npt.NDArray[np.datetime64]) -> npt.NDArray[np.bool_]:
    """Whether the clock on the wall is an hour ahead at each instant of standard time, where summer time is kept."""
    years = start.astype("datetime64[Y]").astype(np.int64) + 1970
    ahead = np.zeros(start.shape, dtype=bool)
    for year in np.unique(years).tolist():
        begins, ends = (np.datetime64(change, "m") for change in summer_time(year))
        ahead |= (start >= begins) & (start < ends)
    return ahead


def summer_of_typical_year(weekday: npt.NDArray[np.int64]) -> slice:
    """The hours of standard time in summer time, from the second Sunday of March to the first of November.

    ``weekday`` is the day of the week of each of its 365 days, Monday 0.
    """

    def sunday(month: int, number: int) -> int:
        days = np.arange(first_day_of_month[month - 1], first_day_of_month[month])
        return int(days[weekday[days] == SUNDAY][number - 1])

    return slice(sunday(3, 2) * HOURS_A_DAY + 2, sunday(11, 1) * HOURS_A_DAY + 1)


def _summer_hours() -> npt.NDArray[np.bool_]:
    hours = np.zeros(HOURS, dtype=bool)
    hours[summer_of_typical_year(day_of_week_of_hour[::HOURS_A_DAY])] = True
    hours.setflags(write=False)
    return hours


summer_hours = _summer_hours()
"""Whether each of the 8,760 hours of the typical year lies in summer time, read-only."""
