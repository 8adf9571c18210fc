"""The shipped lists of solar modules and inverters, searched by name to fill in nameplate and efficiency."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TypeVar

from app import locations
from app.core.problems import Problem, ProblemsFound


@dataclass(frozen=True)
class ListedModule:
    """A module of the list: its power at standard test conditions and its efficiency."""

    name: str
    stc_w: float
    efficiency_percent: float


@dataclass(frozen=True)
class ListedInverter:
    """An inverter of the list: its AC rating and its weighted efficiency."""

    name: str
    kw_ac: float
    efficiency_percent: float


Listed = TypeVar("Listed", ListedModule, ListedInverter)


def find_modules(words: str, most: int = 20) -> tuple[ListedModule, ...]:
    """The first ``most`` modules whose name holds every word, whatever the capitals.

    Raises ProblemsFound when the list cannot be read.
    """
    return _matching(words, _modules(), most)


def find_inverters(words: str, most: int = 20) -> tuple[ListedInverter, ...]:
    """The first ``most`` inverters whose name holds every word, whatever the capitals.

    Raises ProblemsFound when the list cannot be read.
    """
    return _matching(words, _inverters(), most)


def _matching(words: str, listed: Sequence[tuple[str, Listed]], most: int) -> tuple[Listed, ...]:
    """Of what is listed beside its name without capitals; the search stops as soon as there is enough."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    found = (item for name, item in listed if all(word in name for word in wanted))
    return tuple(islice(found, most))


@lru_cache(maxsize=1)
def _modules() -> tuple[tuple[str, ListedModule], ...]:
    modules = (ListedModule(name, stc_w, efficiency) for name, stc_w, efficiency in _rows("modules.csv"))
    return tuple((module.name.casefold(), module) for module in modules)


@lru_cache(maxsize=1)
def _inverters() -> tuple[tuple[str, ListedInverter], ...]:
    inverters = (ListedInverter(name, kw_ac, efficiency) for name, kw_ac, efficiency in _rows("inverters.csv"))
    return tuple((inverter.name.casefold(), inverter) for inverter in inverters)


def _rows(name: str) -> list[tuple[str, float, float]]:
    path: Path = locations.resources_folder() / "equipment" / name
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [(row[0], float(row[1]), float(row[2])) for row in list(csv.reader(file, strict=True))[1:]]
    except (OSError, ValueError, IndexError, csv.Error) as error:
        raise ProblemsFound(Problem(f"cannot be read ({error}); install the program again", file=str(path))) from error
