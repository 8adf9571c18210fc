"""Holds the mean days to the registers they are means of."""

import numpy as np
import pytest

from app.core.typical_day import hourly_means
from app.core.year import DAYS_IN_MONTH, HOURS, hour_of_day, month_of_hour

LOAD = np.random.Generator(np.random.PCG64(1)).random(HOURS)
SUN = np.random.Generator(np.random.PCG64(2)).random(HOURS) * 2.0


def test_that_an_hour_of_the_mean_day_is_the_mean_of_that_hour_over_the_month() -> None:
    means = hourly_means(LOAD, SUN)
    july_at_noon = (month_of_hour == 6) & (hour_of_day == 12)
    assert means.load_kw[6][12] == pytest.approx(LOAD[july_at_noon].mean())
    assert means.generation_kw[6][12] == pytest.approx(SUN[july_at_noon].mean())
    assert means.delivered_kw[6][12] == pytest.approx(np.maximum(LOAD - SUN, 0.0)[july_at_noon].mean())
    assert means.received_kw[6][12] == pytest.approx(np.maximum(SUN - LOAD, 0.0)[july_at_noon].mean())


def test_that_twelve_months_of_twenty_four_hours_keep_the_year_s_energy() -> None:
    means = hourly_means(LOAD, SUN)
    for rows, kwh in ((means.load_kw, LOAD), (means.generation_kw, SUN)):
        assert [len(row) for row in rows] == [24] * 12
        assert sum(sum(row) * days for row, days in zip(rows, DAYS_IN_MONTH, strict=True)) == pytest.approx(kwh.sum())


def test_that_what_is_not_delivered_is_what_is_not_received() -> None:
    means = hourly_means(LOAD, SUN)
    used_on_the_spot = np.array(means.load_kw) - np.array(means.delivered_kw)
    assert used_on_the_spot == pytest.approx(np.array(means.generation_kw) - np.array(means.received_kw))


def test_that_five_minutes_are_counted_by_themselves() -> None:
    """A cloud in the hour sends and takes: an hour that comes out even has both."""
    load = np.full(HOURS * 12, 0.1)
    sun = np.tile(np.repeat((0.2, 0.0), 6), HOURS)
    means = hourly_means(load, sun)
    assert means.load_kw[0][0] == pytest.approx(1.2)
    assert means.generation_kw[0][0] == pytest.approx(1.2)
    assert means.delivered_kw[0][0] == pytest.approx(0.6)
    assert means.received_kw[0][0] == pytest.approx(0.6)


def test_that_nothing_is_delivered_below_zero_by_rounding() -> None:
    means = hourly_means(np.full(HOURS, 0.1), np.full(HOURS, 0.3))
    assert min(min(row) for row in means.delivered_kw) == 0.0


def test_that_two_meters_count_all_the_use_and_all_that_is_made() -> None:
    """As the months of a program that buys all and sells all do."""
    means = hourly_means(LOAD, SUN, "none")
    assert means.delivered_kw == pytest.approx(np.array(means.load_kw))
    assert means.received_kw == means.generation_kw
