"""The straight line: a case under a policy becomes bills, findings, money and a range."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.answer import (
    Assumption,
    Estimate,
    Fee,
    HourlyMeans,
    IncentiveAnswer,
    Named,
    PolicyAnswer,
    PolicyNote,
    Step,
    WindAnswer,
    WindQuestion,
    Year1,
)
from app.core.arrays import Floats
from app.core.assumptions import old_rates, policy_assumptions, range_assumptions, system_assumptions, wind_assumptions
from app.core.bills_in_dollars import load_of_dollar_bills
from app.core.case import Case
from app.core.checklist import checklist
from app.core.costs import CostTable
from app.core.distribution import RangeTable
from app.core.eligibility import Routing, SystemFacts, largest_kw_by_load, percent_limit, route
from app.core.fees import fees, known_cents
from app.core.finance import LoanSchedule, Purse, cash_flow, loan_schedule, purse, with_incentives, with_loan
from app.core.horizon import HORIZON_FIELDS, Horizon, look_ahead
from app.core.hub_wind import wind_answer
from app.core.incentives import Buyer, IncentiveTable, check_claims, counted_cents, incentives
from app.core.interval_use import TypicalUse
from app.core.lifetime import (
    MINUTES_AN_HOUR,
    Question,
    Settled,
    as_it_stands,
    dearest_at_sizes,
    lost_kwh_value_cents,
    settle_scenarios,
    year_curve,
)
from app.core.load import LoadProfile
from app.core.meter import ExchangeCurve
from app.core.money import Cents, to_cents
from app.core.monthly import bill_months
from app.core.policy import Policy, Program, Rate
from app.core.problems import Problem
from app.core.purchase import Purchase, purchase
from app.core.selection import Selection, billed_rate, select
from app.core.settlement.production_payment import first_year_told
from app.core.system import (
    case_wind_year,
    hourly_generation,
    inside_the_hour,
    interval_minutes,
    production,
    system_facts,
    wind_year,
)
from app.core.terms import check_overrides
from app.core.time_of_use import clock_warnings
from app.core.typical_day import hourly_means
from app.core.uncertainty import (
    DRAWS,
    Drawn,
    WindByWindiness,
    draw_range,
    what_is_uncertain,
)
from app.core.use import CaseUse, cannot_be_completed, case_use
from app.core.verdict import Bought, finance_answer, years_of_money
from app.core.weather import WeatherYear
from app.core.wind import Turbine
from app.core.wind_questions import OwnFigures, QuestionRule, wind_questions
from app.core.wording import say, together
from app.core.year import HOURS, monthly_sums
from app.core.year_doubts import year_doubts

FIRST_YEAR = slice(0, 12)
WIND_STEPS_M_S = (-2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0)


@dataclass(frozen=True, eq=False)
class Surroundings:
    """What a case refers to and core cannot read: the site's weather, the use profile, the tables, today's date.

    ``price_years`` holds the 8,760 market prices behind a parameter of the policy that has a series.  ``measured`` is
    what the case's interval file became, ``similar_annual_kwh`` the use of members like this one, ``wind_questions``
    what to settle before buying a turbine.
    """

    weather: WeatherYear
    profile: LoadProfile
    costs: CostTable
    incentives: IncentiveTable
    ranges: RangeTable
    today: date
    turbine: Turbine | None = None
    price_years: Mapping[str, Floats] = field(default_factory=dict)
    measured: TypicalUse | None = None
    similar_annual_kwh: float | None = None
    wind_questions: tuple[QuestionRule, ...] = ()

    def use(self, case: Case) -> CaseUse:
        """The hours of the case's use, the same array for the same question."""
        return case_use(case.load, self.profile, self.weather, self.measured, self.similar_annual_kwh)


@dataclass(frozen=True, eq=False)
class Posed:
    """A case made ready to be settled: the program that takes it and everything its settlement needs.

    ``case`` is the case asked, its bills in kWh.
    """

    selection: Selection
    routing: Routing
    question: Question
    generation_kwh: Floats
    load_kwh: Floats
    case: Case


def check(case: Case, policy: Policy, table: IncentiveTable | None = None) -> tuple[Problem, ...]:
    """What stands between a case and its answer under a policy, each problem with its field."""
    problems: list[Problem] = []
    selection = select(policy, case.version, case.program, case.rate, case.member.sector)
    if isinstance(selection, tuple):
        problems += selection
    problems += check_overrides(policy, case.policy_inputs)
    if table is not None:
        problems += check_claims(table, case.finance.incentives)
    if case.pv is None and case.wind is None:
        problems.append(Problem(say("no system is given; a solar array or a wind turbine is expected."), "pv"))
    if case.pv is not None and not case.pv.arrays:
        problems.append(Problem(say("no array is given; at least one is expected."), "pv.arrays"))
    load = case.load
    ways = (load.monthly_kwh, load.annual_kwh, load.interval_file, load.known_monthly_kwh, load.monthly_usd)
    if all(way is None for way in ways) and not load.similar_members:
        problems.append(
            Problem(say("the use is not given; one month's bill or more, or a year's kWh, is expected."), "load")
        )
    return tuple(problems)


def pose(case: Case, policy: Policy, around: Surroundings) -> Posed | tuple[Problem, ...]:
    """Checks a case, lets the policy choose its program, and gathers what the settlement needs."""
    selection = select(policy, case.version, case.program, case.rate, case.member.sector)
    problems = check(case, policy, around.incentives)
    if problems or isinstance(selection, tuple):
        return problems
    in_kwh = with_bills_in_kwh(case, policy, around, selection.rate)
    if isinstance(in_kwh, tuple):
        return in_kwh
    case = in_kwh
    unfit = cannot_be_completed(case.load, around.profile)
    if unfit:
        return unfit
    load = around.use(case).load_kwh
    generation = hourly_generation(case, around.weather, around.turbine)
    windy = case_wind_year(case, around.weather, around.turbine)
    facts = system_facts(case, selection.rate.id, float(generation.sum()), float(load.sum()), windy)
    routing = route(selection.version, facts, case.program)
    question = ask(case, policy, around, selection, facts, routing.shown)
    if isinstance(question, tuple):
        return question
    return Posed(selection, routing, question, generation, load, case)


def with_bills_in_kwh(case: Case, policy: Policy, around: Surroundings, rate: Rate) -> Case | tuple[Problem, ...]:
    """The case with bills in dollars turned into their kWh by a rate; the same case where it gives none."""
    if case.load.monthly_usd is None:
        return case
    load = load_of_dollar_bills(case.load, policy, rate, case.policy_inputs, around.profile, around.weather)
    return load if isinstance(load, tuple) else replace(case, load=load)


def ask(
    case: Case, policy: Policy, around: Surroundings, selection: Selection, facts: SystemFacts, program: Program
) -> Question | tuple[Problem, ...]:
    """What the settlement of a case under one program needs; an unknown choice takes the dearest of its values."""
    rate = billed_rate(policy, program, selection.rate)
    by_demand = bool(selection.rate.demand) or any(item.demand for item in selection.version.programs)
    inputs = dict(case.policy_inputs)

    def curve_of(billed: Rate, settled: Program) -> ExchangeCurve:
        surplus, use, turbine = settled.surplus, around.use(case), around.turbine
        prices = None if surplus.market in inputs else around.price_years.get(surplus.market)
        with_peaks, floor = by_demand or bool(settled.demand), surplus.market_floor_usd_per_kwh
        return year_curve(case, around.weather, use, billed, turbine, with_peaks, prices, settled.netting, floor)

    curve = curve_of(rate, program)
    usual_curve = curve if rate is selection.rate else curve_of(selection.rate, program)
    horizon = look_ahead(case.finance, around.costs)
    question = Question(
        policy, program, rate, selection.rate, facts, curve, usual_curve, curve_of, horizon, inputs, case.start_month
    )
    dearest = dearest_at_sizes(question, np.ones(1))
    if isinstance(dearest, tuple):
        return dearest
    assumed = {name: float(values[0]) for name, values in dearest.items()}
    return replace(question, inputs={**inputs, **assumed}, assumed=assumed)


@dataclass(frozen=True, eq=False)
class Weighed:
    """A case settled over its years and bought: all figures of the answer, none of its words."""

    posed: Posed
    base: Settled
    bought: Bought
    steps: tuple[Step, ...]


def weigh(case: Case, policy: Policy, around: Surroundings) -> Weighed | tuple[Problem, ...]:
    """The figures of one case as it stands, or what is wrong with it."""
    posed = pose(case, policy, around)
    if isinstance(posed, tuple):
        return posed
    case, question, version = posed.case, posed.question, posed.selection.version
    facts, horizon, program = question.facts, question.horizon, question.program
    base = settle_scenarios(question, as_it_stands(horizon))
    if isinstance(base, tuple):
        return base
    steps = checklist(version, program, facts, _day(case.finance.in_service_date), case.policy_inputs)
    due = fees(version, program, facts, case.policy_inputs)
    wants_cover = any("insurance" in step.text.lower() for step in steps)
    price = purchase(case, facts.rated_kw, around.costs, wants_cover)
    public = incentives(around.incentives, buyer_of(case, policy, price, facts, around.today))
    return Weighed(posed, base, buy(case, base, price, due, public, horizon), steps)


def estimate(
    case: Case, policy: Policy, around: Surroundings, draws: int = DRAWS, with_doubts: bool = True
) -> Estimate | tuple[Problem, ...]:
    """The whole answer to one case, or what is wrong with it.

    ``draws`` is how many draws the range is made of; with 0 there is none, and low and high are the answer itself.
    Without doubts nothing is said of how doubtful words of the policy could be read otherwise.
    """
    weighed = weigh(case, policy, around)
    if isinstance(weighed, tuple):
        return weighed
    posed, base, bought = weighed.posed, weighed.base, weighed.bought
    case, question, price = posed.case, posed.question, bought.purchase
    uncertain = what_is_uncertain(
        question,
        around.ranges,
        around.costs,
        [name for name in HORIZON_FIELDS if getattr(case.finance, name) is not None],
        case.policy_inputs,
        (price.low_factor, price.high_factor),
        windiness(case, around),
        around.weather.sun_spread,
    )
    drawn: Drawn | None = None
    if draws:

        def reckon(settled: Settled, prices: Floats, inflation: Floats) -> Purse:
            table, public = around.incentives, bought.incentives
            return purses(case, settled, price, bought.fees, table, public, prices, inflation)

        found = draw_range(question, uncertain, reckon, draws)
        if isinstance(found, tuple):
            return found
        drawn = found
    spreads = range_assumptions(uncertain.distributions)
    return _told(case, policy, around, posed, base, bought, drawn, weighed.steps, spreads, with_doubts)


def _told(
    case: Case,
    policy: Policy,
    around: Surroundings,
    posed: Posed,
    base: Settled,
    bought: Bought,
    drawn: Drawn | None,
    steps: tuple[Step, ...],
    spreads: list[Assumption],
    with_doubts: bool,
) -> Estimate:
    """The answer in plain values."""
    question, routing = posed.question, posed.routing
    facts, program, version = question.facts, question.program, posed.selection.version
    limit = percent_limit(version, program)
    of_policy = policy_assumptions(policy, base.terms, case.policy_inputs, posed.question.assumed)
    return Estimate(
        name=case.name,
        co_op=Named(policy.id, policy.name),
        version=Named(version.id, version.name),
        program=Named(program.id, program.name),
        rate=Named(question.rate.id, question.rate.name),
        load_annual_kwh=float(posed.load_kwh.sum()),
        load_monthly_kwh=tuple(float(kwh) for kwh in monthly_sums(posed.load_kwh)),
        production=production(
            posed.generation_kwh,
            facts,
            around.ranges.pv_year_fraction,
            case_wind_year(case, around.weather, around.turbine),
            around.weather.sun_spread,
        ),
        policy=PolicyAnswer(
            status=routing.status,
            nameplate_kw_ac=facts.nameplate_kw_ac,
            percent_of_load=facts.percent_of_load,
            max_kw_ac_by_load=None if limit is None else largest_kw_by_load(facts, limit),
            findings=routing.findings,
            programs=routing.fits,
            fees=bought.fees,
            checklist=steps,
            notes=tuple(PolicyNote(note.text, note.clause) for note in version.notes),
            doubts=year_doubts(question, version, case.policy_inputs) if with_doubts else (),
        ),
        months=bill_months(base.statement, base.readings, base.terms, base.without, base.terms_without, count=12),
        year1=year_one(base, program, question.rate, drawn),
        finance=finance_answer(base, bought, question.horizon, case, around.incentives, drawn),
        years=years_of_money(base, question.rate, bought, question.horizon, drawn),
        assumptions=(
            *of_policy,
            *bought.purchase.assumptions,
            *question.horizon.assumptions,
            *system_assumptions(case, facts, around.weather, around.profile),
            *wind_assumptions(case, case_wind_year(case, around.weather, around.turbine), around.turbine),
            *_day_assumption(case, around.today),
            *spreads,
        ),
        warnings=(
            *warnings(
                routing, around.weather, bought, question.rate, question.usual_rate, old_rates(of_policy, around.today)
            ),
            *around.use(case).notes,
            *_inside_the_hour_told(case, around, routing.shown),
            *first_year_told(program, base.readings, base.terms),
        ),
        range=None if drawn is None else drawn.answer,
        wind_questions=_wind_questions(case, around, bought.purchase),
        hourly=_hourly(posed, around),
        wind=_wind(case, around),
    )


def windiness(case: Case, around: Surroundings) -> WindByWindiness | None:
    """How the turbines' energy goes with the mean wind speed at the hub; None without turbines."""
    windy = case_wind_year(case, around.weather, around.turbine)
    if windy is None or case.wind is None or around.turbine is None or windy.net_kw.sum() <= 0:
        return None
    annual = float(windy.net_kw.sum())
    at_hub = replace(case.wind, hub_height_m=windy.hub_height_m)
    mean = windy.mean_speed_at_hub_m_s
    factors = [
        float(wind_year(at_hub, max(mean + step, 0.1), windy.hub_height_m, around.weather, around.turbine).net_kw.sum())
        / annual
        for step in WIND_STEPS_M_S
    ]
    whole = float(hourly_generation(case, around.weather, around.turbine).sum())
    return WindByWindiness(
        np.array(WIND_STEPS_M_S),
        np.array(factors),
        annual / whole,
        windy.losses_percent,
        annual / (windy.rated_kw * HOURS),
        case.wind.losses_percent is not None,
    )


def buyer_of(case: Case, policy: Policy, price: Purchase, facts: SystemFacts, today: date) -> Buyer:
    """Who buys what and when; with no date of service given, the system is bought today."""
    return Buyer(
        state=policy.state,
        sector=case.member.sector,
        nameplate_kw_ac=facts.nameplate_kw_ac,
        pv_cents=price.pv_cents,
        wind_cents=price.wind_cents,
        in_service=_day(case.finance.in_service_date) or today,
        construction_start=_day(case.finance.construction_start_date),
        claimed=case.finance.incentives,
    )


def buy(
    case: Case,
    base: Settled,
    price: Purchase,
    due: tuple[Fee, ...],
    public: tuple[IncentiveAnswer, ...],
    horizon: Horizon,
) -> Bought:
    """The purchase of the answer itself: its costs, its flow, and the loan that pays for it."""
    upfront = price.installed_cents + known_cents(due)
    costs = price.yearly_cents(horizon.years, np.array([horizon.inflation]))[0]
    given = sum(item.cents for item in public)
    flow = with_incentives(cash_flow(upfront, base.yearly_saving_cents, costs[np.newaxis, :]), given)
    loan = _loan(case, price.installed_cents, horizon)
    return Bought(price, due, public, upfront, given, costs, flow, with_loan(flow, loan) if loan else flow, loan)


def purses(
    case: Case,
    settled: Settled,
    price: Purchase,
    due: tuple[Fee, ...],
    table: IncentiveTable,
    public: tuple[IncentiveAnswer, ...],
    price_factors: Floats,
    inflation: Floats,
) -> Purse:
    """The money of many scenarios, whose prices are the price times (S,) and whose inflation is (S,)."""
    saving = settled.yearly_saving_cents
    return purse(
        saving,
        to_cents(price.installed_cents / 100.0 * price_factors),
        known_cents(due),
        price.yearly_cents(saving.shape[1], inflation),
        counted_cents(table, public, price_factors),
        case.finance.loan,
    )


def _loan(case: Case, installed_cents: int, horizon: Horizon) -> LoanSchedule | None:
    if case.finance.loan is None:
        return None
    return loan_schedule(case.finance.loan, installed_cents / 100.0, horizon.years)


def year_one(base: Settled, program: Program, rate: Rate, drawn: Drawn | None) -> Year1:
    """The first twelve bills, summed."""
    statement = base.statement

    def total(array: npt.NDArray[Any]) -> int:
        return int(array[0, FIRST_YEAR].sum())

    saving = int(base.saving_cents[0, FIRST_YEAR].sum())
    low = high = saving
    if drawn is not None:
        low = min(saving, int(drawn.answer.saving_cents.p10 or 0))
        high = max(saving, int(drawn.answer.saving_cents.p90 or 0))
    return Year1(
        bill_without_cents=total(base.without.bill_cents),
        bill_with_cents=total(statement.bill_cents),
        saving_cents=saving,
        credit_earned_cents=total(statement.credit.earned),
        forfeited_kwh=float(statement.bank.forfeited[0, FIRST_YEAR].sum()),
        forfeited_cents=total(statement.credit.forfeited),
        forfeited_kwh_value_cents=int(lost_kwh_value_cents(base, rate)[0, 0]),
        checks_cents=total(statement.checks_cents),
        paid_out_cents=total(statement.credit.paid) + _bank_paid(base, FIRST_YEAR),
        lowest_possible_bill_cents=lowest_possible_cents(base, program, FIRST_YEAR),
        low_saving_cents=low,
        high_saving_cents=high,
    )


def _bank_paid(base: Settled, months: slice) -> int:
    """Cents paid on the bills for banked kWh."""
    return sum(
        int(-line.cents[0, months].sum())
        for line in base.statement.lines
        if line.kind == "payment" and line.quantity is not None
    )


def lowest_possible_cents(base: Settled, program: Program, months: slice) -> int:
    """What the year's bills come to when no kWh is billed and the dollar credit pays all that it may."""
    earns_dollars = program.surplus.unit == "usd" or (program.bank is not None and program.bank.form == "credit")
    if earns_dollars and program.credit.pays == "all":
        return 0
    kinds = {"fixed", "minimum", "demand"}
    beyond_reach: list[Cents] = [line.cents for line in base.statement.lines if line.kind in kinds]
    return sum(int(cents[0, months].sum()) for cents in beyond_reach)


def warnings(
    routing: Routing, weather: WeatherYear, bought: Bought, rate: Rate, usual_rate: Rate, old: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Sentences that must be read with the answer; ``old`` says which prices are, after a refusal the first of them."""
    found = [*old, *weather.warnings]
    if routing.program is None:
        found.insert(
            0,
            say(
                "The co-op's rules do not let this system in as it stands; the bills are those of {program}, as if it "
                "did.",
                program=routing.shown.name,
            ),
        )
    if rate.id != usual_rate.id:
        found.append(
            say(
                "{program} bills on {rate}: your present rate, {usual}, ends with it.",
                program=routing.shown.name,
                rate=rate.name,
                usual=usual_rate.name,
            )
        )
    unknown = [fee.name for fee in bought.fees if fee.cents is None]
    if unknown:
        names = together(*unknown, between=", ")
        found.append(say("Nobody has published what these cost, so they are not in the figures: {names}.", names=names))
    return (*found, *clock_warnings(rate, usual_rate), *bought.purchase.warnings)


def _inside_the_hour_told(case: Case, around: Surroundings, program: Program) -> tuple[str, ...]:
    """What splitting the hour changed, where the program nets by less than hours."""
    minutes = interval_minutes(case.load, program.netting)
    if minutes == MINUTES_AN_HOUR:
        return ()
    windy = case_wind_year(case, around.weather, around.turbine)
    return (inside_the_hour(around.use(case), case.pv, windy, around.weather, minutes).told,)


def _wind_questions(case: Case, around: Surroundings, price: Purchase) -> tuple[WindQuestion, ...]:
    """How the questions to settle before buying a turbine stand, held against the estimate's own figures."""
    windy = case_wind_year(case, around.weather, around.turbine)
    if windy is None:
        return ()
    own = OwnFigures(
        annual_kwh=float(windy.net_kw.sum()),
        high_kwh=windy.high_kwh,
        rated_kw=windy.rated_kw,
        upkeep_usd_per_year=price.wind_upkeep_cents_per_year / 100.0,
    )
    return wind_questions(case, around.wind_questions, own)


def _hourly(posed: Posed, around: Surroundings) -> HourlyMeans:
    """The mean days, of the same intervals as the bills are made of."""
    case = posed.case
    netting = posed.question.program.netting
    minutes = interval_minutes(case.load, netting)
    if minutes == MINUTES_AN_HOUR:
        return hourly_means(posed.load_kwh, posed.generation_kwh, netting)
    windy = case_wind_year(case, around.weather, around.turbine)
    split = inside_the_hour(around.use(case), case.pv, windy, around.weather, minutes)
    return hourly_means(split.load_kwh, split.generation_kwh)


def _wind(case: Case, around: Surroundings) -> WindAnswer | None:
    windy = case_wind_year(case, around.weather, around.turbine)
    if windy is None or case.wind is None or around.turbine is None:
        return None
    return wind_answer(windy, around.weather, around.turbine, case.wind.count)


def _day_assumption(case: Case, today: date) -> list[Assumption]:
    if case.finance.in_service_date is not None:
        return []
    label, source = say("Day the system goes into service"), say("today; incentives go by it")
    return [Assumption("finance.in_service_date", today.isoformat(), "date", "default", source, label=label)]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
