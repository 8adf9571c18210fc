"""Use measured interval by interval: its gaps, its hours, and the typical year it stands for.

Times are minutes since the start of 1970 on the clock of local standard time, so that no day has 23 or 25 hours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.summer_time import in_summer_time, summer_hours
from app.core.wording import say
from app.core.year import (
    DAYS,
    HOURS,
    day_of_week_of_hour,
    first_day_of_month,
    hour_of_day,
    hours_in_month,
    month_of_hour,
    monthly_sums,
)

MINUTES_A_DAY = 1440
LONGEST_BRIDGED_MINUTES = 120
"""Gaps up to this are filled along a straight line; longer ones by the same hours of like days."""

EPOCH_WEEKDAY = 3
"""1 January 1970 was a Thursday (Monday is 0)."""


@dataclass(frozen=True, eq=False)
class IntervalUse:
    """Use of consecutive intervals: ``kwh`` (intervals,), NaN where the meter said nothing.

    ``start_minute`` is the start of the first; ``estimated`` counts readings the utility itself had estimated;
    ``notes`` are sentences on how the file was read.
    """

    start_minute: int
    interval_minutes: int
    kwh: Floats
    source: str
    estimated: int = 0
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class TypicalUse:
    """The typical year made of measured use: ``load_kwh`` (8760,), with how it was made, for the member to see.

    ``weekdays`` are those of its 365 days, Monday 0, where a measured year's own days were kept; None where they are
    the typical year's.
    """

    load_kwh: Floats
    monthly_kwh: Floats
    notes: tuple[str, ...]
    weekdays: tuple[int, ...] | None = None


def filled(use: IntervalUse) -> tuple[Floats, tuple[str, ...]]:
    """The intervals without gaps, and what was filled how.

    Gaps up to two hours are bridged along a straight line between their neighbours; longer ones get the mean of the
    same time of day on the same kind of day (weekday or weekend) within two weeks, or else of all such days.
    """
    kwh = use.kwh.copy()
    missing = np.isnan(kwh)
    if not missing.any():
        return kwh, ()
    edges = np.flatnonzero(np.diff(np.concatenate(([0], missing.astype(np.int8), [0]))))
    short = long = 0
    known = np.flatnonzero(~missing)
    day, slot, weekend = _calendar(use)
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        inside = start > 0 and end < kwh.size
        if inside and (end - start) * use.interval_minutes <= LONGEST_BRIDGED_MINUTES:
            kwh[start:end] = np.interp(np.arange(start, end), known, use.kwh[known])
            short += end - start
            continue
        long += end - start
        for place in range(start, end):
            like = ~missing & (slot == slot[place]) & (weekend == weekend[place])
            near = like & (np.abs(day - day[place]) <= 14)
            chosen = near if near.any() else like if like.any() else ~missing & (slot == slot[place])
            kwh[place] = use.kwh[chosen].mean() if chosen.any() else use.kwh[~missing].mean()
    notes = []
    if short:
        notes.append(
            say("{short} intervals in gaps of up to two hours were filled along a straight line.", short=short)
        )
    if long:
        notes.append(
            say(
                "{long} intervals in longer gaps were filled with the mean of the same time on like days near by.",
                long=long,
            )
        )
    return kwh, tuple(notes)


def _calendar(use: IntervalUse) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Day since 1970, interval of the day, and whether it is a weekend, of each interval."""
    minutes = use.start_minute + use.interval_minutes * np.arange(use.kwh.size)
    day, minute = np.divmod(minutes, MINUTES_A_DAY)
    weekend = (day + EPOCH_WEEKDAY) % 7 >= 5
    return day, minute // use.interval_minutes, weekend


def hourly(use: IntervalUse, kwh: Floats) -> tuple[int, Floats]:
    """Whole hours: the hour since 1970 of the first, and their kWh; broken hours at the ends are left out."""
    step = use.interval_minutes
    per_hour = 60 // step
    skip = (-use.start_minute % 60) // step
    count = (kwh.size - skip) // per_hour
    whole = kwh[skip : skip + count * per_hour].reshape(count, per_hour).sum(axis=1)
    return (use.start_minute + skip * step) // 60, whole


def typical_use(use: IntervalUse, monthly_shape: Floats, keeps_summer_time: bool = True) -> TypicalUse:
    """A typical year of what was measured, from one day to several years of it.

    Each hour of the typical year gets the mean of the measured hours of its month, kind of day and time of day by the
    clock on the wall; where a year or more was measured, its own days are kept instead, in their order, averaged over
    the years.  Months that were not measured get the mean day of all measured days at the level of ``monthly_shape``
    (12,), the seasons of the member's profile.
    """
    kwh, notes = filled(use)
    first_hour, measured = hourly(use, kwh)
    hours = first_hour + np.arange(measured.size)
    day, hour = np.divmod(hours, 24)
    date = (day.astype("datetime64[D]")).astype("datetime64[M]")
    month = date.astype(np.int64) % 12
    day_in_month = (day.astype("datetime64[D]") - date.astype("datetime64[D]")).astype(np.int64)
    weekend = ((day + EPOCH_WEEKDAY) % 7 >= 5).astype(np.int64)
    told = list(notes)
    whole_year = _days_kept(month, day_in_month, hour, measured)
    weekdays = None
    if whole_year is not None:
        told.append(say("The days of the measured year were kept as they were; 29 February was left out."))
        load = whole_year
        weekdays = _weekdays_kept(month, day_in_month, day)
        if weekdays is None:
            told.append(
                say(
                    "Days of several years were averaged, so weekdays and weekends are mixed; one year of data would "
                    "keep them apart."
                )
            )
    else:
        shown, shown_of_year = hour, hour_of_day
        if keeps_summer_time:
            shown = (hour + in_summer_time(hours.astype("datetime64[h]").astype("datetime64[m]"))) % 24
            shown_of_year = (hour_of_day + summer_hours) % 24
        load, seen = _mean_days(month, weekend, shown, measured, monthly_shape, shown_of_year)
        told.append(
            say(
                "The typical year was made of mean days of {count} measured months."
                if seen.all()
                else "The typical year was made of mean days of {count} measured months; the other months follow the "
                "seasons of the profile.",
                count=int(seen.sum()),
            )
        )
    load.setflags(write=False)
    return TypicalUse(
        load_kwh=load,
        monthly_kwh=monthly_sums(load),
        notes=(*use.notes, *told),
        weekdays=weekdays,
    )


def _days_kept(
    month: npt.NDArray[np.int64], day_in_month: npt.NDArray[np.int64], hour: npt.NDArray[np.int64], kwh: Floats
) -> Floats | None:
    """The hours of a measured year each in its place, None unless every hour of a year was measured."""
    ordinary = ~((month == 1) & (day_in_month == 28))
    place = (first_day_of_month[month] + day_in_month)[ordinary] * 24 + hour[ordinary]
    counts = np.bincount(place, minlength=HOURS)
    if (counts == 0).any():
        return None
    means: Floats = np.bincount(place, weights=kwh[ordinary], minlength=HOURS) / counts
    return means


def _weekdays_kept(
    month: npt.NDArray[np.int64], day_in_month: npt.NDArray[np.int64], day: npt.NDArray[np.int64]
) -> tuple[int, ...] | None:
    """The day of the week of each of the 365 days that were measured, None where days of several years were averaged.

    A day whose hours belong to two years, as where a record begins at noon, is the later one's.
    """
    ordinary = ~((month == 1) & (day_in_month == 28))
    place = (first_day_of_month[month] + day_in_month)[ordinary]
    days, weekdays = day[ordinary], np.zeros(DAYS, dtype=np.int64)
    if np.unique(days).size > DAYS + 1:
        return None
    weekdays[place] = (days + EPOCH_WEEKDAY) % 7
    return tuple(weekdays.tolist())


def _mean_days(
    month: npt.NDArray[np.int64],
    weekend: npt.NDArray[np.int64],
    shown: npt.NDArray[np.int64],
    kwh: Floats,
    monthly_shape: Floats,
    shown_of_year: npt.NDArray[np.int64],
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """The typical year of mean days, and which months were measured; hours of the day are those of the wall's clock."""
    sums, counts = np.zeros((12, 2, 24)), np.zeros((12, 2, 24))
    np.add.at(sums, (month, weekend, shown), kwh)
    np.add.at(counts, (month, weekend, shown), 1.0)
    either = sums.sum(axis=1, keepdims=True) / np.maximum(counts.sum(axis=1, keepdims=True), 1.0)
    means = np.where(counts > 0, sums / np.maximum(counts, 1.0), either)
    seen = counts.sum(axis=1).min(axis=1) > 0  # every hour of the day was measured at least once in the month
    if not seen.any():
        overall = sums.sum(axis=(0, 1)) / np.maximum(counts.sum(axis=(0, 1)), 1.0)
        means = np.broadcast_to(np.where(overall > 0, overall, kwh.mean()), (12, 2, 24)).copy()
        seen = counts.sum(axis=(1, 2)) > 0
    weekend_of_hour = (day_of_week_of_hour >= 5).astype(np.int64)
    typical_day = means[seen].mean(axis=0)
    daily_shape = monthly_shape / hours_in_month
    level = daily_shape / max(float(daily_shape[seen].mean()), 1e-12)
    for missing in np.flatnonzero(~seen).tolist():
        means[missing] = typical_day * level[missing]
    return means[month_of_hour, weekend_of_hour, shown_of_year], seen
