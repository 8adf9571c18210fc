"""Holds time-of-use buckets to the hour, the day of the week, the season and the holidays."""

from datetime import date

import numpy as np
import pytest

from app.core.policy import TimeOfUse, TouWindow
from app.core.time_of_use import bucket_of_interval, bucket_of_typical_hour, holidays

SUMMER = (6, 7, 8, 9)
AFTERNOON = TimeOfUse("off-peak", (TouWindow("peak", 14, 20, "weekday"),))


def bucket(schedule: TimeOfUse, *times: str) -> list[str]:
    """The bucket of each interval that starts then."""
    found = bucket_of_interval(schedule, np.array(times, dtype="datetime64[m]"))
    return [schedule.buckets[index] for index in found]


def test_that_a_window_has_its_first_hour_and_not_its_last() -> None:
    monday = "2026-11-16"
    times = [f"{monday}T{time}" for time in ("13:59", "14:00", "19:59", "20:00")]
    assert bucket(AFTERNOON, *times) == ["off-peak", "peak", "peak", "off-peak"]


def test_that_a_weekday_window_leaves_saturday_and_sunday_out() -> None:
    days = [f"2026-11-{day}T15:00" for day in range(16, 23)]
    assert bucket(AFTERNOON, *days) == ["peak"] * 5 + ["off-peak"] * 2


def test_that_a_weekend_window_is_the_weekend_alone() -> None:
    schedule = TimeOfUse("usual", (TouWindow("quiet", 0, 24, "weekend"),))
    days = [f"2026-11-{day}T00:00" for day in range(16, 23)]
    assert bucket(schedule, *days) == ["usual"] * 5 + ["quiet"] * 2


def test_that_a_window_may_pass_midnight() -> None:
    schedule = TimeOfUse("day", (TouWindow("night", 22, 6),))
    times = [f"2026-03-01T{time}" for time in ("21:59", "22:00", "23:59", "00:00", "05:59", "06:00")]
    assert bucket(schedule, *times) == ["day", "night", "night", "night", "night", "day"]


def test_that_a_weekday_window_past_midnight_goes_by_the_day_of_each_hour() -> None:
    schedule = TimeOfUse("other", (TouWindow("night", 22, 6, "weekday"),))
    friday_night, saturday_morning, monday_morning = "2026-11-20T23:00", "2026-11-21T01:00", "2026-11-23T01:00"
    assert bucket(schedule, friday_night, saturday_morning, monday_morning) == ["night", "other", "night"]


def test_that_a_window_that_ends_as_it_starts_is_the_whole_day() -> None:
    schedule = TimeOfUse("rest", (TouWindow("summer", 0, 24, months=SUMMER),))
    times = [f"2026-{month:02}-15T12:00" for month in range(1, 13)]
    assert bucket(schedule, *times) == ["rest"] * 5 + ["summer"] * 4 + ["rest"] * 3


def test_that_the_first_window_that_fits_names_the_bucket() -> None:
    schedule = TimeOfUse("low", (TouWindow("high", 16, 18), TouWindow("middle", 12, 20)))
    times = [f"2026-05-05T{hour}:30" for hour in (11, 12, 16, 17, 18, 20)]
    assert bucket(schedule, *times) == ["low", "middle", "high", "high", "middle", "low"]


def test_that_holidays_count_as_weekend_only_where_the_rate_says_so() -> None:
    christmas_friday = "2026-12-25T15:00"
    assert bucket(AFTERNOON, christmas_friday) == ["peak"]
    with_holidays = TimeOfUse("off-peak", AFTERNOON.windows, holidays_are_weekend=True)
    assert bucket(with_holidays, christmas_friday, "2026-12-24T15:00") == ["off-peak", "peak"]


@pytest.mark.parametrize(
    ("year", "memorial", "labor", "thanksgiving"),
    [
        (2024, date(2024, 5, 27), date(2024, 9, 2), date(2024, 11, 28)),
        (2025, date(2025, 5, 26), date(2025, 9, 1), date(2025, 11, 27)),
        (2026, date(2026, 5, 25), date(2026, 9, 7), date(2026, 11, 26)),
        (2027, date(2027, 5, 31), date(2027, 9, 6), date(2027, 11, 25)),
        (2029, date(2029, 5, 28), date(2029, 9, 3), date(2029, 11, 22)),
    ],
)
def test_that_moving_holidays_fall_as_in_the_calendar(
    year: int, memorial: date, labor: date, thanksgiving: date
) -> None:
    fixed = (date(year, 1, 1), date(year, 7, 4), date(year, 12, 25))
    assert set(holidays(year)) == {*fixed, memorial, labor, thanksgiving}


def test_that_a_typical_hour_has_the_bucket_of_a_real_one() -> None:
    month, hour, weekday = (np.array(values) for values in ([1, 1, 7], [15, 15, 15], [0, 5, 6]))
    assert bucket_of_typical_hour(AFTERNOON, month, hour, weekday).tolist() == [1, 0, 0]
