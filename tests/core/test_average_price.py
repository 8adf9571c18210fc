"""An average price is no energy charge: the customer charge is taken out, with a low and a high."""

from dataclasses import replace

import pytest

from app.core.average_price import EnergyFromAverage, energy_charge
from app.core.problems import Problem
from app.core.rate_sheet import RateSheet
from app.files.usual_figures import read_usual_figures

USUAL = read_usual_figures()
SHEET = RateSheet(energy="average", average_usd_per_kwh=0.14, customer_usd_per_month=30.0, typical_kwh_per_month=1000.0)


def test_that_the_customer_charge_of_a_typical_month_is_taken_out() -> None:
    # 0.14 dollars less 30 dollars over 1,000 kWh, which is 0.03 dollars a kWh
    assert energy_charge(SHEET, USUAL) == EnergyFromAverage(0.11, 0.11, 0.11)


def test_that_what_is_not_known_goes_from_its_low_to_its_high() -> None:
    found = energy_charge(replace(SHEET, customer_usd_per_month=None, typical_kwh_per_month=None), USUAL)
    # least: 0.14 - 53 / 537; middle: 0.14 - 30.95 / 893; most: 0.14 - 23 / 1201
    assert found == EnergyFromAverage(0.1053, 0.0413, 0.1208)


def test_that_an_average_of_2020_may_have_risen() -> None:
    found = energy_charge(replace(SHEET, average_of="EIA, 2020"), USUAL)
    assert found == EnergyFromAverage(0.11, 0.11, 0.131)  # 0.14 x 1.15 - 0.03


def test_that_a_customer_charge_above_the_whole_average_is_said() -> None:
    found = energy_charge(replace(SHEET, typical_kwh_per_month=200.0), USUAL)  # 30 / 200 = 0.15
    assert isinstance(found, Problem)
    assert found.field == "average_usd_per_kwh"
    assert "leaves nothing of an average of 0.14" in found.text
    assert isinstance(energy_charge(replace(SHEET, typical_kwh_per_month=300.0), USUAL), EnergyFromAverage)


def test_that_no_average_is_a_problem() -> None:
    found = energy_charge(replace(SHEET, average_usd_per_kwh=None), USUAL)
    assert isinstance(found, Problem)


@pytest.mark.parametrize("charge", [0.0, 10.0, 60.0])
def test_that_the_charge_lies_between_its_low_and_its_high(charge: float) -> None:
    found = energy_charge(replace(SHEET, customer_usd_per_month=charge, typical_kwh_per_month=None), USUAL)
    assert isinstance(found, EnergyFromAverage)
    assert 0.0 <= found.low <= found.value <= found.high


@pytest.mark.parametrize("use", [0.0, -1.0])
def test_that_a_typical_use_of_none_is_a_problem_and_no_fault(use: float) -> None:
    found = energy_charge(replace(SHEET, typical_kwh_per_month=use), USUAL)
    assert isinstance(found, Problem)
    assert found.field == "typical_kwh_per_month"
