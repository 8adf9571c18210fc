"""What lost kilowatt-hours would have been worth, and which year's loss stands for the years."""

from dataclasses import replace

import numpy as np
import pytest

from app.core.lost_credit import lost_each_year, worth_of_lost_cents
from app.core.policy import EnergyBlock, EnergyCharge, Rate, Tier, TimeOfUse, TouWindow
from tests.core.small_policies import Array, first_months, flat_rate, price, terms
from tests.report.answers import an_estimate

BLOCKS = EnergyCharge("Energy", (EnergyBlock((Tier(price("first"), 800.0), Tier(price("further")))),))
PRICES = terms(fixed=40.0, energy=0.10, first=0.10, further=0.20, on=0.30, off=0.10, delivery=0.05)
TIMES = EnergyCharge(
    "Energy", (EnergyBlock((Tier(price("on")),), bucket="on"), EnergyBlock((Tier(price("off")),), bucket="off"))
)


def year_of(kwh: float | list[float], buckets: int = 1) -> Array:
    """(1, 12, buckets): the same in each month."""
    return np.broadcast_to(np.asarray(kwh, dtype=np.float64), (1, 12, buckets)).copy()


def lost_in_april(kwh: float, years: int = 1) -> Array:
    found = np.zeros((1, 12 * years))
    found[0, 3::12] = kwh
    return found


def rate_of(*energy: EnergyCharge, by_time: bool = False) -> Rate:
    return replace(
        flat_rate(), energy=energy, time_of_use=TimeOfUse("off", (TouWindow("on", 7, 22),)) if by_time else None
    )


def worth(rate: Rate, load: Array, lost: Array) -> list[int]:
    months = first_months(lost.shape[1])
    return worth_of_lost_cents(lost, rate, load, months, PRICES)[0].tolist()


def test_that_a_lost_kwh_is_worth_the_one_price_of_the_rate() -> None:
    assert worth(flat_rate(), year_of(1000.0), lost_in_april(250.0)) == [2500]


@pytest.mark.parametrize(("used", "cents"), [(800.0, 10_00), (1600.0, 15_00), (0.0, 10_00)])
def test_that_under_blocks_it_is_worth_the_mean_of_what_is_used(used: float, cents: int) -> None:
    assert worth(rate_of(BLOCKS), year_of(used), lost_in_april(100.0)) == [cents]


def test_that_under_times_of_use_it_has_the_mean_price_and_not_their_sum() -> None:
    load = year_of([300.0, 100.0], 2)
    assert worth(rate_of(TIMES, by_time=True), load, lost_in_april(100.0)) == [15_00]


def test_that_a_charge_that_no_bank_lowers_counts_for_nothing() -> None:
    delivery = EnergyCharge("Delivery", (EnergyBlock((Tier(price("delivery")),)),), "delivered")
    assert worth(rate_of(*flat_rate().energy, delivery), year_of(1000.0), lost_in_april(100.0)) == [1000]


def test_that_each_year_has_its_own_worth() -> None:
    lost = lost_in_april(100.0, years=2)
    lost[0, 3] = 0.0
    load = np.concatenate([year_of(800.0), year_of(1600.0)], axis=1)
    assert worth(rate_of(BLOCKS), load, lost) == [0, 1500]


def test_that_the_first_year_stands_for_all_while_the_later_are_like_it() -> None:
    found = an_estimate(year1=replace(an_estimate().year1, forfeited_kwh=1000.0, forfeited_kwh_value_cents=10000))
    alike = replace(found.years[1], forfeited_kwh=1100.0, forfeited_kwh_value_cents=12500)
    assert lost_each_year(replace(found, years=(found.years[0], alike))).year == 1
    more = replace(alike, forfeited_kwh_value_cents=12501)
    told = lost_each_year(replace(found, years=(found.years[0], more)))
    assert (told.year, told.kwh, told.worth_cents) == (2, 1100.0, 12501)


def test_that_some_cents_make_no_other_year() -> None:
    found = an_estimate()
    assert (
        lost_each_year(replace(found, years=(found.years[0], replace(found.years[1], forfeited_cents=100)))).year == 1
    )
    assert (
        lost_each_year(replace(found, years=(found.years[0], replace(found.years[1], forfeited_cents=101)))).year == 2
    )


def test_that_a_year_far_off_does_not_stand_for_all() -> None:
    found = an_estimate()
    far = tuple(replace(year, forfeited_cents=50000 if year.year > 5 else 0) for year in found.years)
    assert lost_each_year(replace(found, years=far)).year == 1
