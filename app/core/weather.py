"""The weather of a typical year, hour by hour.

A year is drawn from the climate table: every month's days are dealt out to its five sky classes in equal shares, and
wind speeds are drawn from its equal-probability bins with persistence from hour to hour.  The draw is seeded by the
station's number alone, so that the same place always has the same year.

References
----------
[1] S. Wilcox, W. Marion, "Users Manual for TMY3 Data Sets", NREL/TP-581-43156, 2008.
[2] E. Laue, "The measurement of solar spectral irradiance at different terrestrial elevations", Solar Energy 13, 1970.
[3] B. Liu, R. Jordan, "The interrelationship and characteristic distribution of direct, diffuse and total solar
    radiation", Solar Energy 4(3), 1960.
[4] V. Graham, K. Hollands, "A method to generate synthetic hourly solar radiation globally", Solar Energy 44(6), 1990.
[5] S. Brett, S. Tuller, "The autocorrelation of hourly wind speed observations", Journal of Applied Meteorology 30,
    1991.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.site import ClimateTable, HourlySpread, Place, StationFit, station_weights
from app.core.wording import say
from app.core.year import (
    DAYS,
    DAYS_IN_MONTH,
    HOURS,
    first_day_of_month,
    month_of_day,
)

SKY_CLASSES = 5
WIND_BLOCK_HOURS = 3

BEAM_STEPS, DIFFUSE_STEPS = 16, 4
"""Bins of equal probability of the curves of hourly spread."""

SUN_HEIGHT_EDGES = (0.4, 0.6, 0.8)
SUN_HEIGHTS = len(SUN_HEIGHT_EDGES) + 1
"""Cosines of the sun's zenith that part the hours of a sky class: relative to its mean, low sun scatters most."""

CLEANEST_AIR, HIGHER_SUN = 1.1, 0.1
"""The greatest beam of an hour, over a clear sky's with the cosine of the sun's zenith so much above its month's mean:
of 72,493 hours with sun at 22 stations 296 lie above."""

SUN_PERSISTENCE = 0.54
"""Correlation of the normal score of clearness from one hour to the next [4]."""

HAZE_PERSISTENCE = 0.8
"""The same for diffuse light at given beam (assumption: haze and high cloud change more slowly than gaps)."""

SOLAR_CONSTANT_W_M2 = 1367.0

LAPSE_C_PER_M = 0.0065
"""Fall of temperature with height in the standard atmosphere (ISO 2533)."""

KM_PER_MILE, M_PER_FOOT = 1.609344, 0.3048

LEAST_WEIGHT = 0.05
"""Share of a blend from which a station's difference counts in its spread."""

WIND_PERSISTENCE = 0.85
"""Correlation of the normal score of wind speed from one hour to the next (typical of hourly records: 0.8 to 0.95)."""


@dataclass(frozen=True, eq=False)
class WeatherYear:
    """8,760 hours of weather, each the mean of the hour [h, h + 1) in local standard time; arrays are read-only.

    ``at_half_past``: the light is that of the moment h:30, as satellites see it, and no mean of the hour.

    Irradiances are W/m2 (global horizontal, direct normal, diffuse horizontal), temperature is degC at 2 m, wind
    speed m/s at 10 m, albedo a fraction for each month.  ``warnings`` are sentences for the member.  ``sun_spread``
    says how far the dullest and the sunniest station of a blend lie from it (-0.02, 0.03: from 2 % less to 3 % more).
    ``station`` is the name a file's header gives, empty for a blend.
    """

    ghi_w_m2: Floats
    dni_w_m2: Floats
    dhi_w_m2: Floats
    temp_c: Floats
    wind_m_s: Floats
    albedo_fraction: Floats
    latitude_deg: float
    longitude_deg: float
    elevation_m: float
    utc_offset_h: float
    source: str
    warnings: tuple[str, ...] = ()
    sun_spread: tuple[float, float] = (0.0, 0.0)
    station: str = ""
    at_half_past: bool = False


def _read_only(values: npt.ArrayLike) -> Floats:
    array = np.ascontiguousarray(values, dtype=np.float64)
    array.setflags(write=False)
    return array


def _equal_shares(count: int, classes: int) -> Floats:
    """Share of each of ``classes`` equal stretches of a ranking in each of ``count`` equal parts, (count, classes).

    Part ``k`` of ``n`` holds the stretch [k/n, (k+1)/n), and so lies in one class or across the border of two.  Rows
    sum to 1 and columns to count/classes, so that the mean of the parts is exactly the mean of the classes.
    """
    part_edges = np.arange(count + 1) / count
    class_edges = np.arange(classes + 1) / classes
    upper = np.minimum(part_edges[1:, None], class_edges[None, 1:])
    lower = np.maximum(part_edges[:-1, None], class_edges[None, :-1])
    shares: Floats = np.clip(upper - lower, 0.0, None) * count
    return shares


def mean_cos_zenith(sky_days: Floats) -> Floats:
    """Cosine of the sun's zenith in each month and hour, (12, 24), read off the clearest class: what of its beam
    arrives on level ground."""
    clearest = sky_days[:, -1]
    on_level_ground = np.maximum(clearest[..., 0] - clearest[..., 2], 0.0)
    cos_zenith: Floats = np.clip(on_level_ground / np.maximum(clearest[..., 1], 1.0), 0.05, 1.0)
    return cos_zenith


def sun_height(cos_zenith: Floats) -> npt.NDArray[np.int64]:
    """Which of the heights of the hourly spread the sun stands at."""
    return np.searchsorted(SUN_HEIGHT_EDGES, cos_zenith, side="right")


def clear_beam_w_m2(cos_zenith: Floats, elevation_m: float) -> Floats:
    """Beam of a clear sky in W/m2, by Laue's formula with the height of the place [2]."""
    above_the_air = 0.14 * max(elevation_m, 0.0) / 1000.0
    beam: Floats = SOLAR_CONSTANT_W_M2 * ((1.0 - above_the_air) * 0.7 ** (cos_zenith**-0.678) + above_the_air)
    return beam


def _persistent_scores(random: np.random.Generator, persistence: float) -> Floats:
    """Normal scores of the hours of each day, (365, 24), each leaning on the hour before; days are independent."""
    scores = np.ascontiguousarray(random.standard_normal((DAYS, 24)).T)
    scores[1:] *= np.sqrt(1.0 - persistence**2)
    for hour in range(1, 24):
        scores[hour] += persistence * scores[hour - 1]
    return np.ascontiguousarray(scores.T)


@dataclass(frozen=True, eq=False)
class _Cells:
    """Which month and sky class each of the 365 days belongs to, and where each cell starts in the order of cells."""

    of_day: npt.NDArray[np.int64]
    order: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    sizes: npt.NDArray[np.int64]

    @classmethod
    def of(cls, of_day: npt.NDArray[np.int64]) -> _Cells:
        sizes = np.bincount(of_day, minlength=12 * SKY_CLASSES)
        starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        return cls(of_day, np.argsort(of_day, kind="stable"), starts, sizes)

    def sums(self, values: Floats) -> Floats:
        """Sum over the days of each cell, for every day of it, (365, 24)."""
        sums: Floats = np.add.reduceat(values[self.order], self.starts, axis=0)[self.of_day]
        return sums


def _stratified(scores: Floats, cells: _Cells, random: np.random.Generator) -> Floats:
    """Uniform numbers in [0, 1) in the order of the scores, spread evenly over the days of each cell, hour by hour."""
    # Scores are some units wide, so that cells a hundred apart are ranked one after the other.
    order = np.ascontiguousarray((scores + 100.0 * cells.of_day[:, None]).T).argsort(axis=1)
    ranked = np.empty_like(order)
    np.put_along_axis(ranked, order, np.arange(order.shape[1])[None, :], axis=1)
    within = ranked.T - cells.starts[cells.of_day][:, None]
    offsets = random.random((cells.sizes.size, scores.shape[1]))[cells.of_day]
    uniform: Floats = (within + offsets) / cells.sizes[cells.of_day][:, None]
    return uniform


def _group_places(spread: HourlySpread, sky_days: Floats, elevation_m: float) -> tuple[npt.NDArray[np.int64], Floats]:
    """Height of the sun and place among the groups of the spread of each mean hour: (12, 24) and (12, 5, 24)."""
    cos_zenith = mean_cos_zenith(sky_days)
    height = sun_height(cos_zenith)
    share = sky_days[..., 1] / clear_beam_w_m2(cos_zenith, elevation_m)[:, None]
    places = np.empty_like(share)
    numbers = np.arange(spread.mean_beam_share.shape[-1])
    for sky_class, of_class in enumerate(spread.mean_beam_share):
        for number, shares in enumerate(of_class):
            here = height == number
            places[:, sky_class][here] = np.interp(share[:, sky_class][here], shares, numbers)
    return height, places


def _spread_factors(
    spread: HourlySpread,
    sky_class: npt.NDArray[np.int64],
    height: npt.NDArray[np.int64],
    place: Floats,
    beam_rank: Floats,
    diffuse_rank: Floats,
) -> tuple[Floats, Floats]:
    """Beam and diffuse light over their means at ranks in [0, 1), for the hours (days, 24) of days of sky classes
    (days,).

    ``place`` goes by the share of a clear sky's beam that the mean hour has.  The class tells what that share alone
    does not: eight tenths of a clear sky's beam are haze, the same every day, where no day is clearer, and broken
    cloud where many are.
    """
    c = sky_class[:, None]
    group = np.minimum(place.astype(np.int64), spread.mean_beam_share.shape[-1] - 2)
    to_next_group = place - group
    step_place = np.clip(beam_rank * BEAM_STEPS - 0.5, 0.0, BEAM_STEPS - 1.0)
    step = np.minimum(step_place.astype(np.int64), BEAM_STEPS - 2)
    to_next_step = step_place - step
    quarter = np.minimum((diffuse_rank * DIFFUSE_STEPS).astype(np.int64), DIFFUSE_STEPS - 1)

    def between(low: Floats, high: Floats, share_of_high: Floats) -> Floats:
        return low + (high - low) * share_of_high

    def beam_at(g: npt.NDArray[np.int64]) -> Floats:
        return between(spread.beam[c, height, g, step], spread.beam[c, height, g, step + 1], to_next_step)

    def diffuse_at(g: npt.NDArray[np.int64]) -> Floats:
        return between(
            spread.diffuse[c, height, g, step, quarter], spread.diffuse[c, height, g, step + 1, quarter], to_next_step
        )

    return (
        between(beam_at(group), beam_at(group + 1), to_next_group),
        between(diffuse_at(group), diffuse_at(group + 1), to_next_group),
    )


def _with_mean_of(values: Floats, wanted: Floats, cells: _Cells) -> Floats:
    """Values scaled so that the days of each cell have the wanted mean in each hour.

    Where every value drawn is 0, as in the last minutes of daylight, the means themselves are taken.
    """
    found = cells.sums(values)
    factor = np.divide(cells.sums(wanted), found, out=np.zeros_like(found), where=found > 0.0)
    return np.where(found > 0.0, values * factor, wanted)


def _below(values: Floats, most: Floats, cells: _Cells) -> Floats:
    """Values cut at a ceiling, what was cut laid on the days of the cell that have room, so that its mean stays.

    The ceiling must not lie below the cell's mean.
    """
    if (values <= most).all():
        return values
    cut = np.minimum(values, most)
    room = most - cut
    rooms = cells.sums(room)
    share = np.divide(cells.sums(values - cut), rooms, out=np.zeros_like(rooms), where=rooms > 0.0)
    return cut + room * np.minimum(share, 1.0)


def _sky_year(sky_days: Floats, elevation_m: float, spread: HourlySpread | None, random: np.random.Generator) -> Floats:
    """The (12, 5, 24, 4) typical days of a place dealt out to a year, (8760, 4) in W/m2 and degC.

    Single hours scatter round their class's mean as real ones do: generalised distribution curves, as Liu and Jordan
    [3] drew them for days, here for the beam and the diffuse light of hours of a sky class and height of the sun, with
    Graham and Hollands' persistence from hour to hour [4].  In each month, class and hour of the day the mean stays the
    table's own.
    """
    means, classes = np.empty((DAYS, 24, 4)), np.empty(DAYS, dtype=np.int64)
    for month, days in enumerate(DAYS_IN_MONTH):
        weights = _equal_shares(days, SKY_CLASSES)
        order = random.permutation(days)
        here = slice(int(first_day_of_month[month]), int(first_day_of_month[month]) + days)
        means[here] = np.einsum("dc,chv->dhv", weights, sky_days[month])[order]
        classes[here] = weights.argmax(axis=1)[order]
    means[..., 3] /= 10.0
    if spread is None:
        return means.reshape(HOURS, 4)
    cells = _Cells.of(SKY_CLASSES * month_of_day + classes)
    height, place = _group_places(spread, sky_days, elevation_m)
    beam_rank = _stratified(_persistent_scores(random, SUN_PERSISTENCE), cells, random)
    diffuse_rank = _stratified(_persistent_scores(random, HAZE_PERSISTENCE), cells, random)
    beam_factor, diffuse_factor = _spread_factors(
        spread, classes, height[month_of_day], place[month_of_day, classes], beam_rank, diffuse_rank
    )
    most = CLEANEST_AIR * clear_beam_w_m2(np.minimum(mean_cos_zenith(sky_days) + HIGHER_SUN, 1.0), elevation_m)
    most_beam = np.maximum(most[month_of_day], cells.sums(means[..., 1]) / cells.sizes[cells.of_day][:, None])
    beam = _below(_with_mean_of(means[..., 1] * beam_factor, means[..., 1], cells), most_beam, cells)
    beam_factor = np.divide(beam, means[..., 1], out=beam_factor, where=means[..., 1] > 0.0)
    diffuse = _with_mean_of(means[..., 2] * diffuse_factor, means[..., 2], cells)
    mean_level_beam = np.maximum(means[..., 0] - means[..., 2], 0.0)
    level_beam = _with_mean_of(mean_level_beam * beam_factor, mean_level_beam, cells)
    # Rounding leaves some means with less global than diffuse light; the difference is kept, so that means are.
    rest = means[..., 0] - means[..., 2] - mean_level_beam
    year = np.stack([diffuse + level_beam + rest, beam, diffuse, means[..., 3]], axis=-1)
    year[..., 0] = np.maximum(year[..., 0], 0.0)
    return year.reshape(HOURS, 4)


def _wind_year(wind_bins: Floats, random: np.random.Generator) -> Floats:
    """A year of wind speeds in m/s drawn with persistence from the (12, 8, 16) bins of one station.

    A first-order autoregressive normal score walks from hour to hour of each day [5]; within each
    month and three-hour block the scores are ranked, and the ranks spread evenly over the bins, so that the
    distribution of the block is the table's own whatever the draw.
    """
    scores = _persistent_scores(random, WIND_PERSISTENCE)
    bins = wind_bins / 100.0
    by_block = scores.reshape(DAYS, 24 // WIND_BLOCK_HOURS, WIND_BLOCK_HOURS)
    speeds = np.empty_like(by_block)
    for month, days in enumerate(DAYS_IN_MONTH):
        here = slice(int(first_day_of_month[month]), int(first_day_of_month[month]) + days)
        of_month = by_block[here].swapaxes(0, 1).reshape(by_block.shape[1], -1)
        ascending = bins[month] @ _equal_shares(of_month.shape[1], bins.shape[-1]).T
        in_order = np.empty_like(of_month)
        np.put_along_axis(in_order, of_month.argsort(axis=1, kind="stable"), ascending, axis=1)
        speeds[here] = in_order.reshape(by_block.shape[1], days, WIND_BLOCK_HOURS).swapaxes(0, 1)
    return speeds.reshape(HOURS)


def _warnings(fit: StationFit) -> tuple[str, ...]:
    found = []
    where = say("{name}, {state} (station {usaf})", name=fit.name, state=fit.state, usaf=fit.usaf)
    if fit.is_far:
        found.append(
            say(
                "The nearest weather station, {where}, is {distance_mi:.0f} miles away; the sun and wind at your place "
                "may differ.",
                where=where,
                distance_mi=fit.distance_km / KM_PER_MILE,
            )
        )
    if fit.height_difference_m is not None and fit.is_high:
        found.append(
            say(
                "The weather station {where} lies {height_ft:.0f} feet above your place; the sun and temperature at "
                "your place may differ."
                if fit.height_difference_m > 0
                else "The weather station {where} lies {height_ft:.0f} feet below your place; the sun and temperature "
                "at your place may differ.",
                where=where,
                height_ft=abs(fit.height_difference_m) / M_PER_FOOT,
            )
        )
    return tuple(found)


def weather_year(
    table: ClimateTable, fits: Sequence[StationFit], seed: int | None = None, place: Place | None = None
) -> WeatherYear:
    """A typical year at a station, or blended from several for a place.

    ``fits`` is one station as it stands, or the answer of :func:`app.core.site.blended_stations` with its ``place``:
    then the stations' days are averaged class by class, weighted by distance and height, temperatures carried to the
    place's height.  ``seed`` changes the order of the days and the wind's walk, never a month's light; without it the
    first station's number seeds the draw.
    """
    first = fits[0]
    random = np.random.default_rng(_station_seed(first.usaf) if seed is None else seed)
    weights = station_weights(fits)
    utc_offset_h = float(table.utc_offset_h[first.row])
    skies = np.array([_sky_at(table, fit, utc_offset_h, place) for fit in fits])
    winds = np.array([np.asarray(table.wind_bins[fit.row], dtype=np.float64) for fit in fits])
    rows = [fit.row for fit in fits]
    elevation_m = float(weights @ table.elevation_m[rows])
    if place is not None and place.elevation_m is not None:
        elevation_m = place.elevation_m
    sky = _sky_year(np.tensordot(weights, skies, 1), elevation_m, table.hourly_spread, random)
    wind_m_s = _wind_year(np.tensordot(weights, winds, 1), random)
    at = first.row
    return WeatherYear(
        ghi_w_m2=_read_only(sky[:, 0]),
        dni_w_m2=_read_only(sky[:, 1]),
        dhi_w_m2=_read_only(sky[:, 2]),
        temp_c=_read_only(sky[:, 3]),
        wind_m_s=_read_only(wind_m_s),
        albedo_fraction=_read_only(weights @ np.asarray(table.albedo_percent)[rows] / 100.0),
        latitude_deg=float(table.latitude_deg[at]) if place is None else place.latitude_deg,
        longitude_deg=float(table.longitude_deg[at]) if place is None else place.longitude_deg,
        elevation_m=elevation_m,
        utc_offset_h=utc_offset_h,
        source=say("{table}: {stations}", table=table.source, stations=_told(fits, weights)),
        warnings=_warnings(min(fits, key=lambda fit: fit.distance_km)),
        sun_spread=_spread_of(skies[..., 0].mean(axis=(1, 2, 3)), weights),
    )


def _sky_at(table: ClimateTable, fit: StationFit, utc_offset_h: float, place: Place | None) -> Floats:
    """A station's typical days on the clock and at the height of the place."""
    sky = np.asarray(table.sky_days[fit.row], dtype=np.float64)
    clock_h = round(utc_offset_h - float(table.utc_offset_h[fit.row]))
    if clock_h:
        sky = np.roll(sky, clock_h, axis=2)
    if place is not None and fit.height_difference_m is not None:
        sky = sky.copy()
        sky[..., 3] += 10.0 * LAPSE_C_PER_M * fit.height_difference_m
    return sky


def _spread_of(means: Floats, weights: Floats) -> tuple[float, float]:
    """Lowest and highest of the stations that count for something, over the blend, less 1."""
    blend = float(weights @ means)
    counted = means[weights >= LEAST_WEIGHT]
    return (float(counted.min()) / blend - 1.0, float(counted.max()) / blend - 1.0)


def _told(fits: Sequence[StationFit], weights: Floats) -> str:
    if len(fits) == 1:
        return say(
            "{name}, {state} (station {usaf}), {distance_mi:.0f} miles away",
            name=fits[0].name,
            state=fits[0].state,
            usaf=fits[0].usaf,
            distance_mi=fits[0].distance_km / KM_PER_MILE,
        )
    parts = [
        f"{100 * weight:.0f} % {fit.name}, {fit.state} ({fit.usaf}, {fit.distance_km / KM_PER_MILE:.0f} mi)"
        for fit, weight in zip(fits, weights.tolist(), strict=True)
    ]
    return say("blend of {parts}", parts=", ".join(parts))


def _station_seed(usaf: str) -> int:
    """A number that is the same in every run and on every machine (USAF ids may hold letters)."""
    return int.from_bytes(usaf.encode("ascii"), "big")
