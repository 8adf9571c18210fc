"""What a system costs: defaults by size, the member's own prices, wind item by item, a new inverter."""

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from app.core.case import WIND_ITEMS, Case, Costs, Pv, PvArray, Wind
from app.core.purchase import purchase
from app.files.cost_table import read_costs

ROOF = Case(pv=Pv((PvArray(8.0),)))


def test_that_the_default_price_is_the_tables() -> None:
    costs = read_costs()
    found = purchase(ROOF, 0.0, costs)
    assert found.installed_cents == round(costs.pv_usd_per_w_dc(8.0).value * 8000 * 100)
    assert found.low_factor is not None
    assert found.high_factor is not None
    assert found.low_factor < 1.0 < found.high_factor
    assert {item.key for item in found.assumptions} == {"costs.pv_usd_per_w_dc", "costs.pv_om_usd_per_kw_dc_year"}


def test_that_roof_and_ground_are_priced_each_by_its_own() -> None:
    both = purchase(replace(ROOF, pv=Pv((PvArray(4.0), PvArray(4.0, mounting="rack")))), 0.0, read_costs())
    roof = purchase(ROOF, 0.0, read_costs()).installed_cents
    assert both.installed_cents == pytest.approx(roof * 1.15, abs=1)
    assert sum(item.key == "costs.pv_usd_per_w_dc" for item in both.assumptions) == 2


def test_that_the_members_price_is_taken_as_it_is_and_has_no_spread() -> None:
    found = purchase(replace(ROOF, costs=Costs(pv_usd_per_w_dc=2.5)), 0.0, read_costs())
    assert found.installed_cents == 2_000_000
    assert found.low_factor is None
    whole = purchase(replace(ROOF, costs=Costs(upfront_usd=19_999.99)), 0.0, read_costs())
    assert whole.installed_cents == 1_999_999
    assert "costs.pv_usd_per_w_dc" not in {item.key for item in whole.assumptions}


def test_that_a_wind_turbine_is_the_sum_of_its_items_and_the_missing_ones_are_named() -> None:
    items = {item: 1000.0 for item in WIND_ITEMS if item not in ("shipping", "sales_tax")}
    case = Case(wind=Wind("bergey-excel-10"), costs=Costs(wind_items_usd=MappingProxyType(items)))
    found = purchase(case, 10.0, read_costs())
    assert found.wind_cents == 800_000
    assert found.pv_cents == 0
    (warning,) = found.warnings
    assert "shipping, sales tax" in warning


def test_that_wind_without_items_costs_by_the_kilowatt() -> None:
    case = Case(wind=Wind("bergey-excel-10"))
    assert purchase(case, 10.0, read_costs()).wind_cents == 7_692_000
    assert purchase(replace(case, costs=Costs(wind_usd_per_kw=5000.0)), 10.0, read_costs()).wind_cents == 5_000_000


def test_that_a_price_for_both_is_shared_as_their_defaults_are() -> None:
    case = Case(pv=Pv((PvArray(8.0),)), wind=Wind("bergey-excel-10"), costs=Costs(upfront_usd=100_000.0))
    found = purchase(case, 10.0, read_costs())
    assert found.installed_cents == 10_000_000
    assert 0 < found.pv_cents < found.wind_cents


def test_that_upkeep_and_insurance_rise_with_prices_from_the_second_year() -> None:
    case = replace(ROOF, costs=Costs(pv_om_usd_per_kw_dc_year=10.0, insurance_usd_per_year=20.0))
    assert purchase(case, 0.0, read_costs()).yearly_cents(3, np.array([0.10])).tolist() == [[10_000, 11_000, 12_100]]


@pytest.mark.parametrize(("year", "place"), [(None, 12), (5, 4), (26, None)])
def test_that_a_new_inverter_falls_in_its_year_if_it_is_priced(year: int | None, place: int | None) -> None:
    own = Costs(pv_om_usd_per_kw_dc_year=0.0, inverter_replacement_usd=1000.0, inverter_replacement_year=year)
    costs = purchase(replace(ROOF, costs=own), 0.0, read_costs()).yearly_cents(25, np.zeros(1))[0]
    assert [index for index, cents in enumerate(costs.tolist()) if cents] == ([] if place is None else [place])


def test_that_a_premium_the_co_op_wants_is_asked_for_and_not_guessed() -> None:
    (warning,) = purchase(ROOF, 0.0, read_costs(), insurance_asked=True).warnings
    assert "premium" in warning
    own = replace(ROOF, costs=Costs(insurance_usd_per_year=100.0))
    assert purchase(own, 0.0, read_costs(), insurance_asked=True).warnings == ()


def test_that_the_sellers_upkeep_counts_unless_a_price_per_kilowatt_is_given() -> None:
    costs = read_costs()
    blank = Case(wind=Wind("bergey-excel-10"))
    default = purchase(blank, 10.0, costs)
    assert default.wind_upkeep_cents_per_year == round(costs.wind_om_usd_per_kw_year().value * 10.0 * 100)
    said = Case(wind=Wind("bergey-excel-10", questions=MappingProxyType({"maintenance": 650.0})))
    found = purchase(said, 10.0, costs)
    assert found.wind_upkeep_cents_per_year == found.upkeep_cents_per_year == 65_000
    assert {item.key: item.status for item in found.assumptions}["wind.questions.maintenance"] == "member"
    both = purchase(replace(said, costs=Costs(wind_om_usd_per_kw_year=30.0)), 10.0, costs)
    assert both.wind_upkeep_cents_per_year == 30_000
    nothing = Case(wind=Wind("bergey-excel-10", questions=MappingProxyType({"maintenance": 0})))
    assert purchase(nothing, 10.0, costs).wind_upkeep_cents_per_year == 0


def test_that_upkeep_of_sun_and_wind_is_counted_together() -> None:
    both = Case(
        pv=Pv((PvArray(8.0),)),
        wind=Wind("bergey-excel-10"),
        costs=Costs(pv_om_usd_per_kw_dc_year=20.0, wind_om_usd_per_kw_year=30.0),
    )
    found = purchase(both, 10.0, read_costs())
    assert (found.upkeep_cents_per_year, found.wind_upkeep_cents_per_year) == (46_000, 30_000)


def test_that_a_turbine_priced_in_every_item_misses_nothing() -> None:
    items = dict.fromkeys(WIND_ITEMS, 1000.0)
    case = Case(wind=Wind("bergey-excel-10"), costs=Costs(wind_items_usd=MappingProxyType(items)))
    found = purchase(case, 10.0, read_costs())
    assert found.wind_cents == 100_000 * len(WIND_ITEMS)
    assert found.warnings == ()
