"""What the savings are worth: cash flow, payback, present value, rate of return, cost per kWh."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy_financial

from app.core.money import Cents, Floats


@dataclass(frozen=True)
class CashFlow:
    """Whole cents over N years for S scenarios: ``flow`` and ``cumulative`` are (S, N + 1), year 0 the purchase."""

    flow: Cents
    cumulative: Cents

    @property
    def years(self) -> int:
        return self.flow.shape[1] - 1


def cash_flow(upfront_cents: Cents, saving_cents: Cents, costs_cents: Cents) -> CashFlow:
    """Money out at purchase (S,), savings and yearly costs (S, N), as the member's purse sees them."""
    yearly = saving_cents - costs_cents
    flow = np.concatenate((-np.broadcast_to(upfront_cents, yearly.shape[:1])[:, np.newaxis], yearly), axis=1)
    return CashFlow(flow, np.cumsum(flow, axis=1))


def payback_years(flow: Floats | Cents) -> float | None:
    """Years until the running sum of a flow (N + 1,) reaches zero for good, interpolated within the year; None if never.

    A flow that starts without cost has paid back at once.
    """
    running = np.cumsum(flow)
    if running[-1] < 0:
        return None
    below = np.flatnonzero(running < 0)
    if below.size == 0:
        return 0.0
    last = int(below[-1])
    return last + float(-running[last] / (running[last + 1] - running[last]))


def discounted(flow: Floats | Cents, discount_rate: float) -> Floats:
    """Each year's flow in money of year 0."""
    return flow / (1.0 + discount_rate) ** np.arange(flow.shape[-1])


def net_present_cents(flow: Cents, discount_rate: float) -> int:
    """The present value of a flow (N + 1,), in whole cents."""
    return round(float(numpy_financial.npv(discount_rate, flow)))


def return_percent(flow: Cents) -> float | None:
    """Internal rate of return in percent; None where the flow never turns, or no rate makes it zero."""
    if not ((flow < 0).any() and (flow > 0).any()):
        return None
    rate = float(numpy_financial.irr(flow.astype(np.float64)))
    return None if not np.isfinite(rate) else 100.0 * rate


def cost_per_kwh(upfront_cents: int, costs_cents: Cents, generation_kwh: Floats, discount_rate: float) -> float | None:
    """Levelised cost in $/kWh: present value of all money out over present value of the energy, years 1 to N."""
    factor = (1.0 + discount_rate) ** -np.arange(1, len(generation_kwh) + 1)
    energy = float((generation_kwh * factor).sum())
    if energy <= 0:
        return None
    return (upfront_cents + float((costs_cents * factor).sum())) / 100.0 / energy
