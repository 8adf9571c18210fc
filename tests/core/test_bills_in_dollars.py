"""Dollars turned back into kilowatt-hours by real rates."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from app import answering, locations
from app.core import bills_in_dollars
from app.core.bills_in_dollars import dollar_bills_of_kwh, kwh_of_dollar_bills, load_of_dollar_bills
from app.core.case import Case, Load
from app.core.estimate import Weighed, weigh
from app.core.load import LoadProfile
from app.core.policy import Carry, DemandCharge, EnergyBlock, EnergyCharge, Rate, Tier, TimeOfUse, TouWindow
from app.core.problems import Problem
from app.core.selection import Selection, select
from app.files.case_file import read_case
from app.files.load_profiles import read_load_profile
from tests.core.small_policies import bank_program, dated, forgotten, parameter, policy, price
from tests.core.springfield import springfield

CO_OPS = ("il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop")
KWH = (1100.0, 950.0, 900.0, 800.0, 850.0, 1100.0, 1300.0, 1250.0, 950.0, 800.0, 900.0, 1100.0)


def sample(co_op: str, load: Load) -> Case:
    case = read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")
    return replace(case, load=load)


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_the_bills_of_known_use_lead_back_to_it(co_op: str) -> None:
    known = answering.answer(sample(co_op, Load(monthly_kwh=KWH)), draws=0).estimate
    assert known is not None
    usd = tuple((month.bill_without_cents or 0) / 100 for month in known.months)
    turned = answering.answer(sample(co_op, Load(monthly_usd=usd)), draws=0)
    assert turned.estimate is not None, turned.problems
    np.testing.assert_allclose(turned.estimate.load_monthly_kwh, KWH, atol=0.5)
    back = [month.bill_without_cents for month in turned.estimate.months]
    assert back == [month.bill_without_cents for month in known.months]


def test_that_a_bill_below_the_customer_charge_is_told_at_its_month() -> None:
    case = sample("nm-socorro", Load(annual_kwh=1.0))
    policy = answering.policy_of(case)
    selection = select(policy, None, None, None, "residential")
    assert isinstance(selection, Selection)
    bills = (100.0, 1.0, *(100.0,) * 10)
    problems = kwh_of_dollar_bills(bills, policy, selection.rate, case.policy_inputs, read_load_profile("home"))
    assert isinstance(problems, tuple)
    assert [problem.field for problem in problems] == ["load.monthly_usd[1]"]
    assert "1.00 dollars found" in problems[0].text


def test_that_some_known_months_are_completed_and_told() -> None:
    known = (1100.0, None, None, 800.0, *(None,) * 8)
    found = answering.answer(sample("nm-socorro", Load(known_monthly_kwh=known)), draws=0).estimate
    assert found is not None
    assert found.load_monthly_kwh[0] == pytest.approx(1100.0)
    assert found.load_monthly_kwh[3] == pytest.approx(800.0)
    assert any("10 months were filled in" in warning for warning in found.warnings)


def test_that_a_month_without_a_bill_is_filled_from_those_with_one() -> None:
    known = answering.answer(sample("il-shelby", Load(monthly_kwh=KWH)), draws=0).estimate
    assert known is not None
    usd = tuple((month.bill_without_cents or 0) / 100 for month in known.months)
    eleven = answering.answer(sample("il-shelby", Load(monthly_usd=(*usd[:11], None))), draws=0).estimate
    assert eleven is not None
    np.testing.assert_allclose(eleven.load_monthly_kwh[:11], KWH[:11], atol=0.5)
    assert eleven.load_monthly_kwh[11] > 0.0
    assert any("1 month was filled in" in warning for warning in eleven.warnings)
    only_one = answering.answer(sample("il-shelby", Load(monthly_usd=(usd[0], *(None,) * 11))), draws=0).estimate
    assert only_one is not None
    assert only_one.load_monthly_kwh[0] == pytest.approx(KWH[0], abs=0.5)


def test_that_dollars_and_kilowatt_hours_are_each_other_s_inverse() -> None:
    case = sample("il-shelby", Load(monthly_kwh=KWH))
    policy, profile = answering.policy_of(case), read_load_profile("home")
    selection = select(policy, None, None, None, "residential")
    assert isinstance(selection, Selection)
    usd = dollar_bills_of_kwh(KWH, policy, selection.rate, case.policy_inputs, profile)
    assert not isinstance(usd, tuple)
    load = load_of_dollar_bills(
        Load(monthly_usd=tuple(usd.tolist()), car_kwh_a_year=2000.0),
        policy,
        selection.rate,
        case.policy_inputs,
        profile,
    )
    assert isinstance(load, Load)
    assert load.monthly_kwh is not None
    np.testing.assert_allclose(load.monthly_kwh, KWH, atol=0.05)  # a cent is a twelfth of a kilowatt-hour
    assert load.car_kwh_a_year == 2000.0
    assert load_of_dollar_bills(case.load, policy, selection.rate, case.policy_inputs, profile) is case.load


def test_that_a_bill_of_the_customer_charge_is_no_use_and_a_cent_less_is_a_problem() -> None:
    case = sample("il-shelby", Load(annual_kwh=1.0))
    policy, profile = answering.policy_of(case), read_load_profile("home")
    selection = select(policy, None, None, None, "residential")
    assert isinstance(selection, Selection)
    least = dollar_bills_of_kwh((0.0,) * 12, policy, selection.rate, case.policy_inputs, profile)
    assert not isinstance(least, tuple)
    at_least = kwh_of_dollar_bills(tuple(least.tolist()), policy, selection.rate, case.policy_inputs, profile)
    assert not isinstance(at_least, tuple)
    np.testing.assert_array_equal(at_least, np.zeros(12))
    for usd in (0.0, float(least[0]) - 0.05):
        bills = (usd, *(None,) * 11)
        below = kwh_of_dollar_bills(bills, policy, selection.rate, case.policy_inputs, profile)
        assert isinstance(below, tuple)
        assert [problem.field for problem in below] == ["load.monthly_usd[0]"]


def test_that_months_in_which_a_profile_has_no_use_cannot_fill_the_others() -> None:
    january, july = (500.0, *(None,) * 11), (*(None,) * 6, 500.0, *(None,) * 5)
    dry = answering.answer(sample("il-shelby", Load(known_monthly_kwh=january, profile="irrigation")), draws=0)
    assert dry.estimate is None
    assert [problem.field for problem in dry.problems] == ["load.known_monthly_kwh"]
    wet = answering.answer(sample("il-shelby", Load(known_monthly_kwh=july, profile="irrigation")), draws=0)
    assert wet.estimate is not None
    assert wet.estimate.load_monthly_kwh[6] == pytest.approx(500.0)


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_the_answer_bills_the_very_dollars_typed(co_op: str) -> None:
    usd = tuple(80.0 + 7.77 * month for month in range(12))
    found = answering.answer(sample(co_op, Load(monthly_usd=usd)), draws=0)
    assert found.estimate is not None, found.problems
    assert [month.bill_without_cents for month in found.estimate.months] == [round(100 * bill) for bill in usd]


@pytest.mark.parametrize("by_demand", [False, True])
def test_that_the_very_dollars_typed_are_billed_where_hours_have_prices(by_demand: bool) -> None:
    """Winter bills of electric heating: the cold hours that carry them are not the hours of the profile."""
    usd = (320.0, 300.0, 240.0, 150.0, 110.0, 115.0, 135.0, 135.0, 110.0, 125.0, 190.0, 280.0)
    blocks = tuple(EnergyBlock((Tier(price(name)),), bucket=name) for name in ("peak", "rest"))
    clock = TimeOfUse("rest", (TouWindow("peak", 15, 20, "weekday"),))
    demand = (DemandCharge("Demand", price("kw"), ratchet_percent=60.0, ratchet_months=2),) if by_demand else ()
    rate = Rate("clock", "Clock", (EnergyCharge("Energy", blocks),), demand=demand, time_of_use=clock)
    parameters = [parameter("peak", dated(0.25)), parameter("rest", dated(0.08)), parameter("kw", dated(2.0))]
    owner = policy([bank_program(Carry("forever"))], parameters, [rate])
    case = sample("il-shelby", Load(monthly_usd=usd))
    _, around = answering.gather(case)
    found = weigh(replace(case, co_op=owner.id, policy_inputs={}), owner, around)
    assert isinstance(found, Weighed), found
    np.testing.assert_allclose(found.base.without.bill_cents[0, :12] / 100.0, usd, atol=0.011)


def winter_bills_by_the_clock() -> Load | tuple[Problem, ...]:
    """The use of a year of heavy winter bills under two prices by the clock, with the hours of real weather."""
    blocks = tuple(EnergyBlock((Tier(price(name)),), bucket=name) for name in ("peak", "rest"))
    clock = TimeOfUse("rest", (TouWindow("peak", 15, 20, "weekday"),))
    rate = Rate("clock", "Clock", (EnergyCharge("Energy", blocks),), time_of_use=clock)
    owner = policy([bank_program(Carry("forever"))], [parameter("peak", dated(0.25)), parameter("rest", dated(0.08))])
    load = Load(monthly_usd=(320.0, 300.0, 240.0, 150.0, 110.0, 115.0, 135.0, 135.0, 110.0, 125.0, 190.0, 280.0))
    return load_of_dollar_bills(load, owner, rate, {}, read_load_profile("home"), springfield())


def test_that_hours_which_never_quite_settle_are_taken_after_some_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    settled = winter_bills_by_the_clock()
    monkeypatch.setattr(bills_in_dollars, "SETTLED_KWH", 0.0)
    unsettled = winter_bills_by_the_clock()
    assert isinstance(settled, Load)
    assert isinstance(unsettled, Load)
    np.testing.assert_allclose(unsettled.monthly_kwh or (), settled.monthly_kwh or (), atol=0.5)


def test_that_a_bill_which_the_hours_of_the_weather_cannot_give_is_a_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = Problem("no use bills this", "load.monthly_usd[0]")
    by_profile = bills_in_dollars.kwh_of_dollar_bills

    def by_hours(*asked: Any) -> Any:
        return by_profile(*asked) if len(asked) == 5 else (problem,)

    monkeypatch.setattr(bills_in_dollars, "kwh_of_dollar_bills", by_hours)
    assert winter_bills_by_the_clock() == (problem,)


def test_that_an_energy_price_that_nobody_knows_is_a_problem_of_that_price() -> None:
    case = sample("nm-socorro", Load(monthly_usd=(100.0,) * 12))
    owner = forgotten(answering.policy_of(case), "energy_charge_usd_per_kwh")
    found = load_of_dollar_bills(case.load, owner, owner.rates[0], {}, read_load_profile("home"))
    assert isinstance(found, tuple)
    assert [problem.field for problem in found] == ["policy_inputs.energy_charge_usd_per_kwh"]


def test_that_a_clocks_hours_are_billed_at_their_own_price() -> None:
    """Four hours of the day at 30 cents and twenty at 10, of 2,400 kWh a month used evenly: 120 + 200 dollars."""
    blocks = tuple(EnergyBlock((Tier(price(name)),), bucket=name) for name in ("peak", "rest"))
    rate = Rate(
        "clock",
        "Clock",
        (EnergyCharge("Energy", blocks),),
        time_of_use=TimeOfUse("rest", (TouWindow("peak", 16, 20),)),
    )
    owner = policy([bank_program(None)], [parameter("peak", dated(0.3)), parameter("rest", dated(0.1))], [rate])
    even = LoadProfile("flat", "Flat", np.ones((12, 2, 24)), "made for a test")
    assert dollar_bills_of_kwh((2400.0,) * 12, owner, rate, {}, even) == pytest.approx([320.0] * 12)
