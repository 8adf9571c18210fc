"""What systems cost to buy and to keep: dated, cited figures and how they run with size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.core.answer import Assumption
from app.core.wording import say


@dataclass(frozen=True)
class CostRecord:
    """One figure with its source.  ``size_kw`` is set where the figure is a node of a curve over size.

    ``low`` and ``high`` are the span of what sources say; None where only one source was found.
    """

    key: str
    label: str
    value: float
    unit: str
    source: str
    as_of: str
    dollar_year: str = ""
    low: float | None = None
    high: float | None = None
    size_kw: float | None = None
    note: str = ""

    def assumption(self) -> Assumption:
        """The figure as a line of an estimate's list of assumptions."""
        return Assumption(
            key=self.key,
            value=self.value,
            unit=self.unit,
            status="default",
            source=say("{source}; dollars of {year}", source=self.source, year=self.dollar_year)
            if self.dollar_year
            else self.source,
            as_of=self.as_of,
            low=self.low,
            high=self.high,
            label=self.label,
        )


def _at_size(nodes: Sequence[CostRecord], size_kw: float, field: str) -> float:
    """A price per kW read off the straight line of total prices between nodes, held outside them."""
    sizes = [node.size_kw or 0.0 for node in nodes]
    per_kw = [getattr(node, field) if getattr(node, field) is not None else node.value for node in nodes]
    if size_kw <= sizes[0]:
        return float(per_kw[0])
    if size_kw >= sizes[-1]:
        return float(per_kw[-1])
    totals = [size * price for size, price in zip(sizes, per_kw, strict=True)]
    return float(np.interp(size_kw, sizes, totals)) / size_kw


@dataclass(frozen=True)
class CostTable:
    """All figures.  Every method returns a :class:`CostRecord`, so that whoever uses a value can also cite it."""

    records: tuple[CostRecord, ...]

    def nodes(self, key: str) -> tuple[CostRecord, ...]:
        """The rows of one key in order of size; KeyError for a key that the table does not have."""
        found = tuple(record for record in self.records if record.key == key)
        if not found:
            raise KeyError(key)
        return tuple(sorted(found, key=lambda record: record.size_kw or 0.0))

    def figure(self, key: str) -> CostRecord:
        """A figure that does not depend on size."""
        return self.nodes(key)[0]

    def at_size(self, key: str, size_kw: float) -> CostRecord:
        """A price per kW (or per W) at a size."""
        nodes = self.nodes(key)
        value, low, high = (_at_size(nodes, size_kw, field) for field in ("value", "low", "high"))
        first = nodes[0]
        spread = first.low is not None
        return CostRecord(
            key=key,
            label=say("{label}, {size_kw:g} kW", label=first.label, size_kw=size_kw),
            value=value,
            unit=first.unit,
            source=first.source,
            as_of=first.as_of,
            dollar_year=first.dollar_year,
            low=low if spread else None,
            high=high if spread else None,
            size_kw=size_kw,
            note=first.note,
        )

    def pv_usd_per_w_dc(self, kw_dc: float, mounting: str = "roof") -> CostRecord:
        """Installed price of solar panels, dollars per watt DC, before any incentive; racks on the ground cost more."""
        roof = self.at_size("pv_capex_usd_per_w_dc", kw_dc)
        if mounting == "roof":
            return roof
        premium = self.figure("pv_ground_factor")
        return CostRecord(
            key=roof.key,
            label=say("Solar panels on a ground rack installed, {kw_dc:g} kW", kw_dc=kw_dc),
            value=roof.value * premium.value,
            unit=roof.unit,
            source=say(
                "{source}; x {premium:g} for the ground ({ground_source})",
                source=roof.source,
                premium=premium.value,
                ground_source=premium.source,
            ),
            as_of=roof.as_of,
            dollar_year=roof.dollar_year,
            low=None if roof.low is None else roof.low * (premium.low or premium.value),
            high=None if roof.high is None else roof.high * (premium.high or premium.value),
            size_kw=kw_dc,
            note=roof.note,
        )

    def wind_usd_per_kw(self, rated_kw: float) -> CostRecord:
        """Installed price of a wind turbine with its tower, dollars per rated kW."""
        return self.at_size("wind_capex_usd_per_kw", rated_kw)

    def pv_om_usd_per_kw_dc_year(self, kw_dc: float) -> CostRecord:
        """Yearly upkeep of solar panels, replacements included, by class of size."""
        classes = self.nodes("pv_om_usd_per_kw_dc_year")
        return next((row for row in classes if kw_dc <= (row.size_kw or 0.0)), classes[-1])

    def wind_om_usd_per_kw_year(self) -> CostRecord:
        """Yearly upkeep of a wind turbine per rated kW."""
        return self.figure("wind_om_usd_per_kw_year")
