"""The policy's numbers for the bills of one settlement: overrides, dates and escalation already applied."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import cast

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.months import BillingMonths
from app.core.policy import Carry, DatedValue, FixedCharge, Parameter, Policy, Price, Program, Rate
from app.core.problems import Problem
from app.core.wording import say

LARGEST_FIGURE = 1_000_000
"""No rate, charge, size or quote of a member comes near a million of its unit; cents stay far from overflow."""

HIGHEST_TYPED_USD_PER_KWH = 5.0
"""No member pays or is paid more for a kWh; a larger figure was typed in cents."""

Override = float | tuple[float, ...] | Floats


@dataclass(frozen=True)
class Terms:
    """``values`` maps a parameter id to an array that broadcasts to (scenarios, months); ``dated`` is where from."""

    values: Mapping[str, Floats]
    dated: Mapping[str, DatedValue]
    overridden: frozenset[str] = field(default_factory=frozenset)

    @property
    def scenarios(self) -> int:
        """How many scenarios differ in their terms."""
        return max((values.shape[0] for values in self.values.values()), default=1)

    def price(self, price: Price) -> Floats:
        """A price in its unit, of shape (scenarios or 1, months or 1)."""
        total: Floats = np.zeros((1, 1))
        for weight, name in price.terms:
            total = total + weight * self.values[name]
        total = total / price.divide_by * price.factor
        if price.factor_parameter:
            total = total * self.values[price.factor_parameter]
        return total + self.values[price.adder] if price.adder else total


def parameters_by_role(program: Program | None, rate: Rate) -> dict[str, str]:
    """Each parameter id that a settlement needs, with what it prices: energy, fixed, surplus or other.

    A parameter that prices both retail energy and the surplus is retail: the surplus follows it.
    """
    roles: dict[str, str] = {}

    def add(role: str, *prices: Price | None) -> None:
        for price in prices:
            for name in price.parameters if price else ():
                roles.setdefault(name, role)

    def add_carry(carry: Carry | None) -> None:
        if carry is None:
            return
        add("surplus", carry.price, carry.leaving_price)
        if carry.true_up_month:
            roles.setdefault(carry.true_up_month, "other")

    def add_fixed(charges: Iterable[FixedCharge]) -> None:
        for charge in charges:
            add("fixed", charge.price)
            if charge.quantity and not charge.quantity.startswith("nameplate_"):
                roles.setdefault(charge.quantity, "other")

    for energy in rate.energy:
        for block in energy.blocks:
            add("energy", *(tier.price for tier in block.tiers))
    add_fixed(rate.fixed)
    add("fixed", rate.minimum_bill)
    add("other", *(tax.percent for tax in rate.taxes))
    demands = rate.demand + (program.demand if program else ())
    for demand in demands:
        add("fixed", demand.price)
        if demand.coincident:
            roles.setdefault(demand.coincident, "other")
    if program is None:
        return roles
    add_fixed(program.charges)
    add("fixed", program.minimum_bill)
    add("surplus", program.surplus.price, *(price for _, price in program.surplus.bucket_prices))
    if program.surplus.market:
        roles.setdefault(program.surplus.market, "surplus")
    add_carry(program.bank)
    add_carry(program.credit.carry)
    add("other", program.payout.above if program.payout else None)
    if program.share:
        roles.setdefault(program.share.blocks, "other")
        roles.setdefault(program.share.kwh_per_block, "other")
    for payment in program.production_payments:
        add("surplus", payment.price)
        if payment.opt_in:
            roles.setdefault(payment.opt_in, "other")
    return roles


def idle_parameters(policy: Policy, program: Program | None, rate: Rate, inputs: Mapping[str, object]) -> set[str]:
    """The parameters that only price what the member takes no part in, by the opt-ins among their inputs."""
    if program is None:
        return set()
    joined = tuple(payment for payment in program.production_payments if _takes_part(policy, payment.opt_in, inputs))
    awake = set(parameters_by_role(replace(program, production_payments=joined), rate))
    awake |= {payment.opt_in for payment in program.production_payments}
    return set(parameters_by_role(program, rate)) - awake


def _takes_part(policy: Policy, opt_in: str, inputs: Mapping[str, object]) -> bool:
    parameter = policy.parameter(opt_in)
    if parameter is None:
        return True
    chosen = inputs.get(opt_in, placeholder(parameter.on(None)))
    return bool(np.any(chosen if isinstance(chosen, np.ndarray) else np.asarray(_numbers(chosen) or 1.0)))


def check_overrides(policy: Policy, overrides: Mapping[str, object]) -> tuple[Problem, ...]:
    """What is wrong with parameters the member has set: unknown names, values that are no number or twelve."""
    faults = {name: _override_fault(policy, name, value) for name, value in overrides.items()}
    return tuple(Problem(fault, f"policy_inputs.{name}") for name, fault in faults.items() if fault)


def _override_fault(policy: Policy, name: str, value: object) -> str | None:
    parameter = policy.parameter(name)
    if parameter is None:
        known = [each.id for each in policy.parameters]
        nearest = difflib.get_close_matches(name, known, 1)
        told = {"policy": policy.id, "name": name}
        if nearest:
            return say("{policy} has no parameter {name}; did you mean {nearest}?", nearest=nearest[0], **told)
        return say("{policy} has no parameter {name}; it has {names}.", names=", ".join(known), **told)
    numbers = _numbers(value)
    if numbers is None:
        return say("{value!r} is not a number or twelve of them ({unit} expected).", value=value, unit=parameter.unit)
    if not np.all(np.isfinite(numbers)):
        return say("an endless number cannot be billed; a finite one is expected.")
    if parameter.unit == "month" and not all(n in range(1, 13) for n in numbers):
        return say("{value!r} is not a month; 1 to 12 is expected.", value=value)
    if parameter.unit == "usd_per_kwh" and any(abs(n) > HIGHEST_TYPED_USD_PER_KWH for n in numbers):
        return say("{value!r} $/kWh is above 5; were these cents? Dollars per kWh are expected.", value=value)
    if max(abs(n) for n in numbers) > LARGEST_FIGURE:
        return say(
            "{value!r} is too large for a bill; {largest_figure:,} at most.",
            value=value,
            largest_figure=LARGEST_FIGURE,
        )
    market_prices = {program.surplus.market for version in policy.versions for program in version.programs}
    if min(numbers) < 0 and name not in market_prices:
        return say("{value!r} is negative; 0 or more is expected.", value=value)
    return None


def _numbers(value: object) -> tuple[float, ...] | None:
    """One number or twelve as a tuple; None for anything else."""
    items = tuple(value) if isinstance(value, list | tuple) else (value,)
    if len(items) not in (1, 12) or any(isinstance(item, bool) or not isinstance(item, int | float) for item in items):
        return None
    return tuple(float(cast(float, item)) for item in items)


def placeholder(dated: DatedValue) -> tuple[float, ...] | None:
    """The figure a dated value stands for: its own, else the middle of its low and high, else its first choice."""
    if dated.value is not None:
        return dated.value
    if dated.choices:
        return (dated.choices[0],)
    if dated.low is not None and dated.high is not None:
        return ((dated.low + dated.high) / 2.0,)
    return None


def resolve_terms(
    policy: Policy,
    program: Program | None,
    rate: Rate,
    months: BillingMonths,
    overrides: Mapping[str, object],
    scenario_overrides: Mapping[str, Floats] | None = None,
    growth_by_role: Mapping[str, float | Floats] | None = None,
) -> Terms | tuple[Problem, ...]:
    """Every number the settlement needs, or what is missing.

    ``overrides`` are the member's (one number or twelve); ``scenario_overrides`` are arrays of shape (scenarios,)
    or (scenarios, 12), January first, that replace a parameter scenario by scenario.
    ``growth_by_role`` is a fraction a year for energy, fixed and surplus prices, counted from the first year: one
    number, or one a scenario, (scenarios, 1).
    """
    scenario_overrides = scenario_overrides or {}
    values: dict[str, Floats] = {}
    dated: dict[str, DatedValue] = {}
    problems: list[Problem] = []
    idle = idle_parameters(policy, program, rate, {**overrides, **scenario_overrides})
    for name, role in parameters_by_role(program, rate).items():
        if name in idle:
            continue
        parameter = policy.parameter(name)
        if parameter is None:
            text = say("the policy names the parameter {name} but does not give it.", name=name)
            problems.append(Problem(text, f"policy_inputs.{name}"))
            continue
        dated[name] = parameter.on(months.first_days[0] if months.first_days else None)
        series = _series(policy, parameter, months, overrides, scenario_overrides)
        if isinstance(series, tuple):
            problems += series
            continue
        growth = (growth_by_role or {}).get(role, 0.0)
        if np.any(growth) and parameter.unit.startswith("usd"):
            series = series * (1.0 + growth) ** months.year[np.newaxis, :]
        values[name] = series
    if problems:
        return tuple(problems)
    return Terms(values, dated, frozenset(overrides) | frozenset(scenario_overrides))


def _series(
    policy: Policy,
    parameter: Parameter,
    months: BillingMonths,
    overrides: Mapping[str, object],
    scenario_overrides: Mapping[str, Floats],
) -> Floats | tuple[Problem, ...]:
    """A parameter's figures, (scenarios or 1, months or 1): those of the scenarios, the member or the policy."""
    name, column = parameter.id, months.month - 1
    if name in scenario_overrides:
        drawn = np.asarray(scenario_overrides[name], dtype=np.float64)
        return drawn.reshape(-1, 1) if drawn.ndim == 1 else drawn[:, column]
    if name in overrides:
        numbers = _numbers(overrides[name])
        if numbers is None:
            return check_overrides(policy, {name: overrides[name]})
        return _by_month(numbers, column)
    found = _dated_series(parameter, months, column)
    if found is None:
        text = say("{parameter} is not known; ask the co-op and set it.", parameter=parameter.label)
        return (Problem(text, f"policy_inputs.{name}"),)
    return found


def _dated_series(parameter: Parameter, months: BillingMonths, column: npt.NDArray[np.int64]) -> Floats | None:
    if not months.first_days:
        numbers = placeholder(parameter.on(None))
        return None if numbers is None else _by_month(numbers, column)
    in_force = [placeholder(parameter.on(day)) for day in months.first_days]
    if any(numbers is None for numbers in in_force):
        return None
    each = [cast(tuple[float, ...], numbers) for numbers in in_force]
    return np.array([[numbers[c % len(numbers)] for numbers, c in zip(each, column, strict=True)]])


def _by_month(numbers: tuple[float, ...], column: npt.NDArray[np.int64]) -> Floats:
    if len(numbers) == 1:
        return np.full((1, 1), numbers[0])
    return np.asarray(numbers)[column][np.newaxis, :]
