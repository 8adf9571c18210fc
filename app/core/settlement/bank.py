"""The kWh bank: surplus energy kept for later bills until its policy ends it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from app.core.arrays import Floats, Mask


@dataclass(frozen=True)
class Ledger:
    """opening + earned = used + forfeited + paid + closing; each (scenarios, months), kWh as float or cents as int."""

    opening: npt.NDArray[Any]
    earned: npt.NDArray[Any]
    used: npt.NDArray[Any]
    forfeited: npt.NDArray[Any]
    paid: npt.NDArray[Any]
    closing: npt.NDArray[Any]


def run_bank(
    charged_kwh: Floats,
    surplus_kwh: Floats,
    ends: Mask,
    pays: Mask,
    lifetime_months: int = 0,
    opening_kwh: float | Floats = 0.0,
) -> tuple[Floats, Ledger]:
    """Billed kWh after the bank, and the bank's ledger summed over buckets.

    ``charged_kwh`` and ``surplus_kwh`` are (scenarios, months, buckets); each bucket has its own bank.  A month's
    surplus can be used from the next bill on.  ``ends`` (scenarios or 1, months) marks the closes at which all that
    is left goes; ``pays`` marks those at which it is paid and not forfeited.  With ``lifetime_months`` n a credit
    that n bills could not use is forfeited at the close of the nth, oldest first.
    """
    scenarios, months, buckets = np.broadcast_shapes(charged_kwh.shape, surplus_kwh.shape)
    charged = np.broadcast_to(charged_kwh, (scenarios, months, buckets)).transpose(1, 0, 2)
    earned = np.broadcast_to(surplus_kwh, (scenarios, months, buckets)).transpose(1, 0, 2)
    ending = np.broadcast_to(ends, (scenarios, months)).T[..., np.newaxis]
    used, ended, expired, closing = (np.zeros((months, scenarios, buckets)) for _ in range(4))
    cohorts = np.zeros((max(lifetime_months, 1), scenarios, buckets))
    cohorts[-1] += np.reshape(opening_kwh, (-1, 1)) / buckets
    any_end: Mask = np.asarray(ending.any(axis=(1, 2)))
    for m in range(months):
        if lifetime_months:
            older = np.cumsum(cohorts, axis=0) - cohorts
            taken = np.minimum(np.maximum(charged[m] - older, 0.0), cohorts)
            cohorts -= taken
            used[m] = taken.sum(axis=0)
            expired[m] = cohorts[0]
            cohorts[:-1] = cohorts[1:].copy()
            cohorts[-1] = earned[m]
        else:
            np.minimum(charged[m], cohorts[0], out=used[m])
            cohorts[0] += earned[m] - used[m]
        if any_end[m]:
            gone = np.where(ending[m], cohorts, 0.0)
            ended[m] = gone.sum(axis=0)
            cohorts -= gone
        closing[m] = cohorts.sum(axis=0)
    total = closing.sum(axis=2).T
    opening = np.empty_like(total)
    opening[:, 0] = np.broadcast_to(np.ravel(opening_kwh), (scenarios,))
    opening[:, 1:] = total[:, :-1]
    paid = np.where(pays, ended.sum(axis=2).T, 0.0)
    forfeited = (ended + expired).sum(axis=2).T - paid
    billed = (charged - used).transpose(1, 0, 2)
    return billed, Ledger(opening, earned.sum(axis=2).T, used.sum(axis=2).T, forfeited, paid, total)
