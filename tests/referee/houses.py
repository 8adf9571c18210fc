"""Houses of seeded chance: a year's hourly use and generation, in kWh."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.arrays import Floats
from app.core.year import DAYS_IN_MONTH

HOURS = 8760
MONTH_INDEX = np.repeat(np.arange(12), np.asarray(DAYS_IN_MONTH) * 24)
HOUR_OF_DAY = np.arange(HOURS) % 24
WEEKDAY = np.arange(HOURS) // 24 % 7
"""0 is Monday, the first day of SAM's year."""


@dataclass(frozen=True, eq=False)
class House:
    """``load_kwh`` and ``generation_kwh``, each of shape (8760,)."""

    load_kwh: Floats
    generation_kwh: Floats


def house(seed: int, size: float) -> House:
    """A house whose array makes about ``size`` times 1,700 kWh a year, more in summer; its use is 8,700 kWh or so."""
    chance = np.random.default_rng(seed)
    load = chance.gamma(2.0, 0.5, HOURS) * (1.0 + 0.3 * np.cos(MONTH_INDEX / 12.0 * 4.0 * np.pi))
    sun = np.maximum(np.sin((HOUR_OF_DAY - 6) / 12.0 * np.pi), 0.0)
    season = 1.0 + 0.5 * np.cos((MONTH_INDEX - 6) / 12.0 * 2.0 * np.pi)
    return House(load, sun * chance.uniform(0.0, 1.0, HOURS) * season * size)
