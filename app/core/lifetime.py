"""A case's bills over all the years of its horizon, with a system and without, for many scenarios at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.case import Case
from app.core.eligibility import SystemFacts
from app.core.horizon import Horizon
from app.core.lost_credit import worth_of_lost_cents
from app.core.meter import ExchangeCurve, IntervalClock, Readings, exchange_curve, interval_clock, readings_at_sizes
from app.core.metered import dearest_choices
from app.core.money import Cents
from app.core.months import MONTHS_A_YEAR, BillingMonths, typical_months
from app.core.policy import Policy, Program, Rate, TimeOfUse
from app.core.problems import Problem
from app.core.settlement.statement import Statement, settle, settle_without
from app.core.system import case_wind_year, hourly_generation, inside_the_hour, interval_minutes
from app.core.terms import Terms, resolve_terms
from app.core.time_of_use import bucket_of_typical_year
from app.core.use import CaseUse
from app.core.weather import WeatherYear
from app.core.wind import Turbine
from app.core.year import month_of_hour

MINUTES_AN_HOUR = 60


@dataclass(frozen=True, eq=False)
class Scenarios:
    """S ways things may go.  Every array is (S,), (S, 1) or (S, years), or has a single row that stands for all.

    ``size`` is the nameplate over the case's own; ``output`` the energy of each year over the typical year's of that
    size; the escalations are fractions a year; ``parameters`` replace figures of the policy.
    """

    size: Floats
    output: Floats
    energy_escalation: Floats | float
    fixed_escalation: Floats | float
    surplus_escalation: Floats | float
    parameters: Mapping[str, Floats]


@dataclass(frozen=True, eq=False)
class Question:
    """Everything a settlement of a case needs but the scenarios' own numbers.

    ``usual_rate`` is the rate without a system, ``rate`` the one the program bills on; ``usual_curve`` and ``curve``
    are the same year in the buckets of each, ``curve_of`` makes that of another rate and program.  ``assumed`` maps a
    parameter that only the co-op knows to the dearest of its possible values.
    """

    policy: Policy
    program: Program
    rate: Rate
    usual_rate: Rate
    facts: SystemFacts
    curve: ExchangeCurve
    usual_curve: ExchangeCurve
    curve_of: Callable[[Rate, Program], ExchangeCurve]
    horizon: Horizon
    inputs: Mapping[str, object]
    start_month: int
    assumed: Mapping[str, float] = field(default_factory=dict)

    @property
    def months(self) -> BillingMonths:
        return typical_months(self.start_month, self.horizon.years)


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

    @property
    def yearly_saving_cents(self) -> Cents:
        """The same by year, (scenarios, years)."""
        return by_year(self.saving_cents)

    @property
    def yearly_generation_kwh(self) -> Floats:
        """(scenarios, years)."""
        generation = self.readings.generation_kwh
        assert generation is not None, "a curve always tells what was generated"
        return by_year(generation.sum(axis=-1))


def by_year(monthly: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Sums of twelve bills, (scenarios, months) to (scenarios, years)."""
    return monthly.reshape(monthly.shape[0], -1, MONTHS_A_YEAR).sum(axis=-1)


def lost_kwh_value_cents(settled: Settled, rate: Rate) -> Cents:
    """What the kWh forfeited in each year would have been worth at the rate billed on, (scenarios, years)."""
    load = settled.readings.load_kwh
    assert load is not None, "a curve always tells what was used"
    statement = settled.statement
    return worth_of_lost_cents(statement.bank.forfeited, rate, load, statement.months, settled.terms)


def as_it_stands(horizon: Horizon) -> Scenarios:
    """The one scenario in which everything is as stated."""
    return scenarios_of_sizes(horizon, np.ones(1))


def scenarios_of_sizes(horizon: Horizon, size: Floats) -> Scenarios:
    """One scenario a size, all else as stated."""
    return Scenarios(
        size=size,
        output=horizon.output_factor[np.newaxis, :],
        energy_escalation=horizon.energy_escalation,
        fixed_escalation=horizon.fixed_escalation,
        surplus_escalation=horizon.surplus_escalation,
        parameters={},
    )


def year_curve(
    case: Case,
    weather: WeatherYear,
    use: CaseUse,
    rate: Rate,
    turbine: Turbine | None = None,
    by_demand: bool = False,
    price_year: Floats | None = None,
    netting: str = "hour",
    price_floor: float | None = None,
) -> ExchangeCurve:
    """The exchange of the case's typical year by bill, the first in its start month, and the rate's buckets.

    ``by_demand`` asks for peaks though the rate itself has no demand charge: the program has one.  ``price_year`` is
    the market price of each hour, where the surplus is sold at one, never below ``price_floor``.  Where the
    ``netting`` is finer than hours, sun and use are split inside the hour.
    """
    with_peaks = by_demand or bool(rate.demand)
    minutes = interval_minutes(case.load, netting)
    if minutes == MINUTES_AN_HOUR:
        year = _Year(use.load_kwh, hourly_generation(case, weather, turbine), price_year)
    else:
        split = inside_the_hour(use, case.pv, case_wind_year(case, weather, turbine), weather, minutes)
        year = _Year(split.load_kwh, split.generation_kwh, price_year)
    return _curve(year, rate.time_of_use, case.start_month, with_peaks, minutes, use.weekdays, price_floor)


def load_curve(load_kwh: Floats, rate: Rate) -> ExchangeCurve:
    """The exchange of a year of use alone, January first, in the rate's buckets."""
    return _curve(_Year(load_kwh, np.zeros(load_kwh.size)), rate.time_of_use, 1, bool(rate.demand), MINUTES_AN_HOUR)


@dataclass(frozen=True)
class _Year:
    """Arrays of hours that are known by their identity, so that a curve can be kept."""

    load_kwh: Floats
    generation_kwh: Floats
    price_usd_per_kwh: Floats | None = None

    def __hash__(self) -> int:
        return hash((id(self.load_kwh), id(self.generation_kwh), id(self.price_usd_per_kwh)))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _Year)
            and self.load_kwh is other.load_kwh
            and self.generation_kwh is other.generation_kwh
            and self.price_usd_per_kwh is other.price_usd_per_kwh
        )


@lru_cache(maxsize=12)
def _curve(
    year: _Year,
    time_of_use: TimeOfUse | None,
    start_month: int,
    with_peaks: bool,
    minutes: int,
    weekdays: tuple[int, ...] | None = None,
    price_floor: float | None = None,
) -> ExchangeCurve:
    clock = _clock(time_of_use, start_month, minutes, None if time_of_use is None else weekdays)
    price = None if year.price_usd_per_kwh is None else np.repeat(year.price_usd_per_kwh, MINUTES_AN_HOUR // minutes)
    if price is None or price_floor is None:
        return exchange_curve(year.load_kwh, year.generation_kwh, clock, price, with_peaks)
    curve = exchange_curve(year.load_kwh, year.generation_kwh, clock, np.maximum(price, price_floor), with_peaks)
    # What the co-op calls its price is the mean of the market, which no floor lifts.
    return replace(curve, market_mean_usd_per_kwh=float(price.mean()))


@lru_cache(maxsize=16)
def _clock(
    time_of_use: TimeOfUse | None, start_month: int, minutes: int, weekdays: tuple[int, ...] | None
) -> IntervalClock:
    """The bills and buckets of a typical year's intervals."""
    position = (month_of_hour - (start_month - 1)) % MONTHS_A_YEAR
    buckets: tuple[str, ...] = ("",)
    bucket_index = None
    if time_of_use is not None:
        buckets = time_of_use.buckets
        bucket_index = bucket_of_typical_year(time_of_use, weekdays)
    parts = MINUTES_AN_HOUR // minutes
    return interval_clock(
        minutes,
        typical_months(start_month),
        np.repeat(position, parts),
        None if bucket_index is None else np.repeat(bucket_index, parts),
        buckets,
    )


def settle_scenarios(question: Question, scenarios: Scenarios) -> Settled | tuple[Problem, ...]:
    """All years of each scenario, with a system and without, the bank carried from year to year."""
    settled = settle_with_system(question, scenarios)
    if isinstance(settled, tuple):
        return settled
    months = question.months
    load_factor = question.horizon.load_factor[np.newaxis, :]
    alone = readings_at_sizes(question.usual_curve, np.zeros((1, 1)), load_factor, "instant", months)
    terms_without = resolve_terms(
        question.policy, None, question.usual_rate, months, question.inputs, scenarios.parameters, _growth(scenarios)
    )
    if isinstance(terms_without, tuple):
        return terms_without
    without = settle_without(question.usual_rate, alone, terms_without)
    return Settled(settled.readings, settled.terms, terms_without, settled.statement, without)


def dearest_at_sizes(question: Question, size: Floats) -> dict[str, Floats] | tuple[Problem, ...]:
    """For each parameter that only the co-op knows, the dearest of its possible values at each size, (sizes,).

    Credit lost at the end of one year is missed in the bills of the next, so two years are settled, and the second
    stands for all that follow.
    """
    following = question.horizon.years - 1
    years = 1 + min(following, 1)
    counts = np.repeat([1, following][:years], MONTHS_A_YEAR)
    months = typical_months(question.start_month, years)
    scale = np.repeat(np.atleast_2d(size).T, years, axis=1)
    readings = readings_at_sizes(question.curve, scale, np.ones((1, years)), question.program.netting, months)
    asked_for = {name: value for name, value in question.inputs.items() if name not in question.assumed}
    return dearest_choices(question.policy, question.program, question.rate, readings, asked_for, counts=counts)


@dataclass(frozen=True, eq=False)
class SettledWith:
    """S scenarios settled over all years with a system alone."""

    readings: Readings
    terms: Terms
    statement: Statement


def settle_with_system(question: Question, scenarios: Scenarios) -> SettledWith | tuple[Problem, ...]:
    """The same with a system alone, for whoever does not ask what it would be without."""
    months, horizon = question.months, question.horizon
    energy = np.atleast_2d(scenarios.size).T * scenarios.output
    load_factor = horizon.load_factor[np.newaxis, :]
    readings = readings_at_sizes(question.curve, energy, load_factor, question.program.netting, months)
    terms = resolve_terms(
        question.policy,
        question.program,
        question.rate,
        months,
        question.inputs,
        scenarios.parameters,
        _growth(scenarios),
    )
    if isinstance(terms, tuple):
        return terms
    facts = {
        "nameplate_kw_ac": np.atleast_2d(question.facts.nameplate_kw_ac * scenarios.size).T,
        "nameplate_kw_dc": np.atleast_2d(question.facts.pv_kw_dc * scenarios.size).T,
    }
    return SettledWith(readings, terms, settle(question.program, question.rate, terms, readings, facts))


def _growth(scenarios: Scenarios) -> dict[str, Floats | float]:
    return {
        "energy": scenarios.energy_escalation,
        "fixed": scenarios.fixed_escalation,
        "surplus": scenarios.surplus_escalation,
    }
