"""The shipped climate table: statistics of the 1,020 typical years of the US National Solar Radiation Data Base."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from app import locations
from app.core.arrays import Floats
from app.core.problems import Problem, ProblemsFound
from app.core.site import ClimateTable, HourlySpread
from app.core.weather import BEAM_STEPS, DIFFUSE_STEPS, SKY_CLASSES, SUN_HEIGHTS
from app.core.wording import say
from app.files.shipped_table import shipped_rows

SOURCE = say(
    "NREL / US DOE, National Solar Radiation Data Base 1991-2005 typical years (TMY3), "
    "Wilcox and Marion 2008, NREL/TP-581-43156"
)

STATION_COLUMNS = ("usaf", "name", "state", "latitude", "longitude", "elevation_m", "utc_offset_h")
STATION_RANGES = {
    "latitude": (-90.0, 90.0),
    "longitude": (-180.0, 180.0),
    "elevation_m": (-100.0, 4500.0),
    "utc_offset_h": (-12.0, 14.0),
}
SKY_RANGES = (("GHI in W/m2", 0, 1400), ("DNI in W/m2", 0, 1400), ("DHI in W/m2", 0, 1000), ("0.1 degC", -600, 600))
WIND_RANGE_CM_S = (0, 6000)
ALBEDO_RANGE_PERCENT = (1, 99)


@lru_cache(maxsize=2)
def read_climate_table(folder: Path | None = None) -> ClimateTable:
    """The climate table of ``folder`` (the shipped one by default), its large arrays mapped from disk, not read.

    Raises ProblemsFound where a file is missing, has another shape or holds an impossible value.
    """
    place = locations.resources_folder() / "climate" if folder is None else folder
    stations = _stations(place / "stations.csv")
    count = len(stations["usaf"])
    sky_days = _array(place / "sky_days.npy", (count, 12, 5, 24, 4), np.int16)
    wind_bins = _array(place / "wind_bins.npy", (count, 12, 8, 16), np.int16)
    albedo = _array(place / "albedo.npy", (count, 12), np.uint8)
    return ClimateTable(
        usaf=tuple(stations["usaf"]),
        names=tuple(stations["name"]),
        states=tuple(stations["state"]),
        latitude_deg=_numbers(stations["latitude"]),
        longitude_deg=_numbers(stations["longitude"]),
        elevation_m=_numbers(stations["elevation_m"]),
        utc_offset_h=_numbers(stations["utc_offset_h"]),
        sky_days=sky_days,
        wind_bins=wind_bins,
        albedo_percent=albedo,
        source=SOURCE,
        hourly_spread=_hourly_spread(place / "hourly_spread.csv"),
    )


def check_station(table: ClimateTable, row: int) -> tuple[Problem, ...]:
    """What is impossible in one station's rows: the part of the check that needs the arrays' values.

    Checking all 15 MB at every start would read what is otherwise never touched, so a row is checked when it is used
    and the whole table by the tests.
    """
    problems = []
    sky = np.asarray(table.sky_days[row])
    for column, (quantity, low, high) in enumerate(SKY_RANGES):
        problems += _range_problems(sky[..., column], quantity, low, high, "sky_days.npy", table.usaf[row])
    problems += _range_problems(
        np.asarray(table.wind_bins[row]), "wind in 0.01 m/s", *WIND_RANGE_CM_S, "wind_bins.npy", table.usaf[row]
    )
    problems += _range_problems(
        np.asarray(table.albedo_percent[row]),
        "albedo in percent",
        *ALBEDO_RANGE_PERCENT,
        "albedo.npy",
        table.usaf[row],
    )
    return tuple(problems)


def _range_problems(
    values: npt.NDArray[Any], quantity: str, low: int, high: int, file: str, usaf: str
) -> list[Problem]:
    smallest, largest = int(values.min()), int(values.max())
    if low <= smallest and largest <= high:
        return []
    found = smallest if smallest < low else largest
    said = f"station {usaf} has {quantity} of {found}; expected {low} to {high}; install the program again"
    return [Problem(said, file=file)]


def _numbers(values: list[Any]) -> Floats:
    array = np.array(values, dtype=np.float64)
    array.setflags(write=False)
    return array


def _array(path: Path, shape: tuple[int, ...], dtype: type) -> npt.NDArray[Any]:
    try:
        array: npt.NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise ProblemsFound(
            Problem(f"the climate table cannot be read ({error}); install the program again", file=str(path))
        ) from error
    if array.shape != shape or array.dtype != np.dtype(dtype):
        raise ProblemsFound(
            Problem(
                f"holds {array.dtype} {array.shape}; expected {np.dtype(dtype)} {shape}, one row for each station",
                file=str(path),
            )
        )
    return array


def _hourly_spread(path: Path) -> HourlySpread:
    try:
        rows = path.read_text(encoding="utf-8-sig").splitlines()[1:]
        numbers = np.loadtxt(rows, delimiter=",", ndmin=2) if rows else np.empty((0, 0))
        groups = numbers.reshape(SKY_CLASSES, SUN_HEIGHTS, -1, BEAM_STEPS, 5 + DIFFUSE_STEPS)
    except (OSError, ValueError) as error:
        raise ProblemsFound(
            Problem(f"the spread of hours cannot be read ({error}); install the program again", file=str(path))
        ) from error
    share = groups[..., 0, 2]
    cells = np.stack(np.meshgrid(np.arange(SKY_CLASSES), np.arange(SUN_HEIGHTS), indexing="ij"), axis=-1) + 1
    in_order = (groups[..., :2] == cells[:, :, None, None]).all() and (np.diff(share) > 0.0).all()
    if groups.shape[2] < 2 or not np.isfinite(groups).all() or (groups < 0.0).any() or not in_order:
        raise ProblemsFound(
            Problem(
                "expected, for each sky class and height of the sun, groups of ascending mean_beam_share with "
                "numbers of 0 or more",
                file=str(path),
            )
        )
    return HourlySpread(mean_beam_share=share, beam=groups[..., 4], diffuse=groups[..., 5:])


def _stations(path: Path) -> dict[str, list[Any]]:
    rows = shipped_rows(path)
    problems: list[Problem] = []
    columns: dict[str, list[Any]] = {name: [] for name in STATION_COLUMNS}
    for line, row in enumerate(rows, start=2):
        for name in STATION_COLUMNS:
            text = row.get(name)
            if not text:
                problems.append(Problem(f"has no {name}", file=str(path), line=line))
            elif name in STATION_RANGES:
                columns[name].append(_number(text, name, path, line, problems))
            else:
                columns[name].append(text)
    if not rows:
        problems.append(Problem("holds no stations", file=str(path)))
    if problems:
        raise ProblemsFound(*problems)
    return columns


def _number(text: str, name: str, path: Path, line: int, problems: list[Problem]) -> float:
    low, high = STATION_RANGES[name]
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        problems.append(
            Problem(f"{name} is {text!r}; expected a number from {low:g} to {high:g}", file=str(path), line=line)
        )
    return value
