"""Holds time-of-use buckets to the hour, the day of the week, the season and the holidays."""

from datetime import date

import numpy as np
import pytest

from app.core.policy import Rate, TimeOfUse, TouWindow
from app.core.time_of_use import (
    bucket_of_interval,
    bucket_of_typical_hour,
    bucket_of_typical_year,
    clock_warnings,
    holidays,
)
from app.core.year import day_of_week_of_hour, hour_of_day, month_of_hour

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


FOUR_TO_EIGHT = (TouWindow("peak", 16, 20),)
BY_THE_WALL = TimeOfUse("off-peak", FOUR_TO_EIGHT, clock="wall")
BY_STANDARD_TIME = TimeOfUse("off-peak", FOUR_TO_EIGHT, clock="standard")


@pytest.mark.parametrize(
    ("day", "begins", "ends"),
    [
        ("2026-03-07", 16, 20),
        ("2026-03-08", 15, 19),
        ("2026-07-15", 15, 19),
        ("2026-10-31", 15, 19),
        ("2026-11-01", 16, 20),
    ],
)
def test_that_hours_of_the_wall_come_an_hour_earlier_in_standard_time_from_march_to_november(
    day: str, begins: int, ends: int
) -> None:
    edges = ((begins - 1, 59), (begins, 0), (ends - 1, 59), (ends, 0))
    times = [f"{day}T{hour:02}:{minute:02}" for hour, minute in edges]
    assert bucket(BY_THE_WALL, *times) == ["off-peak", "peak", "peak", "off-peak"]
    standard = [f"{day}T{time}" for time in ("15:59", "16:00", "19:59", "20:00")]
    assert bucket(BY_STANDARD_TIME, *standard) == ["off-peak", "peak", "peak", "off-peak"]


def test_that_the_clock_changes_at_two_and_back_at_two_on_the_wall() -> None:
    at_night = TimeOfUse("other", tuple(TouWindow(f"from {hour}", hour, hour + 1) for hour in range(5)), clock="wall")
    spring = [f"2026-03-08T{hour:02}:{half}" for hour in range(4) for half in ("00", "30")]
    assert bucket(at_night, *spring) == ["from 0"] * 2 + ["from 1"] * 2 + ["from 3"] * 2 + ["from 4"] * 2
    autumn = [f"2026-11-01T{hour:02}:30" for hour in range(4)]
    # The hour from one to two is shown twice: once in summer time, once in standard time.
    assert bucket(at_night, "2026-10-31T23:30", *autumn) == ["from 0", "from 1", "from 1", "from 2", "from 3"]


def test_that_the_last_hour_of_a_summer_day_belongs_to_the_next_day_on_the_wall() -> None:
    weekend = TimeOfUse("week", (TouWindow("weekend", 0, 24, "weekend"),), clock="wall")
    friday, sunday = "2026-07-17T23:00", "2026-07-19T23:00"
    assert bucket(weekend, friday, sunday) == ["weekend", "week"]


def test_that_the_typical_year_has_the_same_hours_as_a_year_that_begins_on_a_monday() -> None:
    start = np.arange("2018-01-01T00:00", "2019-01-01T00:00", 60, dtype="datetime64[m]")
    for schedule in (BY_THE_WALL, BY_STANDARD_TIME, TimeOfUse("other", (TouWindow("late", 23, 2, "weekday"),))):
        assert np.array_equal(bucket_of_typical_year(schedule), bucket_of_interval(schedule, start))


def test_that_a_schedule_that_names_no_clock_goes_by_standard_time() -> None:
    unsaid = TimeOfUse("off-peak", FOUR_TO_EIGHT)
    expected = bucket_of_typical_hour(unsaid, month_of_hour + 1, hour_of_day, day_of_week_of_hour)
    assert np.array_equal(bucket_of_typical_year(unsaid), expected)
    assert np.array_equal(bucket_of_typical_year(BY_STANDARD_TIME), expected)
    assert (bucket_of_typical_year(BY_THE_WALL) != expected).sum() == 2 * 238  # an hour lost and one won each day


def test_that_only_hours_of_no_named_clock_are_warned_of_and_once() -> None:
    unsaid = Rate("time", "Time of use", (), time_of_use=TimeOfUse("off-peak", FOUR_TO_EIGHT))
    (told,) = clock_warnings(unsaid, unsaid)
    assert "Time of use" in told
    assert "clock" in told
    said = [Rate(each.clock, each.clock, (), time_of_use=each) for each in (BY_THE_WALL, BY_STANDARD_TIME)]
    assert clock_warnings(*said, Rate("flat", "Flat", ())) == ()


@pytest.mark.parametrize("year", [2021, 2022, 2023, 2025, 2026, 2027])
@pytest.mark.parametrize("clock", ["wall", "standard"])
def test_that_a_measured_years_own_weekdays_move_weekends_and_changes_of_the_clock(year: int, clock: str) -> None:
    schedule = TimeOfUse("other", (TouWindow("peak", 14, 20, "weekday"),), clock=clock)
    start = np.arange(f"{year}-01-01T00:00", f"{year + 1}-01-01T00:00", 60, dtype="datetime64[m]")
    weekdays = tuple((date(year, 1, 1).weekday() + day) % 7 for day in range(365))
    assert np.array_equal(bucket_of_typical_year(schedule, weekdays), bucket_of_interval(schedule, start))
