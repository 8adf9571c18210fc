"""The files a case names - weather, record of use, power curve - each read once for as long as it stays the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from app import locations
from app.core.case import Load, Site, Wind
from app.core.interval_use import IntervalUse, TypicalUse, typical_use
from app.core.load import LoadProfile
from app.core.problems import Problem, ProblemsFound
from app.core.summer_time import keeps_summer_time
from app.core.weather import WeatherYear
from app.core.wind import Turbine
from app.core.wording import say
from app.files.shipped_table import shipped_rows
from app.files.turbine_table import read_power_curve

Read = TypeVar("Read")


def own_weather(site: Site, folder: Path | None) -> WeatherYear | None:
    """The year of the weather file a site names, None where it names none."""
    if site.weather_file is None:
        return None
    path = _found(site.weather_file, folder, "site.weather_file")
    return _as_of_field("site.weather_file", lambda: _weather(path, _state(path)))


def own_use(load: Load, folder: Path | None, profile: LoadProfile, weather: WeatherYear) -> TypicalUse | None:
    """The typical year of the record of use a case names, by the weather's clock; None where it names none."""
    if load.interval_file is None:
        return None
    path = _found(load.interval_file, folder, "load.interval_file")
    return _as_of_field("load.interval_file", lambda: _use(path, _state(path), profile, _clock(weather)))


def own_record(load: Load, folder: Path | None, weather: WeatherYear) -> IntervalUse | None:
    """The record of use a case names as its file has it, gaps and all, by the weather's clock; None without a name."""
    if load.interval_file is None:
        return None
    path = _found(load.interval_file, folder, "load.interval_file")
    return _as_of_field("load.interval_file", lambda: _record(path, _state(path), _clock(weather)))


def own_turbine(wind: Wind, folder: Path | None) -> Turbine | None:
    """The turbine of the power curve a case names, None where it names none; its rotor must be given."""
    if wind.power_curve_file is None:
        return None
    if wind.rotor_m is None:
        raise ProblemsFound(
            Problem(say("missing; a power curve of one's own needs the rotor's diameter."), "wind.rotor_m")
        )
    rotor_m, path = wind.rotor_m, _found(wind.power_curve_file, folder, "wind.power_curve_file")
    return _as_of_field("wind.power_curve_file", lambda: _turbine(path, _state(path), rotor_m, wind.rated_kw))


def similar_members_kwh(sector: str) -> float:
    """A year's use of members of a sector, for a member without bills; ProblemsFound where none is known."""
    path = locations.resources_folder() / "loads" / "similar_members.csv"
    known = {row["sector"]: float(row["annual_kwh"]) for row in shipped_rows(path)}
    if sector not in known:
        raise ProblemsFound(
            Problem(
                say(
                    "the use of similar members, {sector}, is not known; twelve monthly kWh or one annual "
                    "figure is expected.",
                    sector=sector,
                ),
                "load.similar_members",
            )
        )
    return known[sector]


def _found(name: str, folder: Path | None, field: str) -> Path:
    path = Path(name).expanduser()
    if not path.is_absolute() and folder is not None:
        path = folder / path
    if not path.is_file():
        raise ProblemsFound(
            Problem(
                say("there is no file {name}; a file beside the case, or its whole path, is expected.", name=name),
                field,
            )
        )
    return path.resolve()


def _state(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size


def _as_of_field(field: str, read: Callable[[], Read]) -> Read:
    try:
        return read()
    except ProblemsFound as found:
        raise ProblemsFound(*(replace(problem, field=field) for problem in found.problems)) from None


@lru_cache(maxsize=4)
def _weather(path: Path, _as_it_was: tuple[int, int]) -> WeatherYear:
    from app.files.weather_file import read_weather_file  # needs pandas and pvlib, which no other reader does

    return read_weather_file(path)


@lru_cache(maxsize=4)
def _use(path: Path, as_it_was: tuple[int, int], profile: LoadProfile, clock: tuple[float, bool]) -> TypicalUse:
    return typical_use(_record(path, as_it_was, clock), profile.monthly_fraction(), clock[1])


@lru_cache(maxsize=2)
def _record(path: Path, _as_it_was: tuple[int, int], clock: tuple[float, bool]) -> IntervalUse:
    from app.files.usage_file import read_usage

    return read_usage(path, *clock)


def _clock(weather: WeatherYear) -> tuple[float, bool]:
    """Standard time where the weather is from, and whether clocks there are put forward."""
    zone_h = weather.utc_offset_h
    return zone_h, keeps_summer_time(weather.latitude_deg, weather.longitude_deg, zone_h)


@lru_cache(maxsize=4)
def _turbine(path: Path, _as_it_was: tuple[int, int], rotor_m: float, rated_kw: float | None) -> Turbine:
    return read_power_curve(path, rotor_m, rated_kw)
