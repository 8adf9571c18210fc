"""The shipped lists of solar modules and inverters, searched by name to fill in nameplate and efficiency."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

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


def find_modules(words: str, most: int = 20) -> tuple[ListedModule, ...]:
    """The first ``most`` modules whose name holds every word, whatever the capitals."""
    names = _matching(words, (module.name for module in _modules()), most)
    by_name = {module.name: module for module in _modules()}
    return tuple(by_name[name] for name in names)


def find_inverters(words: str, most: int = 20) -> tuple[ListedInverter, ...]:
    """The first ``most`` inverters whose name holds every word, whatever the capitals."""
    names = _matching(words, (inverter.name for inverter in _inverters()), most)
    by_name = {inverter.name: inverter for inverter in _inverters()}
    return tuple(by_name[name] for name in names)


def _matching(words: str, names: Iterable[str], most: int) -> list[str]:
    wanted = words.casefold().split()
    if not wanted:
        return []
    found = [name for name in names if all(word in name.casefold() for word in wanted)]
    return found[:most]


@lru_cache(maxsize=1)
def _modules() -> tuple[ListedModule, ...]:
    return tuple(ListedModule(name, stc_w, efficiency) for name, stc_w, efficiency in _rows("modules.csv"))


@lru_cache(maxsize=1)
def _inverters() -> tuple[ListedInverter, ...]:
    return tuple(ListedInverter(name, kw_ac, efficiency) for name, kw_ac, efficiency in _rows("inverters.csv"))


def _rows(name: str) -> list[tuple[str, float, float]]:
    path: Path = locations.resources_folder() / "equipment" / name
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [(row[0], float(row[1]), float(row[2])) for row in list(csv.reader(file, strict=True))[1:]]
    except (OSError, ValueError, IndexError, csv.Error) as error:
        raise ProblemsFound(Problem(f"cannot be read ({error}); install the program again", file=str(path))) from error
