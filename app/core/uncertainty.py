"""How sure the answer is: seeded draws of all that is uncertain, settled by the same engine as the answer itself.

Each uncertain figure's distribution is cut into as many strips of equal probability as there are draws, and the middle
of every strip is used once, in an order shuffled by the figure's own stream (Latin hypercube sampling: M. McKay,
R. Beckman, W. Conover, Technometrics 21, 1979).  The shuffle ranks raw PCG64 output, whose bits are the same on every
machine and in every version of numpy.  Percentiles are by rank and need no interpolation, so "never" can be one.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.answer import RangeAnswer, Spread, Sway
from app.core.arrays import Floats
from app.core.costs import CostTable
from app.core.distribution import HIGH, LOW, MIDDLE, Distribution, RangeTable
from app.core.finance import Purse, paybacks, present_values
from app.core.lifetime import Question, Scenarios, Settled, settle_scenarios
from app.core.policy import Parameter
from app.core.problems import Problem
from app.core.terms import idle_parameters, parameters_by_role, placeholder

SEED = 20261121
DRAWS = 1000
HORIZON_KEYS = (
    "degradation_percent",
    "energy_escalation_percent",
    "fixed_escalation_percent",
    "surplus_escalation_percent",
    "inflation_percent",
)
POLICY = "policy."


@dataclass(frozen=True, eq=False)
class WindByWindiness:
    """Energy of the turbines over the estimate's, at mean wind speeds at the hub that differ from it by ``speed_m_s``.

    ``share`` is theirs in all generation; losses and capacity factor are the estimate's.
    """

    speed_m_s: Floats
    energy_factor: Floats
    share: float
    losses_percent: float
    capacity_factor: float
    losses_known: bool = False


@dataclass(frozen=True, eq=False)
class Uncertain:
    """What is uncertain about one question."""

    distributions: tuple[Distribution, ...]
    wind: WindByWindiness | None = None


Reckon = Callable[[Settled, Floats, Floats], Purse]
"""Settled scenarios, price factors (S,) and inflation (S,) to money."""


@lru_cache(maxsize=512)
def probabilities(key: str, draws: int, columns: int = 1) -> Floats:
    """The middles of ``draws`` equal strips, (draws, columns), each column in an order of the key's own."""
    stream = np.random.PCG64(np.random.SeedSequence((SEED, zlib.crc32(key.encode()))))
    order = np.argsort(stream.random_raw(draws * columns).reshape(columns, draws), axis=1, kind="stable").T
    middles = (order + 0.5) / draws
    middles.setflags(write=False)
    return middles


def percentile(values: npt.NDArray[Any], percent: int) -> float:
    """By rank: the smallest of the values that ``percent`` of them do not exceed."""
    ranked = np.sort(values)
    return float(ranked[-(-percent * len(ranked) // 100) - 1])


def spread(values: npt.NDArray[Any]) -> Spread:
    """The 10th, 50th and 90th percentile; an endless value is "never" and becomes None."""
    ranked = (percentile(values, percent) for percent in (LOW, MIDDLE, HIGH))
    return Spread(*(value if np.isfinite(value) else None for value in ranked))


def what_is_uncertain(
    question: Question,
    table: RangeTable,
    costs: CostTable,
    member_set: Sequence[str],
    member_inputs: Mapping[str, object],
    price_factors: tuple[float | None, float | None],
    wind: WindByWindiness | None = None,
    stations_sun: tuple[float, float] = (0.0, 0.0),
) -> Uncertain:
    """Every figure of a question that may turn out otherwise; what the member has stated is taken as it is.

    ``member_set`` names the fields of the case's finance that are the member's own; ``stations_sun`` is how far the
    dullest and the sunniest of the site's weather stations lie from their blend, as fractions.
    """
    found: list[Distribution] = []
    wind_share = wind.share if wind else 0.0
    if wind_share < 1.0:
        found += [table.find("weather_year_pv"), table.find("model_pv")]
        low_sun, high_sun = (100.0 * spread for spread in stations_sun)
        if low_sun < high_sun:
            found.append(_triangle(table.find("stations_sun"), low_sun, 0.0, high_sun))
    if wind_share > 0.0:
        found += [table.find("weather_year_wind"), table.find("wind_speed"), table.find("wind_bias")]
        if wind is not None and not wind.losses_known:
            losses = table.find("wind_losses")
            mode = min(max(wind.losses_percent, losses.low), losses.high)
            found.append(_triangle(losses, losses.low, mode, losses.high))
    low, high = price_factors
    if low is not None and high is not None:
        found.append(_triangle(table.find("price"), low, 1.0, high))
    for key in HORIZON_KEYS:
        record = costs.figure(key)
        if key not in member_set and record.low is not None and record.high is not None:
            found.append(_triangle(table.find(key), record.low, record.value, record.high))
    idle = idle_parameters(question.policy, question.program, question.rate, question.inputs)
    for name in parameters_by_role(question.program, question.rate):
        parameter = question.policy.parameter(name)
        if parameter is not None and name not in member_inputs and name not in idle:
            item = _of_policy(parameter, table)
            if item is not None:
                found.append(item)
    return Uncertain(tuple(found), wind)


def _triangle(item: Distribution, low: float, mode: float | None, high: float) -> Distribution:
    return Distribution(
        item.key, item.label, item.shape, item.unit, item.source, item.as_of, mode, low, high, note=item.note
    )


def _of_policy(parameter: Parameter, table: RangeTable) -> Distribution | None:
    """The distribution of a figure of the policy that is illustrative or unknown; None for a published one."""
    dated = parameter.on(None)
    if dated.status == "published":
        return None
    if dated.low is not None and dated.high is not None and dated.low < dated.high:
        kind = table.find("policy_figure")
        mode = None if dated.value is None else float(np.mean(dated.value))
        return Distribution(
            POLICY + parameter.id, parameter.label, kind.shape, parameter.unit, kind.source, dated.as_of,
            mode, dated.low, dated.high,
        )  # fmt: skip
    if len(dated.choices) > 1:
        kind = table.find("policy_choice")
        return Distribution(
            POLICY + parameter.id, parameter.label, kind.shape, parameter.unit, kind.source, dated.as_of,
            choices=tuple(sorted(dated.choices)),
        )  # fmt: skip
    return None


def drawn_values(uncertain: Uncertain, draws: int, years: int) -> dict[str, Floats]:
    """Each figure's draws, (draws,), or (draws, years) for the weather of single years."""
    return {
        item.key: (
            np.stack([item.at(column) for column in probabilities(item.key, draws, years).T], axis=1)
            if item.key.startswith("weather_year")
            else item.at(probabilities(item.key, draws)[:, 0])
        )
        for item in uncertain.distributions
    }


def scenarios_with(
    question: Question, uncertain: Uncertain, values: Mapping[str, Floats], count: int
) -> tuple[Scenarios, Floats, Floats]:
    """Scenarios with the given values of uncertain figures and the rest as it stands, price factors, inflation."""
    horizon = question.horizon

    def column(key: str, standing: float) -> Floats:
        """(count, 1) of a figure that is stated in percent, as a fraction."""
        return values[key].reshape(-1, 1) / 100.0 if key in values else np.full((1, 1), standing)

    degradation = column("degradation_percent", horizon.degradation)
    aging = (1.0 - degradation) ** np.arange(horizon.years)
    wind_share = uncertain.wind.share if uncertain.wind else 0.0
    sun = (1.0 + column("model_pv", 0.0)) * (1.0 + column("stations_sun", 0.0))
    sun = sun * (1.0 + _yearly(values, "weather_year_pv"))
    energy = (1.0 - wind_share) * sun
    if uncertain.wind is not None:
        difference = values.get("wind_speed", np.zeros(1))
        windiness = np.interp(difference, uncertain.wind.speed_m_s, uncertain.wind.energy_factor).reshape(-1, 1)
        lost = column("wind_losses", uncertain.wind.losses_percent / 100.0)
        overstated = column("wind_bias", 0.0) / uncertain.wind.capacity_factor
        windiness = windiness * (1.0 - lost) / (1.0 - uncertain.wind.losses_percent / 100.0) - overstated
        energy = energy + wind_share * windiness * (1.0 + _yearly(values, "weather_year_wind"))
    output = np.broadcast_to(np.maximum(energy, 0.0) * aging, (count, horizon.years))
    scenarios = Scenarios(
        size=np.ones(count),
        output=output,
        energy_escalation=column("energy_escalation_percent", horizon.energy_escalation),
        fixed_escalation=column("fixed_escalation_percent", horizon.fixed_escalation),
        surplus_escalation=column("surplus_escalation_percent", horizon.surplus_escalation),
        parameters={
            key.removeprefix(POLICY): _like_the_months(question, key.removeprefix(POLICY), drawn)
            for key, drawn in values.items()
            if key.startswith(POLICY)
        },
    )
    prices = np.broadcast_to(values.get("price", np.ones(1)), (count,))
    inflation = np.broadcast_to(column("inflation_percent", horizon.inflation)[:, 0], (count,))
    return scenarios, prices, inflation


def _yearly(values: Mapping[str, Floats], key: str) -> Floats:
    return values[key] / 100.0 if key in values else np.zeros((1, 1))


def _like_the_months(question: Question, name: str, drawn: Floats) -> Floats:
    """Draws of a figure that has twelve values keep its course through the year."""
    standing = _standing(question, name)
    mean = float(np.mean(standing))
    if len(standing) == 1 or mean == 0.0:
        return drawn
    return drawn[:, np.newaxis] * (np.asarray(standing) / mean)[np.newaxis, :]


def _standing(question: Question, name: str) -> tuple[float, ...]:
    """A figure of the policy as the answer has it."""
    if name in question.inputs:
        return tuple(np.atleast_1d(np.asarray(question.inputs[name], dtype=np.float64)).tolist())
    parameter = question.policy.parameter(name)
    return (parameter and placeholder(parameter.on(None))) or (0.0,)


def standing_value(question: Question, item: Distribution) -> float:
    """The value an uncertain figure has in the answer."""
    horizon = question.horizon
    fixed = {
        "price": 1.0,
        "degradation_percent": 100.0 * horizon.degradation,
        "energy_escalation_percent": 100.0 * horizon.energy_escalation,
        "fixed_escalation_percent": 100.0 * horizon.fixed_escalation,
        "surplus_escalation_percent": 100.0 * horizon.surplus_escalation,
        "inflation_percent": 100.0 * horizon.inflation,
        "wind_losses": item.mode or 0.0,
    }
    if item.key.startswith(POLICY):
        return float(np.mean(_standing(question, item.key.removeprefix(POLICY))))
    return fixed.get(item.key, 0.0)


@dataclass(frozen=True, eq=False)
class Drawn:
    """The range, and what lies behind its curves: cumulative money (draws, years + 1) of the member's purse."""

    answer: RangeAnswer
    cumulative_cents: npt.NDArray[Any]


def draw_range(
    question: Question, uncertain: Uncertain, reckon: Reckon, draws: int = DRAWS, sways: bool = True
) -> Drawn | tuple[Problem, ...]:
    """The range of the answer from so many draws, and which figure alone moves it how far."""
    horizon = question.horizon
    values = drawn_values(uncertain, draws, horizon.years)
    scenarios, prices, inflation = scenarios_with(question, uncertain, values, draws)
    settled = settle_scenarios(question, scenarios)
    if isinstance(settled, tuple):
        return settled
    purse = reckon(settled, prices, inflation)
    first = slice(0, 12)
    payback = paybacks(purse.purchase.flow)
    answer = RangeAnswer(
        draws=draws,
        seed=SEED,
        bill_with_cents=spread(settled.statement.bill_cents[:, first].sum(axis=1)),
        saving_cents=spread(settled.saving_cents[:, first].sum(axis=1)),
        payback_years=spread(payback),
        npv_cents=spread(present_values(purse.own, horizon.discount_rate)),
        forfeited_kwh=spread(settled.statement.bank.forfeited[:, first].sum(axis=1)),
        generation_kwh=spread(settled.yearly_generation_kwh[:, 0]),
        pays_back_percent=100.0 * float(np.isfinite(payback).mean()),
        sways=tornado(question, uncertain, reckon) if sways else (),
    )
    return Drawn(answer, purse.own.cumulative)


def tornado(question: Question, uncertain: Uncertain, reckon: Reckon) -> tuple[Sway, ...]:
    """Each figure at its own low and high with all else as it stands, settled side by side; the widest first.

    Of a choice all values are settled, and the worst and the best of them stand for low and high.
    """
    tried = [(item, value) for item in uncertain.distributions for value in _ends(item)]
    if not tried:
        return ()
    values: dict[str, Floats] = {}
    for item in uncertain.distributions:
        yearly = item.key.startswith("weather_year")
        shape = (len(tried), question.horizon.years) if yearly else (len(tried),)
        values[item.key] = np.full(shape, standing_value(question, item))
    for row, (item, value) in enumerate(tried):
        # The weather of one year is of that year: the first.
        values[item.key][(row, 0) if item.key.startswith("weather_year") else row] = value
    scenarios, prices, inflation = scenarios_with(question, uncertain, values, len(tried))
    settled = settle_scenarios(question, scenarios)
    assert not isinstance(settled, tuple), "what the draws know is known at their ends"
    purse = reckon(settled, prices, inflation)
    npv = present_values(purse.own, question.horizon.discount_rate)
    saving = settled.saving_cents[:, :12].sum(axis=1)
    payback = paybacks(purse.purchase.flow)
    found = []
    for item in uncertain.distributions:
        rows = [row for row, (other, _) in enumerate(tried) if other is item]
        if item.shape == "choice":
            rows = [min(rows, key=lambda row: npv[row]), max(rows, key=lambda row: npv[row])]
        low, high = rows
        found.append(
            Sway(
                item.key.removeprefix(POLICY),
                item.label,
                item.unit,
                tried[low][1],
                tried[high][1],
                int(npv[low]),
                int(npv[high]),
                int(saving[low]),
                int(saving[high]),
                *(float(payback[row]) if np.isfinite(payback[row]) else None for row in (low, high)),
            )
        )
    return tuple(sorted(found, key=lambda sway: -abs(sway.npv_high_cents - sway.npv_low_cents)))


def _ends(item: Distribution) -> tuple[float, ...]:
    """The low and the high of a figure, or all the values of a choice."""
    if item.shape == "choice":
        return item.choices
    low, high = item.at(np.array([LOW / 100.0, HIGH / 100.0])).tolist()
    return low, high
