"""The retail bill: energy, fixed, demand, minimum and tax, each a line in cents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.core.arrays import Floats
from app.core.meter import Readings
from app.core.money import Cents, to_cents
from app.core.months import BillingMonths
from app.core.policy import DemandCharge, EnergyCharge, FixedCharge, Price, Rate, Tax
from app.core.terms import Terms
from app.core.wording import say


@dataclass(frozen=True)
class Line:
    """One line of every bill: ``cents`` (scenarios, months), with the quantity and price that made it, if it has them.

    ``kind`` is energy, fixed, demand, minimum, tax, surplus, credit or payment.  ``charge`` is the charge's name in the
    rate, which may stand on the bill once for each time-of-use bucket.
    """

    name: str
    kind: str
    cents: Cents
    clause: str = ""
    quantity: Floats | None = None
    unit: str = ""
    price: Floats | None = None
    parameters: tuple[str, ...] = ()
    bucket: str = ""

    @property
    def charge(self) -> str:
        return self.name.removesuffix(f", {self.bucket}") if self.bucket else self.name


def energy_line(
    charge: EnergyCharge, buckets: Sequence[str], kwh: Floats, months: BillingMonths, terms: Terms
) -> list[Line]:
    """Lines of one energy charge on its kWh (scenarios, months, buckets): one a bucket, or one for the whole month."""
    lines = []
    for bucket in dict.fromkeys(block.bucket for block in charge.blocks):
        used = kwh[..., list(buckets).index(bucket)] if bucket else kwh.sum(axis=-1)
        usd: Floats = np.zeros_like(used)
        flat_price: Floats | None = None
        parameters: list[str] = []
        for block in (block for block in charge.blocks if block.bucket == bucket):
            applies = months.among(block.months)
            below = 0.0
            for tier in block.tiers:
                price = terms.price(tier.price)
                top = np.inf if tier.up_to_kwh is None else tier.up_to_kwh
                usd = usd + np.where(applies, np.clip(used - below, 0.0, top - below) * price, 0.0)
                below = top
                parameters += tier.price.parameters
            if len(block.tiers) == 1:
                flat_price = np.where(applies, price, 0.0 if flat_price is None else flat_price)
        if any(len(block.tiers) > 1 for block in charge.blocks if block.bucket == bucket):
            flat_price = None
        name = f"{charge.name}, {bucket}" if bucket else charge.name
        named = tuple(dict.fromkeys(parameters))
        lines.append(Line(name, "energy", to_cents(usd), charge.clause, used, "kWh", flat_price, named, bucket))
    return lines


def fixed_line(charge: FixedCharge, readings: Readings, terms: Terms, facts: Mapping[str, Floats]) -> Line:
    """A charge per month or day, times kW or kVA above a threshold if it names a quantity."""
    months = readings.months
    count: Floats = np.ones((1, 1)) if charge.per == "month" else months.days[np.newaxis, :].astype(np.float64)
    unit = "months" if charge.per == "month" else "days"
    if charge.quantity:
        amount = facts[charge.quantity] if charge.quantity in facts else terms.values[charge.quantity]
        liable = np.where(amount > charge.only_if_above, np.maximum(amount - charge.above, 0.0), 0.0)
        count = count * liable
        unit = "kVA" if "kva" in charge.quantity else "kW"
    price = terms.price(charge.price)
    applies = months.among(charge.months)
    usd = np.where(applies, count * price, 0.0)
    shown = np.where(applies, count, 0.0)
    cents = np.broadcast_to(to_cents(usd), np.broadcast_shapes(usd.shape, (readings.charged_kwh.shape[0], len(months))))
    return Line(charge.name, "fixed", cents, charge.clause, shown, unit, price, charge.price.parameters)


def demand_line(charge: DemandCharge, buckets: Sequence[str], readings: Readings, terms: Terms) -> Line:
    """A charge on the month's highest kW, or on the ratcheted share of an earlier month's.

    Where the year before the first month is known, the ratchet looks back into it.
    """
    shape = readings.charged_kwh.shape[:2]
    before = None
    if charge.coincident:
        kw = np.broadcast_to(terms.values[charge.coincident], shape)
    else:
        delivered, received = readings.peak_delivered_kw, readings.peak_received_kw
        if delivered is None or received is None:
            raise ValueError(f"{charge.name} needs readings that know the highest demand")
        peaks = {"delivered": delivered, "received": received, "larger": np.maximum(delivered, received)}[
            charge.direction
        ]
        kw = _in_bucket(charge, buckets, peaks)
        if charge.direction != "received" and readings.peak_before_kw is not None:
            before = _in_bucket(charge, buckets, readings.peak_before_kw)
    applies = readings.months.among(charge.months)
    kw = np.where(applies, kw, 0.0)
    billed = _ratcheted(charge, kw, None if before is None else np.where(applies[: before.shape[1]], before, 0.0))
    billed = np.where(applies, np.maximum(billed, charge.minimum_kw), 0.0)
    price = terms.price(charge.price)
    return Line(
        charge.name, "demand", to_cents(billed * price), charge.clause, billed, "kW", price, charge.price.parameters
    )


def _in_bucket(charge: DemandCharge, buckets: Sequence[str], peaks_kw: Floats) -> Floats:
    """The peaks a charge looks at, (scenarios, months): those of its bucket, or the highest of all."""
    found: Floats = peaks_kw[..., list(buckets).index(charge.bucket)] if charge.bucket else peaks_kw.max(axis=-1)
    return found


def _ratcheted(charge: DemandCharge, kw: Floats, before_kw: Floats | None) -> Floats:
    """Each month's demand, or the share of an earlier month's if that is more; ``before_kw`` is the year before."""
    past = 0 if before_kw is None else before_kw.shape[1]
    if before_kw is not None:
        kw = np.concatenate((np.broadcast_to(before_kw, (kw.shape[0], past)), kw), axis=1)
    billed = kw.copy()
    for back in range(1, min(charge.ratchet_months, kw.shape[1] - 1) + 1):
        billed[:, back:] = np.maximum(billed[:, back:], kw[:, :-back] * charge.ratchet_percent / 100.0)
    return billed[:, past:]


def minimum_line(minimum: Price, charged: Cents, terms: Terms) -> Line:
    """What lifts the charges to the minimum bill: a floor, not an addition."""
    floor = to_cents(terms.price(minimum))
    return Line(
        say("Minimum bill"),
        "minimum",
        np.maximum(floor - charged, 0),
        price=terms.price(minimum),
        parameters=minimum.parameters,
    )


def tax_line(tax: Tax, lines: Sequence[Line], terms: Terms) -> Line:
    """A percentage of the named lines, or of all before it, rounded once on their sum."""
    base = sum_cents([line for line in lines if not tax.on or {line.name, line.charge} & set(tax.on)])
    percent = terms.price(tax.percent)
    return Line(
        tax.name,
        "tax",
        to_cents(base / 100.0 * percent / 100.0),
        tax.clause,
        base / 100.0,
        "$",
        percent,
        tax.percent.parameters,
    )


def charge_lines(
    rate: Rate,
    readings: Readings,
    billed_kwh: Floats,
    terms: Terms,
    facts: Mapping[str, Floats],
    with_generation: bool,
    more_fixed: Sequence[FixedCharge] = (),
    more_demand: Sequence[DemandCharge] = (),
    minimum_bill: Price | None = None,
) -> list[Line]:
    """All charges of a bill before any credit, in the order they are printed."""
    buckets = rate.time_of_use.buckets if rate.time_of_use else ("",)
    occasions = ("always", "with_generation" if with_generation else "without_generation")
    lines = [
        fixed_line(charge, readings, terms, facts)
        for charge in (*rate.fixed, *more_fixed)
        if charge.occasion in occasions
    ]
    gross = readings.load_kwh if readings.load_kwh is not None else readings.delivered_kwh
    bases = {"billed": billed_kwh, "delivered": readings.delivered_kwh, "load": gross}
    for energy in rate.energy:
        kwh = _in_buckets(bases[energy.basis], len(buckets))
        lines += energy_line(energy, buckets, kwh, readings.months, terms)
    lines += [
        demand_line(charge, buckets, readings, terms)
        for charge in (*rate.demand, *more_demand)
        if charge.occasion in occasions
    ]
    floor = minimum_bill or rate.minimum_bill
    if floor is not None:
        lines.append(minimum_line(floor, sum_cents(lines), terms))
    for tax in rate.taxes:
        lines.append(tax_line(tax, lines, terms))
    return lines


def sum_cents(lines: Sequence[Line]) -> Cents:
    """The sum of lines, (scenarios, months)."""
    return sum((line.cents for line in lines), np.zeros((1, 1), dtype=np.int64))


def _in_buckets(kwh: Floats, buckets: int) -> Floats:
    """Energy in the buckets of the rate; a rate without any bills the sum of those the readings have."""
    if kwh.shape[-1] == buckets:
        return kwh
    if buckets > 1:
        raise ValueError(f"a rate of {buckets} time-of-use buckets needs readings in them")
    return kwh.sum(axis=-1, keepdims=True)
