"""The straight line: every part of an answer agrees with every other, and none is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from app import answering, locations
from app.core.answer import Estimate, Year1
from app.core.case import Case, Load, Loan, Pv, PvArray, Wind
from app.core.estimate import Surroundings, check, estimate, windiness
from app.core.meter_data import IntervalReadings
from app.core.metered import MeteredSettlement, settle_metered
from app.core.policy import EnergyBlock, FixedCharge, Policy, Rate, Tier, TimeOfUse, TouWindow, Version
from app.core.system import hourly_generation, inside_the_hour, interval_minutes
from app.core.year import month_of_hour
from app.files.case_file import read_case
from app.files.cost_table import read_costs
from app.files.incentive_table import read_incentives
from app.files.load_profiles import read_load_profile
from app.files.range_table import read_range
from app.files.turbine_table import read_turbine
from tests.core.small_policies import dated, forgotten, parameter, price

TODAY = date(2026, 11, 21)
CO_OPS = ("il-shelby", "mt-marias-river", "nm-regime", "nm-socorro", "oh-energy-coop")
DRAWS = 40


def sample(co_op: str) -> Case:
    return read_case(locations.resources_folder() / "samples" / f"{co_op}.fairwatt")


def sized(case: Case, kw_ac: float) -> Case:
    """The case with one south array and an inverter of the given rating."""
    return replace(case, pv=Pv((PvArray(kw_ac * 1.15, 30.0, 180.0),), inverter_kw_ac=kw_ac), wind=None)


def around(case: Case) -> Surroundings:
    return Surroundings(
        answering.site_weather(case.site),
        read_load_profile(case.load.profile or "home"),
        read_costs(),
        read_incentives(),
        read_range(),
        TODAY,
        read_turbine(case.wind.turbine) if case.wind else None,
    )


def found_netting(policy: Policy, found: Estimate) -> str:
    version = next(version for version in policy.versions if version.id == found.version.id)
    return next(program.netting for program in version.programs if program.id == found.program.id)


def answered(case: Case, draws: int = 0) -> Estimate:
    found = estimate(case, answering.policy_of(case), around(case), draws)
    assert isinstance(found, Estimate), found
    return found


def with_inputs(case: Case, inputs: Mapping[str, object]) -> Case:
    return replace(case, policy_inputs=MappingProxyType({**case.policy_inputs, **inputs}))


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_every_bill_is_the_sum_of_its_lines(co_op: str) -> None:
    found = answered(sample(co_op))
    assert len(found.months) == 12
    for month in found.months:
        assert month.bill_with_cents == sum(line.cents for line in month.lines)
        assert month.bill_without_cents == sum(line.cents for line in month.lines_without)
    assert found.year1.bill_with_cents == sum(month.bill_with_cents for month in found.months)
    assert found.year1.bill_without_cents == sum(month.bill_without_cents or 0 for month in found.months)


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_the_saving_is_what_the_bills_and_checks_say(co_op: str) -> None:
    year = answered(sample(co_op)).year1
    assert year.saving_cents == year.bill_without_cents - year.bill_with_cents + year.checks_cents


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_both_ledgers_balance_in_every_month(co_op: str) -> None:
    for month in answered(sample(co_op)).months:
        for book in (month.bank_kwh, month.credit_cents):
            left = book.used + book.forfeited + book.paid + book.closing
            assert book.opening + book.earned == pytest.approx(left, abs=1e-6)


@pytest.mark.parametrize("co_op", CO_OPS)
@pytest.mark.parametrize("start_month", [1, 7])
def test_that_the_twelve_bills_are_those_of_a_meter_with_the_same_hours(co_op: str, start_month: int) -> None:
    case = replace(sample(co_op), start_month=start_month)
    found = answered(case)
    policy = answering.policy_of(case)
    place = around(case)
    # 2018 began on a Monday, as the typical year does; a meter read from another month on has the hours in its order.
    order = np.argsort((month_of_hour - (start_month - 1)) % 12, kind="stable")
    months = tuple((2018 + (m - 1) // 12, (m - 1) % 12 + 1) for m in range(start_month, start_month + 12))
    if start_month > 1:
        # Those of the next year are moved a year on; the policies here have no price that hangs on the weekday.
        assert all(rate.time_of_use is None for rate in policy.rates)
    year = np.where(month_of_hour[order] + 1 >= start_month, 0, 365 * 24 * 60)
    start = np.datetime64("2018-01-01T00:00", "m") + (order * 60 + year).astype("timedelta64[m]")
    load, generation = place.use(case).load_kwh, hourly_generation(case, place.weather)
    index = ((month_of_hour[order] - (start_month - 1)) % 12).astype(np.int64)
    minutes = interval_minutes(case.load, found_netting(policy, found))
    parts = 60 // minutes
    if minutes < 60:
        split = inside_the_hour(place.use(case), case.pv, None, place.weather, minutes)
        load, generation = split.load_kwh, split.generation_kwh
        order = (order[:, None] * parts + np.arange(parts)).ravel()
        start = (start[:, None] + (np.arange(parts) * minutes).astype("timedelta64[m]")).ravel()
        index = np.repeat(index, parts)
    recorded = IntervalReadings(minutes, start, months, index, load[order], generation[order])
    inputs = dict(case.policy_inputs) | {
        item.key: item.value
        for item in found.assumptions
        if item.status in ("published", "illustrative") and item.value is not None and policy.parameter(item.key)
    }
    metered = settle_metered(policy, recorded, found.version.id, found.program.id, found.rate.id, inputs)
    assert isinstance(metered, MeteredSettlement), metered
    ours = [(month.month, month.bill_with_cents) for month in found.months]
    theirs = [(month.month, month.bill_with_cents) for month in metered.bills]
    # Charges per kW of the system need its size, which a meter does not tell; no bundled policy has one.
    assert ours == theirs


@pytest.mark.parametrize("floor_usd_per_kwh", [None, 0.0, 0.03])
def test_that_a_floor_under_the_market_price_is_that_of_a_meter_with_the_same_hours(
    floor_usd_per_kwh: float | None,
) -> None:
    case = replace(sample("il-shelby"), program="qf-standard")
    case = replace(case, load=replace(case.load, inside_the_hour=False))
    policy = answering.policy_of(case)
    (version,) = policy.versions
    floored = tuple(
        replace(program, surplus=replace(program.surplus, market_floor_usd_per_kwh=floor_usd_per_kwh))
        for program in version.programs
    )
    policy = replace(policy, versions=(replace(version, programs=floored),))
    price_years = {"market_price_usd_per_kwh": 0.02 + 0.07 * np.sin(np.arange(8760.0))}
    place = replace(around(case), price_years=price_years)
    found = estimate(case, policy, place, 0)
    assert isinstance(found, Estimate), found
    start = np.arange("2018-01-01T00:00", "2019-01-01T00:00", 60, dtype="datetime64[m]")
    months = tuple((2018, month) for month in range(1, 13))
    load_kwh, generation_kwh = place.use(case).load_kwh, hourly_generation(case, place.weather)
    recorded = IntervalReadings(60, start, months, month_of_hour, load_kwh, generation_kwh)
    metered = settle_metered(policy, recorded, program="qf-standard", price_years=price_years)
    assert isinstance(metered, MeteredSettlement), metered
    assert [month.bill_with_cents for month in found.months] == [month.bill_with_cents for month in metered.bills]


def test_that_the_first_bill_is_of_the_start_month() -> None:
    found = answered(replace(sample("mt-marias-river"), start_month=4))
    assert [month.month for month in found.months] == [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3]
    assert found.months[0].bank_kwh.opening == 0.0


def test_that_the_start_month_changes_no_energy() -> None:
    case = sample("oh-energy-coop")
    january, july = answered(case), answered(replace(case, start_month=7))
    assert january.load_annual_kwh == pytest.approx(july.load_annual_kwh)
    assert sorted(m.load_kwh or 0 for m in january.months) == pytest.approx(
        sorted(m.load_kwh or 0 for m in july.months)
    )


def test_that_an_unknown_true_up_month_takes_the_dearest() -> None:
    case = sample("mt-marias-river")
    assert "true_up_month" not in case.policy_inputs
    found = answered(case)
    assumed = next(item for item in found.assumptions if item.key == "true_up_month")
    policy = answering.policy_of(case)
    parameter = policy.parameter("true_up_month")
    assert parameter is not None
    bills = {
        month: answered(with_inputs(case, {"true_up_month": month})).year1.bill_with_cents
        for month in parameter.on(None).choices
    }
    assert found.year1.bill_with_cents == max(bills.values())
    assert bills[float(str(assumed.value))] == max(bills.values())
    assert assumed.status == "illustrative"


def test_that_the_dearest_is_so_over_the_years_where_the_first_cannot_tell() -> None:
    """Credit that ends in December is missed in no bill of the first year, and in every January after it."""
    case = sized(sample("mt-marias-river"), 14.0)
    found = answered(case)
    policy = answering.policy_of(case)
    parameter = policy.parameter("true_up_month")
    assert parameter is not None
    others = [answered(with_inputs(case, {"true_up_month": month})) for month in parameter.on(None).choices]
    assert len({other.year1.bill_with_cents for other in others}) == 1
    assert len({other.finance.npv_cents for other in others}) > 1
    assert found.finance.npv_cents == min(other.finance.npv_cents for other in others)


@pytest.mark.parametrize(("kw_ac", "program"), [(10.0, "up-to-10kw-dollar"), (10.01, "over-10kw")])
def test_that_the_size_routes_to_its_program(kw_ac: float, program: str) -> None:
    assert answered(sized(sample("nm-regime"), kw_ac)).program.id == program


def test_that_exactly_110_percent_is_within_and_a_little_more_is_not() -> None:
    case = sample("il-shelby")
    limit = answered(case).policy.max_kw_ac_by_load
    assert limit is not None
    assert case.pv is not None
    factor = limit / answered(case).policy.nameplate_kw_ac

    def grown(by: float) -> Case:
        pv = case.pv
        assert pv is not None
        arrays = tuple(replace(array, kw_dc=array.kw_dc * by) for array in pv.arrays)
        return replace(case, pv=replace(pv, arrays=arrays, inverter_kw_ac=(pv.inverter_kw_ac or 0.0) * by))

    at, above = answered(grown(factor)), answered(grown(factor * 1.0001))
    assert at.policy.percent_of_load == pytest.approx(110.0)
    assert at.program.id == "small-dg"
    assert above.program.id != "small-dg" or above.policy.status != "allowed"
    assert any(finding.status == "fail" for finding in above.policy.findings) or above.program.id != at.program.id


def test_that_a_system_that_is_not_allowed_says_so_first() -> None:
    case = sample("nm-socorro")
    found = answered(replace(case, equipment=replace(case.equipment, battery_kwh=13.5)))
    assert found.policy.status == "not allowed"
    assert found.warnings[0].startswith("The co-op's rules do not let this system in")


def test_that_an_allowed_system_carries_no_such_warning() -> None:
    assert not any("do not let" in text for text in answered(sample("nm-socorro")).warnings)


def test_that_known_fees_are_part_of_the_outlay_and_unknown_ones_are_named() -> None:
    found = answered(sample("nm-socorro"))
    known = sum(fee.cents or 0 for fee in found.policy.fees if fee.certainty == "known")
    assert known == 5000
    assert found.finance.fees_cents == known
    priced = answered(replace(sample("nm-socorro"), costs=replace(sample("nm-socorro").costs, upfront_usd=20000.0)))
    assert priced.finance.upfront_cents == 2_000_000 + known
    unknown = [fee.name for fee in found.policy.fees if fee.cents is None]
    assert unknown
    assert all(any(name in text for text in found.warnings) for name in unknown)


def test_that_a_missing_system_and_a_missing_use_are_problems_with_their_fields() -> None:
    case = replace(sample("il-shelby"), pv=None, wind=None)
    case = replace(case, load=replace(case.load, monthly_kwh=None))
    problems = check(case, answering.policy_of(case))
    assert {problem.field for problem in problems} == {"pv", "load"}


def test_that_an_unknown_incentive_is_a_problem_with_its_nearest_name() -> None:
    case = sample("nm-socorro")
    case = replace(case, finance=replace(case.finance, incentives=("nm-solr",)))
    (problem,) = check(case, answering.policy_of(case), read_incentives())
    assert problem.field == "finance.incentives[0]"
    assert "nm-solar" in problem.text


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_every_number_used_is_listed_with_a_source_or_as_the_members(co_op: str) -> None:
    case = sample(co_op)
    found = answered(case, DRAWS)
    keys = {item.key for item in found.assumptions}
    used = {name for month in found.months for line in month.lines for name in line.parameters}
    assert used <= keys
    assert {"costs.pv_usd_per_w_dc", "costs.pv_om_usd_per_kw_dc_year", "site.weather"} <= keys
    assert {f"finance.{name}" for name in ("analysis_years", "discount_rate_percent", "degradation_percent")} <= keys
    assert {"range.model_pv", "range.weather_year_pv", "finance.in_service_date"} <= keys
    assert all(item.source or item.status == "member" for item in found.assumptions)


def test_that_the_members_own_figures_are_marked_as_theirs() -> None:
    case = sample("oh-energy-coop")
    case = replace(
        case,
        costs=replace(case.costs, pv_usd_per_w_dc=2.5, insurance_usd_per_year=120.0),
        finance=replace(case.finance, analysis_years=20, discount_rate_percent=3.0),
    )
    found = answered(with_inputs(case, {"avoided_cost_usd_per_kwh": 0.05}))
    mine = {item.key: item.value for item in found.assumptions if item.status == "member"}
    assert mine["costs.pv_usd_per_w_dc"] == 2.5
    assert mine["costs.insurance_usd_per_year"] == 120.0
    assert mine["finance.analysis_years"] == 20
    assert mine["avoided_cost_usd_per_kwh"] == 0.05
    assert len(found.years) == 20


def test_that_the_years_add_up_to_the_cumulative_money() -> None:
    found = answered(sample("nm-socorro"))
    running = -found.finance.upfront_cents
    for year in found.years:
        money = year.saving_cents - year.costs_cents + year.incentives_cents - year.loan_cents
        assert year.cash_flow_cents == money
        running += money
        assert year.cumulative_cents == running
    assert found.years[0].saving_cents == found.year1.saving_cents


def test_that_the_bank_is_carried_from_year_to_year() -> None:
    """With no growth at all a kWh bank that is kept makes the second year no dearer than the first."""
    case = replace(sample("nm-regime"), program="up-to-10kw-kwh")
    still = replace(
        case.finance,
        energy_escalation_percent=0.0,
        fixed_escalation_percent=0.0,
        surplus_escalation_percent=0.0,
        degradation_percent=0.0,
        load_growth_percent=0.0,
    )
    found = answered(replace(case, finance=still))
    assert found.months[-1].bank_kwh.closing > 0
    assert found.years[1].bill_with_cents <= found.years[0].bill_with_cents


def test_that_energy_fixed_and_surplus_prices_rise_apart() -> None:
    case = sample("nm-socorro")

    def last_year(**rates: float) -> int:
        still: dict[str, Any] = dict.fromkeys(
            ("energy_escalation_percent", "fixed_escalation_percent", "surplus_escalation_percent"), 0.0
        )
        finance = replace(case.finance, **{**still, **rates})
        return answered(replace(case, finance=finance)).years[-1].bill_with_cents

    flat = last_year()
    assert last_year(energy_escalation_percent=3.0) > flat
    assert last_year(fixed_escalation_percent=3.0) > flat
    assert last_year(surplus_escalation_percent=3.0) < flat


def test_that_a_growing_load_uses_more() -> None:
    case = sample("oh-energy-coop")
    found = answered(replace(case, finance=replace(case.finance, load_growth_percent=2.0)))
    assert found.years[-1].bill_without_cents > answered(case).years[-1].bill_without_cents


def test_that_a_home_gets_no_federal_credit_after_2025_and_30_percent_before() -> None:
    case = sample("il-shelby")
    after = answered(replace(case, finance=replace(case.finance, in_service_date="2026-01-01"))).finance
    before = answered(replace(case, finance=replace(case.finance, in_service_date="2025-12-31"))).finance
    assert after.incentives_cents == 0
    assert before.incentives_cents == round(0.30 * (before.upfront_cents - before.fees_cents))
    credit = next(item for item in after.incentives if item.id == "us-25d")
    assert credit.status == "ended"
    assert credit.condition
    assert credit.source


def test_that_a_loan_changes_the_purse_and_not_the_purchase() -> None:
    case = sample("nm-socorro")
    cash = answered(case)
    lent = answered(replace(case, finance=replace(case.finance, loan=Loan(10, 7.0, 20.0, dealer_fee_percent=10.0))))
    assert lent.finance.simple_payback_years == cash.finance.simple_payback_years
    assert lent.finance.loan is not None
    assert lent.finance.loan.dealer_fee_cents > 0
    assert lent.finance.npv_cents < cash.finance.npv_cents
    assert [year.loan_cents > 0 for year in lent.years] == [True] * 10 + [False] * 15


def test_that_a_farm_sees_the_answer_after_tax_beside_the_one_before() -> None:
    case = sample("nm-socorro")
    case = replace(case, member=replace(case.member, sector="farm"))
    before = answered(case).finance
    taxed = answered(replace(case, finance=replace(case.finance, tax_rate_percent=22.0))).finance
    assert before.after_tax is None
    assert taxed.after_tax is not None
    assert taxed.npv_cents == before.npv_cents
    assert taxed.after_tax.depreciation_cents == taxed.upfront_cents - taxed.fees_cents


@pytest.mark.parametrize("co_op", CO_OPS)
def test_that_low_and_high_span_the_answer(co_op: str) -> None:
    found = answered(sample(co_op), 200)
    year, money = found.year1, found.finance
    assert year.low_saving_cents <= year.saving_cents <= year.high_saving_cents
    assert found.range is not None
    low, high = money.payback_range_years
    if money.simple_payback_years is not None:
        assert low is not None
        assert low <= money.simple_payback_years
        assert high is None or high >= money.simple_payback_years
    for entry in found.years:
        assert entry.low_cumulative_cents is not None
        assert entry.high_cumulative_cents is not None
        assert entry.low_cumulative_cents <= entry.high_cumulative_cents


def test_that_a_case_has_the_same_answer_twice() -> None:
    case = sample("mt-marias-river")
    assert answered(case, DRAWS) == answered(replace(case, site=replace(case.site)), DRAWS)


def test_that_a_payback_that_never_comes_is_said_in_words() -> None:
    found = answered(sample("oh-energy-coop")).finance
    assert found.simple_payback_years is None
    assert found.payback_text == "never within 25 years"


def windy(case: Case) -> Case:
    return replace(case, pv=None, wind=Wind("bergey-excel-10", hub_height_m=30.0))


def test_that_a_turbine_answers_as_a_roof_does_with_a_wider_range() -> None:
    case = windy(sample("mt-marias-river"))
    wind, sun = answered(case, 200), answered(sample("mt-marias-river"), 200)
    assert wind.policy.nameplate_kw_ac == pytest.approx(8.9)
    assert wind.finance.upfront_cents > 0
    assert "costs.wind_usd_per_kw" in {item.key for item in wind.assumptions}
    assert wind.range is not None
    assert {"wind_speed", "wind_bias", "wind_losses"} <= {sway.key for sway in wind.range.sways}
    assert "model_pv" not in {sway.key for sway in wind.range.sways}

    def relative_width(found: Estimate) -> float:
        made = found.production
        return (made.high_kwh - made.low_kwh) / made.annual_kwh

    assert relative_width(wind) > 2 * relative_width(sun)


def test_that_sun_and_wind_share_one_meter() -> None:
    case = sample("mt-marias-river")
    both = answered(replace(case, wind=windy(case).wind))
    sun, wind = answered(case), answered(windy(case))
    assert both.production.annual_kwh == pytest.approx(sun.production.annual_kwh + wind.production.annual_kwh)
    assert both.policy.nameplate_kw_ac == pytest.approx(sun.policy.nameplate_kw_ac + wind.policy.nameplate_kw_ac)
    # One meter nets them together, so that the saving is not the sum of each alone.
    assert both.year1.saving_cents < sun.year1.saving_cents + wind.year1.saving_cents
    assert both.production.kwh_per_kw_dc is None


def test_that_a_misspelt_turbine_is_told_its_nearest() -> None:
    found = answering.answer(replace(sample("nm-socorro"), wind=Wind("bergey-exel-10")), draws=0)
    assert found.estimate is None
    (problem,) = found.problems
    assert problem.field == "wind.turbine"
    assert "bergey-excel-10" in problem.text


def test_that_a_program_on_another_rate_says_that_the_present_one_ends() -> None:
    case = sample("nm-socorro")
    policy = answering.policy_of(case)
    assert not any("ends with it" in text for text in answered(case).warnings)
    other = replace(policy.rates[0], id="solar", name="Solar rate")
    (version,) = policy.versions
    moved = replace(version, programs=tuple(replace(item, rate="solar") for item in version.programs))
    found = estimate(case, replace(policy, rates=(*policy.rates, other), versions=(moved,)), around(case), 0)
    assert isinstance(found, Estimate)
    assert found.rate.id == "solar"
    assert any("Solar rate" in text and "ends with it" in text for text in found.warnings)


def peak_rate(rate: Rate, id: str, from_hour: int, to_hour: int) -> Rate:
    """The rate with its energy at three times the price in some hours of weekdays."""
    (charge,) = rate.energy
    usual = charge.blocks[0].tiers[0].price
    blocks = (
        EnergyBlock((Tier(usual),), bucket="off-peak"),
        EnergyBlock((Tier(replace(usual, factor=3.0)),), bucket="peak"),
    )
    hours = TimeOfUse("off-peak", (TouWindow("peak", from_hour, to_hour, "weekday"),))
    return replace(rate, id=id, energy=(replace(charge, blocks=blocks),), time_of_use=hours)


@pytest.mark.parametrize("moves_to", ["residential", "morning"])
def test_that_the_bill_without_goes_by_the_present_rates_hours_whatever_rate_the_program_has(moves_to: str) -> None:
    case = replace(sample("il-shelby"), rate=None)
    policy = answering.policy_of(case)
    (flat,), (version,) = policy.rates, policy.versions
    evening, morning = peak_rate(flat, "evening", 14, 20), peak_rate(flat, "morning", 6, 9)
    moved = replace(version, programs=tuple(replace(item, rate=moves_to) for item in version.programs))

    def year1(versions: tuple[Version, ...], *rates: Rate) -> Year1:
        found = estimate(case, replace(policy, rates=rates, versions=versions), around(case), 0)
        assert isinstance(found, Estimate), found
        return found.year1

    stays, moves = year1((version,), evening), year1((moved,), evening, flat, morning)
    billed_alone = year1((version,), flat if moves_to == "residential" else morning)
    assert moves.bill_without_cents == stays.bill_without_cents
    assert moves.bill_with_cents == billed_alone.bill_with_cents


def test_that_a_turbine_alone_has_all_of_the_energy_and_its_wind_decides_it() -> None:
    case = windy(sample("mt-marias-river"))
    found = windiness(case, around(case))
    assert found is not None
    assert found.share == 1.0
    middle = list(found.speed_m_s).index(0.0)
    assert found.energy_factor[middle] == pytest.approx(1.0)
    assert all(np.diff(found.energy_factor) > 0)
    both = replace(case, pv=sample("mt-marias-river").pv)
    shared = windiness(both, around(both))
    assert shared is not None
    assert 0.3 < shared.share < 0.8


def test_that_questions_about_wind_are_held_against_the_estimates_own_energy() -> None:
    case = windy(sample("oh-energy-coop"))
    plain = answering.answer(case, draws=0, with_doubts=False).estimate
    assert plain is not None
    assert {each.status for each in plain.wind_questions} == {"blank"}
    assert case.wind is not None
    boasted = replace(case.wind, questions=MappingProxyType({"annual-energy": 60_000.0, "inverter-listed": False}))
    found = answering.answer(replace(case, wind=boasted), draws=0, with_doubts=False).estimate
    assert found is not None
    energy, listed = found.wind_questions[:2]
    assert (energy.status, listed.status) == ("warning", "red flag")
    assert f"{plain.production.annual_kwh:,.0f} kWh a year" in energy.text
    assert found.policy.status == "not allowed"
    assert answering.answer(sample("mt-marias-river"), draws=0, with_doubts=False).estimate.wind_questions == ()  # type: ignore[union-attr]


def test_that_an_answer_to_a_question_nobody_asks_is_a_problem() -> None:
    asked = replace(windy(sample("nm-socorro")).wind or Wind(""), questions=MappingProxyType({"certifed": True}))
    found = answering.answer(replace(sample("nm-socorro"), wind=asked), draws=0)
    assert [problem.field for problem in found.problems] == ["wind.questions.certifed"]
    assert "did you mean certified?" in found.problems[0].text


def test_that_certificates_paid_after_the_first_year_are_told_to_who_opts_in() -> None:
    case = sample("nm-socorro")
    assert not any("paid within it" in text for text in answered(case).warnings)
    joined = answered(with_inputs(case, {"rec_opt_in": 1}))
    (said,) = [text for text in joined.warnings if "paid within it" in text]
    assert "September, October, November, December" in said
    first, second = joined.years[0].saving_cents, joined.years[1].saving_cents
    assert second > first


def refused(case: Case, policy: Policy, draws: int = 0) -> list[str | None]:
    found = estimate(case, policy, around(case), draws)
    assert isinstance(found, tuple), found
    return [problem.field for problem in found]


def test_that_a_case_of_arrays_without_an_array_is_told_so() -> None:
    case = sample("nm-socorro")
    assert refused(replace(case, pv=Pv()), answering.policy_of(case)) == ["pv.arrays"]


def test_that_bills_below_the_fixed_charges_are_told_at_their_months() -> None:
    case = replace(sample("nm-socorro"), load=Load(monthly_usd=(*(100.0,) * 11, 1.0)))
    assert refused(case, answering.policy_of(case)) == ["load.monthly_usd[11]"]


@pytest.mark.parametrize(
    ("co_op", "name"),
    [
        # A choice of the co-op's is settled before the rest, and cannot be without this price.
        ("mt-marias-river", "energy_charge_usd_per_kwh"),
        ("nm-socorro", "standard_rate_usd_per_kwh"),
    ],
)
def test_that_a_figure_that_nobody_knows_is_a_problem_and_never_a_zero(co_op: str, name: str) -> None:
    case = sample(co_op)
    assert refused(case, forgotten(answering.policy_of(case), name)) == [f"policy_inputs.{name}"]


def test_that_a_price_nobody_asks_for_need_not_be_known() -> None:
    case = sample("nm-socorro")
    owner = forgotten(answering.policy_of(case), "rec_price_usd_per_kwh")
    assert isinstance(estimate(case, owner, around(case), DRAWS), Estimate)
    # Where it is uncertain whether certificates are sold, some draws sell them.
    perhaps = parameter("rec_opt_in", dated(0.0, status="illustrative", low=0.0, high=1.0), unit="yes_no")
    unsure = replace(owner, parameters=tuple(perhaps if item.id == perhaps.id else item for item in owner.parameters))
    assert isinstance(estimate(case, unsure, around(case), 0), Estimate)
    assert refused(case, unsure, DRAWS) == ["policy_inputs.rec_price_usd_per_kwh"]


def test_that_a_charge_of_the_present_rate_alone_must_be_known_too() -> None:
    case = sample("nm-socorro")
    owner = answering.policy_of(case)
    (usual,) = owner.rates
    version = owner.versions[0]
    solar = tuple(replace(program, rate="solar") for program in version.programs)
    moved = replace(
        owner,
        rates=(replace(usual, fixed=(*usual.fixed, FixedCharge("Poles", price("poles")))), replace(usual, id="solar")),
        versions=(replace(version, programs=solar),),
        parameters=(*owner.parameters, parameter("poles", dated(None), unit="usd_per_month")),
    )
    assert refused(case, moved) == ["policy_inputs.poles"]


def test_that_costs_nobody_published_are_named_and_only_where_there_are_any() -> None:
    case = sample("nm-socorro")
    owner = answering.policy_of(case)
    free = replace(owner, versions=tuple(replace(version, fees=()) for version in owner.versions))

    def told(policy: Policy) -> list[str]:
        found = estimate(case, policy, around(case), 0)
        assert isinstance(found, Estimate)
        return [text for text in found.warnings if text.startswith("Nobody has published what these cost")]

    assert len(told(owner)) == 1
    assert told(free) == []
