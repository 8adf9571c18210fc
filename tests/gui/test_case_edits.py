"""Changes to a case that are more than one field, without a window."""

from dataclasses import replace

import pytest

from app.core.case import Case, Pv, PvArray, PvInverter, PvLosses, Wind
from app.files.case_file import case_as_data, case_from_data
from app.gui.case_edits import (
    array_added,
    cells_pasted,
    incentive_claimed,
    inverter_added,
    inverter_removed,
    inverter_taken,
    losses_by_item,
    modules_taken,
    own_curve_chosen,
    size_taken,
    turbine_chosen,
)

INVERTERS = (PvInverter(3.0), PvInverter(4.0), PvInverter(5.0))
ARRAYS = (PvArray(3.0, inverter=1), PvArray(4.0, inverter=2), PvArray(5.0, inverter=3))
SEVERAL = Case(pv=Pv(arrays=ARRAYS, inverters=INVERTERS))


def pv_of(case: Case) -> Pv:
    assert case.pv is not None
    assert case_from_data(case_as_data(case)) == case, "whatever is made can be saved and opened again"
    return case.pv


def test_that_arrays_behind_an_inverter_taken_away_hang_on_the_first_and_the_rest_move_up() -> None:
    pv = pv_of(inverter_removed(SEVERAL, 1))
    assert pv.inverters == (PvInverter(3.0), PvInverter(5.0))
    assert [array.inverter for array in pv.arrays] == [1, 1, 2]


def test_that_the_last_of_several_inverters_is_the_only_one_again() -> None:
    pv = pv_of(inverter_removed(inverter_removed(SEVERAL, 0), 0))
    assert (pv.inverters, pv.inverter_kw_ac) == ((), 5.0)
    assert [array.inverter for array in pv.arrays] == [1, 1, 1]


def test_that_a_second_inverter_is_like_the_first() -> None:
    one = Case(pv=Pv((PvArray(8.0),), inverter_kw_ac=6.0, inverter_efficiency_percent=97.0))
    assert pv_of(inverter_added(one, 1.0)).inverters == (PvInverter(6.0, 97.0),) * 2
    without = Case(pv=Pv((PvArray(8.0),)))
    assert pv_of(inverter_added(without, 6.957)).inverters == (PvInverter(6.957),) * 2


@pytest.mark.parametrize(("before", "after"), [(7, 8), (8, 8)])
def test_that_there_are_at_most_eight_arrays_and_inverters(before: int, after: int) -> None:
    many = Case(pv=Pv((PvArray(1.0),) * before, inverters=(PvInverter(1.0),) * before))
    assert len(pv_of(array_added(many)).arrays) == after
    assert len(pv_of(inverter_added(many, 1.0)).inverters) == after


@pytest.mark.parametrize(
    ("facing_deg", "next_deg"),
    [
        ([90.0], 270.0),
        ([270.0], 90.0),
        ([180.0], 270.0),
        ([120.0], 300.0),
        ([121.0], 211.0),
        ([135.0], 225.0),
        ([90.0, 270.0], 180.0),
        ([90.0, 270.0, 180.0], 270.0),
    ],
)
def test_that_an_array_added_lies_on_the_roof_s_other_slope(facing_deg: list[float], next_deg: float) -> None:
    roof = Case(pv=Pv(tuple(PvArray(4.0, 30.0, each) for each in facing_deg)))
    assert pv_of(array_added(roof)).arrays[-1].azimuth_deg == next_deg


def test_that_a_size_taken_leaves_one_inverter_that_every_array_hangs_on() -> None:
    pv = pv_of(size_taken(SEVERAL, 10.0, 24.0))
    assert [array.kw_dc for array in pv.arrays] == [6.0, 8.0, 10.0]
    assert [array.inverter for array in pv.arrays] == [1, 1, 1]
    assert (pv.inverters, pv.inverter_kw_ac) == ((), 10.0)


def test_that_equipment_sets_the_sum_of_so_many() -> None:
    assert pv_of(modules_taken(SEVERAL, 1, 320.4, 25)).arrays[1].kw_dc == 8.01
    assert pv_of(inverter_taken(SEVERAL, 2, 0.25, 95.0, 30)).inverters[2] == PvInverter(7.5, 95.0)
    only = pv_of(inverter_taken(Case(pv=Pv((PvArray(8.0),))), None, 3.8, 96.5, 2))
    assert (only.inverter_kw_ac, only.inverter_efficiency_percent) == (7.6, 96.5)


@pytest.mark.parametrize(
    "edit", [lambda case: modules_taken(case, 3, 300.0, 1), lambda case: inverter_removed(case, 3)]
)
def test_that_an_edit_of_what_is_not_there_changes_nothing(edit: object) -> None:
    assert edit(SEVERAL) is SEVERAL
    assert edit(Case()) == Case()


def test_that_losses_of_the_default_items_are_the_default_again() -> None:
    one = Case(pv=Pv((PvArray(8.0),), losses_percent=10.0))
    by_item = losses_by_item(one, True)
    assert pv_of(by_item).losses == PvLosses()
    assert pv_of(losses_by_item(by_item, False)).losses_percent is None
    dusty = replace(by_item, pv=replace(pv_of(by_item), losses=PvLosses(soiling=100.0 / 3.0)))
    assert pv_of(losses_by_item(dusty, False)).losses_percent == pytest.approx(41.5481, abs=1e-3)


def test_that_another_turbine_drops_the_own_curve_and_the_own_curve_the_turbine() -> None:
    own = own_curve_chosen(Case(wind=Wind("bergey-excel-10", count=2, rotor_m=7.0)), "own.csv")
    assert own.wind == Wind("", count=2, rotor_m=7.0, power_curve_file="own.csv")
    assert turbine_chosen(own, "bergey-excel-15").wind == Wind("bergey-excel-15", count=2)
    assert own_curve_chosen(Case(), "own.csv").wind == Wind("", power_curve_file="own.csv")


def test_that_an_incentive_is_claimed_once() -> None:
    claimed = incentive_claimed(incentive_claimed(Case(), "a", True), "b", True)
    assert incentive_claimed(claimed, "a", True).finance.incentives == ("b", "a")
    assert incentive_claimed(claimed, "a", False).finance.incentives == ("b",)


def test_that_cells_past_december_are_left_out() -> None:
    case, wrong = cells_pasted(SEVERAL, "pv.arrays[0].shading_percent", 10, ["5", "x", "7"])
    shading = pv_of(case).arrays[0].shading_percent
    assert shading == (0.0,) * 10 + (5.0, 0.0)
    assert list(wrong) == [11]
