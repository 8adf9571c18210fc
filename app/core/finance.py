"""What the savings are worth: cash flow with loan, incentives and tax, payback, present value, return, cost per kWh."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import numpy_financial

from app.core.arrays import Floats
from app.core.case import Loan
from app.core.money import Cents, to_cents
from app.core.wording import say

PAYMENTS_A_YEAR = 12


@dataclass(frozen=True)
class CashFlow:
    """Whole cents over N years for S scenarios: ``flow`` and ``cumulative`` are (S, N + 1), year 0 the purchase."""

    flow: Cents
    cumulative: Cents

    @property
    def years(self) -> int:
        return self.flow.shape[1] - 1


@dataclass(frozen=True, eq=False)
class Purse:
    """Money of S scenarios: ``purchase`` is the flow of the purchase itself, ``own`` that of the purse with a loan."""

    purchase: CashFlow
    own: CashFlow


@dataclass(frozen=True)
class LoanSchedule:
    """A loan in dollars: what is borrowed and paid at once, and each year's payments and interest, (years,).

    ``needed_usd`` is the part of the price it pays; the dealer fee is borrowed on top.  A balance left at the end of
    the years is paid with the last.
    """

    principal_usd: float
    needed_usd: float
    fees_usd: float
    payment_usd: float
    paid_usd: Floats
    interest_usd: Floats

    @property
    def dealer_fee_usd(self) -> float:
        return self.principal_usd - self.needed_usd


def loan_schedule(loan: Loan, price_usd: float, years: int, payments_a_year: int = PAYMENTS_A_YEAR) -> LoanSchedule:
    """Level payments at the end of each period, at the yearly rate divided by the periods of a year."""
    needed = price_usd * (1.0 - loan.down_payment_percent / 100.0)
    principal = needed / (1.0 - loan.dealer_fee_percent / 100.0)
    periods = loan.years * payments_a_year
    rate = loan.rate_percent / 100.0 / payments_a_year
    payment = float(-numpy_financial.pmt(rate, periods, principal))
    number = np.arange(1, periods + 1)
    grown = (1.0 + rate) ** np.arange(0, periods + 1)
    paid_off = (grown - 1.0) / rate if rate > 0 else np.arange(0.0, periods + 1.0)
    balance_after = principal * grown - payment * paid_off
    interest = balance_after[:-1] * rate
    year = (number - 1) // payments_a_year
    within = year < years
    paid_in_year: Floats = np.bincount(year[within], minlength=years).astype(np.float64) * payment
    interest_in_year: Floats = np.bincount(year[within], interest[within], years).astype(np.float64)
    if loan.years > years:
        paid_in_year[-1] += balance_after[years * payments_a_year]
    fees = principal * loan.fee_percent / 100.0 + loan.fee_usd
    return LoanSchedule(principal, needed, fees, payment, paid_in_year, interest_in_year)


def cash_flow(upfront_cents: npt.ArrayLike, saving_cents: Cents, costs_cents: Cents) -> CashFlow:
    """Money out at purchase (S,), savings and yearly costs (S, N), as the member's purse sees them."""
    yearly = saving_cents - costs_cents
    start = np.broadcast_to(-np.atleast_1d(np.asarray(upfront_cents, dtype=np.int64)), yearly.shape[:1])
    flow = np.concatenate((start[:, np.newaxis], yearly), axis=1)
    return CashFlow(flow, np.cumsum(flow, axis=1))


def with_incentives(flow: CashFlow, incentive_cents: npt.ArrayLike) -> CashFlow:
    """The flow with public money (S,) that comes with the first year."""
    changed = flow.flow.copy()
    changed[:, 1] += np.asarray(incentive_cents, dtype=np.int64)
    return CashFlow(changed, np.cumsum(changed, axis=1))


def with_loan(flow: CashFlow, loan: LoanSchedule) -> CashFlow:
    """The flow of who borrows: less at the start, the payments year by year."""
    changed = flow.flow.copy()
    changed[:, 0] += to_cents(loan.needed_usd) - to_cents(loan.fees_usd)
    changed[:, 1:] -= to_cents(loan.paid_usd)
    return CashFlow(changed, np.cumsum(changed, axis=1))


def purse(
    saving_cents: Cents,
    installed_cents: Cents,
    fees_cents: Cents | int,
    costs_cents: Cents,
    incentive_cents: Cents,
    loan: Loan | None = None,
) -> Purse:
    """The flows of S purchases: savings (S, N), prices, fees and incentives (S,), yearly costs (S or 1, N).

    A loan's money is in proportion to the price, but for its fixed fee.
    """
    flow = with_incentives(cash_flow(installed_cents + fees_cents, saving_cents, costs_cents), incentive_cents)
    if loan is None:
        return Purse(flow, flow)
    per_dollar = loan_schedule(loan, 1.0, flow.years)
    usd = np.asarray(installed_cents, dtype=np.float64) / 100.0
    changed = flow.flow.copy()
    changed[:, 0] += to_cents(usd * per_dollar.needed_usd)
    changed[:, 0] -= to_cents(usd * (per_dollar.fees_usd - loan.fee_usd) + loan.fee_usd)
    changed[:, 1:] -= to_cents(usd[:, np.newaxis] * per_dollar.paid_usd)
    return Purse(flow, CashFlow(changed, np.cumsum(changed, axis=1)))


def present_values(flow: CashFlow, discount_rate: float) -> Floats:
    """Whole cents of year 0 for each scenario, (S,)."""
    return np.rint(flow.flow @ (1.0 + discount_rate) ** -np.arange(flow.years + 1.0))


def with_tax(
    flow: CashFlow,
    tax_rate: float,
    saving_cents: Cents,
    costs_cents: Cents,
    depreciation_cents: Cents,
    interest_usd: Floats | float = 0.0,
) -> CashFlow:
    """The flow after income tax of a farm or business, which deducts its energy.

    Energy that is saved is not deducted any more; upkeep, interest and depreciation (each (N,) or (S, N)) are.  A loss
    is taken to be of use in its year.
    """
    deducted = costs_cents + depreciation_cents + to_cents(interest_usd) - saving_cents
    changed = flow.flow.copy()
    changed[:, 1:] += to_cents(tax_rate * deducted / 100.0)
    return CashFlow(changed, np.cumsum(changed, axis=1))


def paybacks(flow: npt.NDArray[Any]) -> Floats:
    """Years until the running sum of each flow (S, N + 1) reaches zero for good, interpolated; infinite if never.

    A flow that starts without cost has paid back at once.
    """
    running = np.cumsum(flow, axis=1).astype(np.float64)
    below = running < 0
    last = running.shape[1] - 1 - np.argmax(below[:, ::-1], axis=1)
    rows = np.arange(running.shape[0])
    before = running[rows, last]
    after = running[rows, np.minimum(last + 1, running.shape[1] - 1)]
    step = np.where(after > before, after - before, 1.0)
    years = last - before / step
    return np.where(below.any(axis=1), np.where(below[:, -1], np.inf, years), 0.0)


def payback_years(flow: npt.NDArray[Any]) -> float | None:
    """The payback of one flow (N + 1,); None if it never comes."""
    years = float(paybacks(flow[np.newaxis, :])[0])
    return years if np.isfinite(years) else None


def payback_text(years: float | None, horizon_years: int) -> str:
    """A payback in words."""
    return (
        say("never within {horizon_years} years", horizon_years=horizon_years)
        if years is None
        else say("{years:.1f} years", years=years)
    )


def discounted(flow: npt.NDArray[Any], discount_rate: float) -> Floats:
    """Each year's flow in money of year 0."""
    return flow / (1.0 + discount_rate) ** np.arange(flow.shape[-1])


def net_present_cents(flow: npt.NDArray[Any], discount_rate: float) -> int:
    """The present value of a flow (N + 1,), in whole cents."""
    return round(float(numpy_financial.npv(discount_rate, flow)))


def return_percent(flow: npt.NDArray[Any]) -> float | None:
    """Internal rate of return in percent; None where the flow never turns, or no rate makes it zero."""
    if not ((flow < 0).any() and (flow > 0).any()):
        return None
    rate = float(numpy_financial.irr(flow.astype(np.float64)))
    return None if not np.isfinite(rate) else 100.0 * rate


def cost_per_kwh(upfront_cents: int, costs_cents: Cents, generation_kwh: Floats, discount_rate: float) -> float | None:
    """Levelised cost in $/kWh: present value of all money out over present value of the energy, years 1 to N."""
    factor = (1.0 + discount_rate) ** -np.arange(1.0, len(generation_kwh) + 1.0)
    energy = float((generation_kwh * factor).sum())
    if energy <= 0:
        return None
    return (upfront_cents + float((costs_cents * factor).sum())) / 100.0 / energy
