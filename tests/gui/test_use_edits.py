"""The use in all its ways: what a case holds when it is said as bills with gaps, in dollars or as a year."""

from dataclasses import replace

import pytest

from app.core.case import Case, Load
from app.files.case_file import case_as_data, case_from_data
from app.gui.case_fields import value_at, with_value
from app.gui.use_edits import (
    IN_KWH,
    IN_USD,
    NOTHING_KNOWN,
    bills_of,
    bills_pasted,
    only_the_way,
    pasted_bills,
    use_as,
    use_by_dollars,
    use_by_month,
    use_by_year,
    use_from_file,
    use_of_similar_members,
    way_of,
    with_bills,
)

KWH = tuple(float(900 + month) for month in range(12))
BILLED = Case(load=Load(monthly_kwh=KWH, profile="shop", car_kwh_a_year=2000.0))


def test_that_an_emptied_month_is_not_known_and_a_typed_one_is_again() -> None:
    eleven = with_value(BILLED, "load.monthly_kwh[3]", None)
    assert eleven.load.monthly_kwh is None
    assert eleven.load.known_monthly_kwh == (*KWH[:3], None, *KWH[4:])
    assert value_at(eleven, "load.monthly_kwh[3]") is None
    assert value_at(eleven, "load.monthly_kwh[4]") == KWH[4]
    twelve = with_value(eleven, "load.monthly_kwh[3]", 0.0)
    assert twelve.load.known_monthly_kwh is None
    assert twelve.load.monthly_kwh == (*KWH[:3], 0.0, *KWH[4:])


@pytest.mark.parametrize("sheet", [IN_KWH, IN_USD])
def test_that_the_last_known_month_emptied_leaves_no_use_and_no_case_that_cannot_be_read_back(sheet: str) -> None:
    one = with_bills(BILLED, sheet, (5.0, *NOTHING_KNOWN[1:]))
    assert bills_of(one.load, sheet) == (5.0, *NOTHING_KNOWN[1:])
    assert case_from_data(case_as_data(one)) == one
    none = with_value(one, f"{sheet}[0]", None)
    assert way_of(none.load) is None
    assert bills_of(none.load, sheet) == NOTHING_KNOWN
    assert case_from_data(case_as_data(none)) == none
    assert none.load.profile == "shop"
    assert none.load.car_kwh_a_year == 2000.0


def test_that_dollars_typed_into_an_empty_sheet_are_dollars() -> None:
    first = with_value(Case(), "load.monthly_usd[11]", 80.25)
    assert way_of(first.load) == "usd"
    assert first.load.monthly_usd == (*NOTHING_KNOWN[:11], 80.25)
    assert value_at(first, "load.monthly_kwh[11]") is None


@pytest.mark.parametrize(
    ("load", "way"),
    [
        (Load(), None),
        (Load(monthly_kwh=KWH), "kwh"),
        (Load(known_monthly_kwh=(1.0, *NOTHING_KNOWN[1:])), "kwh"),
        (Load(monthly_usd=KWH), "usd"),
        (Load(annual_kwh=0.0), "year"),
        (Load(interval_file="meter.csv"), "file"),
        (Load(similar_members=True), "similar"),
    ],
)
def test_that_every_load_is_given_in_one_way(load: Load, way: str | None) -> None:
    assert way_of(load) == way


def test_that_changing_the_way_keeps_what_is_known() -> None:
    year = use_by_year(BILLED)
    assert year.load.annual_kwh == sum(KWH)
    assert year.load.profile == "shop"
    assert use_by_month(year, KWH).load.monthly_kwh == KWH
    dollars = use_by_dollars(BILLED, [usd / 7 for usd in KWH])
    assert dollars.load.monthly_usd == tuple(round(usd / 7, 2) for usd in KWH)
    assert use_by_month(dollars, (*KWH[:11], None)).load.known_monthly_kwh == (*KWH[:11], None)
    assert way_of(use_by_year(with_value(BILLED, "load.monthly_kwh[0]", None)).load) is None
    assert use_by_year(with_value(BILLED, "load.monthly_kwh[0]", None), 9000.04).load.annual_kwh == 9000.0


@pytest.mark.parametrize("change", [use_by_month, use_by_dollars, use_by_year])
def test_that_the_way_it_is_given_already_changes_nothing(change: object) -> None:
    assert callable(change)
    once = change(Case(load=Load(annual_kwh=5000.0)), 1.0) if change is use_by_year else change(BILLED, KWH)
    assert change(once) is once


def test_that_a_file_and_similar_members_take_the_place_of_bills() -> None:
    for changed, way in ((use_from_file(BILLED, "meter.xml"), "file"), (use_of_similar_members(BILLED), "similar")):
        assert way_of(changed.load) == way
        assert changed.load.monthly_kwh is None
        assert changed.load.car_kwh_a_year == 2000.0


def test_that_a_way_given_before_comes_back_without_what_else_is_said() -> None:
    before = only_the_way(BILLED.load)
    assert before == Load(monthly_kwh=KWH)
    now = replace(BILLED, load=Load(annual_kwh=1.0, profile="home", heat_pump_kwh_a_year=500.0))
    assert use_as(now, before).load == Load(monthly_kwh=KWH, profile="home", heat_pump_kwh_a_year=500.0)


def test_that_an_empty_cell_among_pasted_ones_moves_no_month() -> None:
    assert pasted_bills("1100\n\n900\n") == ["1100", "", "900"]
    assert pasted_bills("1100\t950\t\t800") == ["1100", "950", "", "800"]
    assert pasted_bills("1100\r\n950\r\n") == ["1100", "950"]
    assert pasted_bills("1,100") == []
    assert pasted_bills("") == []
    case, wrong = bills_pasted(BILLED, IN_KWH, 1, ["1", "", "x", "4"])
    assert wrong == {3: ("x", "“x” is not a number.")}
    assert bills_of(case.load, IN_KWH)[:6] == (KWH[0], 1.0, None, KWH[3], 4.0, KWH[5])


def test_that_more_cells_than_months_end_with_december() -> None:
    case, wrong = bills_pasted(BILLED, IN_KWH, 10, [str(each) for each in range(12)])
    assert wrong == {}
    assert case.load.monthly_kwh == (*KWH[:10], 0.0, 1.0)
    full, _ = bills_pasted(Case(), IN_USD, 0, [str(each) for each in range(13)])
    assert full.load.monthly_usd == tuple(float(each) for each in range(12))


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("Jan\t1,200\nFeb\t1,150\nMar\tn/a", ["1,200", "1,150", "n/a"]),
        ("Month\tkWh\nJan\t1\nFeb\t2\nMar\t3", ["kWh", "1", "2", "3"]),
        ("Jan\tFeb\tMar\n1\t2\t3", ["1", "2", "3"]),
        ("kWh\n" + "\n".join(str(month) for month in range(1, 13)), [str(month) for month in range(1, 13)]),
        ("kWh\n1\n2", ["kWh", "1", "2"]),
        ("Jan 26\t5\n2026-02\t6", ["5", "6"]),
        ("1\t2\n3\t4", ["1", "2", "3", "4"]),
        ("1\t\t3", ["1", "", "3"]),
        ("1100", []),
    ],
)
def test_that_of_months_beside_their_figures_only_the_figures_are_pasted(text: str, cells: list[str]) -> None:
    assert pasted_bills(text) == cells


def test_that_a_pasted_figure_may_have_its_unit() -> None:
    case, wrong = bills_pasted(Case(), IN_KWH, 0, ["900 kWh", "950 kWh"])
    assert not wrong
    assert case.load.known_monthly_kwh is not None
    assert case.load.known_monthly_kwh[:2] == (900.0, 950.0)
