"""A member's share of a generator elsewhere: its energy of the month set against what the member draws."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.core.meter import Readings
from app.core.policy import Share
from app.core.settlement.netting import shares
from app.core.terms import Terms


def with_share(share: Share | None, readings: Readings, terms: Terms) -> Readings:
    """The readings after blocks x kWh per block of each month are netted; what is left over joins the surplus.

    The member's own meter has not seen this energy, so delivered and received stay as they were read.
    """
    if share is None:
        return readings
    kwh = terms.values[share.blocks] * terms.values[share.kwh_per_block]
    drawn = readings.charged_kwh.sum(axis=-1)
    used = np.minimum(drawn, kwh)
    charged = shares(readings.charged_kwh) * (drawn - used)[..., np.newaxis]
    surplus = readings.surplus_kwh + shares(readings.surplus_kwh) * (kwh - used)[..., np.newaxis]
    return replace(readings, charged_kwh=charged, surplus_kwh=surplus)
