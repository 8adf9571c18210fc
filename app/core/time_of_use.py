"""Which time-of-use bucket an hour belongs to."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

from app.core.policy import Rate, TimeOfUse
from app.core.summer_time import in_summer_time, summer_of_typical_year
from app.core.wording import say
from app.core.year import (
    HOURS,
    day_of_week_of_hour,
    first_hour_of_month,
    hour_of_day,
    hours_in_month,
    month_of_hour,
)

THURSDAY, SATURDAY = 3, 5
MINUTES_AN_HOUR, HOURS_A_DAY = 60, 24


def bucket_of_interval(schedule: TimeOfUse, start: npt.NDArray[np.datetime64]) -> npt.NDArray[np.int64]:
    """The index into ``schedule.buckets`` of each interval, from its start in local standard time."""
    if schedule.clock == "wall":
        start = start + np.where(in_summer_time(start), MINUTES_AN_HOUR, 0).astype("timedelta64[m]")
    day = start.astype("datetime64[D]")
    month = start.astype("datetime64[M]").astype(np.int64) % 12 + 1
    hour = (start - day).astype("timedelta64[m]").astype(np.int64) // 60
    weekend = (day.astype(np.int64) + THURSDAY) % 7 >= SATURDAY
    if schedule.holidays_are_weekend:
        years = np.unique(start.astype("datetime64[Y]").astype(np.int64) + 1970)
        closed = np.array([day for year in years for day in holidays(int(year))], dtype="datetime64[D]")
        weekend |= np.isin(day, closed)
    return _buckets(schedule, month, hour, weekend)


def hour_of_typical_year(start: npt.NDArray[np.datetime64]) -> npt.NDArray[np.int64]:
    """The hour 0..8759 of the typical year for each instant; 29 February takes the hours of the day before."""
    month = start.astype("datetime64[M]")
    day = (start.astype("datetime64[D]") - month.astype("datetime64[D]")).astype(np.int64)
    month_number = month.astype(np.int64) % 12
    hour = (start - start.astype("datetime64[D]")).astype("timedelta64[m]").astype(np.int64) // 60
    day_of_typical_month = np.minimum(day, hours_in_month[month_number] // 24 - 1)
    return first_hour_of_month[month_number] + day_of_typical_month * 24 + hour


def bucket_of_typical_year(schedule: TimeOfUse, weekdays: tuple[int, ...] | None = None) -> npt.NDArray[np.int64]:
    """The index into ``schedule.buckets`` of each of the 8,760 hours of the typical year.

    ``weekdays`` are the days of the week of its 365 days, Monday 0, where they are not the typical year's own.
    """
    weekday = day_of_week_of_hour[::HOURS_A_DAY] if weekdays is None else np.asarray(weekdays, dtype=np.int64)
    shown = np.arange(HOURS)
    if schedule.clock == "wall":
        shown[summer_of_typical_year(weekday)] += 1
    return bucket_of_typical_hour(schedule, month_of_hour[shown] + 1, hour_of_day[shown], weekday[shown // HOURS_A_DAY])


def clock_warnings(*rates: Rate) -> tuple[str, ...]:
    """Sentences on the rates whose hours are not said to be those of either clock."""
    return tuple(
        say(
            "{rate} prices energy by the hour, and the policy does not say by which clock: standard time was taken. If "
            "the co-op means the clock on the wall, its hours come an hour earlier in summer.",
            rate=rate.name,
        )
        for rate in {rate.id: rate for rate in rates}.values()
        if rate.time_of_use is not None and rate.time_of_use.clock == "not_said"
    )


def bucket_of_typical_hour(
    schedule: TimeOfUse,
    month: npt.NDArray[np.int64],
    hour: npt.NDArray[np.int64],
    weekday: npt.NDArray[np.int64],
) -> npt.NDArray[np.int64]:
    """The same for a typical year: month 1..12, hour 0..23 and weekday (0 = Monday), with no holidays."""
    return _buckets(schedule, month, hour, weekday >= SATURDAY)


def _buckets(
    schedule: TimeOfUse, month: npt.NDArray[np.int64], hour: npt.NDArray[np.int64], weekend: npt.NDArray[np.bool_]
) -> npt.NDArray[np.int64]:
    buckets = schedule.buckets
    result = np.full(month.shape, buckets.index(schedule.otherwise))
    for window in reversed(schedule.windows):
        if window.from_hour < window.to_hour:
            within = (hour >= window.from_hour) & (hour < window.to_hour)
        else:
            within = (hour >= window.from_hour) | (hour < window.to_hour)
        if window.days != "all":
            within &= weekend if window.days == "weekend" else ~weekend
        result[within & np.isin(month, window.months)] = buckets.index(window.bucket)
    return result


def holidays(year: int) -> tuple[date, ...]:
    """New Year's Day, Memorial Day, Independence Day, Labor Day, Thanksgiving, Christmas, as utilities count them."""
    last_of_may = date(year, 5, 31)
    first_of_september, first_of_november = date(year, 9, 1), date(year, 11, 1)
    return (
        date(year, 1, 1),
        last_of_may - timedelta(days=last_of_may.weekday()),
        date(year, 7, 4),
        first_of_september + timedelta(days=-first_of_september.weekday() % 7),
        first_of_november + timedelta(days=(THURSDAY - first_of_november.weekday()) % 7 + 21),
        date(year, 12, 25),
    )
