"""How an uncertain figure may turn out: its distribution, with its source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from app.core.arrays import Floats

SHAPES = ("normal", "triangular", "choice")
LOW, MIDDLE, HIGH = 10, 50, 90
"""The percentiles of a range."""


@dataclass(frozen=True)
class Distribution:
    """How a figure may turn out.  ``deviation`` is for normal, low to high for triangular, ``choices`` for choice.

    A triangular distribution without a mode is an even one.
    """

    key: str
    label: str
    shape: str
    unit: str
    source: str
    as_of: str
    mode: float | None = None
    low: float = 0.0
    high: float = 0.0
    deviation: float = 0.0
    choices: tuple[float, ...] = ()
    note: str = ""

    def at(self, probability: Floats) -> Floats:
        """The values below which the figure stays with the given probabilities."""
        if self.shape == "normal":
            return (self.mode or 0.0) + self.deviation * _normal_scores(probability)
        if self.shape == "choice":
            return np.asarray(self.choices)[
                np.minimum(probability * len(self.choices), len(self.choices) - 1).astype(int)
            ]
        span = self.high - self.low
        if span <= 0:
            return np.full(probability.shape, self.low)
        if self.mode is None:
            return self.low + span * probability
        turn = (self.mode - self.low) / span
        rising = self.low + np.sqrt(probability * span * (self.mode - self.low))
        falling = self.high - np.sqrt((1.0 - probability) * span * (self.high - self.mode))
        return np.where(probability < turn, rising, falling)


@dataclass(frozen=True)
class RangeTable:
    """The distributions the program knows, by key."""

    distributions: tuple[Distribution, ...]

    def find(self, key: str) -> Distribution:
        """KeyError for a key that the table does not have."""
        found = next((item for item in self.distributions if item.key == key), None)
        if found is None:
            raise KeyError(key)
        return found

    @property
    def pv_year_fraction(self) -> float:
        """How far a year's solar energy may lie from the estimate: nine years in ten are above the low end."""
        year, model = self.find("weather_year_pv").deviation, self.find("model_pv").deviation
        return NormalDist().inv_cdf(HIGH / 100.0) * float(np.hypot(year, model)) / 100.0


@lru_cache(maxsize=64)
def _scores(draws: int) -> Floats:
    normal = NormalDist()
    return np.array([normal.inv_cdf((strip + 0.5) / draws) for strip in range(draws)])


def _normal_scores(probability: Floats) -> Floats:
    """The standard normal's quantiles at the middles of equal strips, else one by one."""
    draws = len(probability)
    strips = probability * draws - 0.5
    whole = np.rint(strips).astype(np.int64)
    if draws > 2 and np.abs(strips - whole).max() < 1e-6:
        return _scores(draws)[whole]
    return np.vectorize(NormalDist().inv_cdf, otypes=[float])(probability)
