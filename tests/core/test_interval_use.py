"""Measured use made a typical year."""

from datetime import datetime

import numpy as np
import pytest

from app.core.interval_use import IntervalUse, filled, hourly, typical_use
from app.core.policy import TimeOfUse, TouWindow
from app.core.summer_time import summer_hours
from app.core.time_of_use import bucket_of_typical_year
from app.core.year import hour_of_day, month_of_hour

EVEN = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) / 365.0


def starting(year: int, month: int, day: int, hour: int = 0) -> int:
    return int((datetime(year, month, day, hour) - datetime(1970, 1, 1)).total_seconds() // 60)  # noqa: DTZ001


def use(kwh: list[float] | np.ndarray, start: int = starting(2025, 1, 1), minutes: int = 60) -> IntervalUse:
    return IntervalUse(start, minutes, np.asarray(kwh, dtype=float), "made for a test")


def test_that_a_measured_year_is_kept_hour_for_hour() -> None:
    kwh = np.arange(8760.0) % 97
    typical = typical_use(use(kwh), EVEN)
    np.testing.assert_array_equal(typical.load_kwh, kwh)
    assert typical.notes == ("The days of the measured year were kept as they were; 29 February was left out.",)


def test_that_a_leap_year_gives_up_its_29th_of_february() -> None:
    kwh = np.ones(8784)
    kwh[59 * 24 : 60 * 24] = 50.0
    assert typical_use(use(kwh, starting(2024, 1, 1)), EVEN).load_kwh.max() == 1.0


def test_that_two_years_are_averaged() -> None:
    typical = typical_use(use(np.concatenate([np.ones(8760), 3 * np.ones(8760)])), EVEN)
    np.testing.assert_allclose(typical.load_kwh, 2.0)


def test_that_a_year_from_july_to_june_stands_in_its_own_months() -> None:
    kwh = np.ones(8760)
    kwh[: 31 * 24] = 5.0  # July
    typical = typical_use(use(kwh, starting(2024, 7, 1)), EVEN)
    assert set(typical.load_kwh[month_of_hour == 6].tolist()) == {5.0}
    assert typical.load_kwh.sum() == pytest.approx(kwh.sum())


def test_that_quarter_hours_add_up_to_their_hour() -> None:
    first, hours = hourly(use([0.25] * 96, minutes=15), np.full(96, 0.25))
    assert first == starting(2025, 1, 1) // 60
    assert hours.tolist() == [1.0] * 24
    late = use([0.25] * 96, starting(2025, 1, 1) + 30, 15)
    assert hourly(late, late.kwh)[1].size == 23


def test_that_one_day_serves_for_all_days_at_the_level_of_the_seasons() -> None:
    day = np.arange(24.0)
    typical = typical_use(use(day, starting(2025, 3, 5)), EVEN)
    by_the_clock = (hour_of_day + summer_hours) % 24
    np.testing.assert_allclose(typical.load_kwh, day[by_the_clock])
    assert "mean days of 1 measured months; the other months follow the seasons" in typical.notes[-1]
    left_alone = typical_use(use(day, starting(2025, 3, 5)), EVEN, keeps_summer_time=False)
    np.testing.assert_allclose(left_alone.load_kwh.reshape(365, 24), np.tile(day, (365, 1)))


def test_that_a_summer_measured_tells_the_clock_of_the_winter() -> None:
    kwh = np.zeros(31 * 24)
    kwh[11::24] = 1.0  # dinner at noon, which is eleven by standard time
    typical = typical_use(use(kwh, starting(2025, 7, 1)), EVEN)
    at = np.flatnonzero(typical.load_kwh)
    assert set((at % 24)[summer_hours[at]].tolist()) == {11}
    assert set((at % 24)[~summer_hours[at]].tolist()) == {12}
    assert len(at) == 365


def test_that_a_month_in_which_the_clock_changes_is_not_smeared() -> None:
    start = starting(2025, 3, 1)
    ahead = start // 60 + np.arange(31 * 24) >= (starting(2025, 3, 9, 2) // 60)
    kwh = np.where((np.arange(31 * 24) + ahead) % 24 == 12, 1.0, 0.0)
    march = typical_use(use(kwh, start), EVEN).load_kwh[month_of_hour == 2]
    assert set(march.tolist()) == {0.0, 1.0}
    assert march.sum() == 31.0


def test_that_unmeasured_months_follow_the_profile() -> None:
    winter = EVEN.copy()
    winter[0] *= 2
    winter /= winter.sum()
    typical = typical_use(use(np.ones(30 * 24), starting(2025, 4, 1)), winter)
    assert typical.load_kwh[month_of_hour == 3].mean() == pytest.approx(1.0)
    assert typical.load_kwh[month_of_hour == 0].mean() == pytest.approx(2.0)


def test_that_weekends_are_kept_apart() -> None:
    kwh = np.ones(28 * 24)
    for day in range(28):
        if (starting(2025, 2, 1) // 1440 + day + 3) % 7 >= 5:
            kwh[24 * day : 24 * day + 24] = 4.0
    typical = typical_use(use(kwh, starting(2025, 2, 1)), EVEN)
    february = typical.load_kwh[month_of_hour == 1].reshape(-1, 24)[:, 0]
    assert set(february.tolist()) == {1.0, 4.0}


def test_that_short_gaps_are_bridged_and_long_ones_take_like_days() -> None:
    kwh = np.tile(np.arange(24.0), 21)
    kwh[10:12] = np.nan
    kwh[24 * 8 : 24 * 9] = np.nan
    whole, notes = filled(use(kwh, starting(2025, 1, 6)))
    np.testing.assert_allclose(whole, np.tile(np.arange(24.0), 21))
    assert notes == (
        "2 intervals in gaps of up to two hours were filled along a straight line.",
        "24 intervals in longer gaps were filled with the mean of the same time on like days near by.",
    )


def test_that_nothing_is_filled_where_nothing_is_missing() -> None:
    whole, notes = filled(use(np.ones(24)))
    assert whole.tolist() == [1.0] * 24
    assert notes == ()


def test_that_gaps_at_the_ends_are_no_straight_lines() -> None:
    kwh = np.tile(np.arange(24.0), 14)
    kwh[0] = np.nan
    whole, _ = filled(use(kwh, starting(2025, 1, 6)))
    assert whole[0] == 0.0


def test_that_a_measured_year_keeps_its_own_days_of_the_week() -> None:
    at_work = np.array([1.0 if (day + 2) % 7 < 5 else 0.0 for day in range(365)])  # 1 January 2025 was a Wednesday
    typical = typical_use(use(np.repeat(at_work, 24)), EVEN)
    assert typical.weekdays is not None
    assert typical.weekdays[:6] == (2, 3, 4, 5, 6, 0)
    weekday_hours = TimeOfUse("weekend", (TouWindow("weekday", 0, 24, "weekday"),))
    bucket = bucket_of_typical_year(weekday_hours, typical.weekdays)
    assert typical.load_kwh[bucket == 0].sum() == 0.0
    assert typical.load_kwh[bucket == 1].min() == 1.0


def test_that_a_year_over_a_leap_day_keeps_its_days_of_the_week() -> None:
    typical = typical_use(use(np.ones(8784), starting(2023, 7, 1)), EVEN)
    assert typical.weekdays is not None
    day = {(7, 1): 181, (2, 28): 58, (3, 1): 59}
    for (month, number), place in day.items():
        assert typical.weekdays[place] == datetime(2023 if month == 7 else 2024, month, number).weekday()  # noqa: DTZ001


def test_that_averaged_years_have_no_days_of_the_week_of_their_own_and_say_so() -> None:
    typical = typical_use(use(np.ones(2 * 8760)), EVEN)
    assert typical.weekdays is None
    assert any("weekdays and weekends are mixed" in note for note in typical.notes)
    assert typical_use(use(np.ones(24 * 40)), EVEN).weekdays is None


def test_that_gaps_that_are_all_short_are_told_alone() -> None:
    kwh = np.ones(48)
    kwh[[10, 20]] = np.nan
    assert filled(use(kwh))[1] == ("2 intervals in gaps of up to two hours were filled along a straight line.",)


def test_that_half_a_day_fills_the_other_half_with_its_mean() -> None:
    morning = typical_use(use([1.0, 3.0] * 6), EVEN)
    day = morning.load_kwh[:24] / morning.load_kwh[0]
    assert day.tolist() == pytest.approx([1.0, 3.0] * 6 + [2.0] * 12)
    assert "mean days of 1 measured months" in morning.notes[-1]
