"""Alternating-current power of solar arrays, hour by hour, by the method of NREL's PVWatts version 8.

The chain: position of the sun at the middle of the sunlit part of each hour; sky diffuse light by Perez 1990; losses in
an anti-reflective glass cover for beam, sky and ground light apart; spectrum by air mass; cell temperature by NOCT; the
six-parameter single-diode model of PVWatts' standard module; losses of the array; one inverter with a linear part-load
curve that clips at its rating.  The inverter's draw at night is left out, as PVWatts leaves it out.

References
----------
[1] A. Dobos, "PVWatts Version 5 Manual", NREL/TP-6A20-62641, 2014; version 8 as in SAM 2025.4.16, module pvwattsv8.
[2] P. Gilman et al., "SAM Photovoltaic Model Technical Reference Update", NREL/TP-6A20-67399, 2018.
[3] R. Perez et al., "Modeling daylight availability and irradiance components from direct and global irradiance",
    Solar Energy 44(5), 1990.
[4] W. De Soto, S. Klein, W. Beckman, "Improvement and validation of a model for photovoltaic array performance",
    Solar Energy 80(1), 2006.
[5] J. Duffie, W. Beckman, "Solar Engineering of Thermal Processes", 3rd edition, 2006, sections 5.1 to 5.4.
[6] A. Dobos, "An improved coefficient calculator for the California Energy Commission 6 parameter photovoltaic module
    model", Journal of Solar Energy Engineering 134, 2012.
[7] J. Michalsky, "The Astronomical Almanac's algorithm for approximate solar position", Solar Energy 40(3), 1988.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pvlib

from app.core.arrays import Floats
from app.core.case import Pv, PvArray, PvInverter
from app.core.shading import (
    above_horizon,
    horizon_sky_factor,
    row_beam_fraction,
    row_ground_light,
    row_sky_factor,
    snow_loss_fraction,
)
from app.core.weather import WeatherYear
from app.core.year import DAYS, HOURS, hours_in_month, month_of_hour, monthly_sums

DC_AC_RATIO = 1.15
"""PVWatts' ratio of module to inverter rating, used when the inverter's size is not given."""

INVERTER_EFFICIENCY_PERCENT = 96.0
"""PVWatts' nominal inverter efficiency."""

LOSSES_PERCENT = 14.0757
"""PVWatts' total of soiling 2, shading 3, snow 0, mismatch 2, wiring 2, connections 0.5, light-induced 1.5,
nameplate 1, age 0 and availability 3 per cent, multiplied together."""

INVERTER_START_FRACTION = 0.004931
"""DC power at which the inverter starts, as a share of its AC rating: the value SAM's pvwattsv8 applies above 1 kW."""

FIRST_DAY_SINCE_2000 = 8035.5
"""Days from noon UTC of 1 January 2000 to the start of 2022, whose sun is used: the middle of the four-year cycle."""

REFRACTION_TEMPERATURE_C = 12.0
"""Air temperature for the bending of light near the horizon."""

NOCT_C = {"roof": 49.0, "rack": 45.0, "rows": 45.0, "tracker": 45.0}
"""Nominal operating cell temperature by mounting [1]."""

ROW_MOUNTINGS = ("rows", "tracker")
ROW_COVERAGE = 0.3
"""PVWatts' ground coverage ratio of rows and trackers."""

TRACKER_LIMIT_DEG = 45.0
"""How far PVWatts' trackers turn from level."""

SOLAR_CONSTANT_W_M2 = 1367.0
"""The extraterrestrial irradiance that [2] divides by."""

HORIZON_DEG = -0.8333
"""Elevation of the sun's centre at sunrise and sunset: refraction 34' and half the disc 16'."""

FLAT_LIGHT_ZENITH_DEG = 87.5
"""Past this zenith [2] takes the sky as even and the ground as dark."""

AIR_MASS_ZENITH_DEG = 86.0
"""Past this zenith the spectrum is held [2]."""

AIR_MASS_POLYNOMIAL = (0.918093, 0.086257, -0.024459, 0.002816, -0.000126)
"""De Soto's air-mass modifier of polycrystalline silicon, constant term first [4]."""

GLASS_INDEX, COATING_INDEX = 1.526, 1.3
GLASS_EXTINCTION_PER_M, GLASS_THICKNESS_M = 4.0, 0.002
"""Refractive index, extinction and thickness of the cover [4]; the coating is too thin to absorb."""


@dataclass(frozen=True)
class Module:
    """Parameters of a module for the six-parameter single-diode model, at 1000 W/m2 and 25 degC [6]."""

    area_m2: float
    vmp_v: float
    imp_a: float
    alpha_isc_a_per_k: float
    a_ref_v: float
    il_ref_a: float
    io_ref_a: float
    rs_ohm: float
    rsh_ref_ohm: float
    adjust_percent: float

    @property
    def stc_w(self) -> float:
        return self.vmp_v * self.imp_a

    @property
    def efficiency(self) -> float:
        return self.stc_w / (1000.0 * self.area_m2)


STANDARD_MODULE = Module(
    area_m2=1.6864,
    vmp_v=35.8,
    imp_a=9.01,
    alpha_isc_a_per_k=0.004755,
    a_ref_v=1.65916,
    il_ref_a=9.51393,
    io_ref_a=4.37813e-11,
    rs_ohm=0.269953,
    rsh_ref_ohm=654.059,
    adjust_percent=5.79586,
)
"""PVWatts' standard module: the CEC record of a 320 W crystalline module (Canadian Solar CS1H-320MS) in SAM."""


@dataclass(frozen=True, eq=False)
class SunPath:
    """Where the sun stands in each of the daylight hours; every array is (daylight hours,).

    ``hour`` is the hour of the year 0..8759.  Angles are apparent (with refraction).
    """

    hour: npt.NDArray[np.int64]
    zenith_deg: Floats
    azimuth_deg: Floats
    cos_zenith: Floats
    spectrum: Floats


@dataclass(frozen=True, eq=False)
class SkyLight:
    """The light of the daylight hours in parts that any plane can be laid into, W/m2; arrays are (daylight hours,).

    ``even`` comes from the whole sky, ``round_sun`` from round the sun (as normal to it), ``low`` from along the
    horizon (as on a vertical plane); ``ground_beam`` and ``ground_diffuse`` are what open ground sends up.
    """

    sun: SunPath
    beam: Floats
    even: Floats
    round_sun: Floats
    low: Floats
    ground_beam: Floats
    ground_diffuse: Floats
    temp_c: Floats
    wind_m_s: Floats
    monthly_temp_c: Floats


@dataclass(frozen=True, eq=False)
class SolarYear:
    """A year of one inverter with its arrays; powers are (8760,) kW, read-only.

    ``dc_kw`` is after the array's losses, ``ac_kw`` after the inverter and its clipping.
    """

    ac_kw: Floats
    dc_kw: Floats
    clipped_kwh: float
    kw_dc: float
    inverter_kw_ac: float
    inverter_efficiency_percent: float
    losses_percent: float


@lru_cache(maxsize=16)
def sun_path(
    latitude_deg: float, longitude_deg: float, utc_offset_h: float, elevation_m: float, *, at_half_past: bool = False
) -> SunPath:
    """The sun over one place in a typical year, kept for later calls.

    It stands where it does at the middle of the sunlit part of each hour; ``at_half_past``, at h:30 whatever is lit, as
    PVWatts takes it for light measured at that moment.
    """
    midnights = np.arange(DAYS, dtype=np.float64) * 24.0
    noon_declination, noon_equation_of_time_h = _declination_and_equation_of_time(midnights / 24.0 + 0.5)
    phi = np.radians(latitude_deg)
    cos_half_day = (np.sin(np.radians(HORIZON_DEG)) - np.sin(phi) * np.sin(noon_declination)) / (
        np.cos(phi) * np.cos(noon_declination)
    )
    half_day_h = np.degrees(np.arccos(np.clip(cos_half_day, -1.0, 1.0))) / 15.0
    clock_lead_h = longitude_deg / 15.0 - utc_offset_h
    noon_h = midnights + 12.0 - clock_lead_h - noon_equation_of_time_h
    start = np.arange(HOURS, dtype=np.float64)
    # A day's sun can reach over midnight where the clock is far from the sun, so neighbouring days count too.
    sunlit_from, sunlit_to = start + 1.0, start.copy()
    for shift in (-1, 0, 1):
        day = np.clip(np.arange(HOURS) // 24 + shift, 0, DAYS - 1)
        up, down = noon_h[day] - half_day_h[day], noon_h[day] + half_day_h[day]
        lit = (up < start + 1.0) & (down > start)
        sunlit_from = np.where(lit, np.minimum(sunlit_from, np.maximum(start, up)), sunlit_from)
        sunlit_to = np.where(lit, np.maximum(sunlit_to, np.minimum(start + 1.0, down)), sunlit_to)
    hour = np.flatnonzero(sunlit_to > sunlit_from)
    middle_h = start[hour] + 0.5 if at_half_past else (sunlit_from[hour] + sunlit_to[hour]) / 2.0
    declination, equation_of_time_h = _declination_and_equation_of_time((middle_h - utc_offset_h) / 24.0)
    hour_angle = np.radians(15.0 * ((middle_h + clock_lead_h + equation_of_time_h) % 24.0 - 12.0))
    true_zenith = pvlib.solarposition.solar_zenith_analytical(phi, hour_angle, declination)
    azimuth = np.degrees(pvlib.solarposition.solar_azimuth_analytical(phi, hour_angle, declination, true_zenith))
    elevation = 90.0 - np.degrees(true_zenith)
    pressure_mbar = pvlib.atmosphere.alt2pres(elevation_m) / 100.0
    zenith = (
        90.0
        - elevation
        - pvlib.spa.atmospheric_refraction_correction(pressure_mbar, REFRACTION_TEMPERATURE_C, elevation, -HORIZON_DEG)
    )
    above = zenith < 90.0
    hour, zenith, azimuth = hour[above], zenith[above], azimuth[above]
    return SunPath(hour, zenith, azimuth, np.cos(np.radians(zenith)), _spectrum(zenith, elevation_m))


def _declination_and_equation_of_time(days: Floats) -> tuple[Floats, Floats]:
    """Declination in radians and equation of time in hours at (fractional) days after the start of the year, UTC.

    The Astronomical Almanac's short formulas, good to 0.01 degree [7].
    """
    since_2000 = days + FIRST_DAY_SINCE_2000
    mean_longitude_deg = 280.460 + 0.9856474 * since_2000
    anomaly = np.radians(357.528 + 0.9856003 * since_2000)
    ecliptic_longitude = np.radians(mean_longitude_deg + 1.915 * np.sin(anomaly) + 0.020 * np.sin(2.0 * anomaly))
    obliquity = np.radians(23.439 - 0.0000004 * since_2000)
    right_ascension_deg = np.degrees(
        np.arctan2(np.cos(obliquity) * np.sin(ecliptic_longitude), np.cos(ecliptic_longitude))
    )
    declination = np.arcsin(np.sin(obliquity) * np.sin(ecliptic_longitude))
    ahead_deg = (mean_longitude_deg - right_ascension_deg + 180.0) % 360.0 - 180.0
    return declination, ahead_deg / 15.0


def _spectrum(zenith_deg: Floats, elevation_m: float) -> Floats:
    """Change of the module's current with the colour of the light, 1 at an air mass of 1.5 [4]."""
    zenith = np.minimum(zenith_deg, AIR_MASS_ZENITH_DEG)
    air_mass = np.exp(-0.0001184 * elevation_m) / (np.cos(np.radians(zenith)) + 0.5057 * (96.080 - zenith) ** -1.634)
    modifier: Floats = np.maximum(np.polynomial.polynomial.polyval(air_mass, AIR_MASS_POLYNOMIAL), 0.0)
    return modifier


def sun_over(weather: WeatherYear) -> SunPath:
    """The sun of the hours of a weather year."""
    return sun_path(
        weather.latitude_deg,
        weather.longitude_deg,
        weather.utc_offset_h,
        weather.elevation_m,
        at_half_past=weather.at_half_past,
    )


@lru_cache(maxsize=8)
def sky_light(weather: WeatherYear) -> SkyLight:
    """The light of a weather year taken apart by the Perez model; kept, so that a new tilt costs little."""
    sun = sun_over(weather)
    beam, diffuse = weather.dni_w_m2[sun.hour], weather.dhi_w_m2[sun.hour]
    upright = pvlib.irradiance.perez(
        surface_tilt=90.0,
        surface_azimuth=sun.azimuth_deg,
        dhi=diffuse,
        dni=beam,
        dni_extra=SOLAR_CONSTANT_W_M2,
        solar_zenith=sun.zenith_deg,
        solar_azimuth=sun.azimuth_deg,
        airmass=pvlib.atmosphere.get_relative_airmass(sun.zenith_deg, model="kasten1966"),
        return_components=True,
    )
    modelled = (sun.zenith_deg <= FLAT_LIGHT_ZENITH_DEG) & (diffuse > 0.0)
    # An upright plane sees half of the even sky and, with sin(tilt) = 1, the whole of the horizon's band.
    even = np.where(modelled, 2.0 * upright["poa_isotropic"], diffuse)
    low = np.where(modelled, upright["poa_horizon"], 0.0)
    round_sun = (diffuse - even) / np.maximum(sun.cos_zenith, np.cos(np.radians(85.0)))
    albedo = np.where(modelled, weather.albedo_fraction[month_of_hour[sun.hour]], 0.0)
    return SkyLight(
        sun=sun,
        beam=beam,
        even=even,
        round_sun=round_sun,
        low=low,
        ground_beam=albedo * beam * sun.cos_zenith,
        ground_diffuse=albedo * diffuse,
        temp_c=weather.temp_c[sun.hour],
        wind_m_s=weather.wind_m_s[sun.hour],
        monthly_temp_c=monthly_sums(weather.temp_c) / hours_in_month,
    )


def _transmittance(
    angle_rad: Floats | float, index_from: float, index_to: float, path_m: float
) -> tuple[Floats, Floats]:
    """Share of unpolarised light that crosses a surface and then a layer, with its angle inside [5, sec. 5.1, 5.2]."""
    outside = np.asarray(angle_rad, dtype=np.float64)
    inside = np.arcsin(index_from / index_to * np.sin(outside))
    across = (np.sin(inside - outside) / np.sin(inside + outside)) ** 2
    along = (np.tan(inside - outside) / np.tan(inside + outside)) ** 2
    crossed = 1.0 - 0.5 * (across + along)
    return crossed * np.exp(-GLASS_EXTINCTION_PER_M * path_m / np.cos(inside)), inside


def _cover_at_normal() -> float:
    """Transmittance of the cover to light from straight ahead (1 degree, where the formulas are still defined).

    PVWatts lets the light enter the glass from air here, although it comes out of the coating; so do we.
    """
    coating, inside = _transmittance(np.radians(1.0), 1.0, COATING_INDEX, 0.0)
    glass, _ = _transmittance(inside, 1.0, GLASS_INDEX, GLASS_THICKNESS_M)
    return float(coating * glass)


def beam_cover_factor(cos_incidence: Floats) -> Floats:
    """Share of beam light that the coated cover lets through, relative to light from straight ahead [4, 5]."""
    incidence = np.clip(np.arccos(np.clip(cos_incidence, -1.0, 1.0)), np.radians(1.0), np.radians(89.0))
    coating, inside = _transmittance(incidence, 1.0, COATING_INDEX, 0.0)
    glass, _ = _transmittance(inside, COATING_INDEX, GLASS_INDEX, GLASS_THICKNESS_M)
    return np.minimum(coating * glass / _cover_at_normal(), 1.0)


def diffuse_cover_factors(tilt_deg: Floats | float) -> tuple[Floats, Floats]:
    """The same shares for light from the sky and from the ground, at their effective angles [5, sec. 5.4]."""
    tilt = np.asarray(tilt_deg, dtype=np.float64)
    sky_angle = np.radians(59.7 - 0.1388 * tilt + 0.001497 * tilt**2)
    ground_angle = np.radians(90.0 - 0.5788 * tilt + 0.002693 * tilt**2)
    # Level modules see no ground; light along the surface would divide 0 by 0.
    ground_angle = np.minimum(ground_angle, np.radians(89.9))
    sky, _ = _transmittance(sky_angle, 1.0, GLASS_INDEX, GLASS_THICKNESS_M)
    ground, _ = _transmittance(ground_angle, 1.0, GLASS_INDEX, GLASS_THICKNESS_M)
    normal = _cover_at_normal()
    return np.minimum(sky / normal, 1.0), np.minimum(ground / normal, 1.0)


def cos_incidence(sun: SunPath, tilt_deg: Floats | float, azimuth_deg: Floats | float) -> Floats:
    """Cosine of the angle between the sun and the normal of a plane; negative behind it."""
    tilt, turn = np.radians(tilt_deg), np.radians(sun.azimuth_deg - azimuth_deg)
    sin_zenith = np.sqrt(np.maximum(1.0 - sun.cos_zenith**2, 0.0))
    facing: Floats = np.cos(tilt) * sun.cos_zenith + np.sin(tilt) * sin_zenith * np.cos(turn)
    return facing


def cell_temperature_c(light_w_m2: Floats, temp_c: Floats, wind_m_s: Floats, mounting: str) -> Floats:
    """Temperature of the cells from the light that reaches them, by NOCT with the wind of a low mounting [2]."""
    cell_c: Floats = pvlib.temperature.noct_sam(
        poa_global=light_w_m2,
        temp_air=temp_c,
        wind_speed=np.maximum(wind_m_s, 0.002),
        noct=NOCT_C[mounting],
        module_efficiency=STANDARD_MODULE.efficiency,
        transmittance_absorptance=0.9,
    )
    return cell_c


LIGHT_GRID_W_M2 = np.geomspace(1.0, 2000.0, 96)
LIGHT_STEPS_PER_LOG = (LIGHT_GRID_W_M2.size - 1) / float(np.log(LIGHT_GRID_W_M2[-1] / LIGHT_GRID_W_M2[0]))
TEMPERATURE_GRID_C = np.linspace(-60.0, 120.0, 46)
TEMPERATURE_STEPS_PER_C = (TEMPERATURE_GRID_C.size - 1) / float(TEMPERATURE_GRID_C[-1] - TEMPERATURE_GRID_C[0])


@lru_cache(maxsize=4)
def _relative_power_table(module: Module) -> Floats:
    """Greatest power of the module over its nominal power at each (light, temperature) of the grids, per sun of light.

    Solving the diode equation for 4,000 hours costs more than all the rest; interpolating its smooth solution between
    96 by 46 points does not, and differs by less than 0.01 %.
    """
    light, temperature = np.meshgrid(LIGHT_GRID_W_M2, TEMPERATURE_GRID_C, indexing="ij")
    photocurrent, saturation, rs, rsh, nnsvth = pvlib.pvsystem.calcparams_cec(
        light.ravel(),
        temperature.ravel(),
        alpha_sc=module.alpha_isc_a_per_k,
        a_ref=module.a_ref_v,
        I_L_ref=module.il_ref_a,
        I_o_ref=module.io_ref_a,
        R_sh_ref=module.rsh_ref_ohm,
        R_s=module.rs_ohm,
        Adjust=module.adjust_percent,
    )
    best = pvlib.pvsystem.max_power_point(photocurrent, saturation, rs, rsh, nnsvth, method="newton")
    power_w = np.asarray(best["p_mp"]).reshape(light.shape)
    return power_w / module.stc_w / (light / 1000.0)


def module_power_fraction(light_w_m2: Floats, cell_c: Floats, module: Module = STANDARD_MODULE) -> Floats:
    """Power of a module as a share of its nominal power; nothing below 1 W/m2 [2]."""
    table = _relative_power_table(module)
    light = np.clip(light_w_m2, LIGHT_GRID_W_M2[0], LIGHT_GRID_W_M2[-1])
    across = np.log(light / LIGHT_GRID_W_M2[0]) * LIGHT_STEPS_PER_LOG
    temperature = np.clip(cell_c, TEMPERATURE_GRID_C[0], TEMPERATURE_GRID_C[-1])
    up = (temperature - TEMPERATURE_GRID_C[0]) * TEMPERATURE_STEPS_PER_C
    i = np.minimum(across.astype(np.int64), table.shape[0] - 2)
    j = np.minimum(up.astype(np.int64), table.shape[1] - 2)
    u, v = across - i, up - j
    flat, width = table.ravel(), table.shape[1]
    corner = i * width + j
    low = flat[corner] * (1.0 - v) + flat[corner + 1] * v
    high = flat[corner + width] * (1.0 - v) + flat[corner + width + 1] * v
    return np.where(light_w_m2 >= 1.0, (low * (1.0 - u) + high * u) * light_w_m2 / 1000.0, 0.0)


@dataclass(frozen=True, eq=False)
class PlaneLight:
    """The light on an array in each daylight hour, W/m2: from the sun, from the sky and from the ground."""

    beam: Floats
    sky: Floats
    ground: Floats
    cos_incidence: Floats
    tilt_deg: Floats | float


def plane_light(array: PvArray, sky: SkyLight) -> PlaneLight:
    """The light on the mean of an array's modules, after what stands in its way."""
    sun = sky.sun
    tilt_deg, azimuth_deg = _orientation(array, sun)
    facing = cos_incidence(sun, tilt_deg, azimuth_deg)
    in_front = np.maximum(facing, 0.0)
    tilt = np.radians(tilt_deg)
    beam = sky.beam * in_front
    round_sun = sky.round_sun * in_front
    from_dome = sky.even * (1.0 + np.cos(tilt)) / 2.0 + sky.low * np.sin(tilt)
    if array.horizon_deg is not None:
        # What hides the sun hides the bright sky round it too; the rest of the sky loses what the horizon covers.
        seen = above_horizon(sun.zenith_deg, sun.azimuth_deg, array.horizon_deg)
        beam, round_sun = np.where(seen, beam, 0.0), np.where(seen, round_sun, 0.0)
        from_dome = from_dome * horizon_sky_factor(array.horizon_deg)
    from_sky = np.maximum(from_dome + round_sun, 0.0)
    if array.mounting in ROW_MOUNTINGS:
        coverage = ROW_COVERAGE if array.row_coverage is None else array.row_coverage
        if array.mounting == "rows":
            beam = beam * (1.0 - row_beam_fraction(sun.zenith_deg, sun.azimuth_deg, tilt_deg, azimuth_deg, coverage))
        from_sky = from_sky * row_sky_factor(tilt_deg, coverage)
        from_ground = row_ground_light(sun.zenith_deg, tilt_deg, sky.ground_beam, sky.ground_diffuse, coverage)
    else:
        from_ground = (sky.ground_beam + sky.ground_diffuse) * (1.0 - np.cos(tilt)) / 2.0
    if array.shading_percent is not None:
        left = (1.0 - np.asarray(array.shading_percent) / 100.0)[month_of_hour[sun.hour]]
        beam, from_sky, from_ground = beam * left, from_sky * left, from_ground * left
    return PlaneLight(beam, from_sky, from_ground, facing, tilt_deg)


def _orientation(array: PvArray, sun: SunPath) -> tuple[Floats | float, Floats | float]:
    """Tilt and azimuth of the modules: as built, or hour by hour on a tracker that turns back out of its shadows."""
    if array.mounting != "tracker":
        return array.tilt_deg, array.azimuth_deg
    turned = pvlib.tracking.singleaxis(
        sun.zenith_deg,
        sun.azimuth_deg,
        axis_tilt=array.tilt_deg,
        axis_azimuth=array.azimuth_deg,
        max_angle=TRACKER_LIMIT_DEG,
        backtrack=True,
        gcr=ROW_COVERAGE if array.row_coverage is None else array.row_coverage,
    )
    return turned["surface_tilt"], turned["surface_azimuth"]


def array_power_fraction(array: PvArray, sky: SkyLight) -> Floats:
    """DC power of an array as a share of its nameplate in each daylight hour, before its losses."""
    plane = plane_light(array, sky)
    sky_factor, ground_factor = diffuse_cover_factors(plane.tilt_deg)
    through = (
        plane.beam * beam_cover_factor(plane.cos_incidence) + plane.sky * sky_factor + plane.ground * ground_factor
    )
    light = through * sky.sun.spectrum
    return module_power_fraction(light, cell_temperature_c(light, sky.temp_c, sky.wind_m_s, array.mounting))


def inverter_ac_kw(dc_kw: Floats, rating_kw_ac: float, efficiency_percent: float) -> tuple[Floats, Floats]:
    """AC power of an inverter, and the power it clips, both in kW, by the Sandia model with a straight line.

    The line starts at 0.49 % of the rating and reaches the rating at rating/efficiency.
    """
    if rating_kw_ac <= 0.0:
        return np.zeros_like(dc_kw), np.zeros_like(dc_kw)
    full_dc_kw = rating_kw_ac / (efficiency_percent / 100.0)
    start_kw = INVERTER_START_FRACTION * rating_kw_ac
    unlimited = np.maximum(rating_kw_ac * (dc_kw - start_kw) / (full_dc_kw - start_kw), 0.0)
    ac_kw = np.minimum(unlimited, rating_kw_ac)
    return ac_kw, unlimited - ac_kw


def pv_kw(
    arrays: Sequence[PvArray],
    inverter_kw_ac: float | None,
    inverter_efficiency_percent: float | None,
    losses_percent: float | None,
    weather: WeatherYear,
) -> SolarYear:
    """Power of solar arrays that share an inverter through a typical year.

    None takes PVWatts' default: inverter = modules / 1.15, efficiency 96 %, losses 14.0757 %.
    """
    kw_dc = float(sum(array.kw_dc for array in arrays))
    rating_kw_ac = kw_dc / DC_AC_RATIO if inverter_kw_ac is None else inverter_kw_ac
    efficiency = INVERTER_EFFICIENCY_PERCENT if inverter_efficiency_percent is None else inverter_efficiency_percent
    losses = LOSSES_PERCENT if losses_percent is None else losses_percent
    sky = sky_light(weather)
    daylight_dc_kw = np.zeros(sky.sun.hour.size)
    for array in arrays:
        daylight_dc_kw += array.kw_dc * array_power_fraction(array, sky)
    daylight_dc_kw *= 1.0 - losses / 100.0
    daylight_ac_kw, clipped_kw = inverter_ac_kw(daylight_dc_kw, rating_kw_ac, efficiency)
    return SolarYear(
        ac_kw=_whole_year(sky.sun, daylight_ac_kw),
        dc_kw=_whole_year(sky.sun, daylight_dc_kw),
        clipped_kwh=float(clipped_kw.sum()),
        kw_dc=kw_dc,
        inverter_kw_ac=rating_kw_ac,
        inverter_efficiency_percent=efficiency,
        losses_percent=losses,
    )


def pv_year(pv: Pv, weather: WeatherYear) -> SolarYear:
    """Power of a whole solar system through a typical year: arrays, inverters, items of loss, snow.

    Arrays name their inverter by number; without a list of inverters all share one.
    """
    losses = losses_percent(pv)
    if not pv.inverters and pv.monthly_snowfall_cm is None:
        return pv_kw(pv.arrays, pv.inverter_kw_ac, pv.inverter_efficiency_percent, losses, weather)
    sky = sky_light(weather)
    inverters = pv.inverters or (
        PvInverter(pv.kw_dc / DC_AC_RATIO if pv.inverter_kw_ac is None else pv.inverter_kw_ac),
    )
    size = sky.sun.hour.size
    dc_kw, ac_kw, clipped_kwh, useful_kw = np.zeros(size), np.zeros(size), 0.0, 0.0
    for number, inverter in enumerate(inverters, start=1):
        behind_kw = np.zeros(size)
        for array in pv.arrays:
            if array.inverter == number or not pv.inverters:
                behind_kw += array.kw_dc * array_power_fraction(array, sky) * _snow_free(pv, array, sky)
        behind_kw *= 1.0 - losses / 100.0
        efficiency = inverter.efficiency_percent or pv.inverter_efficiency_percent or INVERTER_EFFICIENCY_PERCENT
        given_kw, clipped_kw = inverter_ac_kw(behind_kw, inverter.kw_ac, efficiency)
        dc_kw, ac_kw = dc_kw + behind_kw, ac_kw + given_kw
        clipped_kwh += float(clipped_kw.sum())
        useful_kw += inverter.kw_ac * efficiency
    rating_kw_ac = sum(inverter.kw_ac for inverter in inverters)
    return SolarYear(
        ac_kw=_whole_year(sky.sun, ac_kw),
        dc_kw=_whole_year(sky.sun, dc_kw),
        clipped_kwh=clipped_kwh,
        kw_dc=pv.kw_dc,
        inverter_kw_ac=rating_kw_ac,
        inverter_efficiency_percent=useful_kw / rating_kw_ac if rating_kw_ac else INVERTER_EFFICIENCY_PERCENT,
        losses_percent=losses,
    )


def losses_percent(pv: Pv) -> float:
    """The total loss of a system's arrays: as given, or from its items, or PVWatts' default."""
    if pv.losses_percent is not None:
        return pv.losses_percent
    return LOSSES_PERCENT if pv.losses is None else pv.losses.total_percent


def _snow_free(pv: Pv, array: PvArray, sky: SkyLight) -> Floats | float:
    """Share of an array's power that snow leaves in each daylight hour."""
    if pv.monthly_snowfall_cm is None:
        return 1.0
    plane = plane_light(array, sky)
    monthly_light_kwh_m2 = monthly_sums(_whole_year(sky.sun, plane.beam + plane.sky + plane.ground)) / 1000.0
    lost = snow_loss_fraction(
        pv.monthly_snowfall_cm,
        TRACKER_LIMIT_DEG if array.mounting == "tracker" else array.tilt_deg,
        array.mounting,
        sky.monthly_temp_c,
        monthly_light_kwh_m2,
    )
    left: Floats = 1.0 - lost[month_of_hour[sky.sun.hour]]
    return left


def _whole_year(sun: SunPath, daylight: Floats) -> Floats:
    year = np.zeros(HOURS)
    year[sun.hour] = daylight
    year.setflags(write=False)
    return year
