"""What the meter reads: load and generation become delivered and received, netted at the policy's interval.

Delivered is what the co-op sent to the member, received what the member sent to the co-op.  For every interval
load = used on the spot + delivered, and generation = used on the spot + received.  Where all is bought and all is sold
there are two meters and nothing is used on the spot: all of the load is delivered, all of the generation received.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats
from app.core.months import BillingMonths
from app.core.settlement.netting import net, net_month

NETTING_MINUTES = {"hour": 60, "15_minutes": 15, "5_minutes": 5}
REGISTER_NETTINGS = ("billing_month", "instant", "none")


@dataclass(frozen=True)
class Readings:
    """A meter's year or years, each array (scenarios, months, buckets) in kWh unless said otherwise.

    ``delivered`` and ``received`` are the registers; ``charged`` and ``surplus`` what is left of them after netting.
    ``load`` and ``generation`` are None when the registers alone are known.  ``surplus_value_usd`` (scenarios, months)
    is the surplus at interval prices; if those are a year's shape that may be moved to another level,
    ``market_mean_usd_per_kwh`` is the mean they have.  The peaks are kW; ``peak_before_kw`` (1, months, buckets) are
    those of the year before the first month, when nothing was generated yet, where they are known.
    """

    months: BillingMonths
    delivered_kwh: Floats
    received_kwh: Floats
    charged_kwh: Floats
    surplus_kwh: Floats
    load_kwh: Floats | None = None
    generation_kwh: Floats | None = None
    surplus_value_usd: Floats | None = None
    peak_delivered_kw: Floats | None = None
    peak_received_kw: Floats | None = None
    pooled: bool = True
    market_mean_usd_per_kwh: float | None = None
    peak_before_kw: Floats | None = None


@dataclass(frozen=True)
class IntervalClock:
    """To which bill and time-of-use bucket each of N intervals of ``minutes`` belongs."""

    minutes: int
    months: BillingMonths
    buckets: tuple[str, ...]
    group: npt.NDArray[np.int64]
    order: npt.NDArray[np.int64] | None
    starts: npt.NDArray[np.int64]
    present: npt.NDArray[np.int64]

    def sums(self, kwh: Floats) -> Floats:
        """Sums over each month and bucket: (..., N) becomes (..., months, buckets)."""
        ordered = kwh if self.order is None else kwh[..., self.order]
        return self._spread(np.add.reduceat(ordered, self.starts, axis=-1))

    def peaks(self, kwh: Floats) -> Floats:
        """The highest average kW of an interval in each month and bucket."""
        ordered = kwh if self.order is None else kwh[..., self.order]
        return self._spread(np.maximum.reduceat(ordered, self.starts, axis=-1)) * (60.0 / self.minutes)

    def _spread(self, grouped: Floats) -> Floats:
        shape = (*grouped.shape[:-1], len(self.months), len(self.buckets))
        if len(self.present) == shape[-1] * shape[-2]:
            return grouped.reshape(shape)
        full = np.zeros((*grouped.shape[:-1], shape[-1] * shape[-2]))
        full[..., self.present] = grouped
        return full.reshape(shape)


def interval_clock(
    minutes: int,
    months: BillingMonths,
    month_index: npt.NDArray[np.int64],
    bucket_index: npt.NDArray[np.int64] | None = None,
    buckets: tuple[str, ...] = ("",),
) -> IntervalClock:
    """A clock from each interval's position in ``months`` and, under time of use, its bucket (both shape (N,))."""
    group = month_index * len(buckets) + (0 if bucket_index is None else bucket_index)
    in_order = bool(np.all(np.diff(group) >= 0))
    order = None if in_order else np.argsort(group, kind="stable")
    present, starts = np.unique(group if order is None else group[order], return_index=True)
    return IntervalClock(minutes, months, buckets, group, order, starts, present)


def readings_from_registers(
    months: BillingMonths,
    delivered_kwh: Floats,
    received_kwh: Floats,
    netting: str,
    generation_kwh: Floats | None = None,
    by_bucket: bool = False,
) -> Readings:
    """Readings of a two-register meter, (scenarios, months); the netting is one of ``REGISTER_NETTINGS``.

    Of a meter that reads each bucket by itself they are (scenarios, months, buckets), and may be netted so too.
    """

    def with_buckets(kwh: Floats) -> Floats:
        return kwh if by_bucket else kwh[..., np.newaxis]

    delivered, received = with_buckets(delivered_kwh), with_buckets(received_kwh)
    generation = None if generation_kwh is None else with_buckets(generation_kwh)
    load = None if generation is None else delivered + generation - received
    if netting == "none" and load is not None and generation is not None:
        delivered, received = load, generation
    charged, surplus = _netted(netting, delivered, received)
    return Readings(months, delivered, received, charged, surplus, load, generation, pooled=_pooled(netting))


def _netted(netting: str, delivered: Floats, received: Floats) -> tuple[Floats, Floats]:
    """Charged and surplus kWh of registers that are netted by the month, or not at all; each shape (..., buckets)."""
    if netting == "billing_month":
        return net_month(delivered, received)
    if netting == "tou_month":
        return net(delivered, received)
    return delivered, received


def _pooled(netting: str) -> bool:
    """Whether the buckets of a month share one bank and one cap."""
    return netting != "tou_month"


def readings_from_intervals(
    load_kwh: Floats,
    generation_kwh: Floats,
    clock: IntervalClock,
    netting: str,
    market_usd_per_kwh: Floats | None = None,
) -> Readings:
    """Readings from interval data, (scenarios, N); netting finer than the data falls back on the data's interval."""
    load, generation = np.atleast_2d(load_kwh), np.atleast_2d(generation_kwh)
    delivered, received = (load, generation) if netting == "none" else net(load, generation)
    registers = clock.sums(delivered), clock.sums(received)
    totals = clock.sums(load), clock.sums(generation)
    charged, surplus = _netted(netting, *registers)
    sold = received
    intervals = NETTING_MINUTES.get(netting, 0) // clock.minutes
    if intervals > 1:
        charged_then, sold = _net_groups(load, generation, intervals)
        charged, surplus = clock.sums(charged_then), clock.sums(sold)
    value = None if market_usd_per_kwh is None else clock.sums(sold * market_usd_per_kwh).sum(axis=-1)
    return Readings(
        clock.months,
        *registers,
        charged,
        surplus,
        *totals,
        value,
        clock.peaks(delivered),
        clock.peaks(received),
        pooled=_pooled(netting),
    )


def _net_groups(load: Floats, generation: Floats, size: int) -> tuple[Floats, Floats]:
    """Charged and surplus of groups of ``size`` intervals, each group's result standing at its first interval."""
    difference = (load - generation).reshape(*np.broadcast_shapes(load.shape, generation.shape)[:-1], -1, size)
    total = difference.sum(axis=-1)
    charged, surplus = (np.zeros(difference.shape) for _ in range(2))
    charged[..., 0] = np.maximum(total, 0.0)
    surplus[..., 0] = np.maximum(-total, 0.0)
    return charged.reshape(*difference.shape[:-2], -1), surplus.reshape(*difference.shape[:-2], -1)


@dataclass(frozen=True)
class ExchangeCurve:
    """Delivered and received energy as an exact function of the system's size, for one load and one sun or wind.

    An interval with load l and generation g per unit of size exchanges max(l - a g, 0) at size a: linear on each side
    of the ratio l / g.  With the intervals of a group sorted by that ratio, running sums give any size's registers at
    once and exactly, which is what makes a sweep of sizes or 25 years of degradation cheap.  The group's highest demand
    at any size is that of one of the few intervals kept in ``highest_delivered`` and ``highest_received``, each a pair
    of loads and generations.
    """

    clock: IntervalClock
    load_kwh: Floats
    generation_kwh: Floats
    ratio: tuple[Floats, ...]
    load_below: tuple[Floats, ...]
    generation_below: tuple[Floats, ...]
    value_load_below: tuple[Floats, ...] | None
    value_generation_below: tuple[Floats, ...] | None
    highest_delivered: tuple[tuple[Floats, Floats], ...]
    highest_received: tuple[tuple[Floats, Floats], ...]
    market_mean_usd_per_kwh: float | None = None


def exchange_curve(
    load_kwh: Floats,
    generation_kwh: Floats,
    clock: IntervalClock,
    market_usd_per_kwh: Floats | None = None,
    with_peaks: bool = True,
) -> ExchangeCurve:
    """The curve for one year of N intervals; the market price, if any, is per interval.

    Without peaks, where nothing is billed by demand, it knows energy alone.
    """
    everything = np.arange(len(load_kwh)) if clock.order is None else clock.order
    groups = np.split(everything, clock.starts[1:])
    # Only an interval that generates can ever send anything, so only those are sorted.
    generates = generation_kwh > 0.0
    sending, ratios = [], []
    for group in groups:
        lit = group[generates[group]]
        ratio = _ratio(load_kwh[lit], generation_kwh[lit])
        order = np.argsort(ratio)
        sending.append(lit[order])
        ratios.append(ratio[order])

    def running(values: Floats) -> tuple[Floats, ...]:
        return tuple(np.concatenate(([0.0], np.cumsum(values[intervals]))) for intervals in sending)

    value_load = value_generation = None
    if market_usd_per_kwh is not None:
        value_load = running(load_kwh * market_usd_per_kwh)
        value_generation = running(generation_kwh * market_usd_per_kwh)
    return ExchangeCurve(
        clock,
        clock.sums(load_kwh),
        clock.sums(generation_kwh),
        tuple(ratios),
        running(load_kwh),
        running(generation_kwh),
        value_load,
        value_generation,
        tuple(_foremost(load_kwh[group], generation_kwh[group]) for group in groups) if with_peaks else (),
        tuple(_foremost(generation_kwh[group], load_kwh[group])[::-1] for group in groups) if with_peaks else (),
        None if market_usd_per_kwh is None else float(market_usd_per_kwh.mean()),
    )


def _ratio(upper: Floats, lower: Floats) -> Floats:
    """One over the other, endless where there is nothing, or next to nothing, to divide by."""
    with np.errstate(over="ignore"):
        return np.divide(upper, lower, out=np.full(upper.shape, np.inf), where=lower > 0.0)


def _foremost(up_kwh: Floats, down_kwh: Floats) -> tuple[Floats, Floats]:
    """The intervals that no other beats by a higher first and a lower second energy: the only ones that can peak."""
    order = np.argsort(-up_kwh, kind="stable")
    up, down = up_kwh[order], down_kwh[order]
    lowest_before = np.concatenate(([np.inf], np.minimum.accumulate(down)[:-1]))
    ahead = down < lowest_before
    return up[ahead], down[ahead]


def readings_at_sizes(
    curve: ExchangeCurve, size: Floats, load_factor: Floats, netting: str, months: BillingMonths
) -> Readings:
    """Readings for sizes and load factors of shape (scenarios, years), each year the curve's months in their order.

    ``netting`` is any that does not need intervals coarser than the data's.
    """
    scenarios, years = np.broadcast_shapes(size.shape, load_factor.shape)
    growth = np.broadcast_to(load_factor, (scenarios, years))
    scale = np.broadcast_to(size, (scenarios, years))
    relative = _ratio(scale, growth)
    months_a_year, buckets = len(curve.clock.months), len(curve.clock.buckets)
    shape = (scenarios, years, months_a_year * buckets)
    received = np.zeros(shape)
    with_peaks = bool(curve.highest_delivered)
    peak_delivered, peak_received = (np.zeros(shape) if with_peaks else None for _ in range(2))
    value = None if curve.value_load_below is None else np.zeros(shape)
    for position, group in enumerate(curve.clock.present):
        below = np.searchsorted(curve.ratio[position], relative, side="right")
        received[..., group] = (
            scale * curve.generation_below[position][below] - growth * curve.load_below[position][below]
        )
        if peak_delivered is not None and peak_received is not None:
            (highest_load, at_load), (at_generation, highest_generation) = (
                curve.highest_delivered[position],
                curve.highest_received[position],
            )
            if netting == "none":
                peak_delivered[..., group] = growth * highest_load[0]
                peak_received[..., group] = scale * highest_generation[0]
            else:
                peak_delivered[..., group] = _highest(growth, scale, highest_load, at_load)
                peak_received[..., group] = _highest(-growth, -scale, at_generation, highest_generation)
        if value is not None and curve.value_load_below and curve.value_generation_below:
            value_load, value_generation = curve.value_load_below[position], curve.value_generation_below[position]
            if netting == "none":
                value[..., group] = scale * value_generation[-1]
            else:
                value[..., group] = scale * value_generation[below] - growth * value_load[below]

    def by_month(array: Floats) -> Floats:
        return array.reshape(scenarios, years * months_a_year, buckets)

    received = by_month(np.maximum(received, 0.0))
    load = by_month(curve.load_kwh * growth[..., np.newaxis, np.newaxis])
    generation = by_month(curve.generation_kwh * scale[..., np.newaxis, np.newaxis])
    delivered = np.maximum(load - generation + received, 0.0)
    if netting == "none":
        delivered, received = load, generation
    charged, surplus = _netted(netting, delivered, received)
    per_hour = 60.0 / curve.clock.minutes
    return Readings(
        months,
        delivered,
        received,
        charged,
        surplus,
        load,
        generation,
        None if value is None else by_month(value).sum(axis=-1),
        None if peak_delivered is None else by_month(peak_delivered) * per_hour,
        None if peak_received is None else by_month(peak_received) * per_hour,
        _pooled(netting),
        curve.market_mean_usd_per_kwh,
        _peak_of_use_kw(curve) if with_peaks else None,
    )


def _peak_of_use_kw(curve: ExchangeCurve) -> Floats:
    """The highest demand of a year of use alone, (1, months, buckets)."""
    clock = curve.clock
    peak_kw = np.zeros(len(clock.months) * len(clock.buckets))
    peak_kw[clock.present] = [load_kwh[0] for load_kwh, _ in curve.highest_delivered]
    return peak_kw.reshape(1, len(clock.months), len(clock.buckets)) * (60.0 / clock.minutes)


def _highest(growth: Floats, scale: Floats, load_kwh: Floats, generation_kwh: Floats) -> Floats:
    """The highest exchange of a group's foremost intervals, never below nothing; the shape of ``growth``."""
    exchange = growth[..., np.newaxis] * load_kwh - scale[..., np.newaxis] * generation_kwh
    return np.maximum(exchange.max(axis=-1), 0.0)
