"""Holds the retail bill to the rate: tiers, seasons, time of use, demand, days, minimum and tax."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from app.core.meter import Readings
from app.core.months import BillingMonths, calendar_months
from app.core.policy import (
    DemandCharge,
    EnergyBlock,
    EnergyCharge,
    FixedCharge,
    Rate,
    Tax,
    Tier,
    TimeOfUse,
    TouWindow,
)
from app.core.settlement.statement import settle_without
from app.core.tariff import Line, charge_lines, demand_line, energy_line, fixed_line, minimum_line, tax_line
from app.core.terms import Terms
from tests.core.small_policies import first_months, flat_rate, line_cents, price, registers, terms

SUMMER = (6, 7, 8, 9)
WINTER = (10, 11, 12, 1, 2, 3, 4, 5)


def energy_cents(charge: EnergyCharge, kwh: Sequence[float], numbers: Terms) -> list[list[int]]:
    """The cents of each line of a charge without buckets, month by month."""
    used = np.asarray(kwh, dtype=np.float64)[np.newaxis, :, np.newaxis]
    lines = energy_line(charge, ("",), used, first_months(len(kwh)), numbers)
    return [line.cents[0].tolist() for line in lines]


TIERS = EnergyCharge("Energy", (EnergyBlock((Tier(price("a"), 500.0), Tier(price("b"), 1000.0), Tier(price("c")))),))
TIER_PRICES = terms(a=0.10, b=0.20, c=0.40)


@pytest.mark.parametrize(
    ("kwh", "cents"), [(0, 0), (499, 4990), (500, 5000), (501, 5020), (1000, 15000), (1001, 15040), (2000, 55000)]
)
def test_that_each_kwh_has_the_price_of_its_tier(kwh: float, cents: int) -> None:
    assert energy_cents(TIERS, [kwh], TIER_PRICES) == [[cents]]


def test_that_tiers_begin_anew_each_month() -> None:
    assert energy_cents(TIERS, [500, 500], TIER_PRICES) == [[5000, 5000]]


def test_that_a_season_has_its_own_price_and_tiers() -> None:
    seasons = EnergyCharge(
        "Energy",
        (EnergyBlock((Tier(price("a")),), WINTER), EnergyBlock((Tier(price("b"), 100.0), Tier(price("c"))), SUMMER)),
    )
    cents = energy_cents(seasons, [150] * 12, TIER_PRICES)[0]
    assert cents == [1500] * 5 + [4000] * 4 + [1500] * 3


def test_that_a_price_by_month_follows_the_calendar() -> None:
    flat = EnergyCharge("Energy", (EnergyBlock((Tier(price("a")),)),))
    assert energy_cents(flat, [100] * 12, terms(a=[m / 100 for m in range(1, 13)])) == [[100 * m for m in range(1, 13)]]


def test_that_each_bucket_is_a_line_with_its_own_tiers() -> None:
    charge = EnergyCharge(
        "Energy",
        (
            EnergyBlock((Tier(price("a")),), bucket="off-peak"),
            EnergyBlock((Tier(price("b"), 10.0), Tier(price("c"))), bucket="peak"),
        ),
    )
    kwh = np.array([[[100.0, 30.0]]])
    off_peak, peak = energy_line(charge, ("off-peak", "peak"), kwh, first_months(1), TIER_PRICES)
    assert (off_peak.name, off_peak.cents.item()) == ("Energy, off-peak", 1000)
    assert (peak.name, peak.cents.item()) == ("Energy, peak", 200 + 800)
    assert off_peak.price is not None
    assert peak.price is None, "a tiered line has no single price"
    assert off_peak.charge == peak.charge == "Energy"


def test_that_a_rate_without_buckets_bills_the_sum_of_those_that_were_read() -> None:
    read = replace(peaks([[1.0, 1.0]]), delivered_kwh=np.array([[[300.0, 100.0]]]))
    assert line_cents(settle_without(flat_rate(), read, terms(fixed=0.0, energy=0.10)), "Energy") == [4000]


def test_that_a_rate_of_buckets_needs_readings_in_them() -> None:
    rate = replace(flat_rate(), time_of_use=TimeOfUse("rest", (TouWindow("peak", 14, 20),)))
    with pytest.raises(ValueError, match="a rate of 2 time-of-use buckets needs readings in them"):
        settle_without(rate, registers([1.0], [0.0]), terms(fixed=0.0, energy=0.10))


def test_that_a_line_of_one_price_says_so() -> None:
    flat = EnergyCharge("Energy", (EnergyBlock((Tier(price("a")),)),))
    (line,) = energy_line(flat, ("",), np.array([[[730.0]]]), first_months(1), TIER_PRICES)
    assert line.price is not None
    assert line.quantity is not None
    assert (line.price.item(), line.quantity.item(), line.unit, line.parameters) == (0.10, 730.0, "kWh", ("a",))


# --- fixed charges ---------------------------------------------------------------------------------------------------


def fixed_cents(charge: FixedCharge, months: BillingMonths, numbers: Terms, **facts: float) -> list[int]:
    readings = registers([0.0] * len(months), [0.0] * len(months), months=months)
    arrays = {name: np.full((1, 1), value) for name, value in facts.items()}
    return [int(cents) for cents in fixed_line(charge, readings, numbers, arrays).cents[0]]


def test_that_a_charge_by_the_day_counts_the_days_of_leap_years() -> None:
    daily = FixedCharge("Customer charge", price("day"), per="day")
    months = calendar_months(((2023, 2), (2024, 2), (2024, 3), (2024, 4)))
    assert fixed_cents(daily, months, terms(day=1.05)) == [2940, 3045, 3255, 3150]


def test_that_a_leap_year_costs_a_day_more() -> None:
    daily = FixedCharge("Customer charge", price("day"), per="day")
    year = {y: calendar_months(tuple((y, m) for m in range(1, 13))) for y in (2023, 2024)}
    assert {y: sum(fixed_cents(daily, months, terms(day=1.00))) for y, months in year.items()} == {
        2023: 36500,
        2024: 36600,
    }


def test_that_a_charge_may_be_for_some_months_alone() -> None:
    seasonal = FixedCharge("Irrigation", price("month"), months=SUMMER)
    assert fixed_cents(seasonal, first_months(12), terms(month=9.0)) == [0] * 5 + [900] * 4 + [0] * 3


def test_that_a_charge_counts_nothing_in_the_months_it_is_not_for() -> None:
    seasonal = FixedCharge("Irrigation", price("month"), months=SUMMER)
    line = fixed_line(seasonal, registers([0.0] * 12, [0.0] * 12), terms(month=30.0), {})
    assert line.quantity is not None
    assert line.quantity[0].tolist() == [float(month in SUMMER) for month in range(1, 13)]


@pytest.mark.parametrize(("kw", "cents"), [(4.9, 0), (5.0, 0), (5.1, 30), (10.0, 1500)])
def test_that_a_charge_by_kw_begins_above_its_threshold(kw: float, cents: int) -> None:
    by_kw = FixedCharge("Capacity", price("kw"), quantity="nameplate_kw_ac", above=5.0)
    assert fixed_cents(by_kw, first_months(1), terms(kw=3.0), nameplate_kw_ac=kw) == [cents]


@pytest.mark.parametrize(("kw", "cents"), [(9.99, 0), (10.0, 0), (10.01, 3003)])
def test_that_a_charge_only_for_large_systems_counts_all_their_kw(kw: float, cents: int) -> None:
    by_kw = FixedCharge("Capacity", price("kw"), quantity="nameplate_kw_dc", only_if_above=10.0)
    assert fixed_cents(by_kw, first_months(1), terms(kw=3.0), nameplate_kw_dc=kw) == [cents]


def test_that_a_transformer_adder_counts_kva_above_what_is_included() -> None:
    adder = FixedCharge("Transformer", price("kva_price"), quantity="transformer_kva", above=15.0)
    assert fixed_cents(adder, first_months(1), terms(kva_price=0.50, transformer_kva=25.0)) == [500]
    readings = registers([0.0], [0.0])
    assert fixed_line(adder, readings, terms(kva_price=0.5, transformer_kva=25.0), {}).unit == "kVA"


# --- demand ----------------------------------------------------------------------------------------------------------

BUCKETS = ("off-peak", "peak")


def peaks(delivered: Sequence[Sequence[float]], received: Sequence[Sequence[float]] | None = None) -> Readings:
    """Months with the highest kW of each bucket."""
    highest = np.array([delivered], dtype=np.float64)
    sent = np.zeros_like(highest) if received is None else np.array([received], dtype=np.float64)
    nothing = np.zeros_like(highest)
    months = first_months(highest.shape[1])
    return Readings(months, nothing, nothing, nothing, nothing, peak_delivered_kw=highest, peak_received_kw=sent)


def billed_kw(charge: DemandCharge, readings: Readings, **numbers: float) -> list[float]:
    line = demand_line(charge, BUCKETS, readings, terms(kw=10.0, **numbers))
    assert line.quantity is not None
    assert line.cents[0].tolist() == [round(1000 * kw) for kw in line.quantity[0]]
    return [float(kw) for kw in line.quantity[0]]


DEMAND = DemandCharge("Demand", price("kw"))


def test_that_demand_is_the_highest_of_all_hours_or_of_a_bucket() -> None:
    readings = peaks([[7.0, 4.0], [3.0, 5.0]])
    assert billed_kw(DEMAND, readings) == [7.0, 5.0]
    assert billed_kw(replace(DEMAND, bucket="peak"), readings) == [4.0, 5.0]


@pytest.mark.parametrize(("direction", "kw"), [("delivered", 4.0), ("received", 6.0), ("larger", 6.0)])
def test_that_demand_counts_the_direction_the_rate_names(direction: str, kw: float) -> None:
    assert billed_kw(replace(DEMAND, direction=direction), peaks([[4.0, 1.0]], [[2.0, 6.0]])) == [kw]


def test_that_the_larger_of_both_directions_is_taken_month_by_month() -> None:
    charge = replace(DEMAND, direction="larger")
    assert billed_kw(charge, peaks([[4.0, 1.0], [9.0, 1.0]], [[2.0, 6.0], [2.0, 6.0]])) == [6.0, 9.0]


def test_that_a_ratchet_holds_a_share_of_a_past_peak_for_so_many_months() -> None:
    charge = replace(DEMAND, ratchet_percent=80.0, ratchet_months=2)
    readings = peaks([[10.0, 0], [2.0, 0], [2.0, 0], [2.0, 0], [9.0, 0]])
    assert billed_kw(charge, readings) == [10.0, 8.0, 8.0, 2.0, 9.0]


def test_that_a_ratchet_may_look_back_further_than_the_bills_go() -> None:
    charge = replace(DEMAND, ratchet_percent=50.0, ratchet_months=11)
    assert billed_kw(charge, peaks([[10.0, 0], [2.0, 0]])) == [10.0, 5.0]


def test_that_a_ratchet_looks_back_into_the_year_before_the_first_bill() -> None:
    """A member does not begin to use power on the day the panels come."""
    before = np.zeros((1, 12, 2))
    before[0, 10] = 10.0, 3.0
    readings = replace(peaks([[4.0, 2.0]] * 12), peak_before_kw=before)
    charge = replace(DEMAND, ratchet_percent=80.0, ratchet_months=3)
    assert billed_kw(charge, readings) == [8.0, 8.0] + [4.0] * 10
    assert billed_kw(replace(charge, bucket="peak"), readings) == pytest.approx([2.4, 2.4] + [2.0] * 10)
    assert billed_kw(replace(charge, direction="received"), readings) == [0.0] * 12
    assert billed_kw(replace(charge, months=(1, 2, 3)), readings) == [4.0] * 3 + [0.0] * 9


def test_that_a_demand_charge_of_some_months_is_nothing_in_the_others() -> None:
    readings = peaks([[5.0, 0.0]] * 12)
    charge = replace(DEMAND, months=SUMMER, ratchet_percent=100.0, ratchet_months=11, minimum_kw=8.0)
    assert billed_kw(charge, readings) == [0.0] * 5 + [8.0] * 4 + [0.0] * 3


@pytest.mark.parametrize(("kw", "billed"), [(0.0, 5.0), (4.9, 5.0), (5.0, 5.0), (5.1, 5.1)])
def test_that_a_least_demand_is_billed(kw: float, billed: float) -> None:
    assert billed_kw(replace(DEMAND, minimum_kw=5.0), peaks([[kw, 0.0]])) == [billed]


def test_that_demand_at_the_co_ops_peak_is_what_the_member_says() -> None:
    assert billed_kw(replace(DEMAND, coincident="at_peak"), peaks([[9.0, 9.0]] * 2), at_peak=2.5) == [2.5, 2.5]


def test_that_readings_without_peaks_cannot_be_billed_for_demand() -> None:
    with pytest.raises(ValueError, match="Demand needs readings that know the highest demand"):
        demand_line(DEMAND, ("",), registers([1.0], [0.0]), terms(kw=10.0))


# --- minimum and tax -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("charged", "added"), [(4499, 1), (4500, 0), (4501, 0), (0, 4500)])
def test_that_a_minimum_lifts_and_does_not_add(charged: int, added: int) -> None:
    line = minimum_line(price("least"), np.array([[charged]]), terms(least=45.0))
    assert line.cents.item() == added


def lines(*named: tuple[str, int]) -> list[Line]:
    return [Line(name, "fixed", np.array([[cents]])) for name, cents in named]


def test_that_a_tax_is_rounded_once_on_the_sum() -> None:
    tax = Tax("Tax", price("percent"))
    line = tax_line(tax, lines(("a", 110), ("b", 110)), terms(percent=5.0))
    assert line.cents.item() == 11, "5.5 + 5.5, not 6 + 6"


def test_that_a_tax_may_be_on_named_lines_alone() -> None:
    tax = Tax("Tax", price("percent"), on=("a",))
    assert tax_line(tax, lines(("a", 1000), ("b", 5000)), terms(percent=7.0)).cents.item() == 70


@pytest.mark.parametrize(("on", "cents"), [("Energy", 300), ("Energy, peak", 200), ("Energy, off-peak", 100)])
def test_that_a_tax_on_a_charge_is_on_all_its_buckets(on: str, cents: int) -> None:
    charge = EnergyCharge(
        "Energy",
        (EnergyBlock((Tier(price("a")),), bucket="off-peak"), EnergyBlock((Tier(price("a")),), bucket="peak")),
    )
    by_bucket = energy_line(charge, BUCKETS, np.array([[[100.0, 200.0]]]), first_months(1), terms(a=0.10))
    assert tax_line(Tax("Tax", price("percent"), on=(on,)), by_bucket, terms(percent=10.0)).cents.item() == cents


def test_that_a_bill_prints_fixed_energy_demand_minimum_and_tax_in_this_order() -> None:
    rate = replace(
        flat_rate(minimum=True),
        demand=(DEMAND,),
        taxes=(Tax("Tax", price("percent")),),
        time_of_use=TimeOfUse("off-peak", (TouWindow("peak", 14, 20),)),
    )
    numbers = terms(fixed=10.0, energy=0.1, kw=1.0, minimum=20.0, percent=10.0)
    printed = charge_lines(rate, peaks([[2.0, 1.0]]), np.zeros((1, 1, 2)), numbers, {}, with_generation=True)
    assert [line.name for line in printed] == ["Customer charge", "Energy", "Demand", "Minimum bill", "Tax"]
    assert [line.cents.item() for line in printed] == [1000, 0, 200, 800, 200]


def test_that_a_rate_without_system_bills_demand_of_the_load() -> None:
    rate = Rate("d", "D", flat_rate().energy, demand=(DEMAND,))
    readings = replace(peaks([[6.0]]), delivered_kwh=np.array([[[1000.0]]]))
    statement = settle_without(rate, readings, terms(energy=0.1, kw=10.0))
    assert line_cents(statement, "Energy") == [10000]
    assert line_cents(statement, "Demand") == [6000]
