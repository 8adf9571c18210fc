"""The typical year's hours: what month, day and weekday each is."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.core import year


def test_that_the_year_has_8760_hours_in_twelve_months() -> None:
    assert year.HOURS == 8760
    assert year.month_of_hour.shape == (8760,)
    assert np.bincount(year.month_of_hour).tolist() == year.hours_in_month.tolist()
    assert year.hours_in_month.tolist() == [days * 24 for days in (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)]


def test_that_the_first_of_january_is_a_monday_and_so_is_the_last_of_december() -> None:
    assert year.day_of_week_of_hour[0] == 0
    assert year.day_of_week_of_hour[24 * 5] == 5
    assert year.day_of_week_of_hour[-1] == 0


def test_that_a_month_starts_at_its_midnight() -> None:
    february = year.first_hour_of_month[1]
    assert february == 31 * 24
    assert year.hour_of_day[february] == 0
    assert year.month_of_hour[february - 1] == 0
    assert set(year.month_of_hour[february : 59 * 24].tolist()) == {1}
    assert year.month_of_hour[59 * 24] == 2


def test_that_nobody_can_change_the_calendar() -> None:
    for array in (year.month_of_hour, year.hour_of_day, year.day_of_week_of_hour, year.hours_in_month):
        assert not array.flags.writeable


@given(st.integers(0, 8759), st.floats(0, 1e6))
def test_that_a_kwh_of_one_hour_is_counted_in_its_own_month_alone(hour: int, kwh: float) -> None:
    hourly = np.zeros((2, 3, 8760))
    hourly[1, 2, hour] = kwh
    months = year.monthly_sums(hourly)
    assert months.shape == (2, 3, 12)
    assert months[1, 2, year.month_of_hour[hour]] == kwh
    assert months.sum() == kwh
