"""What a system costs to buy and to keep, and on which figures that rests."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from app.core.answer import Assumption
from app.core.arrays import Floats
from app.core.case import UPKEEP_OF_WIND, WIND_ITEMS, Case, Costs, Pv
from app.core.costs import CostRecord, CostTable
from app.core.money import Cents, to_cents, whole_cents
from app.core.wording import say, together


@dataclass(frozen=True)
class Purchase:
    """Price and yearly money of a system; ``low_factor`` and ``high_factor`` span the price, None where fixed."""

    pv_cents: int
    wind_cents: int
    upkeep_cents_per_year: int
    insurance_cents_per_year: int
    replacement_cents: int = 0
    replacement_year: int = 0
    low_factor: float | None = None
    high_factor: float | None = None
    assumptions: tuple[Assumption, ...] = ()
    warnings: tuple[str, ...] = ()
    wind_upkeep_cents_per_year: int = 0

    @property
    def installed_cents(self) -> int:
        return self.pv_cents + self.wind_cents

    def yearly_cents(self, years: int, inflation: Floats) -> Cents:
        """Upkeep, insurance and a new inverter of each year for inflations (S,), (S, years), rising from year 2 on."""
        rise = (1.0 + inflation[:, np.newaxis]) ** np.arange(years)
        usd = (self.upkeep_cents_per_year + self.insurance_cents_per_year) / 100.0 * rise
        if 0 < self.replacement_year <= years:
            year = self.replacement_year - 1
            usd[:, year] += self.replacement_cents / 100.0 * rise[:, year]
        return to_cents(usd)


def purchase(case: Case, rated_kw: float, costs: CostTable, insurance_asked: bool = False) -> Purchase:
    """The member's own prices, else the dated defaults by size; ``rated_kw`` is the turbines' alone."""
    own = case.costs
    listed: list[Assumption] = []
    warnings: list[str] = []
    pv_usd, pv_record = _pv_price(case.pv, own, costs, listed) if case.pv else (0.0, None)
    wind_usd, wind_record = _wind_price(own, rated_kw, costs, listed, warnings) if rated_kw > 0 else (0.0, None)
    pv_upkeep = _pv_upkeep(case, costs, listed)
    wind_upkeep = _wind_upkeep(case, rated_kw, costs, listed)
    low, high = _spread(pv_usd, pv_record, wind_usd, wind_record)
    if own.upfront_usd is not None:
        listed = [item for item in listed if item.key not in ("costs.pv_usd_per_w_dc", "costs.wind_usd_per_kw")]
        listed.append(_own("costs.upfront_usd", own.upfront_usd, "usd", say("Whole price of the system")))
        whole = pv_usd + wind_usd
        pv_usd, wind_usd = (
            (own.upfront_usd * part / whole if whole > 0 else (own.upfront_usd if case.pv else 0.0))
            for part in (pv_usd, wind_usd)
        )
        low = high = None
    if own.insurance_usd_per_year is not None:
        listed.append(_own("costs.insurance_usd_per_year", own.insurance_usd_per_year, "usd_per_year", "Insurance"))
    elif insurance_asked:
        warnings.append(
            say("The co-op asks for liability insurance; its premium is not in the figures until you enter it.")
        )
    if own.inverter_replacement_usd is not None:
        year = own.inverter_replacement_year or int(costs.figure("inverter_replacement_year").value)
        listed.append(_own("costs.inverter_replacement_usd", own.inverter_replacement_usd, "usd", say("New inverter")))
        if own.inverter_replacement_year is None:
            record = costs.figure("inverter_replacement_year")
            listed.append(replace(record.assumption(), key="costs.inverter_replacement_year"))
    else:
        year = 0
    pv_cents = whole_cents(pv_usd)
    return Purchase(
        pv_cents=pv_cents,
        wind_cents=whole_cents(pv_usd + wind_usd) - pv_cents,
        upkeep_cents_per_year=whole_cents(pv_upkeep + wind_upkeep),
        insurance_cents_per_year=whole_cents(own.insurance_usd_per_year or 0.0),
        replacement_cents=whole_cents(own.inverter_replacement_usd or 0.0),
        replacement_year=year,
        low_factor=low,
        high_factor=high,
        assumptions=tuple(listed),
        warnings=tuple(warnings),
        wind_upkeep_cents_per_year=whole_cents(wind_upkeep),
    )


def _pv_price(pv: Pv, own: Costs, costs: CostTable, listed: list[Assumption]) -> tuple[float, CostRecord | None]:
    """Dollars for all arrays, and the record they rest on when the price is a default."""
    kw_dc = pv.kw_dc
    if own.pv_usd_per_w_dc is not None:
        listed.append(_own("costs.pv_usd_per_w_dc", own.pv_usd_per_w_dc, "usd_per_w_dc", say("Solar panels installed")))
        return own.pv_usd_per_w_dc * 1000.0 * kw_dc, None
    records = [costs.pv_usd_per_w_dc(kw_dc, array.mounting) for array in pv.arrays]
    listed += [
        replace(record.assumption(), key="costs.pv_usd_per_w_dc")
        for record in {record.label: record for record in records}.values()
    ]
    usd = sum(record.value * 1000.0 * array.kw_dc for record, array in zip(records, pv.arrays, strict=True))
    return usd, records[0]


def _wind_price(
    own: Costs, rated_kw: float, costs: CostTable, listed: list[Assumption], warnings: list[str]
) -> tuple[float, CostRecord | None]:
    """Dollars for the turbines with their towers: the member's items, else a price per kW, else the default."""
    if own.wind_items_usd:
        usd = float(sum(own.wind_items_usd.values()))
        listed.append(_own("costs.wind_items_usd", usd, "usd", say("Wind turbine, item by item")))
        missing = [wind_item_name(item) for item in WIND_ITEMS if item not in own.wind_items_usd]
        if missing:
            warnings.append(
                say(
                    "The price of the wind turbine names nothing for: {missing}.",
                    missing=together(*missing, between=", "),
                )
            )
        return usd, None
    if own.wind_usd_per_kw is not None:
        listed.append(_own("costs.wind_usd_per_kw", own.wind_usd_per_kw, "usd_per_kw", say("Wind turbine installed")))
        return own.wind_usd_per_kw * rated_kw, None
    record = costs.wind_usd_per_kw(rated_kw)
    listed.append(replace(record.assumption(), key="costs.wind_usd_per_kw"))
    return record.value * rated_kw, record


def _pv_upkeep(case: Case, costs: CostTable, listed: list[Assumption]) -> float:
    """Dollars a year to keep the arrays going."""
    kw_dc = case.pv.kw_dc if case.pv else 0.0
    if kw_dc <= 0:
        return 0.0
    key, own = "costs.pv_om_usd_per_kw_dc_year", case.costs.pv_om_usd_per_kw_dc_year
    if own is not None:
        listed.append(_own(key, own, "usd_per_kw_year", say("Upkeep of solar panels")))
        return own * kw_dc
    record = costs.pv_om_usd_per_kw_dc_year(kw_dc)
    listed.append(replace(record.assumption(), key=key))
    return record.value * kw_dc


def _wind_upkeep(case: Case, rated_kw: float, costs: CostTable, listed: list[Assumption]) -> float:
    """Dollars a year to keep the turbines going: the price per kW, else what the seller says, else the default."""
    if rated_kw <= 0:
        return 0.0
    key, own = "costs.wind_om_usd_per_kw_year", case.costs.wind_om_usd_per_kw_year
    if own is not None:
        listed.append(_own(key, own, "usd_per_kw_year", say("Upkeep of the wind turbine")))
        return own * rated_kw
    said = case.wind_answer(UPKEEP_OF_WIND)
    if said is not None:
        listed.append(
            _own(
                f"wind.questions.{UPKEEP_OF_WIND}",
                said,
                "usd_per_year",
                say("Upkeep of the wind turbine"),
            )
        )
        return float(said)
    record = costs.wind_om_usd_per_kw_year()
    listed.append(replace(record.assumption(), key=key))
    return record.value * rated_kw


def _spread(
    pv_usd: float, pv: CostRecord | None, wind_usd: float, wind: CostRecord | None
) -> tuple[float | None, float | None]:
    """The low and high of the whole price over the price itself, as far as parts of it are defaults."""
    whole = pv_usd + wind_usd
    if whole <= 0 or (pv is None and wind is None):
        return None, None
    low = high = 0.0
    for usd, record in ((pv_usd, pv), (wind_usd, wind)):
        low += usd * (record.low / record.value if record and record.low is not None else 1.0)
        high += usd * (record.high / record.value if record and record.high is not None else 1.0)
    return low / whole, high / whole


def _own(key: str, value: object, unit: str, label: str) -> Assumption:
    return Assumption(key, value, unit, "member", "", label=label)


def wind_item_name(item: str) -> str:
    """What one of ``WIND_ITEMS`` is called."""
    names = {
        "turbine": say("turbine"),
        "tower": say("tower"),
        "installation": say("installation"),
        "interconnection": say("interconnection"),
        "labor": say("labor"),
        "equipment_rental": say("equipment rental"),
        "concrete_and_rebar": say("concrete and rebar"),
        "electrical_parts": say("electrical parts"),
        "shipping": say("shipping"),
        "sales_tax": say("sales tax"),
    }
    return names[item]
