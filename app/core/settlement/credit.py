"""The dollar credit: what surplus earned in money pays, keeps, pays out and loses, in whole cents."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.arrays import Mask
from app.core.money import Cents
from app.core.settlement.bank import Ledger
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
    comes first the payout, of the newest credit, then the end of what ``lifetime_months`` bills could not use, then
    the end of all.
    """
    scenarios, months = np.broadcast_shapes(earned.shape, payable.shape, (1, terms.ends.shape[1]))
    income = np.broadcast_to(earned, (scenarios, months)).T
    due = np.broadcast_to(payable, (scenarios, months)).T
    ending = np.broadcast_to(terms.ends, (scenarios, months)).T
    used, paid_out, ended, expired, closing = (np.zeros((months, scenarios), dtype=np.int64) for _ in range(5))
    bills = max(terms.lifetime_months, 1)
    ages = bills if terms.same_bill else bills + 1
    cohorts = np.zeros((ages, scenarios), dtype=np.int64)
    cohorts[bills - 1] += np.ravel(opening)
    balance = cohorts[bills - 1].copy()
    if not income.any() and not balance.any():
        still = np.zeros((scenarios, months), dtype=np.int64)
        return Ledger(still, still, still, still, still, still), still
    month_ends = set(np.flatnonzero(ending.any(axis=1)).tolist())
    grows_old = terms.lifetime_months > 0
    for m in range(months):
        if terms.same_bill:
            balance += income[m]
            cohorts[-1] += income[m]
        np.minimum(due[m], balance, out=used[m])
        balance -= used[m]
        if grows_old:
            _take(cohorts, used[m])
        if not terms.same_bill:
            balance += income[m]
            cohorts[-1] += income[m]
        if terms.payout is not None:
            paid_out[m] = payout_due(terms.payout, m, income[m], balance)
            balance -= paid_out[m]
        if grows_old:
            _take(cohorts[::-1], paid_out[m])
            expired[m] = cohorts[0]
            balance -= expired[m]
            cohorts[:-1] = cohorts[1:].copy()
            cohorts[-1] = 0
        if m in month_ends:
            ended[m] = np.where(ending[m], balance, 0)
            balance -= ended[m]
            cohorts *= ~ending[m]
        closing[m] = balance
    total = closing.T
    before = np.empty_like(total)
    before[:, 0] = np.broadcast_to(np.ravel(opening), (scenarios,))
    before[:, 1:] = total[:, :-1]
    paid_at_end = np.where(terms.pays, ended.T, 0)
    forfeited = ended.T - paid_at_end + expired.T
    ledger = Ledger(before, income.T.copy(), used.T, forfeited, paid_at_end + paid_out.T, total)
    return ledger, paid_out.T


def _take(cohorts: Cents, wanted: Cents) -> None:
    """Takes an amount, no more than there is, from the cohorts in their order."""
    if wanted.any():
        before = np.cumsum(cohorts, axis=0) - cohorts
        cohorts -= np.minimum(np.maximum(wanted - before, 0), cohorts)
