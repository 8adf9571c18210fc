"""Times the settlement alone, from netted readings to bills, beside SAM's Utilityrate5 on the same house and rate."""

from __future__ import annotations

from typing import Any

import numpy as np

from app.core.arrays import Floats
from app.core.meter import Readings, exchange_curve, readings_at_sizes
from app.core.months import typical_months
from app.core.settlement.statement import Statement, settle
from tests.referee import fairwatt, sam
from tests.referee.houses import House, house
from tests.referee.utilityrate5_cases import RATES
from tests.speed.stopwatch import RUNS, medians_ms

YEARS = 25
SCENARIOS = 200
DEGRADATION = 0.005
THREE_PERIODS_WITH_TIERS = RATES[3]
CARRY_OVER = sam.Rules(sam.NET_BILLING_CARRYOVER)
SAM_SCENARIOS = 4
"""SAM settles one scenario at a time, so a few tell what 200 take."""


def settlement_times(runs: int = RUNS) -> dict[str, dict[str, float]]:
    """One year, 25 years, and 200 sizes of 25 years under a rate of three periods and tiers with credit carried over.

    The first two are timed after netting, the third with the netting of every size; each next to SAM's time for it.
    """
    one = house(1, 9.0)
    policy = fairwatt.said(THREE_PERIODS_WITH_TIERS, CARRY_OVER)
    curve = exchange_curve(one.load_kwh, one.generation_kwh, fairwatt.clock(THREE_PERIODS_WITH_TIERS))
    output = (1.0 - DEGRADATION) ** np.arange(YEARS)
    sizes = np.random.default_rng(0).uniform(0.5, 1.5, SCENARIOS)

    def readings(size: Floats, years: int) -> Readings:
        output_of_years = np.outer(size, output[:years])
        return readings_at_sizes(curve, output_of_years, np.ones((1, years)), "hour", typical_months(1, years))

    def bills(netted: Readings) -> Statement:
        return settle(policy.program, policy.rate, policy.terms, netted)

    year, life = readings(np.ones(1), 1), readings(np.ones(1), YEARS)
    short, long = _module(one, 1), _module(one, YEARS)

    def sam_scenarios(turn: int) -> None:
        for size in sizes[:SAM_SCENARIOS]:
            long.SystemOutput.gen = (one.generation_kwh * size * (1.0 + turn / 1000.0)).tolist()
            long.execute(0)

    times = medians_ms(
        [
            lambda turn: bills(year),
            lambda turn: short.execute(0),
            lambda turn: bills(life),
            lambda turn: long.execute(0),
            lambda turn: bills(readings(sizes * (1.0 + turn / 1000.0), YEARS)),
            sam_scenarios,
        ],
        runs,
    )
    times[5] *= SCENARIOS / SAM_SCENARIOS
    names = ("settle_year", "settle_25_years", "settle_200_scenarios")
    return {name: _pair(times[2 * row], times[2 * row + 1]) for row, name in enumerate(names)}


def _module(one: House, years: int) -> Any:
    module = sam.utility_rate(one, THREE_PERIODS_WITH_TIERS, CARRY_OVER, years)
    module.SystemOutput.degradation = (100.0 * DEGRADATION,)
    return module


def _pair(fairwatt_ms: float, pysam_ms: float) -> dict[str, float]:
    return {
        "fairwatt_ms": round(fairwatt_ms, 2),
        "pysam_ms": round(pysam_ms, 2),
        "ratio": round(fairwatt_ms / pysam_ms, 4),
    }
