"""Alternating-current power of small wind turbines, hour by hour, and how far such a figure can be trusted.

Wind is carried from 10 m to the hub by a power law, the power curve read, its cut-out too, at the speed that has the
same power in the air of sea level (IEC 61400-12-1, as SAM does), and losses taken off.

References
----------
[1] IEC 61400-12-1:2017, section 9.1: normalisation of wind speed to reference air density.
[2] J. Freeman et al., "Reference Manual for the System Advisor Model's Wind Power Performance Model",
    NREL/TP-6A20-60570, 2014.
[3] A. Betz, "Das Maximum der theoretisch moeglichen Ausnuetzung des Windes durch Windmotoren", 1920.
[4] PNNL, "Loss Factors for Small Distributed Wind Turbines Based on Field Data", 2026.
[5] L. Sheridan et al., "Validation of wind resource and energy production simulations for small wind turbines in the
    United States", Wind Energy Science 7, 659, 2022, doi 10.5194/wes-7-659-2022.
[6] AWEA 9.1-2009, Small Wind Turbine Performance and Safety Standard.
[7] US DOE, "Small Wind Electric Systems: A U.S. Consumer's Guide", 2007: the bottom of the rotor 9 m above anything
    within 90 to 150 m.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from app.core.arrays import Floats
from app.core.problems import Problem
from app.core.weather import WeatherYear
from app.core.wording import say
from app.core.year import HOURS

SEA_LEVEL_DENSITY_KG_M3 = 1.225
SEA_LEVEL_PRESSURE_PA = 101_325.0
GAS_CONSTANT_J_PER_KG_K = 287.058
BETZ_LIMIT = 16.0 / 27.0
LEAST_BETZ_SPEED_M_S = 3.0
"""Below this a watt of measuring error is more than the wind's power, and turbines stand still."""

WEATHER_HEIGHT_M = 10.0
"""Height of the weather year's wind."""

OPEN_SHEAR, FARMSTEAD_SHEAR = 0.14, 0.25
"""Exponents over open land (SAM's default) and among farm buildings and trees (turbine makers' site sheets)."""

USUAL_LOSS_PERCENT = 17.0
LOSS_SPAN_PERCENT = (7.0, 18.0)
"""Median of field data, and the span of tools' defaults [4]."""

SPEED_ERROR_M_S = 0.5
"""How far modelled mean wind speeds at small hub heights lie from measured ones, either way [5]."""

OVERSTATED_CAPACITY_FACTOR = 0.025
"""How much such models overstate the capacity factor of small turbines: 2.5 points for SAM, the least of all [5]."""

USUAL_CUT_OUT_M_S = 25.0
"""Where a curve names no cut-out speed: the usual one; between its last point and there, power is held."""

CERTIFIED_MEAN_M_S, RAYLEIGH_SHAPE = 5.0, 2.0
"""Wind of the certified annual energy: a mean of 5 m/s with a Rayleigh distribution at sea level [6]."""

MOST_HUNDREDTHS_M_S = 10_000
"""Curves end far below 100 m/s."""

CLEAR_ABOVE_OBSTACLE_M, OBSTACLE_REACH_M = 9.0, 150.0
LOW_HUB_M = 18.0


@dataclass(frozen=True, eq=False)
class Turbine:
    """A wind turbine: its curve at sea level, (points,) m/s ascending and kW, without what it draws standing still.

    ``rated_kw`` is what the maker or the certificate calls it, ``peak_kw`` the top of its curve; which of the two a
    co-op's limit counts is the co-op's to say.  ``certified_kwh`` is the published annual energy at 5 m/s.
    """

    id: str
    name: str
    rated_kw: float
    peak_kw: float
    rotor_m: float
    speeds_m_s: Floats
    powers_kw: Floats
    cut_out_m_s: float = USUAL_CUT_OUT_M_S
    standby_kw: float = 0.0
    hub_heights_m: tuple[float, ...] = ()
    certified_kwh: float | None = None
    source: str = ""
    note: str = ""

    @property
    def usual_hub_height_m(self) -> float:
        """The middle of the towers it is sold with, else 30 m up to 20 kW and 40 m above."""
        if self.hub_heights_m:
            return self.hub_heights_m[len(self.hub_heights_m) // 2]
        return 30.0 if self.rated_kw <= 20.0 else 40.0


@dataclass(frozen=True, eq=False)
class WindYear:
    """A year of ``count`` equal turbines; powers are (8760,) kW, read-only.

    ``ac_kw`` is what they give, never below 0; ``standby_kw`` what they draw while they stand; ``net_kw`` the first
    less the second, taken off the hours that run, so that the year's energy is right and no hour is below 0.
    ``low_kwh`` and ``high_kwh`` span what such models are known to get wrong, net too.  ``certified_kwh`` is the
    maker's published figure for one turbine at 5 m/s, ``at_certified_wind_kwh`` ours for the same wind: both without
    site, losses or bias.
    """

    ac_kw: Floats
    standby_kw: Floats
    net_kw: Floats
    rated_kw: float
    peak_kw: float
    hub_height_m: float
    shear_exponent: float
    losses_percent: float
    mean_speed_at_hub_m_s: float
    capacity_factor: float
    low_kwh: float
    high_kwh: float
    certified_kwh: float | None
    at_certified_wind_kwh: float
    warnings: tuple[str, ...]


def power_kw(turbine: Turbine, speed_m_s: Floats) -> Floats:
    """Power by the curve at sea-level density: 0 below it and past cut-out, its last value held in between."""
    even = _even_curve(turbine)
    if even is None:
        giving = np.interp(speed_m_s, turbine.speeds_m_s, np.maximum(turbine.powers_kw, 0.0), left=0.0)
        return _standing_in_storms(turbine, giving, speed_m_s)
    place = np.clip((speed_m_s - even.first_m_s) * even.points_per_m_s, 0.0, even.slopes.size)
    left = np.minimum(place.astype(np.int64), even.slopes.size - 1)
    giving = even.powers_kw.take(left) + (place - left) * even.slopes.take(left)
    return _standing_in_storms(turbine, giving, speed_m_s)


@dataclass(frozen=True, eq=False)
class _EvenCurve:
    """A power curve at even steps of speed; ``slopes`` are kW from one point to the next."""

    first_m_s: float
    points_per_m_s: float
    powers_kw: Floats
    slopes: Floats


@lru_cache(maxsize=64)
def _even_curve(turbine: Turbine) -> _EvenCurve | None:
    """The same broken line at even steps that hold all its corners, so that no search is needed to read it.

    None where corners lie at no multiples of 0.01 m/s, or where the line begins above 0.
    """
    hundredths = np.rint(turbine.speeds_m_s * 100.0).astype(np.int64)
    if turbine.powers_kw[0] > 0.0 or hundredths.size < 2 or hundredths[-1] > MOST_HUNDREDTHS_M_S:
        return None
    if np.abs(hundredths / 100.0 - turbine.speeds_m_s).max() > 1e-9 or (np.diff(hundredths) <= 0).any():
        return None
    step = int(np.gcd.reduce(np.diff(hundredths)))
    speeds_m_s = np.arange(hundredths[0], hundredths[-1] + 1, step) / 100.0
    powers_kw = np.interp(speeds_m_s, hundredths / 100.0, np.maximum(turbine.powers_kw, 0.0))
    return _EvenCurve(float(hundredths[0]) / 100.0, 100.0 / step, powers_kw, np.diff(powers_kw))


def _standing_in_storms(turbine: Turbine, giving_kw: Floats, speed_m_s: Floats) -> Floats:
    # Most years have no such hour, and looking for the highest is quicker than judging every one.
    if speed_m_s.max(initial=0.0) <= turbine.cut_out_m_s:
        return giving_kw
    return np.where(speed_m_s <= turbine.cut_out_m_s, giving_kw, 0.0)


def air_density_kg_m3(temp_c: Floats, height_m: float) -> Floats:
    """Density of dry air from the standard atmosphere's pressure at a height above the sea, and the temperature."""
    pressure_pa = SEA_LEVEL_PRESSURE_PA * (1.0 - 2.25577e-5 * height_m) ** 5.25588
    return pressure_pa / (GAS_CONSTANT_J_PER_KG_K * (temp_c + 273.15))


def shear_exponent(low_m_s: float, low_height_m: float, high_m_s: float, high_height_m: float) -> float:
    """The exponent of the power law through mean speeds at two heights."""
    return float(np.log(high_m_s / low_m_s) / np.log(high_height_m / low_height_m))


def measured_shear(low_m_s: float, low_height_m: float, high_m_s: float, high_height_m: float) -> float | Problem:
    """The exponent through mean speeds measured at two heights, or why they give none from 0 to 1."""
    if min(low_m_s, low_height_m, high_m_s, high_height_m) <= 0.0:
        return Problem(say("Speeds and heights above 0 are expected."))
    if high_height_m <= low_height_m:
        return Problem(
            say(
                "{high_height_m:g} m is not above {low_height_m:g} m; two different heights are expected.",
                high_height_m=high_height_m,
                low_height_m=low_height_m,
            )
        )
    exponent = shear_exponent(low_m_s, low_height_m, high_m_s, high_height_m)
    if not 0.0 <= exponent <= 1.0:
        return Problem(
            say(
                "These speeds make an exponent of {exponent:.2f}; from 0, as fast below as above, to 1 is expected.",
                exponent=exponent,
            )
        )
    return exponent


@lru_cache(maxsize=64)
def annual_energy_kwh(turbine: Turbine, mean_m_s: float = CERTIFIED_MEAN_M_S, shape: float = RAYLEIGH_SHAPE) -> float:
    """Energy of a year whose wind at the hub has a Weibull distribution, at sea level and without losses.

    With the defaults this is the AWEA rated annual energy.
    """
    edges = np.linspace(0.0, 60.0, 6001)
    # Gamma(1 + 1/k) from the mean of the distribution itself, so that no special function is needed.
    midpoints = (np.arange(12_000) + 0.5) / 1000.0
    scale = mean_m_s / float(np.exp(-(midpoints**shape)).sum() / 1000.0)
    probability = -np.diff(np.exp(-((edges / scale) ** shape)))
    return float(HOURS * (probability * power_kw(turbine, (edges[:-1] + edges[1:]) / 2.0)).sum())


def betz_problems(turbine: Turbine) -> tuple[Problem, ...]:
    """Where a curve takes more from the wind than Betz's law lets any rotor take [3].

    A diameter that is really a radius makes a curve four times too good.
    """
    disc_m2 = np.pi * turbine.rotor_m**2 / 4.0
    in_wind_kw = 0.5 * SEA_LEVEL_DENSITY_KG_M3 * disc_m2 * turbine.speeds_m_s**3 / 1000.0
    counted = turbine.speeds_m_s >= LEAST_BETZ_SPEED_M_S
    share = np.divide(turbine.powers_kw, in_wind_kw, out=np.zeros_like(in_wind_kw), where=counted)
    worst = int(np.argmax(share))
    if share[worst] < BETZ_LIMIT:
        return ()
    told = {
        "turbine": turbine.name,
        "kw": float(turbine.powers_kw[worst]),
        "speed": float(turbine.speeds_m_s[worst]),
        "percent": 100 * float(share[worst]),
        "rotor_m": turbine.rotor_m,
    }
    if share[worst] / 4.0 < BETZ_LIMIT:
        said = say(
            "{turbine} gives {kw:g} kW at {speed:g} m/s, {percent:.0f} % of the wind on a rotor of {rotor_m:g} m; no "
            "rotor can take more than 59.3 %; is {rotor_m:g} m the radius, not the diameter?",
            **told,
        )
    else:
        said = say(
            "{turbine} gives {kw:g} kW at {speed:g} m/s, {percent:.0f} % of the wind on a rotor of {rotor_m:g} m; no "
            "rotor can take more than 59.3 %",
            **told,
        )
    return (Problem(said),)


def wind_at_hub_m_s(
    weather: WeatherYear,
    hub_height_m: float,
    exponent: float = OPEN_SHEAR,
    mean_speed_m_s: float | None = None,
    mean_height_m: float | None = None,
) -> Floats:
    """Wind speed at the hub, (8760,); a known mean speed at a height scales the year's wind to meet it there."""
    at_hub = weather.wind_m_s * (hub_height_m / WEATHER_HEIGHT_M) ** exponent
    if mean_speed_m_s is None or at_hub.mean() <= 0.0:
        return at_hub
    known_height_m = hub_height_m if mean_height_m is None else mean_height_m
    wanted_at_hub_m_s = mean_speed_m_s * (hub_height_m / known_height_m) ** exponent
    return at_hub * (wanted_at_hub_m_s / at_hub.mean())


def obstacle_warnings(
    hub_height_m: float, rotor_m: float, obstacle_height_m: float | None, obstacle_distance_m: float | None
) -> tuple[str, ...]:
    """Sentences for a member whose rotor stands too low for what surrounds it [7]."""
    found = []
    if hub_height_m < LOW_HUB_M:
        found.append(
            say(
                "A hub {hub_height_m:g} m high stands in wind that houses and trees slow down and stir; "
                "small turbines are usually put {low_hub_m:g} to 49 m high.",
                hub_height_m=hub_height_m,
                low_hub_m=LOW_HUB_M,
            )
        )
    if obstacle_height_m is not None and (obstacle_distance_m or 0.0) <= OBSTACLE_REACH_M:
        lowest_m = hub_height_m - rotor_m / 2.0
        if lowest_m < obstacle_height_m + CLEAR_ABOVE_OBSTACLE_M:
            needed_m = math.ceil(obstacle_height_m + CLEAR_ABOVE_OBSTACLE_M + rotor_m / 2.0)
            found.append(
                say(
                    "The rotor's lowest point, {lowest_m:.0f} m, should clear what stands within "
                    "{obstacle_reach_m:.0f} m ({obstacle_height_m:g} m high) by {clear_above_obstacle_m:.0f} "
                    "m: a hub of {needed_m} m. Models of obstacles miss by a quarter of the energy, so none "
                    "is used here.",
                    lowest_m=lowest_m,
                    obstacle_reach_m=OBSTACLE_REACH_M,
                    obstacle_height_m=obstacle_height_m,
                    clear_above_obstacle_m=CLEAR_ABOVE_OBSTACLE_M,
                    needed_m=needed_m,
                )
            )
    return tuple(found)


@lru_cache(maxsize=16)
def _speed_factor_of_air(weather: WeatherYear, hub_height_m: float) -> Floats:
    """What the hour's wind speed is to be multiplied by to have the same power in the air of sea level [1]."""
    density = air_density_kg_m3(weather.temp_c, weather.elevation_m + hub_height_m)
    return np.cbrt(density / SEA_LEVEL_DENSITY_KG_M3)


def total_loss_percent(percents: Sequence[float]) -> float:
    """Losses taken one after the other, per cent."""
    return float(100.0 * (1.0 - np.prod([1.0 - percent / 100.0 for percent in percents])))


def wind_kw(
    turbine: Turbine,
    weather: WeatherYear,
    *,
    count: int = 1,
    hub_height_m: float | None = None,
    exponent: float | None = None,
    losses_percent: float | None = None,
    mean_speed_m_s: float | None = None,
    mean_height_m: float | None = None,
    obstacle_height_m: float | None = None,
    obstacle_distance_m: float | None = None,
) -> WindYear:
    """Power of ``count`` turbines through a typical year.

    None takes the default: the turbine's usual tower, a shear exponent of 0.14, losses of 17 %, the weather's own wind.
    """
    hub_m = turbine.usual_hub_height_m if hub_height_m is None else hub_height_m
    shear = OPEN_SHEAR if exponent is None else exponent
    loss = USUAL_LOSS_PERCENT if losses_percent is None else losses_percent
    speed = wind_at_hub_m_s(weather, hub_m, shear, mean_speed_m_s, mean_height_m)
    like_at_sea_level = speed * _speed_factor_of_air(weather, hub_m)

    def gross_kw(faster: float) -> Floats:
        """Power of all turbines without losses in so much faster a wind."""
        return power_kw(turbine, like_at_sea_level * faster) * count

    ac_kw = gross_kw(1.0) * (1.0 - loss / 100.0)
    annual_kwh = float(ac_kw.sum())
    rated_kw = turbine.rated_kw * count
    mean_m_s = float(speed.mean())
    calmer, windier = (
        max(mean_m_s + error_m_s, 0.0) / mean_m_s if mean_m_s > 0.0 else 1.0
        for error_m_s in (-SPEED_ERROR_M_S, SPEED_ERROR_M_S)
    )
    worse, better = max(loss, LOSS_SPAN_PERCENT[1]), min(loss, LOSS_SPAN_PERCENT[0])
    low_kwh = float(gross_kw(calmer).sum()) * (1.0 - worse / 100.0) - OVERSTATED_CAPACITY_FACTOR * rated_kw * HOURS
    high_kwh = float(gross_kw(windier).sum()) * (1.0 - better / 100.0)
    standby_kw = np.where(ac_kw > 0.0, 0.0, turbine.standby_kw * count)
    standby_kwh = float(standby_kw.sum())
    net_kw = ac_kw * max(1.0 - standby_kwh / annual_kwh, 0.0) if annual_kwh > 0.0 else ac_kw.copy()
    for array in (ac_kw, standby_kw, net_kw):
        array.setflags(write=False)
    return WindYear(
        ac_kw=ac_kw,
        standby_kw=standby_kw,
        net_kw=net_kw,
        rated_kw=rated_kw,
        peak_kw=turbine.peak_kw * count,
        hub_height_m=hub_m,
        shear_exponent=shear,
        losses_percent=loss,
        mean_speed_at_hub_m_s=mean_m_s,
        capacity_factor=annual_kwh / (rated_kw * HOURS) if rated_kw > 0.0 else 0.0,
        low_kwh=max(low_kwh - standby_kwh, 0.0),
        high_kwh=max(high_kwh - standby_kwh, 0.0),
        certified_kwh=turbine.certified_kwh,
        at_certified_wind_kwh=annual_energy_kwh(turbine),
        warnings=obstacle_warnings(hub_m, turbine.rotor_m, obstacle_height_m, obstacle_distance_m),
    )
