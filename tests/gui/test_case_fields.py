"""Holds reading and replacing one value of a case to its dotted name."""

from dataclasses import replace

import pytest

from app.core.case import Case, Load, Pv, PvArray, Wind
from app.gui.case_fields import value_at, with_value

CASE = Case(load=Load(monthly_kwh=tuple(float(month) for month in range(12))), pv=Pv((PvArray(4.0), PvArray(3.0))))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Barn"),
        ("site.zip", "87801"),
        ("load.monthly_kwh[11]", 5.0),
        ("pv.arrays[1].tilt_deg", 12.5),
        ("pv.inverter_kw_ac", None),
        ("equipment.combustion_generator", True),
        ("policy_inputs.standard_rate_usd_per_kwh", 0.04),
        ("finance.loan.rate_percent", 6.5),
        ("start_month", 7),
    ],
)
def test_that_a_value_put_in_is_the_value_read_out(field: str, value: object) -> None:
    changed = with_value(CASE, field, value)
    assert value_at(changed, field) == value
    assert value_at(with_value(changed, field, value_at(CASE, field)), field) == value_at(CASE, field)


def test_that_the_rest_of_the_case_stays() -> None:
    changed = with_value(CASE, "pv.arrays[1].kw_dc", 9.0)
    assert changed.pv is not None
    assert changed.pv.arrays[0] == PvArray(4.0)
    assert changed.load is CASE.load


def test_that_no_value_takes_a_policy_input_out() -> None:
    given = with_value(CASE, "policy_inputs.rate", 0.04)
    assert with_value(given, "policy_inputs.rate", None).policy_inputs == {}


def test_that_a_part_that_is_not_there_reads_as_none() -> None:
    assert value_at(CASE, "finance.loan.years") is None
    assert value_at(CASE, "wind.turbine") is None
    assert value_at(CASE, "pv.arrays[7].kw_dc") is None


def test_that_an_answer_and_a_price_of_wind_go_in_and_out() -> None:
    windy = replace(CASE, wind=Wind("bergey-excel-10"))
    for name, value in (("wind.questions.seller-years", 4.0), ("costs.wind_items_usd.tower", 900.0)):
        assert value_at(windy, name) is None
        given = with_value(windy, name, value)
        assert value_at(given, name) == value
        assert value_at(with_value(given, name, None), name) is None
    answered = with_value(windy, "wind.questions.certified", False)
    assert answered.wind is not None
    assert answered.wind.questions == {"certified": False}
