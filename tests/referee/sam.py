"""SAM's side of the comparison: one house under one of the five metering options of Utilityrate5 (NREL-PySAM)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import PySAM.Utilityrate5

from app.core.arrays import Floats
from tests.referee.houses import House

NET_METERING_KWH, NET_METERING_USD, NET_BILLING, NET_BILLING_CARRYOVER, BUY_ALL_SELL_ALL = range(5)
NO_LIMIT_KWH = 1e38


@dataclass(frozen=True)
class Period:
    """What energy of a time-of-use period costs, and what surplus of it is worth."""

    buy_usd_per_kwh: float
    sell_usd_per_kwh: float


@dataclass(frozen=True)
class Step:
    """What energy above a limit within the month costs more than the period's price."""

    above_kwh: float
    adder_usd_per_kwh: float


@dataclass(frozen=True)
class RetailRate:
    """A rate that SAM and Fairwatt both can hold.

    ``weekday`` and ``weekend`` name the period (from 0) of each of the 24 hours, the same in every month.  SAM spreads
    a limit over the periods as the month's energy is spread, so the steps are those of the whole month.  Demand is the
    highest hour of delivered energy, of the month or of each period in it.
    """

    name: str
    periods: tuple[Period, ...]
    steps: tuple[Step, ...] = ()
    weekday: tuple[int, ...] = (0,) * 24
    weekend: tuple[int, ...] = (0,) * 24
    demand_usd_per_kw: float = 0.0
    demand_usd_per_kw_by_period: tuple[float, ...] = ()
    fixed_usd_per_month: float = 20.0
    minimum_usd_per_month: float = 0.0


@dataclass(frozen=True)
class Rules:
    """What SAM asks beside the rate: the month (1 to 12) at whose close all credit ends, and how."""

    option: int
    last_month: int = 12
    true_up_usd_per_kwh: float = 0.03
    true_up_stays_as_credit: bool = False
    credit_on_same_bill: bool = False
    credit_expires: bool = False


def utility_rate(house: House, rate: RetailRate, rules: Rules, years: int = 1) -> Any:
    """SAM's module, filled and not yet run."""
    module: Any = PySAM.Utilityrate5.new()
    module.Lifetime.analysis_period = years
    module.Lifetime.inflation_rate = 0.0
    module.Lifetime.system_use_lifetime_output = 0
    module.SystemOutput.degradation = (0.0,)
    module.SystemOutput.gen = tuple(house.generation_kwh.tolist())
    module.Load.load = tuple(house.load_kwh.tolist())
    module.Load.load_escalation = (0.0,)
    rates = module.ElectricityRates
    rates.en_electricity_rates = 1
    rates.rate_escalation = (0.0,)
    rates.ur_annual_min_charge = 0.0
    rates.ur_monthly_min_charge = rate.minimum_usd_per_month
    rates.ur_monthly_fixed_charge = rate.fixed_usd_per_month
    _fill_demand(rates, rate)
    rates.ur_en_ts_buy_rate = 0
    rates.ur_en_ts_sell_rate = 0
    rates.ur_sell_eq_buy = 0
    rates.TOU_demand_single_peak = 0
    rates.ur_ec_sched_weekday = (tuple(period + 1 for period in rate.weekday),) * 12
    rates.ur_ec_sched_weekend = (tuple(period + 1 for period in rate.weekend),) * 12
    rates.ur_ec_tou_mat = _energy_table(rate)
    rates.ur_metering_option = rules.option
    rates.ur_nm_credit_month = rules.last_month - 1
    rates.ur_nm_credit_rollover = int(rules.true_up_stays_as_credit)
    rates.ur_nm_yearend_sell_rate = rules.true_up_usd_per_kwh
    rates.ur_nb_apply_credit_current_month = int(rules.credit_on_same_bill)
    rates.ur_nb_credit_expire = int(rules.credit_expires)
    return module


def _energy_table(rate: RetailRate) -> tuple[tuple[float, ...], ...]:
    """Rows of period, tier, greatest use, unit of it (kWh), buying and selling price; both counted from 1."""
    limits = [*(step.above_kwh for step in rate.steps), NO_LIMIT_KWH]
    adders = [0.0, *(step.adder_usd_per_kwh for step in rate.steps)]
    return tuple(
        (number, tier, limit, 0, period.buy_usd_per_kwh + adder, period.sell_usd_per_kwh)
        for number, period in enumerate(rate.periods, 1)
        for tier, (limit, adder) in enumerate(zip(limits, adders, strict=True), 1)
    )


def _fill_demand(rates: Any, rate: RetailRate) -> None:
    rates.ur_dc_enable = int(bool(rate.demand_usd_per_kw or rate.demand_usd_per_kw_by_period))
    rates.ur_enable_billing_demand = 0
    rates.ur_dc_sched_weekday = (tuple(period + 1 for period in rate.weekday),) * 12
    rates.ur_dc_sched_weekend = (tuple(period + 1 for period in rate.weekend),) * 12
    rates.ur_dc_flat_mat = tuple((month, 1, NO_LIMIT_KWH, rate.demand_usd_per_kw) for month in range(12))
    by_period = rate.demand_usd_per_kw_by_period or (0.0,) * len(rate.periods)
    rates.ur_dc_tou_mat = tuple((number, 1, NO_LIMIT_KWH, usd) for number, usd in enumerate(by_period, 1))


def bills_usd(house: House, rate: RetailRate, rules: Rules, years: int = 1) -> Floats:
    """SAM's bill of each month with the system, shape (12 x years,)."""
    module = utility_rate(house, rate, rules, years)
    module.execute(0)
    return np.asarray(module.Outputs.utility_bill_w_sys_ym)[1:].ravel()
