"""Lists the policy's numbers that metered bills rest on, each with whose it is."""

from __future__ import annotations

import numpy as np

from app.core.answer import Assumption
from app.core.metered import MeteredSettlement

ORDER = ("illustrative", "default", "published", "member")
"""The unknown first, the member's own last."""


def settlement_assumptions(settled: MeteredSettlement) -> tuple[Assumption, ...]:
    """Every parameter in use: published, the member's, or a placeholder with its low and high; placeholders first."""
    policy, terms = settled.policy, settled.terms
    metered_prices = settled.readings.surplus_value_usd is not None
    listed = []
    for name, values in terms.values.items():
        parameter, dated = policy.parameter(name), terms.dated[name]
        if parameter is None or (metered_prices and name == settled.program.surplus.market):
            continue
        numbers = np.unique(values)
        value: object = float(numbers[0]) if len(numbers) == 1 else tuple(float(number) for number in values[0])
        mine = name in terms.overridden and name not in settled.assumed
        source = policy.source(dated.source)
        listed.append(
            Assumption(name, value, parameter.unit, "member", "", label=parameter.label)
            if mine
            else Assumption(
                name,
                value,
                parameter.unit,
                "published" if dated.status == "published" else "illustrative",
                source.title if source else dated.source,
                dated.as_of,
                dated.low,
                dated.high,
                parameter.label,
            )
        )
    return tuple(sorted(listed, key=lambda item: ORDER.index(item.status)))
