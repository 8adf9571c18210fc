"""The dollar credit: what surplus earned in money pays, keeps, pays out and loses, in whole cents."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.money import Cents
from app.core.settlement.bank import Ledger, Mask
from app.core.settlement.payout import PayoutTerms, payout_due


@dataclass(frozen=True)
class CreditTerms:
    """``same_bill`` lets a credit pay the bill it was earned on; ``ends`` and ``pays`` as for the kWh bank."""

    same_bill: bool
    ends: Mask
    pays: Mask
    lifetime_months: int = 0
    payout: PayoutTerms | None = None


def run_credit(earned: Cents, payable: Cents, terms: CreditTerms, opening: int | Cents = 0) -> tuple[Ledger, Cents]:
    """The credit's ledger, and how much of each month's ``paid`` was a payout above a threshold.

    ``earned`` and ``payable`` (the part of the bill a credit may pay) are (scenarios, months).  At a month's close
    comes first the payout, then the end of what ``lifetime_months`` bills could not use, then the end of all.
    """
    scenarios, months = np.broadcast_shapes(earned.shape, payable.shape, (1, terms.ends.shape[1]))
    income = np.broadcast_to(earned, (scenarios, months)).T
    due = np.broadcast_to(payable, (scenarios, months)).T
    ending = np.broadcast_to(terms.ends, (scenarios, months)).T
    used, paid_out, ended, expired, closing = (np.zeros((months, scenarios), dtype=np.int64) for _ in range(5))
    bills = max(terms.lifetime_months, 1)
    kept_from_next_bill = bool(terms.lifetime_months) and not terms.same_bill
    cohorts = np.zeros((bills + kept_from_next_bill, scenarios), dtype=np.int64)
    cohorts[bills - 1] += np.ravel(opening)
    if not income.any() and not cohorts.any():
        still = np.zeros((scenarios, months), dtype=np.int64)
        return Ledger(still, still, still, still, still, still), still
    month_ends = np.flatnonzero(ending.any(axis=1)).tolist()
    for m in range(months):
        if terms.same_bill:
            cohorts[-1] += income[m]
        used[m] = _take(cohorts, np.minimum(due[m], cohorts.sum(axis=0)))
        if not terms.same_bill:
            cohorts[-1] += income[m]
        if terms.payout is not None:
            balance = cohorts.sum(axis=0)
            paid_out[m] = _take(cohorts, payout_due(terms.payout, m, income[m], balance), newest_first=True)
        if terms.lifetime_months:
            expired[m] = cohorts[0]
            cohorts[:-1] = cohorts[1:].copy()
            cohorts[-1] = 0
        if m in month_ends:
            gone = np.where(ending[m], cohorts, 0)
            ended[m] = gone.sum(axis=0)
            cohorts -= gone
        closing[m] = cohorts.sum(axis=0)
    total = closing.T
    before = np.empty_like(total)
    before[:, 0] = np.broadcast_to(np.ravel(opening), (scenarios,))
    before[:, 1:] = total[:, :-1]
    paid_at_end = np.where(terms.pays, ended.T, 0)
    forfeited = ended.T - paid_at_end + expired.T
    ledger = Ledger(before, income.T.copy(), used.T, forfeited, paid_at_end + paid_out.T, total)
    return ledger, paid_out.T


def _take(cohorts: Cents, wanted: Cents, newest_first: bool = False) -> Cents:
    """Take an amount from the cohorts, oldest first unless told otherwise; returns what was taken."""
    if len(cohorts) == 1:
        cohorts[0] -= wanted
        return wanted
    ordered = cohorts[::-1] if newest_first else cohorts
    before = np.cumsum(ordered, axis=0) - ordered
    taken = np.clip(wanted - before, 0, ordered)
    ordered -= taken
    return taken.sum(axis=0)
