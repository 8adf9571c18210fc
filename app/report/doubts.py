"""Says in a sentence that a policy's words can be read two ways, and what each way costs."""

from __future__ import annotations

from collections.abc import Iterable

from app.core.answer import Doubt
from app.report.money import dollars


def doubts_that_cost(doubts: Iterable[Doubt]) -> tuple[str, ...]:
    """A sentence for each doubt whose other reading costs another sum, in their order."""
    return tuple(
        f"{doubt.question} As read here: {doubt.reading.rstrip('.')} ({dollars(doubt.year_cents)}). "
        f"The other way: {doubt.other.rstrip('.')} ({dollars(doubt.other_year_cents)}). Ask the co-op."
        for doubt in doubts
        if doubt.year_cents is not None and doubt.other_year_cents is not None
    )
