"""Bills for what a meter recorded, by the policy's rules and with no production model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from app.core.answer import Doubt, Month
from app.core.arrays import Floats
from app.core.meter import (
    REGISTER_NETTINGS,
    IntervalClock,
    Readings,
    interval_clock,
    readings_from_intervals,
    readings_from_registers,
)
from app.core.meter_data import IntervalReadings, RegisterReadings
from app.core.monthly import bill_months
from app.core.months import BillingMonths, calendar_months
from app.core.other_reading import OtherReading, doubts
from app.core.policy import DemandCharge, Policy, Program, Rate, TimeOfUse, Version
from app.core.problems import Problem
from app.core.selection import billed_rate, select
from app.core.settlement.statement import NO_FACTS, NO_OPENING, Opening, Statement, settle, settle_without
from app.core.terms import Terms, check_overrides, parameters_by_role, resolve_terms
from app.core.time_of_use import bucket_of_interval, clock_warnings, hour_of_typical_year
from app.core.wording import say

NO_PRICE_YEARS: Mapping[str, Floats] = MappingProxyType({})


@dataclass(frozen=True)
class MeteredSettlement:
    """The bills of metered months.  ``without`` is None when the registers do not tell the load, or what it costs.

    ``rate`` is the one the program bills on, ``usual_rate`` the member's without a system.  ``assumed`` maps a
    parameter that nobody has published to the value that stood in for it.
    """

    policy: Policy
    version: Version
    program: Program
    rate: Rate
    usual_rate: Rate
    months: BillingMonths
    statement: Statement
    without: Statement | None
    readings: Readings
    terms: Terms
    bills: tuple[Month, ...]
    assumed: Mapping[str, float]
    warnings: tuple[str, ...]


def settle_metered(
    policy: Policy,
    recorded: RegisterReadings | IntervalReadings,
    version: str | None = None,
    program: str | None = None,
    rate: str | None = None,
    overrides: Mapping[str, object] | None = None,
    opening: Opening = NO_OPENING,
    leaves: bool = False,
    price_years: Mapping[str, Floats] = NO_PRICE_YEARS,
) -> MeteredSettlement | tuple[Problem, ...]:
    """The bills of what a meter recorded, or what is wrong with the question.

    ``price_years`` holds, by parameter, the 8,760 prices of a typical year that stand in for a market price that is
    neither recorded nor set.

    With no program named the policy's first is taken.  A parameter that the co-op alone knows and the member has not
    set takes, among its possible values, the one with the dearest bills.
    """
    inputs = {name: value for name, value in (overrides or {}).items() if name not in NO_FACTS}
    selection = select(policy, version, program, rate)
    if isinstance(selection, tuple):
        return selection
    chosen = selection.program or selection.version.programs[0]
    usual = selection.rate
    billed = billed_rate(policy, chosen, usual)
    facts = _facts(chosen, billed, overrides or {})
    wrong = (*check_overrides(policy, inputs), *(facts if isinstance(facts, tuple) else ()))
    if wrong or isinstance(facts, tuple):
        return wrong
    months = calendar_months(recorded.months)
    if isinstance(recorded, RegisterReadings):
        refused = _registers_refused(chosen, billed, recorded)
        if refused:
            return refused
        readings, load_only = _register_readings(recorded, months, chosen, usual)
        warnings: tuple[str, ...] = ()
    else:
        market = chosen.surplus.market
        prices = None if market in inputs else price_years.get(market)
        readings, load_only, warnings = _interval_readings(recorded, months, chosen, billed, usual, prices)
    dearest = dearest_choices(policy, chosen, billed, readings, inputs, opening)
    if isinstance(dearest, tuple):
        return dearest
    assumed = {name: float(values[0]) for name, values in dearest.items()}
    terms = resolve_terms(policy, chosen, billed, months, {**inputs, **assumed})
    terms_without = resolve_terms(policy, None, usual, months, inputs)
    if isinstance(terms, tuple):
        return terms
    if isinstance(terms_without, tuple):
        return terms_without
    statement = settle(chosen, billed, terms, readings, facts, opening, leaves)
    without = None if load_only is None else settle_without(usual, load_only, terms_without)
    warnings += tuple(_assumed_text(policy, name, value) for name, value in assumed.items())
    warnings += tuple(_ratchet_text(each) for each in (*billed.demand, *chosen.demand) if each.ratchet_months)
    return MeteredSettlement(
        policy,
        selection.version,
        chosen,
        billed,
        usual,
        months,
        statement,
        without,
        readings,
        terms,
        bill_months(statement, readings, terms, without, terms_without),
        assumed,
        warnings,
    )


def _facts(program: Program, rate: Rate, inputs: Mapping[str, object]) -> Mapping[str, Floats] | tuple[Problem, ...]:
    """The nameplate that a charge per kW counts, which no meter tells: it must be given where one is charged."""
    facts: dict[str, Floats] = dict(NO_FACTS)
    counted = {charge.quantity for charge in (*rate.fixed, *program.charges) if charge.quantity in NO_FACTS}
    problems = []
    for name in NO_FACTS:
        value = inputs.get(name)
        if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
            facts[name] = np.array([[float(value)]])
        elif name in inputs:
            problems.append(
                Problem(
                    say("{value!r} is not a size; a number of kW is expected.", value=value),
                    f"policy_inputs.{name}",
                )
            )
        elif name in counted:
            found = say(
                "{program} charges by the kW of the system, which no meter tells; set {name}.",
                program=program.name,
                name=name,
            )
            problems.append(Problem(found, f"policy_inputs.{name}"))
    return tuple(problems) if problems else facts


def metered_doubts(
    settled: MeteredSettlement,
    recorded: RegisterReadings | IntervalReadings,
    overrides: Mapping[str, object] | None = None,
    price_years: Mapping[str, Floats] = NO_PRICE_YEARS,
) -> tuple[Doubt, ...]:
    """What the same months cost by the other reading of doubtful words, the dearest doubt first.

    ``recorded``, ``overrides`` and ``price_years`` are what was settled; the sums are those of all the months, less
    checks sent.
    """

    def cost(other: OtherReading) -> int | None:
        found = settle_metered(
            other.policy,
            recorded,
            other.version or settled.version.id,
            other.program or settled.program.id,
            other.rate or settled.usual_rate.id,
            {**(overrides or {}), **other.overrides},
            price_years=price_years,
        )
        return None if isinstance(found, tuple) else _cost_cents(found.statement)

    cents = _cost_cents(settled.statement)
    return doubts(settled.policy, settled.program.id, settled.version.id, cents, cost, overrides or {})


def _cost_cents(statement: Statement) -> int:
    return int((statement.bill_cents - statement.checks_cents)[0].sum())


def dearest_choices(
    policy: Policy,
    program: Program,
    rate: Rate,
    readings: Readings,
    inputs: Mapping[str, object],
    opening: Opening = NO_OPENING,
    counts: npt.ArrayLike = 1,
) -> dict[str, Floats] | tuple[Problem, ...]:
    """For each parameter of which only the possible values are known: the value that makes the bills dearest.

    The values are (scenarios,), each scenario of the readings by itself; the first of the possible ones where they cost
    the same.  ``counts`` is how often the bill of a month counts, (months,).
    """
    scenarios = readings.charged_kwh.shape[0]
    dearest: dict[str, Floats] = {}
    for name in parameters_by_role(program, rate):
        parameter = policy.parameter(name)
        dated = None if parameter is None else parameter.on(None)
        if dated is None or name in inputs or dated.value is not None or not dated.choices:
            continue
        choices = np.asarray(dated.choices, dtype=np.float64)
        # One scenario is settled under all choices side by side, several under one choice after the other.
        trials = [choices] if scenarios == 1 else [np.full(scenarios, choice) for choice in choices]
        costs = []
        for values in trials:
            terms = resolve_terms(policy, program, rate, readings.months, inputs, {**dearest, name: values})
            if isinstance(terms, tuple):
                return terms
            statement = settle(program, rate, terms, readings, opening=opening)
            costs.append(((statement.bill_cents - statement.checks_cents) * np.asarray(counts)).sum(axis=1))
        dearest[name] = choices[np.argmax(np.reshape(costs, (choices.size, scenarios)), axis=0)]
    return dearest


def _assumed_text(policy: Policy, name: str, value: float) -> str:
    parameter = policy.parameter(name)
    label = parameter.label if parameter else name
    return say(
        "{label} is not known; {value:g}, the dearest of its possible values, stands in for it. Ask the co-op.",
        label=label,
        value=value,
    )


def _ratchet_text(charge: DemandCharge) -> str:
    return say(
        "{charge} looks back {months} months. What was used before this record is not known, so its first bills may be "
        "too low.",
        charge=charge.name,
        months=charge.ratchet_months,
    )


def netting_name(netting: str) -> str:
    """How long energy of the two directions is set against each other, in words."""
    names = {
        "billing_month": say("billing month"),
        "tou_month": say("tou month"),
        "hour": say("hour"),
        "15_minutes": say("15 minutes"),
        "5_minutes": say("5 minutes"),
        "instant": say("instant"),
    }
    return names.get(netting, netting)


def _needs_intervals(
    time_of_use: TimeOfUse | None, demand: tuple[DemandCharge, ...], buckets: tuple[str, ...] = ()
) -> bool:
    """Whether two registers cannot tell what is billed; demand at the co-op's peak the member tells."""
    by_time = time_of_use is not None and time_of_use.buckets != buckets
    return by_time or any(not charge.coincident for charge in demand)


def _registers_refused(program: Program, rate: Rate, recorded: RegisterReadings) -> tuple[Problem, ...]:
    by_bucket = program.netting == "tou_month" and bool(recorded.buckets)
    if program.netting not in REGISTER_NETTINGS and not by_bucket:
        interval = netting_name(program.netting)
        return (
            Problem(
                say(
                    "{program} nets by {interval}, which two registers cannot tell; interval data "
                    "(timestamp,load_kwh,generation_kwh) are expected.",
                    program=program.name,
                    interval=interval,
                ),
                "meter",
            ),
        )
    if program.netting == "none" and recorded.generation_kwh is None:
        return (
            Problem(
                say(
                    "{program} buys all that is generated, which two registers alone cannot tell; a column "
                    "generation_kwh is expected.",
                    program=program.name,
                ),
                "meter",
            ),
        )
    if _needs_intervals(rate.time_of_use, (*rate.demand, *program.demand), recorded.buckets):
        return (
            Problem(
                say(
                    "{rate} bills by time of use or by demand, which two registers cannot tell; interval "
                    "data (timestamp,load_kwh,generation_kwh) are expected.",
                    rate=rate.name,
                ),
                "meter",
            ),
        )
    return ()


def _register_readings(
    recorded: RegisterReadings, months: BillingMonths, program: Program, usual: Rate
) -> tuple[Readings, Readings | None]:
    """The readings, and those of the load alone where the registers tell it as the usual rate bills it."""
    readings = readings_from_registers(
        months,
        recorded.delivered_kwh[np.newaxis],
        recorded.received_kwh[np.newaxis],
        program.netting,
        None if recorded.generation_kwh is None else recorded.generation_kwh[np.newaxis],
        bool(recorded.buckets),
    )
    if readings.load_kwh is None or _needs_intervals(usual.time_of_use, usual.demand, recorded.buckets):
        return readings, None
    load = readings.load_kwh if usual.time_of_use else readings.load_kwh.sum(axis=-1, keepdims=True)
    none = np.zeros_like(load)
    return readings, readings_from_registers(months, load, none, "instant", none, by_bucket=True)


def _clock(recorded: IntervalReadings, months: BillingMonths, rate: Rate) -> IntervalClock:
    """The recorded intervals by month and by the rate's time-of-use bucket."""
    if rate.time_of_use is None:
        return interval_clock(recorded.minutes, months, recorded.month_index)
    bucket_index = bucket_of_interval(rate.time_of_use, recorded.start)
    return interval_clock(recorded.minutes, months, recorded.month_index, bucket_index, rate.time_of_use.buckets)


def _interval_readings(
    recorded: IntervalReadings,
    months: BillingMonths,
    program: Program,
    billed: Rate,
    usual: Rate,
    price_year: Floats | None,
) -> tuple[Readings, Readings, tuple[str, ...]]:
    clock = _clock(recorded, months, billed)
    market, mean = recorded.price_usd_per_kwh, None
    if market is None and price_year is not None:
        market, mean = price_year[hour_of_typical_year(recorded.start)], float(price_year.mean())
    if not program.surplus.market:
        market = mean = None
    if market is not None and program.surplus.market_floor_usd_per_kwh is not None:
        market = np.maximum(market, program.surplus.market_floor_usd_per_kwh)
    readings = readings_from_intervals(recorded.load_kwh, recorded.generation_kwh, clock, program.netting, market)
    readings = replace(readings, market_mean_usd_per_kwh=mean)
    alone = _clock(recorded, months, usual)
    load_only = readings_from_intervals(recorded.load_kwh, np.zeros_like(recorded.load_kwh), alone, "instant")
    needed = {"15_minutes": 15, "5_minutes": 5, "instant": 5}.get(program.netting, 60)
    told = (*recorded.notes, *clock_warnings(billed, usual))
    if recorded.minutes <= needed or program.netting in ("billing_month", "tou_month", "none"):
        return readings, load_only, told
    exchange = (
        say("at the instant")
        if program.netting == "instant"
        else say("by {interval}", interval=netting_name(program.netting))
    )
    return (
        readings,
        load_only,
        (
            *told,
            say(
                "The policy settles {exchange} and the data are of {minutes} minutes: what is used and "
                "sent within one interval cancels here, so both delivered and received energy are "
                "somewhat too low.",
                exchange=exchange,
                minutes=recorded.minutes,
            ),
        ),
    )
