"""Delivered against received: what is left to bill and what is left over, per netting interval."""

from __future__ import annotations

import numpy as np

from app.core.arrays import Floats


def net(delivered_kwh: Floats, received_kwh: Floats) -> tuple[Floats, Floats]:
    """Charged and surplus kWh of each element: of any two registers only the larger leaves something."""
    difference = delivered_kwh - received_kwh
    charged = np.maximum(difference, 0.0)
    return charged, charged - difference


def net_month(delivered_kwh: Floats, received_kwh: Floats) -> tuple[Floats, Floats]:
    """Netting of a whole billing month over its time-of-use buckets, shape (..., months, buckets).

    The month's net is one number; under a time-of-use rate it is spread over the buckets as the energy of its own
    direction was, so that no bucket is favoured.
    """
    charged, surplus = net(delivered_kwh.sum(axis=-1, keepdims=True), received_kwh.sum(axis=-1, keepdims=True))
    if delivered_kwh.shape[-1] == 1:
        return charged, surplus
    return charged * shares(delivered_kwh), surplus * shares(received_kwh)


def shares(kwh: Floats) -> Floats:
    """Each bucket's share of its month; equal shares where the month is empty."""
    total = kwh.sum(axis=-1, keepdims=True)
    equal = np.full_like(kwh, 1.0 / kwh.shape[-1])
    return np.divide(kwh, total, out=equal, where=total > 0.0)
