"""Holds the meter to its identities at every netting interval, and the curve of sizes to the intervals themselves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from app.core.meter import (
    NETTING_MINUTES,
    IntervalClock,
    Readings,
    exchange_curve,
    interval_clock,
    readings_at_sizes,
    readings_from_intervals,
    readings_from_registers,
)
from app.core.months import typical_months
from app.core.policy import NETTING_INTERVALS
from tests.core.small_policies import Array, first_months

HOUR_NETTINGS = ("billing_month", "tou_month", "hour", "15_minutes", "5_minutes", "instant", "none")


def clock(minutes: int = 60, months: int = 2, days: int = 1, buckets: int = 1) -> IntervalClock:
    """Months of a few days; with two buckets, noon to midnight is the second."""
    a_day = 24 * 60 // minutes
    month_index = np.repeat(np.arange(months), days * a_day)
    if buckets == 1:
        return interval_clock(minutes, first_months(months), month_index)
    second = (np.arange(len(month_index)) % a_day >= a_day // 2).astype(np.int64)
    return interval_clock(minutes, first_months(months), month_index, second, ("am", "pm"))


def assert_same_energy(a: Readings, b: Readings) -> None:
    for name in ("delivered_kwh", "received_kwh", "charged_kwh", "surplus_kwh", "load_kwh", "generation_kwh"):
        np.testing.assert_allclose(getattr(a, name), getattr(b, name), atol=1e-9, err_msg=name)


def test_that_every_netting_interval_is_known_to_these_tests() -> None:
    assert set(HOUR_NETTINGS) == set(NETTING_INTERVALS)


def test_that_a_clock_sums_by_month_and_bucket_whatever_the_order() -> None:
    kwh = np.arange(48.0)
    by_bucket = clock(buckets=2)
    assert by_bucket.sums(kwh).tolist() == [
        [sum(range(12)), sum(range(12, 24))],
        [sum(range(24, 36)), sum(range(36, 48))],
    ]


def test_that_a_bucket_absent_from_a_month_sums_to_nothing() -> None:
    months = np.repeat([0, 1], 24)
    winter_only = np.where(months == 0, 1, 0)
    seasonal = interval_clock(60, first_months(2), months, winter_only, ("rest", "winter"))
    assert seasonal.sums(np.ones(48)).tolist() == [[0, 24], [24, 0]]
    assert seasonal.peaks(np.ones(48)).tolist() == [[0, 1], [1, 0]]


@pytest.mark.parametrize(("minutes", "kw"), [(60, 3.0), (30, 6.0), (15, 12.0), (5, 36.0)])
def test_that_demand_is_the_energy_of_an_interval_by_its_length(minutes: int, kw: float) -> None:
    one = clock(minutes, months=1)
    kwh = np.zeros(24 * 60 // minutes)
    kwh[7] = 3.0
    assert one.peaks(kwh).item() == pytest.approx(kw)


@pytest.mark.parametrize("netting", HOUR_NETTINGS)
def test_that_load_and_generation_are_what_is_used_on_the_spot_and_what_passes_the_meter(netting: str) -> None:
    chance = np.random.default_rng(1)
    load, generation = chance.uniform(0, 2, 48), chance.uniform(0, 3, 48)
    readings = readings_from_intervals(load, generation, clock(buckets=2), netting)
    assert readings.load_kwh is not None
    assert readings.generation_kwh is not None
    used = readings.load_kwh - readings.delivered_kwh
    np.testing.assert_allclose(readings.generation_kwh, used + readings.received_kwh)
    assert (used >= -1e-12).all()
    difference = (readings.charged_kwh - readings.surplus_kwh).sum()
    assert difference == pytest.approx(load.sum() - generation.sum())


def test_that_an_hour_bills_more_than_a_month_and_less_than_five_minutes() -> None:
    chance = np.random.default_rng(2)
    load, generation = chance.uniform(0, 0.2, 576), chance.uniform(0, 0.3, 576)
    by = {
        netting: float(readings_from_intervals(load, generation, clock(5), netting).charged_kwh.sum())
        for netting in ("billing_month", "hour", "15_minutes", "5_minutes", "none")
    }
    assert by["billing_month"] < by["hour"] < by["15_minutes"] < by["5_minutes"] < by["none"]


@pytest.mark.parametrize("netting", HOUR_NETTINGS)
@pytest.mark.parametrize("minutes", [30, 15, 5])
def test_that_data_that_do_not_vary_within_the_hour_settle_alike_at_every_interval(netting: str, minutes: int) -> None:
    chance = np.random.default_rng(3)
    load, generation = chance.uniform(0, 2, 48), chance.uniform(0, 3, 48)
    price = chance.uniform(-0.05, 0.1, 48)
    parts = 60 // minutes
    hourly = readings_from_intervals(load, generation, clock(buckets=2), netting, price)
    finer = readings_from_intervals(
        np.repeat(load / parts, parts),
        np.repeat(generation / parts, parts),
        clock(minutes, buckets=2),
        netting,
        np.repeat(price, parts),
    )
    assert_same_energy(hourly, finer)
    for name in ("surplus_value_usd", "peak_delivered_kw", "peak_received_kw"):
        np.testing.assert_allclose(getattr(hourly, name), getattr(finer, name), err_msg=name)


@pytest.mark.parametrize(("netting", "minutes"), sorted(NETTING_MINUTES.items()))
def test_that_energy_is_netted_within_its_interval_and_not_beyond(netting: str, minutes: int) -> None:
    """One kWh is used in the first five minutes of an interval, one generated in its last: nothing is left."""
    five = 24 * 12
    load, generation = np.zeros(five), np.zeros(five)
    load[0] = generation[minutes // 5 - 1] = 1.0
    within = readings_from_intervals(load, generation, clock(5, months=1), netting)
    assert within.charged_kwh.sum() == within.surplus_kwh.sum() == 0
    generation = np.roll(generation, 1)
    beyond = readings_from_intervals(load, generation, clock(5, months=1), netting)
    assert beyond.charged_kwh.sum() == beyond.surplus_kwh.sum() == 1.0


def test_that_registers_see_what_netting_hides() -> None:
    load, generation = np.tile([1.0, 0.0], 24), np.tile([0.0, 1.0], 24)
    readings = readings_from_intervals(load, generation, clock(30, months=1), "hour")
    assert readings.charged_kwh.sum() == 0
    assert readings.delivered_kwh.sum() == readings.received_kwh.sum() == 24


def test_that_surplus_is_sold_at_the_price_of_its_interval() -> None:
    load = np.zeros(24)
    generation = np.zeros(24)
    generation[:3] = 0.5, 0.4, 0.2
    price = np.zeros(24)
    price[:3] = 0.03, -0.01, 0.05
    readings = readings_from_intervals(load, generation, clock(60, months=1), "5_minutes", price)
    assert readings.surplus_value_usd is not None
    assert readings.surplus_value_usd.item() == pytest.approx(0.021)


@pytest.mark.parametrize("netting", ["billing_month", "instant", "none"])
def test_that_two_registers_settle_as_the_intervals_they_summed(netting: str) -> None:
    chance = np.random.default_rng(4)
    load, generation = chance.uniform(0, 2, 48), chance.uniform(0, 3, 48)
    whole = readings_from_intervals(load, generation, clock(), netting)
    assert whole.generation_kwh is not None
    registers = readings_from_registers(
        first_months(2), whole.delivered_kwh[..., 0], whole.received_kwh[..., 0], netting, whole.generation_kwh[..., 0]
    )
    assert_same_energy(whole, registers)


def test_that_what_is_bought_and_sold_through_two_meters_is_measured_apart() -> None:
    """The sun behind its own meter takes nothing off the load's: neither energy nor highest demand."""
    load, generation = np.ones(24), np.zeros(24)
    load[12], generation[11:14] = 5.0, (2.0, 4.0, 3.0)
    apart = readings_from_intervals(load, generation, clock(months=1), "none")
    assert (apart.delivered_kwh.item(), apart.received_kwh.item()) == (28.0, 9.0)
    assert apart.peak_delivered_kw is not None
    assert apart.peak_received_kw is not None
    assert (apart.peak_delivered_kw.item(), apart.peak_received_kw.item()) == (5.0, 4.0)
    together = readings_from_intervals(load, generation, clock(months=1), "instant")
    assert together.peak_delivered_kw is not None
    assert (together.delivered_kwh.item(), together.peak_delivered_kw.item()) == (22.0, 1.0)


# --- the curve of sizes ----------------------------------------------------------------------------------------------

energies = hnp.arrays(np.float64, 48, elements=st.sampled_from([0.0, 0.25, 0.5, 1.0, 1.75, 3.0]) | st.floats(0, 5))
prices = hnp.arrays(np.float64, 48, elements=st.sampled_from([-0.05, 0.0, 0.02, 0.3]) | st.floats(-0.1, 0.3))
factors = st.sampled_from([0.0, 0.5, 1.0]) | st.floats(0, 4)


@settings(max_examples=60)
@given(
    energies,
    energies,
    prices,
    st.lists(factors, min_size=1, max_size=3),
    st.lists(factors, min_size=2, max_size=2),
    st.sampled_from(HOUR_NETTINGS),
    st.integers(1, 2),
)
def test_that_the_curve_tells_any_size_what_the_intervals_tell(
    load: Array, generation: Array, price: Array, sizes: list[float], growth: list[float], netting: str, buckets: int
) -> None:
    one = clock(buckets=buckets)
    curve = exchange_curve(load, generation, one, price)
    scale = np.outer(sizes, np.ones(2))
    found = readings_at_sizes(curve, scale, np.array([growth]), netting, first_months(4))
    for scenario, size in enumerate(sizes):
        for year, factor in enumerate(growth):
            alone = readings_from_intervals(load * factor, generation * size, one, netting, price)
            bills = slice(2 * year, 2 * year + 2)
            for name, value in vars(alone).items():
                if isinstance(value, np.ndarray):
                    there = getattr(found, name)[scenario, bills]
                    np.testing.assert_allclose(there, value[0], atol=1e-9, err_msg=f"{name} at {size} x {factor}")


def test_that_the_curve_keeps_its_identities_over_25_years_of_a_shrinking_array() -> None:
    chance = np.random.default_rng(5)
    load, generation = chance.gamma(2, 0.5, 8760), np.maximum(chance.normal(0, 2, 8760), 0)
    month = np.repeat(np.arange(12), np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) * 24)
    curve = exchange_curve(load, generation, interval_clock(60, typical_months(), month))
    output = np.power(0.995, np.arange(25.0))
    readings = readings_at_sizes(curve, output[np.newaxis], np.ones((1, 25)), "instant", typical_months(1, 25))
    assert readings.load_kwh is not None
    assert readings.generation_kwh is not None
    used = readings.load_kwh - readings.delivered_kwh
    np.testing.assert_allclose(readings.generation_kwh, used + readings.received_kwh)
    yearly = readings.generation_kwh[0, :, 0].reshape(25, 12).sum(axis=1)
    np.testing.assert_allclose(yearly, generation.sum() * output)


def test_that_the_year_before_the_first_peaks_as_the_use_alone() -> None:
    load, generation = np.tile([1.0, 4.0, 2.0], 16), np.tile([0.0, 3.5, 0.0], 16)
    curve = exchange_curve(load * np.repeat([1.0, 2.0], 24), generation, clock())
    readings = readings_at_sizes(curve, np.ones((1, 2)), np.full((1, 2), 1.5), "hour", first_months(4))
    assert readings.peak_before_kw is not None
    assert readings.peak_before_kw[..., 0].tolist() == [[4.0, 8.0]]


def test_that_a_house_that_uses_nothing_sends_all_it_makes() -> None:
    curve = exchange_curve(np.zeros(48), np.ones(48), clock())
    readings = readings_at_sizes(curve, np.ones((1, 1)), np.zeros((1, 1)), "hour", first_months(2))
    assert readings.received_kwh.sum() == 48
    assert readings.delivered_kwh.sum() == 0
