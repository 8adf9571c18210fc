"""The years an estimate looks ahead, and how prices, use and output move in them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.core.answer import Assumption
from app.core.arrays import Floats
from app.core.case import Finance
from app.core.costs import CostTable

HORIZON_FIELDS = (
    "analysis_years",
    "energy_escalation_percent",
    "fixed_escalation_percent",
    "surplus_escalation_percent",
    "load_growth_percent",
    "discount_rate_percent",
    "degradation_percent",
    "inflation_percent",
)
"""The fields of a case's finance that say how the years ahead are reckoned."""


@dataclass(frozen=True)
class Horizon:
    """Rates are fractions a year.  Retail energy, fixed charges and what surplus earns rise apart."""

    years: int
    energy_escalation: float
    fixed_escalation: float
    surplus_escalation: float
    load_growth: float
    discount_rate: float
    degradation: float
    inflation: float
    assumptions: tuple[Assumption, ...] = ()

    @property
    def load_factor(self) -> Floats:
        """The use of each year over that of the first, (years,)."""
        return np.power(1.0 + self.load_growth, np.arange(self.years, dtype=np.float64))

    @property
    def output_factor(self) -> Floats:
        """The output of each year over that of the first, (years,)."""
        return np.power(1.0 - self.degradation, np.arange(self.years, dtype=np.float64))


def look_ahead(finance: Finance, costs: CostTable) -> Horizon:
    """The horizon: the member's own figures, else the dated defaults; each is listed as an assumption."""
    assumptions: list[Assumption] = []

    def figure(key: str) -> float:
        own = getattr(finance, key)
        record = costs.figure(key)
        line = replace(record.assumption(), key=f"finance.{key}")
        if own is not None:
            line = Assumption(f"finance.{key}", own, record.unit, "member", "", label=record.label)
        assumptions.append(line)
        return float(record.value if own is None else own)

    return Horizon(
        years=int(figure("analysis_years")),
        energy_escalation=figure("energy_escalation_percent") / 100.0,
        fixed_escalation=figure("fixed_escalation_percent") / 100.0,
        surplus_escalation=figure("surplus_escalation_percent") / 100.0,
        load_growth=figure("load_growth_percent") / 100.0,
        discount_rate=figure("discount_rate_percent") / 100.0,
        degradation=figure("degradation_percent") / 100.0,
        inflation=figure("inflation_percent") / 100.0,
        assumptions=tuple(assumptions),
    )
