"""The shipped load profiles: how the use of a home, a farm or a shop is spread over months, days and hours."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np

from app import locations
from app.core.load import LoadProfile
from app.core.problems import Problem, ProblemsFound
from app.core.wording import say
from app.files.shipped_table import shipped_rows

DAY_TYPES = ("weekday", "weekend")
HOURS = tuple(f"h{hour:02d}" for hour in range(24))


@lru_cache(maxsize=2)
def read_load_profiles(folder: Path | None = None) -> dict[str, LoadProfile]:
    """Every profile of ``folder`` (the shipped one by default) by its name, in the order of its list.

    Raises ProblemsFound where a file is missing, has the wrong rows or holds a negative power.
    """
    place = locations.resources_folder() / "loads" if folder is None else folder
    listed = shipped_rows(place / "profiles.csv")
    profiles = {}
    problems: list[Problem] = []
    for row in listed:
        try:
            shape = _shape(place / row["file"])
        except ProblemsFound as found:
            problems += found.problems
            continue
        profiles[row["name"]] = LoadProfile(name=row["name"], title=row["title"], shape=shape, source=row["source"])
    if problems:
        raise ProblemsFound(*problems)
    return profiles


def read_load_profile(name: str) -> LoadProfile:
    """One shipped profile; raises ProblemsFound with the known names where there is none of that name."""
    profiles = read_load_profiles()
    if name not in profiles:
        known = ", ".join(profiles)
        raise ProblemsFound(
            Problem(
                say("no load profile is called {name!r}; known are {known}", name=name, known=known),
                field="load.profile",
            )
        )
    return profiles[name]


def _shape(path: Path) -> np.ndarray:
    problems: list[Problem] = []
    shape = np.full((12, 2, 24), np.nan)
    for line, row in enumerate(shipped_rows(path), start=2):
        try:
            month, day_type = int(row["month"]) - 1, DAY_TYPES.index(row["day_type"])
            powers = [float(row[hour]) for hour in HOURS]
        except (KeyError, TypeError, ValueError):
            problems.append(
                Problem(say("expected a month 1 to 12, weekday or weekend, and 24 numbers"), file=str(path), line=line)
            )
            continue
        if not 0 <= month < 12 or not all(0.0 <= power < 1000.0 for power in powers):
            problems.append(Problem(say("expected a month 1 to 12 and powers of 0 or more"), file=str(path), line=line))
            continue
        shape[month, day_type] = powers
    if not problems and not np.isfinite(shape).all():
        problems.append(Problem(say("expected 24 rows: every month with weekday and weekend"), file=str(path)))
    if not problems and shape.sum() <= 0.0:
        problems.append(Problem(say("every power is 0; expected some use"), file=str(path)))
    if problems:
        raise ProblemsFound(*problems)
    shape.setflags(write=False)
    return shape
