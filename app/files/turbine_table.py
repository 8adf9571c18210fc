"""Wind turbines: the shipped table, and a power curve of the member's own."""

from __future__ import annotations

import csv
import difflib
import math
from functools import lru_cache
from pathlib import Path

import numpy as np

from app import locations
from app.core.problems import Problem, ProblemsFound
from app.core.wind import USUAL_CUT_OUT_M_S, Turbine, betz_problems
from app.core.wording import say
from app.files.shipped_table import shipped_rows

LARGEST_CURVE_BYTES = 100_000
MOST_SPEED_M_S, MOST_POWER_KW = 60.0, 1000.0


@lru_cache(maxsize=2)
def read_turbines(folder: Path | None = None) -> dict[str, Turbine]:
    """Every turbine of ``folder`` (the shipped table by default) by its id.

    Raises ProblemsFound where a row is broken, a curve is missing, runs backwards or breaks Betz's law.
    """
    place = locations.resources_folder() / "turbines" if folder is None else folder
    curves: dict[str, list[tuple[float, float]]] = {}
    for line, row in enumerate(shipped_rows(place / "power_curves.csv"), start=2):
        try:
            curves.setdefault(row["id"], []).append((float(row["wind_speed_ms"]), float(row["power_kw"])))
        except (KeyError, TypeError, ValueError):
            raise ProblemsFound(
                Problem(say("expected id, wind_speed_ms and power_kw"), file=str(place / "power_curves.csv"), line=line)
            ) from None
    turbines: dict[str, Turbine] = {}
    problems: list[Problem] = []
    file = str(place / "turbines.csv")
    for line, row in enumerate(shipped_rows(place / "turbines.csv"), start=2):
        try:
            turbine = _turbine(row, curves[row["id"]])
        except (KeyError, TypeError, ValueError) as error:
            problems.append(Problem(say("is not a turbine with a curve ({error})", error=error), file=file, line=line))
            continue
        problems += [problem.within(file, line) for problem in _curve_problems(turbine)]
        turbines[turbine.id] = turbine
    if problems:
        raise ProblemsFound(*problems)
    return turbines


def read_turbine(turbine_id: str) -> Turbine:
    """One shipped turbine; raises ProblemsFound that suggests the nearest id where there is none of that id."""
    turbines = read_turbines()
    if turbine_id not in turbines:
        near = difflib.get_close_matches(turbine_id.lower(), turbines, 1, 0.4)
        said = (
            say("no turbine is called {name!r}; did you mean {nearest}?", name=turbine_id, nearest=near[0])
            if near
            else say("no turbine is called {name!r}; known are {names}", name=turbine_id, names=", ".join(turbines))
        )
        raise ProblemsFound(Problem(said, field="wind.turbine"))
    return turbines[turbine_id]


def read_power_curve(path: Path, rotor_m: float, rated_kw: float | None = None) -> Turbine:
    """A member's own curve: CSV with the columns wind_speed_ms and power_kw, at sea-level density.

    ``rated_kw`` is read off the curve at 11 m/s where it is not given.  Raises ProblemsFound with each bad line.
    """
    path = Path(path)
    file = str(path)
    try:
        if path.stat().st_size > LARGEST_CURVE_BYTES:
            raise ProblemsFound(
                Problem(
                    say(
                        "larger than {largest_curve_bytes} kB; a power curve has some dozen lines",
                        largest_curve_bytes=LARGEST_CURVE_BYTES // 1000,
                    ),
                    file=file,
                )
            )
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ProblemsFound(
            Problem(say("cannot be read: {strerror}", strerror=error.strerror or error), file=file)
        ) from None
    except UnicodeDecodeError:
        raise ProblemsFound(Problem(say("is not UTF-8 text; expected a CSV of two columns"), file=file)) from None
    points, problems = _own_points(text)
    if problems:
        raise ProblemsFound(*(problem.within(file) for problem in problems))
    speeds, powers = np.array(points).T
    turbine = Turbine(
        id=path.stem,
        name=path.stem,
        rated_kw=float(np.interp(11.0, speeds, powers)) if rated_kw is None else rated_kw,
        peak_kw=float(powers.max()),
        rotor_m=rotor_m,
        speeds_m_s=_fixed(speeds),
        powers_kw=_fixed(np.maximum(powers, 0.0)),
        standby_kw=float(max(-powers.min(), 0.0)),
        source=say("the member's own curve, {path}", path=path.name),
    )
    found = [problem.within(file) for problem in _curve_problems(turbine)]
    if found:
        raise ProblemsFound(*found)
    return turbine


def _own_points(text: str) -> tuple[list[tuple[float, float]], list[Problem]]:
    try:
        rows = list(csv.reader(text.splitlines(), strict=True))
    except csv.Error as error:
        return [], [Problem(say("is not a CSV file ({error})", error=error))]
    if not rows or [cell.strip().lower() for cell in rows[0]] != ["wind_speed_ms", "power_kw"]:
        return [], [Problem(say("expected the header wind_speed_ms,power_kw"), line=1)]
    points: list[tuple[float, float]] = []
    problems: list[Problem] = []
    for line, row in enumerate(rows[1:], start=2):
        if not row:
            continue
        try:
            speed, power = (float(cell) for cell in row)
        except ValueError:
            problems.append(Problem(say("{row!r} found; expected two numbers", row=",".join(row)[:40]), line=line))
            continue
        if not (0.0 <= speed <= MOST_SPEED_M_S and -10.0 <= power <= MOST_POWER_KW):
            problems.append(
                Problem(
                    say(
                        "{speed:g} m/s, {power:g} kW found; expected 0 to {most_speed_m_s:g} m/s and -10 to "
                        "{most_power_kw:g} kW",
                        speed=speed,
                        power=power,
                        most_speed_m_s=MOST_SPEED_M_S,
                        most_power_kw=MOST_POWER_KW,
                    ),
                    line=line,
                )
            )
        elif points and speed <= points[-1][0]:
            problems.append(
                Problem(
                    say("{speed:g} m/s follows {points:g}; expected rising speeds", speed=speed, points=points[-1][0]),
                    line=line,
                )
            )
        else:
            points.append((speed, power))
    if not problems and len(points) < 3:
        problems.append(Problem(say("{count} points found; expected 3 or more", count=len(points))))
    return points, problems


def _curve_problems(turbine: Turbine) -> list[Problem]:
    found = []
    if not (math.isfinite(turbine.rotor_m) and turbine.rotor_m > 0.0):
        return [
            Problem(
                say(
                    "{turbine} has a rotor of {rotor_m:g} m; expected a diameter above 0",
                    turbine=turbine.name,
                    rotor_m=turbine.rotor_m,
                )
            )
        ]
    if (np.diff(turbine.speeds_m_s) <= 0.0).any():
        found.append(
            Problem(say("the curve of {turbine} runs backwards; expected rising speeds", turbine=turbine.name))
        )
    if turbine.powers_kw.max() <= 0.0:
        found.append(Problem(say("the curve of {turbine} gives no power; expected some", turbine=turbine.name)))
    return found + list(betz_problems(turbine))


def _turbine(row: dict[str, str], curve: list[tuple[float, float]]) -> Turbine:
    speeds, powers = np.array(curve).T
    return Turbine(
        id=row["id"],
        name=row["name"],
        rated_kw=float(row["rated_kw"]),
        peak_kw=float(row["peak_kw"]),
        rotor_m=float(row["rotor_m"]),
        speeds_m_s=_fixed(speeds),
        powers_kw=_fixed(np.maximum(powers, 0.0)),
        cut_out_m_s=float(row["cut_out_ms"]) if row["cut_out_ms"] else USUAL_CUT_OUT_M_S,
        standby_kw=float(row["standby_kw"]),
        hub_heights_m=tuple(float(height) for height in row["hub_heights_m"].split()),
        certified_kwh=float(row["certified_kwh_at_5_ms"]) if row["certified_kwh_at_5_ms"] else None,
        source=row["source"],
        note=row["note"],
    )


def _fixed(values: np.ndarray) -> np.ndarray:
    array = np.ascontiguousarray(values, dtype=np.float64)
    array.setflags(write=False)
    return array


@lru_cache(maxsize=1)
def read_wind_losses() -> tuple[tuple[str, float, str], ...]:
    """SAM's items of loss for one small turbine: name, per cent, source."""
    path = locations.resources_folder() / "turbines" / "losses.csv"
    return tuple((row["item"], float(row["percent"]), row["source"]) for row in shipped_rows(path))
