"""What an answer rests on: the member's own figures and the defaults, each listed once and as what it is."""

from dataclasses import replace
from datetime import date

import pytest

from app import answering, locations
from app.core.answer import Assumption
from app.core.assumptions import old_rates
from app.core.case import Case, Pv, PvArray, PvInverter, PvLosses, Wind
from app.core.wind import OPEN_SHEAR, USUAL_LOSS_PERCENT
from app.files.case_file import read_case

CASE = read_case(locations.resources_folder() / "samples" / "nm-socorro.fairwatt")


def listed(case: Case) -> dict[str, tuple[object, str]]:
    found = answering.answer(case, draws=0).estimate
    assert found is not None
    return {item.key: (item.value, item.status) for item in found.assumptions}


def test_that_several_inverters_are_the_members_own_rating() -> None:
    pv = Pv((PvArray(4.0), PvArray(4.0, inverter=2)), inverters=(PvInverter(3.8), PvInverter(3.8, 97.0)))
    found = listed(replace(CASE, pv=pv))
    assert found["pv.inverters"] == (7.6, "member")
    assert "pv.inverter_kw_ac" not in found
    assert found["pv.inverter_efficiency_percent"] == (96.0, "default")


def test_that_no_efficiency_is_assumed_where_every_inverter_has_its_own() -> None:
    pv = Pv((PvArray(4.0), PvArray(4.0, inverter=2)), inverters=(PvInverter(3.8, 96.5), PvInverter(3.8, 97.0)))
    assert "pv.inverter_efficiency_percent" not in listed(replace(CASE, pv=pv))


def test_that_losses_item_by_item_are_the_members_and_a_total_wins() -> None:
    items = Pv((PvArray(8.0),), losses=PvLosses())
    assert listed(replace(CASE, pv=items))["pv.losses"] == (14.0757, "member")
    total = listed(replace(CASE, pv=replace(items, losses_percent=10.0)))
    assert not {"pv.losses", "pv.losses_percent"} & set(total)
    assert listed(replace(CASE, pv=Pv((PvArray(8.0),))))["pv.losses_percent"][1] == "default"


def test_that_rows_without_a_distance_stand_as_far_apart_as_usual() -> None:
    rows = Pv((PvArray(4.0), PvArray(4.0, mounting="rows"), PvArray(4.0, mounting="rows", row_coverage=0.5)))
    found = listed(replace(CASE, pv=rows))
    assert [key for key in found if key.endswith("row_coverage")] == ["pv.arrays[1].row_coverage"]


def test_that_a_turbine_lists_the_hub_the_shear_and_the_losses_that_nobody_gave() -> None:
    blank = listed(replace(CASE, pv=None, wind=Wind("bergey-excel-10")))
    assert blank["wind.hub_height_m"] == (30.0, "default")
    assert blank["wind.shear_exponent"] == (OPEN_SHEAR, "default")
    assert blank["wind.losses_percent"] == (USUAL_LOSS_PERCENT, "default")
    given = Wind("bergey-excel-10", hub_height_m=24.0, shear_exponent=0.2, losses_percent=12.0)
    assert not [key for key in listed(replace(CASE, pv=None, wind=given)) if key.startswith("wind.")]
    assert not [key for key in listed(CASE) if key.startswith("wind.")]


def a_price(as_of: str, **changed: object) -> Assumption:
    found = Assumption("energy", 0.1, "usd_per_kwh", "published", "A page", as_of, label="Energy charge")
    return replace(found, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("as_of", "old"),
    [
        ("2011", True),
        ("undated, before January 2023", True),
        ("2023-11-23", True),
        ("2024-01-01", False),
        ("July 2024", False),
        ("2019, changed 2025", False),
        ("undated page", False),
        ("", False),
    ],
)
def test_that_a_published_price_is_old_after_three_years(as_of: str, old: bool) -> None:
    told = old_rates([a_price(as_of)], date(2026, 11, 22))
    assert bool(told) is old
    if old:
        assert f"Energy charge ({as_of})" in told[0]


def test_that_only_published_prices_are_called_old_and_all_in_one_sentence() -> None:
    own, placed = a_price("2011", status="member"), a_price("2011", status="illustrative")
    assert old_rates([own, placed, a_price("2011", unit="percent")], date(2026, 11, 22)) == ()
    (told,) = old_rates([a_price("2011"), a_price("2012", label="", key="system")], date(2026, 11, 22))
    assert "Energy charge (2011), system (2012)" in told


def test_that_a_member_of_socorro_is_told_that_its_rates_are_of_2011() -> None:
    found = answering.answer(CASE, draws=0).estimate
    assert found is not None
    assert found.warnings[0].startswith("These prices of the co-op are years old")
    assert "Energy charge (2011), System charge (2011)" in found.warnings[0]
