"""Payout: when a dollar credit is large enough to be paid in money."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.core.money import Cents


@dataclass(frozen=True)
class PayoutTerms:
    """``above`` is cents, (scenarios or 1, months); ``basis`` cycle looks at the month's credit, balance at all."""

    above: Cents
    inclusive: bool = False
    basis: str = "cycle"


def payout_due(terms: PayoutTerms, month: int, earned: Cents, balance: Cents) -> Cents:
    """Cents to pay out at a month's close, per scenario; never more than the balance."""
    reached = earned if terms.basis == "cycle" else balance
    above = terms.above[:, month if terms.above.shape[1] > 1 else 0]
    large_enough = reached >= above if terms.inclusive else reached > above
    return np.where(large_enough, np.minimum(reached, balance), 0)
