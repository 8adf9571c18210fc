"""Holds the billing months to the calendar."""

from datetime import date

import numpy as np
import pytest

from app.core.months import calendar_months, typical_months


def test_that_a_typical_year_has_365_days() -> None:
    months = typical_months(years=2)
    assert len(months) == 24
    assert months.days.reshape(2, 12).sum(axis=1).tolist() == [365, 365]
    assert months.first_days == ()


@pytest.mark.parametrize("start_month", range(1, 13))
def test_that_a_typical_year_may_begin_in_any_month_and_counts_its_own_years(start_month: int) -> None:
    months = typical_months(start_month, years=3)
    assert months.month[0] == start_month
    assert months.month[12] == start_month
    assert sorted(months.month[:12]) == list(range(1, 13))
    assert months.year.tolist() == [0] * 12 + [1] * 12 + [2] * 12


@pytest.mark.parametrize(("year", "days"), [(2023, 28), (2024, 29), (2000, 29), (2100, 28)])
def test_that_february_has_the_days_of_its_year(year: int, days: int) -> None:
    assert calendar_months(((year, 2),)).days.tolist() == [days]


def test_that_calendar_months_count_years_from_the_first_bill() -> None:
    months = calendar_months(tuple((2025 + n // 12, n % 12 + 1) for n in range(6, 20)))
    assert months.month[0] == 7
    assert months.year.tolist() == [0] * 12 + [1] * 2
    assert months.first_days[0] == date(2025, 7, 1)
    assert months.first_days[-1] == date(2026, 8, 1)


def test_that_months_are_found_among_others() -> None:
    months = typical_months(11)
    assert np.flatnonzero(months.among((12, 1))).tolist() == [1, 2]
    assert months.among(tuple(range(1, 13))).all()
    assert not months.among(()).any()
