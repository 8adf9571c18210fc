"""The straight line: a case under a policy becomes bills, findings, money and a range."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import numpy.typing as npt

from app.core.answer import (
    Assumption,
    Estimate,
    FinanceAnswer,
    Named,
    PolicyAnswer,
    Production,
    Year1,
    YearOfMoney,
)
from app.core.case import Case
from app.core.checklist import checklist
from app.core.costs import CostTable
from app.core.eligibility import Routing, SystemFacts, largest_kw_by_load, percent_limit, route
from app.core.fees import fees, known_cents
from app.core.finance import (
    CashFlow,
    cash_flow,
    cost_per_kwh,
    discounted,
    net_present_cents,
    payback_years,
    return_percent,
)
from app.core.load import LoadProfile, hourly_load, monthly_from_annual
from app.core.meter import ExchangeCurve, Readings, exchange_curve, interval_clock, readings_at_sizes
from app.core.metered import dearest_choices
from app.core.money import Cents, Floats, to_cents, whole_cents
from app.core.monthly import bill_months
from app.core.months import BillingMonths, typical_months
from app.core.policy import DatedValue, Parameter, Policy, Program, Rate
from app.core.problems import Problem
from app.core.selection import Selection, select
from app.core.settlement.statement import Statement, settle, settle_without
from app.core.solar import DC_AC_RATIO, INVERTER_EFFICIENCY_PERCENT, LOSSES_PERCENT, pv_kw
from app.core.terms import Terms, check_overrides, parameters_by_role, placeholder, resolve_terms
from app.core.time_of_use import bucket_of_typical_hour
from app.core.weather import WeatherYear
from app.core.year import day_of_week_of_hour, hour_of_day, month_of_hour, monthly_sums

PV_YEARLY_SPREAD_FRACTION = 0.10
"""How far a year's solar energy may lie from the typical year's, either way: the note on results of PVWatts (NREL)."""


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What a case refers to and core cannot read: the site's weather, the use profile, the costs."""

    weather: WeatherYear
    profile: LoadProfile
    costs: CostTable


@dataclass(frozen=True)
class Money:
    """Up-front and yearly money of the system; ``assumptions`` are the figures it rests on."""

    installed_cents: int
    upkeep_cents_per_year: int
    insurance_cents_per_year: int
    assumptions: tuple[Assumption, ...]


@dataclass(frozen=True)
class Horizon:
    """The years an estimate looks ahead and how prices and output move, as fractions a year."""

    years: int
    energy_escalation: float
    discount_rate: float
    degradation: float
    inflation: float
    assumptions: tuple[Assumption, ...]

    @property
    def growth_by_role(self) -> dict[str, float]:
        """Retail prices rise; what the co-op pays for surplus is taken to stay, which does not overstate the saving."""
        return {"energy": self.energy_escalation, "fixed": self.energy_escalation, "surplus": 0.0}


@dataclass(frozen=True, eq=False)
class Settled:
    """S scenarios settled over all years, with a system and without."""

    readings: Readings
    terms: Terms
    terms_without: Terms
    statement: Statement
    without: Statement

    @property
    def saving_cents(self) -> Cents:
        """Bill without - bill with + checks, (scenarios, months)."""
        return self.without.bill_cents - self.statement.bill_cents + self.statement.checks_cents


def check(case: Case, policy: Policy) -> tuple[Problem, ...]:
    """What stands between a case and its answer under a policy, each problem with its field."""
    problems: list[Problem] = []
    selection = select(policy, case.version, case.program, case.rate, case.member.sector)
    if isinstance(selection, tuple):
        problems += selection
    problems += check_overrides(policy, case.policy_inputs)
    if case.pv is None and case.wind is None:
        problems.append(Problem("no system is given; a solar array is expected.", "pv"))
    if case.pv is not None and not case.pv.arrays:
        problems.append(Problem("no array is given; at least one is expected.", "pv.arrays"))
    if case.load.monthly_kwh is None and case.load.annual_kwh is None:
        problems.append(Problem("the use is not given; twelve monthly kWh or one annual figure is expected.", "load"))
    return tuple(problems)


def estimate(case: Case, policy: Policy, around: Surroundings) -> Estimate | tuple[Problem, ...]:
    """The whole answer to one case, or what is wrong with it."""
    problems = check(case, policy)
    if problems:
        return problems
    selection = select(policy, case.version, case.program, case.rate, case.member.sector)
    if isinstance(selection, tuple):
        return selection
    monthly = monthly_use(case, around.profile)
    load = hourly_load(monthly, around.profile)
    generation = hourly_generation(case, around.weather)
    facts = system_facts(case, selection.rate, float(generation.sum()), float(load.sum()))
    routing = route(selection.version, facts, case.program)
    program = routing.shown
    rate = policy.rate(program.rate) or selection.rate if program.rate else selection.rate
    horizon = look_ahead(case, around.costs)
    curve = year_curve(load, generation, selection.rate if not program.rate else rate, case.start_month)
    inputs = dict(case.policy_inputs)
    one_year = readings_at_sizes(
        curve, np.ones((1, 1)), np.ones((1, 1)), program.netting, typical_months(case.start_month)
    )
    assumed = dearest_choices(policy, program, rate, one_year, inputs)
    if isinstance(assumed, tuple):
        return assumed
    question = Question(policy, selection, program, rate, facts, curve, horizon, {**inputs, **assumed}, case.start_month)
    base = settle_scenarios(question, np.ones(1), {})
    if isinstance(base, tuple):
        return base
    spread = settle_range(question, inputs)
    if isinstance(spread, tuple):
        return spread

    due = fees(selection.version, program, facts, case.policy_inputs)
    money = system_money(case, facts, around.costs)
    upfront = money.installed_cents + known_cents(due)
    flow = year_flows(base, upfront, money, horizon)
    paybacks = [payback_years(row) for row in year_flows(spread, upfront, money, horizon).flow]
    first_year = slice(0, 12)
    savings = spread.saving_cents[:, first_year].sum(axis=1)
    months = bill_months(base.statement, base.readings, base.terms, base.without, base.terms_without, count=12)
    limit = percent_limit(selection.version, program)
    generation_by_month = monthly_sums(generation)
    return Estimate(
        name=case.name,
        co_op=Named(policy.id, policy.name),
        version=selection.version.id,
        program=Named(program.id, program.name),
        rate=Named(rate.id, rate.name),
        load_annual_kwh=float(sum(monthly)),
        load_monthly_kwh=tuple(float(kwh) for kwh in monthly),
        production=Production(
            annual_kwh=float(generation.sum()),
            monthly_kwh=tuple(float(kwh) for kwh in generation_by_month),
            capacity_factor=float(generation.sum()) / (facts.nameplate_kw_ac * len(generation)),
            kwh_per_kw_dc=float(generation.sum()) / facts.pv_kw_dc if facts.pv_kw_dc else None,
            low_kwh=float(generation.sum()) * (1 - PV_YEARLY_SPREAD_FRACTION),
            high_kwh=float(generation.sum()) * (1 + PV_YEARLY_SPREAD_FRACTION),
        ),
        policy=PolicyAnswer(
            status=routing.status,
            nameplate_kw_ac=facts.nameplate_kw_ac,
            percent_of_load=facts.percent_of_load,
            max_kw_ac_by_load=None if limit is None else largest_kw_by_load(facts, limit),
            findings=routing.findings,
            programs=routing.fits,
            fees=due,
            checklist=checklist(selection.version, program, facts, _day(case.finance.in_service_date)),
        ),
        months=months,
        year1=year_one(base, savings, program),
        finance=finance_answer(base, flow, upfront, known_cents(due), money, horizon, paybacks),
        years=years_of_money(base, flow, money, horizon),
        assumptions=(
            *policy_assumptions(policy, program, rate, base.terms, case.policy_inputs, assumed),
            *money.assumptions,
            *horizon.assumptions,
            *system_assumptions(case, facts, around),
        ),
        warnings=tuple(warnings(routing, around.weather, due_unknown=[fee.name for fee in due if fee.cents is None])),
    )


@dataclass(frozen=True, eq=False)
class Question:
    """Everything a settlement of this case needs but the sizes and the scenarios' own numbers."""

    policy: Policy
    selection: Selection
    program: Program
    rate: Rate
    facts: SystemFacts
    curve: ExchangeCurve
    horizon: Horizon
    inputs: Mapping[str, object]
    start_month: int

    @property
    def months(self) -> BillingMonths:
        return typical_months(self.start_month, self.horizon.years)


def monthly_use(case: Case, profile: LoadProfile) -> npt.NDArray[np.float64]:
    """The member's kWh of each month, January first."""
    if case.load.monthly_kwh is not None:
        return np.asarray(case.load.monthly_kwh, dtype=np.float64)
    return monthly_from_annual(float(case.load.annual_kwh or 0.0), profile)


def hourly_generation(case: Case, weather: WeatherYear) -> Floats:
    """kWh of each hour of the typical year from all generators on the meter; night draw counts as 0."""
    if case.pv is None:
        return np.zeros(len(month_of_hour))
    solar = pv_kw(
        case.pv.arrays,
        case.pv.inverter_kw_ac,
        case.pv.inverter_efficiency_percent,
        case.pv.losses_percent,
        weather,
    )
    return np.maximum(solar.ac_kw, 0.0)


def system_facts(case: Case, rate: Rate, generation_kwh: float, load_kwh: float) -> SystemFacts:
    """What the policy's rules look at."""
    kw_dc = case.pv.kw_dc if case.pv else 0.0
    kw_ac = 0.0
    if case.pv:
        kw_ac = case.pv.inverter_kw_ac if case.pv.inverter_kw_ac is not None else kw_dc / DC_AC_RATIO
    return SystemFacts(
        technologies=tuple(name for name, part in (("pv", case.pv), ("wind", case.wind)) if part is not None),
        pv_kw_ac=kw_ac,
        pv_kw_dc=kw_dc,
        rated_kw=0.0,
        peak_kw=0.0,
        generation_kwh=generation_kwh,
        load_kwh=load_kwh,
        sector=case.member.sector,
        battery_kwh=case.equipment.battery_kwh,
        combustion_generator=case.equipment.combustion_generator,
        ownership=case.equipment.ownership,
        inverter_ul1741=case.equipment.inverter_ul1741,
        rate=rate.id,
    )


def year_curve(load: Floats, generation: Floats, rate: Rate, start_month: int) -> ExchangeCurve:
    """The exchange of the typical year by month, the first bill in ``start_month``, and time-of-use bucket."""
    position = (month_of_hour - (start_month - 1)) % 12
    buckets: tuple[str, ...] = ("",)
    bucket_index = None
    if rate.time_of_use is not None:
        buckets = rate.time_of_use.buckets
        bucket_index = bucket_of_typical_hour(rate.time_of_use, month_of_hour + 1, hour_of_day, day_of_week_of_hour)
    clock = interval_clock(60, typical_months(start_month), position, bucket_index, buckets)
    return exchange_curve(load, generation, clock)


def settle_scenarios(
    question: Question, size: Floats, scenario_overrides: Mapping[str, Floats]
) -> Settled | tuple[Problem, ...]:
    """All years of each scenario, with a system ``size`` times the case's (scenarios,) and without."""
    months, horizon = question.months, question.horizon
    output = (1.0 - horizon.degradation) ** np.arange(horizon.years)
    readings = readings_at_sizes(
        question.curve, np.outer(size, output), np.ones((1, horizon.years)), question.program.netting, months
    )
    alone = readings_at_sizes(question.curve, np.zeros((1, horizon.years)), np.ones((1, 1)), "instant", months)
    growth = horizon.growth_by_role
    usual_rate = question.selection.rate
    terms = resolve_terms(
        question.policy, question.program, question.rate, months, question.inputs, scenario_overrides, growth
    )
    terms_without = resolve_terms(
        question.policy, None, usual_rate, months, question.inputs, scenario_overrides, growth
    )
    if isinstance(terms, tuple):
        return terms
    if isinstance(terms_without, tuple):
        return terms_without
    facts = {
        "nameplate_kw_ac": np.atleast_2d(question.facts.nameplate_kw_ac * size).T,
        "nameplate_kw_dc": np.atleast_2d(question.facts.pv_kw_dc * size).T,
    }
    statement = settle(question.program, question.rate, terms, readings, facts)
    return Settled(readings, terms, terms_without, statement, settle_without(usual_rate, alone, terms_without))


def settle_range(question: Question, member_inputs: Mapping[str, object]) -> Settled | tuple[Problem, ...]:
    """Two scenarios, the worst and the best for the member: every unknown figure and the sun at that end of its span.

    Which end of a figure is the worse one is found by settling each alone.
    """
    spans = unknown_spans(question.policy, question.program, question.rate, member_inputs)
    names = list(spans)
    low_size, high_size = 1 - PV_YEARLY_SPREAD_FRACTION, 1 + PV_YEARLY_SPREAD_FRACTION
    if not names:
        return settle_scenarios(question, np.array([low_size, high_size]), {})
    alone: dict[str, Floats] = {}
    count = 2 * len(names)
    for position, name in enumerate(names):
        standing = question.inputs.get(name, _middle(question.policy.parameter(name)))
        column = np.full(count, float(np.mean(np.asarray(standing, dtype=np.float64))))
        column[2 * position : 2 * position + 2] = spans[name]
        alone[name] = column
    each = settle_scenarios(question, np.ones(count), alone)
    if isinstance(each, tuple):
        return each
    total = each.saving_cents.sum(axis=1)
    ends: dict[str, Floats] = {}
    for position, name in enumerate(names):
        low, high = spans[name]
        low_saves_less = total[2 * position] <= total[2 * position + 1]
        ends[name] = np.array([low, high] if low_saves_less else [high, low])
    return settle_scenarios(question, np.array([low_size, high_size]), ends)


def unknown_spans(
    policy: Policy, program: Program, rate: Rate, member_inputs: Mapping[str, object]
) -> dict[str, tuple[float, float]]:
    """The low and high of every figure in use that is illustrative or unknown and that the member has not set."""
    spans = {}
    for name in parameters_by_role(program, rate):
        parameter = policy.parameter(name)
        if parameter is None or name in member_inputs:
            continue
        dated = parameter.on(None)
        if dated.status == "published":
            continue
        if dated.low is not None and dated.high is not None:
            spans[name] = (dated.low, dated.high)
        elif dated.choices:
            spans[name] = _choice_span(dated)
    return spans


def _choice_span(dated: DatedValue) -> tuple[float, float]:
    return min(dated.choices), max(dated.choices)


def _middle(parameter: Parameter | None) -> tuple[float, ...]:
    return (parameter and placeholder(parameter.on(None))) or (0.0,)


def year_one(base: Settled, savings: Cents, program: Program) -> Year1:
    """The first twelve bills, summed."""
    first = slice(0, 12)
    statement = base.statement

    def total(array: npt.NDArray) -> int:
        return int(array[0, first].sum())

    forfeited_kwh = float(statement.bank.forfeited[0, first].sum())
    worth = _retail_value(base, statement.bank.forfeited[:, first], first)
    saving = int(base.saving_cents[0, first].sum())
    return Year1(
        bill_without_cents=total(base.without.bill_cents),
        bill_with_cents=total(statement.bill_cents),
        saving_cents=saving,
        credit_earned_cents=total(statement.credit.earned),
        forfeited_kwh=forfeited_kwh,
        forfeited_cents=total(statement.credit.forfeited),
        forfeited_kwh_value_cents=worth,
        checks_cents=total(statement.checks_cents),
        paid_out_cents=total(statement.credit.paid) + _bank_paid(base, first),
        lowest_possible_bill_cents=lowest_possible_cents(base, program, first),
        low_saving_cents=min(int(savings.min()), saving),
        high_saving_cents=max(int(savings.max()), saving),
    )


def _bank_paid(base: Settled, months: slice) -> int:
    """Cents paid for banked kWh, which stand on a payment line or on a check."""
    on_bills = sum(
        int(-line.cents[0, months].sum()) for line in base.statement.lines if line.name == "Payment for unused kWh"
    )
    return on_bills


def _retail_value(base: Settled, kwh: Floats, months: slice) -> int:
    """What forfeited kWh would have saved at the energy prices of their months."""
    priced = [line for line in base.statement.lines if line.kind == "energy" and line.price is not None]
    usd = np.zeros(kwh.shape)
    for line in priced:
        price = line.price if line.price is not None else np.zeros((1, 1))
        usd = usd + kwh * (price[:, months] if price.shape[1] > 1 else price)
    return int(to_cents(usd.sum()))


def lowest_possible_cents(base: Settled, program: Program, months: slice) -> int:
    """What the year's bills come to when no kWh is billed and the dollar credit pays all that it may."""
    bills = base.statement.lines
    kinds = {"fixed", "minimum", "demand"}
    beyond_reach = sum(int(_full(line.cents)[0, months].sum()) for line in bills if line.kind in kinds)
    earns_dollars = program.surplus.unit == "usd" or (program.bank is not None and program.bank.form == "credit")
    return 0 if earns_dollars and program.credit.pays == "all" else beyond_reach


def _full(cents: Cents) -> Cents:
    return cents


def year_flows(settled: Settled, upfront_cents: int, money: Money, horizon: Horizon) -> CashFlow:
    """The cash flow of each scenario over the horizon."""
    scenarios = settled.statement.bill_cents.shape[0]
    saving = settled.saving_cents.reshape(scenarios, horizon.years, 12).sum(axis=2)
    return cash_flow(np.array([upfront_cents]), saving, yearly_costs(money, horizon)[np.newaxis, :])


def yearly_costs(money: Money, horizon: Horizon) -> Cents:
    """Upkeep and insurance of each year in cents, rising with inflation."""
    first = money.upkeep_cents_per_year + money.insurance_cents_per_year
    return to_cents(first / 100.0 * (1.0 + horizon.inflation) ** np.arange(horizon.years))


def finance_answer(
    base: Settled,
    flow: CashFlow,
    upfront: int,
    fees_cents: int,
    money: Money,
    horizon: Horizon,
    paybacks: list[float | None],
) -> FinanceAnswer:
    """The figures of merit of the base scenario, with the paybacks of the worst and best."""
    row = flow.flow[0]
    generation = base.readings.generation_kwh
    yearly_kwh = np.zeros(horizon.years) if generation is None else generation[0].reshape(horizon.years, -1).sum(axis=1)
    simple = payback_years(row)
    finite = [years for years in (*paybacks, simple) if years is not None]
    return FinanceAnswer(
        upfront_cents=upfront,
        fees_cents=fees_cents,
        incentives_cents=0,
        simple_payback_years=simple,
        discounted_payback_years=payback_years(discounted(row, horizon.discount_rate)),
        npv_cents=net_present_cents(row, horizon.discount_rate),
        irr_percent=return_percent(row),
        lcoe_usd_per_kwh=cost_per_kwh(upfront, yearly_costs(money, horizon), yearly_kwh, horizon.discount_rate),
        payback_range_years=(min(finite, default=None), None if None in paybacks else max(finite, default=None)),
    )


def years_of_money(base: Settled, flow: CashFlow, money: Money, horizon: Horizon) -> tuple[YearOfMoney, ...]:
    """Each year's energy and money in the base scenario."""

    def yearly(array: npt.NDArray) -> npt.NDArray:
        return array[0].reshape(horizon.years, -1).sum(axis=1)

    generation = base.readings.generation_kwh
    kwh = np.zeros(horizon.years) if generation is None else yearly(generation)
    without, with_system = yearly(base.without.bill_cents), yearly(base.statement.bill_cents)
    saving, forfeited = yearly(base.saving_cents), yearly(base.statement.bank.forfeited)
    costs = yearly_costs(money, horizon)
    return tuple(
        YearOfMoney(
            year=year + 1,
            generation_kwh=float(kwh[year]),
            bill_without_cents=int(without[year]),
            bill_with_cents=int(with_system[year]),
            saving_cents=int(saving[year]),
            forfeited_kwh=float(forfeited[year]),
            costs_cents=int(costs[year]),
            cash_flow_cents=int(flow.flow[0, year + 1]),
            cumulative_cents=int(flow.cumulative[0, year + 1]),
        )
        for year in range(horizon.years)
    )


def system_money(case: Case, facts: SystemFacts, costs: CostTable) -> Money:
    """What the system costs to buy and to keep: the member's own figures, else the dated defaults by size."""
    assumptions: list[Assumption] = []
    installed = upkeep = 0.0
    if case.pv is not None:
        kw_dc = facts.pv_kw_dc
        if case.costs.pv_usd_per_w_dc is not None:
            per_w = case.costs.pv_usd_per_w_dc
            assumptions.append(_member("costs.pv_usd_per_w_dc", per_w, "usd_per_w_dc", "Solar panels installed"))
        else:
            mounted = [(array, costs.pv_usd_per_w_dc(kw_dc, array.mounting)) for array in case.pv.arrays]
            per_w = sum(array.kw_dc * record.value for array, record in mounted) / kw_dc
            kinds = {record.label: record for _, record in mounted}
            assumptions += [
                replace(record.assumption(), key="costs.pv_usd_per_w_dc") for record in kinds.values()
            ]
        installed += per_w * 1000.0 * kw_dc
        if case.costs.pv_om_usd_per_kw_dc_year is not None:
            per_kw = case.costs.pv_om_usd_per_kw_dc_year
            assumptions.append(_member("costs.pv_om_usd_per_kw_dc_year", per_kw, "usd_per_kw_year", "Solar upkeep"))
        else:
            record = costs.pv_om_usd_per_kw_dc_year(kw_dc)
            per_kw = record.value
            assumptions.append(replace(record.assumption(), key="costs.pv_om_usd_per_kw_dc_year"))
        upkeep += per_kw * kw_dc
    if case.costs.upfront_usd is not None:
        installed = case.costs.upfront_usd
        assumptions = [item for item in assumptions if item.key != "costs.pv_usd_per_w_dc"]
        assumptions.append(_member("costs.upfront_usd", installed, "usd", "Whole price of the system"))
    insurance = case.costs.insurance_usd_per_year or 0.0
    if case.costs.insurance_usd_per_year is not None:
        assumptions.append(_member("costs.insurance_usd_per_year", insurance, "usd_per_year", "Liability insurance"))
    return Money(whole_cents(installed), whole_cents(upkeep), whole_cents(insurance), tuple(assumptions))


def look_ahead(case: Case, costs: CostTable) -> Horizon:
    """The horizon: the member's own figures, else the dated defaults."""
    assumptions: list[Assumption] = []

    def figure(own: float | None, key: str) -> float:
        if own is not None:
            assumptions.append(_member(f"finance.{key}", own, "percent", costs.figure(key).label))
            return own
        record = costs.figure(key)
        assumptions.append(replace(record.assumption(), key=f"finance.{key}"))
        return record.value

    years = figure(case.finance.analysis_years, "analysis_years")
    return Horizon(
        int(years),
        figure(case.finance.energy_escalation_percent, "energy_escalation_percent") / 100.0,
        figure(case.finance.discount_rate_percent, "discount_rate_percent") / 100.0,
        figure(case.finance.degradation_percent, "degradation_percent") / 100.0,
        figure(None, "inflation_percent") / 100.0,
        tuple(assumptions),
    )


def policy_assumptions(
    policy: Policy,
    program: Program,
    rate: Rate,
    terms: Terms,
    member_inputs: Mapping[str, object],
    assumed: Mapping[str, float],
) -> list[Assumption]:
    """Every number of the policy in use; the unknown ones first."""
    listed = []
    for name in terms.values:
        parameter = policy.parameter(name)
        if parameter is None:
            continue
        dated = parameter.on(None)
        source = policy.source(dated.source)
        title = source.title if source else dated.source
        if name in member_inputs:
            listed.append(Assumption(name, member_inputs[name], parameter.unit, "member", "", label=parameter.label))
            continue
        value = assumed.get(name, _shown(placeholder(dated)))
        status = "published" if dated.status == "published" else "illustrative"
        low, high = dated.low, dated.high
        if dated.choices and low is None:
            low, high = _choice_span(dated)
        listed.append(Assumption(name, value, parameter.unit, status, title, dated.as_of, low, high, parameter.label))
    return sorted(listed, key=lambda item: item.status != "illustrative")


def system_assumptions(case: Case, facts: SystemFacts, around: Surroundings) -> list[Assumption]:
    """The defaults of the production and use models that this case took."""
    listed = [
        Assumption("site.weather", around.weather.source, "", "default", around.weather.source, label="Weather"),
    ]
    if case.load.profile is None or case.load.monthly_kwh is None:
        listed.append(
            Assumption(
                "load.profile", around.profile.name, "", "default", around.profile.source, label="Hourly shape of the use"
            )
        )
    if case.pv is not None:
        pvwatts = "PVWatts version 8 (NREL) default"
        if case.pv.inverter_kw_ac is None:
            kw = round(facts.pv_kw_ac, 3)
            listed.append(Assumption("pv.inverter_kw_ac", kw, "kw_ac", "default", pvwatts, label="Inverter rating"))
        if case.pv.inverter_efficiency_percent is None:
            value = INVERTER_EFFICIENCY_PERCENT
            listed.append(
                Assumption("pv.inverter_efficiency_percent", value, "percent", "default", pvwatts, label="Inverter efficiency")
            )
        if case.pv.losses_percent is None:
            listed.append(
                Assumption("pv.losses_percent", LOSSES_PERCENT, "percent", "default", pvwatts, label="System losses")
            )
    return listed


def warnings(routing: Routing, weather: WeatherYear, due_unknown: list[str]) -> list[str]:
    """Sentences that must be read with the answer."""
    found = list(weather.warnings)
    if routing.program is None:
        found.insert(
            0,
            f"The co-op's rules do not let this system in as it stands; the bills are those of {routing.shown.name}, "
            "as if it did.",
        )
    if due_unknown:
        found.append(f"Nobody has published what these cost, so they are not in the figures: {', '.join(due_unknown)}.")
    return found


def _member(key: str, value: object, unit: str, label: str) -> Assumption:
    return Assumption(key, value, unit, "member", "", label=label)


def _shown(numbers: tuple[float, ...] | None) -> object:
    if numbers is None:
        return None
    return numbers[0] if len(numbers) == 1 else numbers


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
