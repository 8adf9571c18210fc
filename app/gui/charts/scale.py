"""Knows how far a chart's sides reach and where their round values stand."""

from __future__ import annotations

import math
from collections.abc import Collection

from app.gui.amounts import MINUS, number
from app.report.figure import Axis, Figure

ROUND = (1.0, 2.0, 5.0, 10.0)


def extent(figure: Figure) -> tuple[float, float]:
    """The lowest and highest value drawn; zero is always in it where the axis says so."""
    if figure.cells is not None:
        return -0.5, len(figure.cells.values) - 0.5
    drawn = [value for series in figure.series for value in (*series.values, *(series.low or ())) if value is not None]
    drawn += [each.y for each in figure.annotations if each.kind in ("point", "horizontal", "label")]
    if figure.y.from_zero:
        drawn.append(0.0)
    low, high = min(drawn, default=0.0), max(drawn, default=1.0)
    return (low, high) if high > low else (low, low + 1.0)


def reach(figure: Figure) -> tuple[float, float]:
    """The first and last place along x."""
    if figure.cells is not None:
        return -0.5, len(figure.cells.values[0]) - 0.5
    if figure.x.categories:
        return -0.5, len(figure.x.categories) - 0.5
    places = [place for series in figure.series for place in (series.x or ())]
    low, high = min(places, default=0.0), max(places, default=1.0)
    if any(series.kind == "bars" for series in figure.series):
        return low - 0.5, high + 0.5
    return (low, high) if high > low else (low, low + 1.0)


def words_at_right(x: float, others: Collection[float], wide: float, reach_of_plot: tuple[float, float]) -> bool:
    """Whether the words of an upright line at ``x`` stand at its right, where the plot has more room, or at its left.

    They change sides where they would cross another upright line on the usual one, and cross none on the other.
    ``wide`` is how far they reach, in units of x.
    """
    first, last = reach_of_plot
    usual = x <= (first + last) / 2

    def free(at_right: bool) -> bool:
        start, end = (x, x + wide) if at_right else (x - wide, x)
        return first <= start and end <= last and not any(start < other < end for other in others)

    return usual if free(usual) or not free(not usual) else not usual


def round_steps(low: float, high: float, wanted: int = 4) -> list[float]:
    """Round values, 1, 2 or 5 times a power of ten apart, that enclose low and high."""
    step = _step(low, high, wanted)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [index * step for index in range(first, last + 1)]


def round_steps_within(low: float, high: float, wanted: int = 6) -> list[float]:
    """Round values between low and high."""
    step = _step(low, high, wanted)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [index * step for index in range(first, last + 1)]


def written(value: float, axis: Axis, spacing: float = 1.0) -> str:
    """A value of the axis as its scale shows it, with the decimals that the spacing of the values needs."""
    decimals = 0 if spacing >= 1 else min(4, math.ceil(-math.log10(spacing) - 1e-9))
    if axis.money:
        sign = MINUS if value < 0 and round(value, decimals) != 0 else ""
        return f"{sign}${number(abs(value), decimals)}"
    return number(value, decimals)


def _step(low: float, high: float, wanted: int) -> float:
    rough = (high - low) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    return next(factor * power for factor in ROUND if factor * power >= rough * (1 - 1e-9))
