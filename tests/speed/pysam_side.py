"""Does with SAM's own modules what Fairwatt's estimate does: solar year, 25 years of bills, cash flow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import PySAM.Cashloan
import PySAM.Pvwattsv8
import PySAM.Utilityrate5

from app.core.case import Pv
from app.core.weather import WeatherYear
from app.core.year import DAYS_IN_MONTH

SAM_CONFIGURATION = "PVWattsResidential"
SAM_ARRAY_TYPES = {"rack": 0, "roof": 1}
SAM_NET_BILLING_WITH_CARRY_OVER = 3
NO_LIMIT_KWH = 1e38


@dataclass(frozen=True)
class House:
    """What both sides are asked: one array's design, the hourly use, flat rates and costs."""

    weather: WeatherYear
    load_kw: npt.NDArray[np.float64]
    pv: Pv
    analysis_years: int
    customer_charge_usd_per_month: float
    energy_charge_usd_per_kwh: float
    surplus_usd_per_kwh: float
    upfront_usd: float


class SamModels:
    """SAM's three modules, linked and filled once; the two methods are what the stopwatch sees."""

    def __init__(self, house: House) -> None:
        self.pv: Any = PySAM.Pvwattsv8.default(SAM_CONFIGURATION)
        self.rate: Any = PySAM.Utilityrate5.from_existing(self.pv, SAM_CONFIGURATION)
        self.cash: Any = PySAM.Cashloan.from_existing(self.pv, SAM_CONFIGURATION)
        _fill_solar(self.pv, house)
        _fill_rates(self.rate, house)
        self.cash.SystemCosts.total_installed_cost = house.upfront_usd
        self.cash.SystemCosts.om_capacity = (0.0,)
        self.cash.FinancialParameters.analysis_period = house.analysis_years
        self.cash.FinancialParameters.debt_fraction = 0.0
        self.cash.TaxCreditIncentives.itc_fed_percent = (0.0,)

    def estimate(self, tilt_deg: float) -> float:
        """A whole estimate with a new tilt; the net present value in dollars."""
        self.pv.SystemDesign.tilt = tilt_deg
        self.pv.execute()
        self.rate.execute()
        self.cash.execute()
        return float(self.cash.Outputs.npv)

    def change_policy(self, surplus_usd_per_kwh: float) -> float:
        """25 years of bills with another price of surplus; the first year's bill in dollars."""
        self.set_surplus_price(surplus_usd_per_kwh)
        self.rate.execute()
        return self.first_year_bill_usd

    def set_surplus_price(self, usd_per_kwh: float) -> None:
        self.rate.ElectricityRates.ur_ec_tou_mat = _energy_rates(self.energy_charge_usd_per_kwh, usd_per_kwh)

    @property
    def energy_charge_usd_per_kwh(self) -> float:
        return float(self.rate.ElectricityRates.ur_ec_tou_mat[0][4])

    @property
    def first_year_bill_usd(self) -> float:
        return float(self.rate.Outputs.utility_bill_w_sys_year1)

    @property
    def annual_kwh(self) -> float:
        return float(self.pv.Outputs.annual_energy)


def _energy_rates(buy_usd_per_kwh: float, sell_usd_per_kwh: float) -> tuple[tuple[float, ...], ...]:
    """One period, one tier: period, tier, greatest use, unit of it (kWh), buying and selling price."""
    return ((1.0, 1.0, NO_LIMIT_KWH, 0.0, buy_usd_per_kwh, sell_usd_per_kwh),)


def _fill_solar(pv: Any, house: House) -> None:
    pv.SolarResource.solar_resource_data = solar_resource(house.weather)
    array = house.pv.arrays[0]
    inverter_kw_ac = house.pv.inverter_kw_ac or house.pv.kw_dc / 1.15
    pv.SystemDesign.system_capacity = house.pv.kw_dc
    pv.SystemDesign.dc_ac_ratio = house.pv.kw_dc / inverter_kw_ac
    pv.SystemDesign.tilt = array.tilt_deg
    pv.SystemDesign.azimuth = array.azimuth_deg
    pv.SystemDesign.array_type = SAM_ARRAY_TYPES[array.mounting]
    pv.SystemDesign.inv_eff = house.pv.inverter_efficiency_percent or 96.0
    pv.SystemDesign.losses = 14.0757 if house.pv.losses_percent is None else house.pv.losses_percent


def _fill_rates(rate: Any, house: House) -> None:
    all_day = tuple((1.0,) * 24 for _ in range(12))
    rate.Load.load = tuple(house.load_kw.tolist())
    rate.Lifetime.analysis_period = house.analysis_years
    rates = rate.ElectricityRates
    rates.ur_metering_option = SAM_NET_BILLING_WITH_CARRY_OVER
    rates.ur_monthly_fixed_charge = house.customer_charge_usd_per_month
    rates.ur_ec_sched_weekday = all_day
    rates.ur_ec_sched_weekend = all_day
    rates.ur_ec_tou_mat = _energy_rates(house.energy_charge_usd_per_kwh, house.surplus_usd_per_kwh)


def solar_resource(weather: WeatherYear) -> dict[str, Any]:
    """A weather year in the words of SAM's solar resource; the middle of each hour is its time."""
    months, days = [], []
    for month, length in enumerate(DAYS_IN_MONTH, start=1):
        for day in range(1, length + 1):
            months += [month] * 24
            days += [day] * 24
    hours = len(months)
    return {
        "lat": weather.latitude_deg,
        "lon": weather.longitude_deg,
        "tz": weather.utc_offset_h,
        "elev": weather.elevation_m,
        "year": [2022] * hours,
        "month": months,
        "day": days,
        "hour": list(range(24)) * (hours // 24),
        "minute": [30] * hours,
        "dn": weather.dni_w_m2.tolist(),
        "df": weather.dhi_w_m2.tolist(),
        "gh": weather.ghi_w_m2.tolist(),
        "tdry": weather.temp_c.tolist(),
        "wspd": weather.wind_m_s.tolist(),
        "albedo": [float(weather.albedo_fraction[month - 1]) for month in months],
    }
