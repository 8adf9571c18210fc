"""Places on the map by ZIP code or by coordinates, with the height of their ground, all offline."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from app import locations
from app.core.problems import Problem, ProblemsFound
from app.core.site import Place
from app.core.wording import say

ALTITUDE_CELLS_PER_DEGREE = 12
ALTITUDE_NORTH_DEG = 72.0
ALTITUDE_WEST_DEG = -180.0
ALTITUDE_STEP_M, ALTITUDE_ZERO_M = 28.0, -450.0
ALTITUDE_NONE = 255
"""How the grid is laid out and coded; resources/climate/README.md says where it comes from."""

ZIP_FORM = re.compile(r"(\d{5})(?:-?\d{4})?")

TERRITORY_LATITUDE_DEG = (13.0, 72.0)
"""From Guam to the north of Alaska: where the climate table reaches."""


class ZipEntry(NamedTuple):
    """A line of the table of ZIP codes, as text."""

    zip_code: str
    latitude: str
    longitude: str
    state: str
    kind: str
    city: str


def state_of_zip(zip_code: str) -> str:
    """The two letters of the state in which a US ZIP code (five digits, or ZIP+4) lies; empty where there is none."""
    form = ZIP_FORM.fullmatch(zip_code.strip())
    entry = _entry_of_zip(form[1]) if form else None
    return entry.state if entry else ""


@lru_cache(maxsize=256)
def place_of_zip(zip_code: str) -> Place:
    """The middle of a US ZIP code area (five digits, or ZIP+4 of which the first five count).

    Raises ProblemsFound for a malformed or unknown ZIP code.
    """
    form = ZIP_FORM.fullmatch(zip_code.strip())
    if form is None:
        raise ProblemsFound(
            Problem(
                say("{zip_code!r} is not a ZIP code; expected five digits such as 62565", zip_code=zip_code),
                field="site.zip",
            )
        )
    entry = _entry_of_zip(form[1])
    if entry is None:
        raise ProblemsFound(
            Problem(
                say(
                    "no US ZIP code {form} is known; check the digits, or give latitude and longitude instead",
                    form=form[1],
                ),
                field="site.zip",
            )
        )
    latitude, longitude = float(entry.latitude), float(entry.longitude)
    if latitude == 0.0 and longitude == 0.0:
        raise ProblemsFound(
            Problem(
                say(
                    "ZIP code {form} ({kind}) has no place on the map; give the ZIP code of the house, or "
                    "latitude and longitude",
                    form=form[1],
                    kind=entry.kind.lower(),
                ),
                field="site.zip",
            )
        )
    return Place(
        latitude_deg=latitude,
        longitude_deg=longitude,
        elevation_m=ground_elevation_m(latitude, longitude),
        name=f"{entry.city}, {entry.state} {form[1]}",
        state=entry.state,
        source="zipcodes package (US Postal Service and US Census areas)",
    )


def _entry_of_zip(zip_code: str) -> ZipEntry | None:
    """The line of a ZIP code, found in the text as it is: taking 42,789 lines apart would delay the first answer."""
    text = _zip_table()
    start = text.find(f"\n{zip_code},")
    if start < 0:
        return None
    return ZipEntry(*text[start + 1 : text.index("\n", start + 1)].split(","))


@lru_cache(maxsize=1)
def _zip_table() -> str:
    return (locations.resources_folder() / "places" / "zip_codes.csv").read_text(encoding="utf-8")


def place_of_coordinates(latitude_deg: float, longitude_deg: float) -> Place:
    """A typed place, degrees north and east (so west of Greenwich is negative).

    Raises ProblemsFound where the numbers are off the US map; a longitude without its minus sign is pointed out.
    """
    problems = []
    south, north = TERRITORY_LATITUDE_DEG
    if not (math.isfinite(latitude_deg) and south <= latitude_deg <= north):
        problems.append(
            Problem(
                say(
                    "latitude is {latitude_deg:g}; expected {south:g} to {north:g} degrees north",
                    latitude_deg=latitude_deg,
                    south=south,
                    north=north,
                ),
                field="site.latitude",
            )
        )
    # Guam and the western Aleutians are the only US places east of Greenwich.
    if not (math.isfinite(longitude_deg) and (-180.0 <= longitude_deg <= -64.0 or 144.0 <= longitude_deg <= 180.0)):
        hint = say("; did you mean {longitude:g}?", longitude=-longitude_deg) if 64.0 <= longitude_deg <= 180.0 else ""
        problems.append(
            Problem(
                say(
                    "longitude is {longitude_deg:g}; expected -180 to -64 degrees, negative west of Greenwich{hint}",
                    longitude_deg=longitude_deg,
                    hint=hint,
                ),
                field="site.longitude",
            )
        )
    if problems:
        raise ProblemsFound(*problems)
    return Place(
        latitude_deg=latitude_deg,
        longitude_deg=longitude_deg,
        elevation_m=ground_elevation_m(latitude_deg, longitude_deg),
        name=f"{latitude_deg:.3f}, {longitude_deg:.3f}",
        source="typed coordinates",
    )


def ground_elevation_m(latitude_deg: float, longitude_deg: float) -> float | None:
    """Height of the ground above sea level, in steps of 28 m and averaged over some 9 km; None off the shipped map."""
    grid = _altitude_grid()
    row = math.floor((ALTITUDE_NORTH_DEG - latitude_deg) * ALTITUDE_CELLS_PER_DEGREE)
    column = math.floor((longitude_deg - ALTITUDE_WEST_DEG) * ALTITUDE_CELLS_PER_DEGREE)
    if not (0 <= row < grid.shape[0] and 0 <= column < grid.shape[1]):
        return None
    code = int(grid[row, column])
    return None if code == ALTITUDE_NONE else code * ALTITUDE_STEP_M + ALTITUDE_ZERO_M


@lru_cache(maxsize=1)
def _altitude_grid() -> npt.NDArray[np.uint8]:
    path = locations.resources_folder() / "climate" / "altitude.npy"
    try:
        grid: npt.NDArray[np.uint8] = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise ProblemsFound(
            Problem(
                say("the map of heights cannot be read ({error}); install the program again", error=error),
                file=str(path),
            )
        ) from error
    if grid.ndim != 2 or grid.dtype != np.uint8:
        raise ProblemsFound(
            Problem(
                say(
                    "holds {dtype} {shape}; expected a uint8 grid of two dimensions", dtype=grid.dtype, shape=grid.shape
                ),
                file=str(path),
            )
        )
    return grid
